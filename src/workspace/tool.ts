import manifest from "../../package.json" with { type: "json" };

/** The program as reports name it. */
export const tool = { name: manifest.name, version: manifest.version };

/** Where a file of this version of the package can be read. */
export const packageUrl = (path: string): string => `https://unpkg.com/${tool.name}@${tool.version}/${path}`;
