/** One act on several chosen people: one after the other, each with a history and a way back of its own. */
import { type Answer, ask } from "../../shared/line/answer";
import { count } from "../../shared/words/format";
import { registration } from "../../shared/line/services";
import type { Delegate, HistoryLine, ListedDelegate } from "../../shared/line/types";

/** What can be changed of several people at once. */
export type Edited = "unit_code" | "category" | "standing";

/** What was done to whom, for the way back. */
export interface Done {
  kind: Edited | "withdrawal";
  people: string[];
  /** Milliseconds since 1970 from which it stays. */
  until: number;
}

export interface Outcome {
  done: string[];
  /** "Nông Thị Giả Lập: …" for each with whom it did not go. */
  failed: string[];
}

export const WORDS: Record<Done["kind"], string> = {
  unit_code: "chuyển đoàn",
  category: "đổi thành phần",
  standing: "đổi tư cách",
  withdrawal: "rút tên",
};
export const ACTS: Record<Edited, string> = {
  unit_code: "Chuyển",
  category: "Đổi thành phần",
  standing: "Đổi tư cách",
};
export const STANDINGS = [
  ["OFFICIAL", "Chính thức"],
  ["GUEST", "Khách mời"],
] as const;
const TIME_TO_UNDO_MS = 600_000;
const NO_ACT = "00000000-0000-0000-0000-000000000000"; // answered: there is no such act

/** Does the act to each of them; whoever is not among the rows that are read is looked up first. */
export async function toEach(
  people: readonly string[],
  rows: readonly ListedDelegate[],
  act: (one: { delegate_id: string; version: number }) => Promise<Answer<unknown>>,
): Promise<Outcome> {
  const shown = new Map(rows.map((row) => [row.delegate_id, row] as const));
  const found: Outcome = { done: [], failed: [] };
  for (const id of people) {
    const one = shown.get(id) ?? (await lookedUp(id));
    const answer = one ? await act({ delegate_id: id, version: one.version }) : null;
    if (answer?.kind === "ok") found.done.push(id);
    else found.failed.push(`${one?.full_name ?? ""}: ${answer?.problem.detail ?? "chưa đọc được."}`);
  }
  return found;
}

/** Takes this act back from each of them, not what somebody did to them since. */
export async function takeBack({ kind, people }: Done, rows: readonly ListedDelegate[]): Promise<Outcome> {
  return toEach(people, rows, async ({ delegate_id }) => {
    const path = { delegate_id };
    const acts = await ask(registration.GET("/delegates/{delegate_id}/acts", { params: { path } }));
    if (acts.kind !== "ok") return acts;
    const act_id = acts.value.find((one) => isOf(one, kind))?.act_id ?? NO_ACT;
    const params = { path: { delegate_id, act_id } };
    return ask(registration.POST("/delegates/{delegate_id}/acts/{act_id}/undo", { params }));
  });
}

/** Tells whether the line is the act; what cannot be undone any more is refused with its reason. */
export function isOf(line: HistoryLine, kind: Done["kind"]): boolean {
  if (line.undone_at) return false;
  return kind === "withdrawal"
    ? line.kind === "WITHDRAWN"
    : line.kind === "EDITED" && line.changes.some((one) => one.field === kind);
}

/** "✓ Đã rút tên 12 người." and with whom it did not go. */
export function outcomeLine(what: string, { done, failed }: Outcome): string {
  const words = done.length ? `✓ Đã ${what} ${count(done.length)} người.` : "";
  return [words, failed.length ? `Chưa ${what} được: ${failed.join(" ")}` : ""].filter(Boolean).join(" ");
}

export function doneOf(kind: Done["kind"], people: string[], now: number): Done | null {
  return people.length ? { kind, people, until: now + TIME_TO_UNDO_MS } : null;
}

async function lookedUp(delegate_id: string): Promise<Delegate | null> {
  const answer = await ask(
    registration.GET("/delegates/{delegate_id}", { params: { path: { delegate_id } } }),
  );
  return answer.kind === "ok" ? answer.value : null;
}
