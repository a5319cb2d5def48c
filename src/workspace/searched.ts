/** Folders that are not searched. */
export const neverSearched = [".git", "node_modules"];
