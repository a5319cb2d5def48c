import { basename, dirname, join } from "node:path";

/** `.agent/execplans/artifacts/<plan-id>/`, beside the plan. */
export const artifactsOf = (path: string): string =>
  join(dirname(path), "artifacts", basename(path).replace(/\.\w+$/, ""));
