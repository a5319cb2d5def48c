/** What the files of a run are compared with, where only those that changed are linted. */

/** Against what files are compared. `HEAD` and a revision: as they lie on disk, untracked ones too. */
export type Comparison =
  | { readonly by: "changed" }
  | { readonly by: "since"; readonly revision: string }
  | { readonly by: "staged" };

/** The option of the command line that asks for the comparison. */
export const optionOf = ({ by }: Comparison): string => `--${by}`;
