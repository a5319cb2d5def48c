/** Asks a person at the terminal for a field. */
import { cancel, isCancel, text } from "@clack/prompts";
import type { FieldDeclaration } from "../../contracts/contract.ts";
import { OperationalError } from "../../workspace/operational-error.ts";

/** @throws OperationalError when the person leaves */
export async function ask({ name, prompt, type }: FieldDeclaration): Promise<readonly string[]> {
  const answer = await text({
    message: type === "list" ? `${name} (separate with ;)` : name,
    ...(prompt === undefined ? {} : { placeholder: prompt }),
    validate: (value) => ((value ?? "").trim() === "" ? "A text is needed here" : undefined),
  });
  if (isCancel(answer)) {
    cancel("Nothing was written");
    throw new OperationalError("Nothing was written: the question was left unanswered");
  }
  return type === "list"
    ? answer
        .split(";")
        .map((item) => item.trim())
        .filter((item) => item !== "")
    : [answer];
}
