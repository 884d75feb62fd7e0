/** The line that the MC reads, as the server wrote it: one wording for MC, board and stage. The page only sets it in type. */
import type { RollEntry } from "../shared/types";

export interface Line {
  before: string;
  name: string;
  after: string;
}

/** Cuts the line around the name, so that the name can stand large: nothing is added, nothing left out but the comma. */
export function lineOf({ line, name }: Pick<RollEntry, "line" | "name">): Line {
  const at = line.indexOf(name);
  if (at < 0) return { before: "", name: line, after: "" };
  const after = line.slice(at + name.length).replace(/^[,.]\s*/, "");
  return { before: line.slice(0, at).trim(), name, after };
}

/** Whose name the hint on its pronunciation is about: the honoured person, or whoever receives for a collective. */
export function saidOf({ kind, representative }: Pick<RollEntry, "kind" | "representative">): string {
  return kind === "INDIVIDUAL" ? "Tên" : `Người nhận ${representative?.name ?? ""}`.trim();
}
