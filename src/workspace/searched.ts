/** Folders that are not searched: nobody refers to what is in them, and a walk would lose itself there. */
export const neverSearched = [".git", "node_modules"];
