/** Contracts from their YAML text, with problems at line and column. Loads the YAML parser: import it lazily. */
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { Contract } from "./contract.ts";
import type { ContractProblem } from "./problems.ts";
import { addContracts, type SourceFile } from "./registry.ts";
import { validateContract } from "./validate.ts";

/** What is wrong in a contract's file. Line and column are 1-based and point at the key or value to change. */
export interface ContractError {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion?: string;
}

export interface ReadContracts {
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly errors: readonly ContractError[];
}

/**
 * Reads a workspace's own contracts and adds them to those there are. Files with errors are left out.
 * @param bases usually the built-in contracts
 */
export function readContracts(
  files: readonly { readonly path: string; readonly text: string }[],
  bases: ReadonlyMap<string, Contract>,
): ReadContracts {
  const errors: ContractError[] = [];
  const sources: SourceFile[] = [];
  const yamlFiles = new Map<string, YamlFile>();
  for (const { path, text } of files) {
    const yaml = new YamlFile(path, text);
    yamlFiles.set(path, yaml);
    errors.push(...yaml.errors);
    if (yaml.errors.length > 0) continue;
    const validation = validateContract(yaml.data);
    if (validation.ok) sources.push({ source: validation.source, file: path });
    else errors.push(...validation.problems.map((problem) => yaml.locate(problem)));
  }
  const { contracts, problems } = addContracts(bases, sources);
  for (const problem of problems) {
    const yaml = yamlFiles.get(problem.file ?? "");
    if (yaml) errors.push(yaml.locate(problem));
  }
  return { contracts, errors };
}

class YamlFile {
  readonly errors: readonly ContractError[];
  readonly data: unknown;
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const errors = this.#document.errors.map(({ message, pos: [start] }) => this.#error(message, start));
    const [data, failure] = errors.length > 0 ? [undefined, undefined] : this.#read();
    this.data = data;
    this.errors = failure === undefined ? errors : [this.#error(failure, 0)];
  }

  /** Too many aliases make `toJS` throw: a small file could otherwise blow up to any size. */
  #read(): [unknown, string | undefined] {
    try {
      return [this.#document.toJS({ maxAliasCount: 100 }), undefined];
    } catch (error) {
      return [undefined, error instanceof Error ? error.message : "The YAML cannot be read"];
    }
  }

  locate({ pointer, key, message, suggestion }: ContractProblem): ContractError {
    const error = this.#error(message, this.#offsetOf(pointer, key === true));
    return suggestion === undefined ? error : { ...error, suggestion };
  }

  #error(message: string, offset: number): ContractError {
    const { line, col } = this.#lines.linePos(offset);
    return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col), message };
  }

  /** The nearest node of the file that the pointer leads to. */
  #offsetOf(pointer: string, key: boolean): number {
    const steps = pointer
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    for (let length = steps.length; length > 0; length -= 1) {
      const path = steps.slice(0, length);
      const whole = length === steps.length;
      const node = this.#document.getIn(path, true);
      const offset = (whole && key ? undefined : startOf(node)) ?? this.#keyOffset(path);
      if (offset !== undefined) return offset;
    }
    return startOf(this.#document.contents) ?? 0;
  }

  #keyOffset(path: readonly string[]): number | undefined {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1),
    );
    return startOf(pair?.key);
  }
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
