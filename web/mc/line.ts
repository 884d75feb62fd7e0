/** What the MC reads, as the server wrote it: one wording for MC, board and stage. The page only sets it in type. */
import type { DecisionReading, RollEntry, Spoken, StageState } from "../shared/types";

/** READING: it is on the screens. STOPPED: the screens were made black meanwhile. COMING: read it at the sign. */
export interface Reading {
  entry: RollEntry;
  state: "READING" | "STOPPED" | "COMING";
}

/** A decision that is read in full. */
export interface DecisionState {
  decision: DecisionReading;
  state: Reading["state"];
}

/** The decision that stands large: on air, under the black, or next while no name is being read. */
export function decisionOf(stage: StageState): DecisionState | null {
  const { on_air, armed } = stage;
  if (on_air.decision) return { decision: on_air.decision, state: "READING" };
  if (on_air.card === "BLACK" && on_air.covered?.decision)
    return { decision: on_air.covered.decision, state: "STOPPED" };
  if (!armed?.decision || readingNow(stage) || rowReadingOf(stage)) return null;
  return { decision: armed.decision, state: "COMING" };
}

/** What stands large: the name on air; black keeps it there, for it was not read to its end. */
export function readingOf(stage: StageState): Reading | null {
  const { entry, card, covered } = stage.on_air;
  if (entry) return { entry, state: "READING" };
  if (card === "BLACK" && covered?.entry) return { entry: covered.entry, state: "STOPPED" };
  return stage.next ? { entry: stage.next, state: "COMING" } : null;
}

/** The whole text in stretches; of a server that sends none the line. */
export function textOf({ script, line }: Pick<RollEntry, "script" | "line">): Spoken[] {
  return script?.length ? script : [{ text: line, strong: false, breath: false }];
}

export type Coming = { order: number; entry: RollEntry } | { order: number; name: string; word: string };

const NEXT = 3;

/** The next three, and between them, in one thin line each, the numbers of the printed list that are not called. */
export function comingOf(stage: StageState, reading: RollEntry | null): Coming[] {
  const called = stage.upcoming.filter((one) => one.entry_id !== reading?.entry_id).slice(0, NEXT);
  const last = called[called.length - 1]?.order ?? Infinity;
  const skipped = (stage.skipped ?? []).filter((one) => one.order < last);
  return [...called.map((entry) => ({ order: entry.order, entry })), ...skipped].sort(
    (a, b) => a.order - b.order,
  );
}

/** Whether the words of one and the same entry are others than before: then the MC has to look again. */
export function isMended(before: RollEntry | null, now: RollEntry | null): boolean {
  if (!before || before.entry_id !== now?.entry_id) return false;
  const words = (entry: RollEntry) =>
    textOf(entry)
      .map(({ text }) => text)
      .join("");
  return words(before) !== words(now);
}

/** Whose name the hint on its pronunciation is about: the honoured person, or whoever receives for others. */
export function saidOf({
  kind,
  posthumous,
  representative,
}: Pick<RollEntry, "kind" | "posthumous" | "representative">): string {
  return kind === "INDIVIDUAL" && !posthumous ? "Tên" : `Người nhận ${representative?.name ?? ""}`.trim();
}

/** A row that is read as one: its names from left to right, and at whom the marker stands. */
export interface RowReading {
  number: number;
  name: string;
  members: RollEntry[];
  marked: string | null;
  state: Reading["state"];
}

/** The row that stands large, where a row is one take: on air, under the black, or still to come. */
export function rowReadingOf(stage: StageState): RowReading | null {
  const { on_air, armed } = stage;
  const under = on_air.card === "BLACK" ? on_air.covered : on_air;
  const row = stage.batches.find(({ row_id }) => row_id && row_id === under?.row_id);
  if (under?.card === "ROW" && row?.showing === "WHOLE" && under.members?.length) {
    const state = under === on_air ? "READING" : "STOPPED";
    return rowOf(row, under.members, under.entry?.entry_id ?? null, state);
  }
  const members = armed?.members ?? [];
  const coming = stage.batches.find(({ number }) => number === members[0]?.batch);
  return coming && members.length && !readingNow(stage) ? rowOf(coming, members, null, "COMING") : null;
}

const readingNow = (stage: StageState) => (readingOf(stage)?.state ?? "COMING") !== "COMING";

const rowOf = (
  { number, name }: StageState["batches"][number],
  members: RollEntry[],
  marked: string | null,
  state: Reading["state"],
): RowReading => ({ number, name: name ?? "", members, marked, state });
