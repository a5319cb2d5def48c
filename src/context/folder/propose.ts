/** Writes proposals for review, and nothing that they propose. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { OperationalError } from "../../workspace/operational-error.ts";
import { writeWhole } from "../../workspace/write.ts";
import {
  extendedSchema,
  journalSchema,
  patchText,
  type ProposedFile,
  readField,
  refuseType,
} from "../proposal.ts";
import { contractPath, patchesName } from "../promises.ts";
import { existing, fileIn } from "./folder.ts";
import { withLock } from "./lock.ts";
import { refuseInCi, type Writer } from "./writing.ts";

const configurationName = "codex-lint.config.yaml";

/** Proposes a new type of event. @returns the patch's path from the root */
export async function proposeEventType(
  writer: Writer,
  type: string,
  fieldTexts: readonly string[],
): Promise<string> {
  refuseInCi(writer.env);
  const folder = existing(writer.folder);
  const fields = fieldTexts.map((text) => {
    const field = readField(text);
    if (!field.ok) throw new OperationalError(field.problem);
    return field.value;
  });
  const { stringify, parse, parseDocument, YAMLSeq } = await import("yaml");
  const path = join(folder.root, contractPath);
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const contract = (before === undefined ? undefined : parse(before)) as { schema?: object } | undefined;
  const schema = contract?.schema ?? journalSchema();
  const known = (schema as { properties: { type: { enum: readonly string[] } } }).properties.type.enum;
  const refusal = refuseType(type, known);
  if (refusal !== undefined) throw new OperationalError(refusal);
  const after = stringify({
    kind: "live-context-journal",
    extends: "live-context-journal",
    ...contract,
    schema: extendedSchema(schema, type, fields),
  });
  const files: ProposedFile[] = [{ path: contractPath, before, after }];
  const configuration = join(folder.root, configurationName);
  const present = existsSync(configuration) ? readFileSync(configuration, "utf8") : undefined;
  const document = parseDocument(present ?? "contracts: []\n");
  const listed = document.get("contracts");
  const contracts = listed instanceof YAMLSeq ? listed : document.createNode([] as string[]);
  if (!contracts.items.some((item) => String(item) === contractPath)) {
    contracts.add(document.createNode(contractPath));
    contracts.flow = false;
    document.set("contracts", contracts);
    files.push({ path: configurationName, before: present, after: document.toString() });
  }
  const patch = patchText(`Add the event type ${type}`, files);
  return withLock(folder, writer.lock, async () => {
    const target = fileIn(folder, patchesName, `add-event-type-${type}.patch`);
    mkdirSync(fileIn(folder, patchesName), { recursive: true });
    await writeWhole(target, Buffer.from(patch));
    return relative(folder.root, target);
  });
}
