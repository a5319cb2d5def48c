/** What is wrong with a contract, and where in it: collected, because an author wants to hear all of it at once. */
import { nearestName } from "./names.ts";

export interface ContractProblem {
  /** JSON pointer (RFC 6901) to the offending value, or to the key where `key` is set. */
  readonly pointer: string;
  readonly key?: boolean;
  readonly message: string;
  /** The nearest word that would be right. */
  readonly suggestion?: string;
}

/** A place in the contract's source, and where to say what is wrong there. */
export class At {
  readonly pointer: string;
  readonly #problems: ContractProblem[];

  constructor(problems: ContractProblem[], pointer = "") {
    this.#problems = problems;
    this.pointer = pointer;
  }

  get(...keys: readonly (string | number)[]): At {
    const steps = keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return new At(this.#problems, this.pointer + steps.join(""));
  }

  report(message: string, suggestion?: string): void {
    this.#problems.push({
      pointer: this.pointer,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** `name` was looked for among `declared` and is not there. */
  unknown(what: string, name: string, declared: readonly string[]): void {
    const known = declared.length > 0 ? `expected ${listOf(declared)}` : `the contract declares none`;
    this.report(`Unknown ${what} \`${name}\`, ${known}`, nearestName(name, declared));
  }
}

const MANY = 8;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MANY).map((name) => `\`${name}\``);
  if (names.length > MANY) shown.push(`${names.length - MANY} more`);
  const last = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} or ${last}` : last;
}
