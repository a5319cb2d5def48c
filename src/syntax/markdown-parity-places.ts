/** Where nodes stand, for the modules `markdown-parity*.ts`. */
import type { Nodes } from "mdast";

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/** 1 where a node begins on the line behind another one's last. */
export const linesBetween = (node: Nodes, next: Nodes): number =>
  (next.position?.start.line ?? 0) - (node.position?.end.line ?? 0);

export const isOneLine = (node: Nodes): boolean => node.position?.start.line === node.position?.end.line;

export function follows(text: string, offset: number, pattern: RegExp): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
