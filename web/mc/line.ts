/** What the MC reads, as the server wrote it: one wording for MC, board and stage. The page only sets it in type. */
import type { DecisionReading, RollEntry, Spoken, StageState } from "../shared/line/types";

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

export type Coming = { at: string; order: number; entry: RollEntry } | { at: string; numbers: string };

const NEXT = 3;

/** The next three as they are called, and between them, a thin line each, the numbers of the printed list that are not called.
Nobody stands there twice: a name that stands armed and can no longer be called is one of those that are not. */
export function comingOf(stage: StageState, reading: RollEntry | null): Coming[] {
  const skipped = [...(stage.skipped ?? [])].sort((a, b) => a.order - b.order);
  const passed = new Set(skipped.map(({ order }) => order));
  const called = stage.upcoming
    .filter((one) => one.entry_id !== reading?.entry_id && !passed.has(one.order))
    .slice(0, NEXT);
  const coming: Coming[] = [];
  let told = 0;
  for (const entry of called) {
    const before = skipped.slice(told).filter(({ order }) => order < entry.order);
    if (before.length) coming.push(numbersOf(before));
    told += before.length;
    coming.push({ at: entry.entry_id, order: entry.order, entry });
  }
  const after = called.length < NEXT ? skipped.slice(told) : [];
  return after.length ? [...coming, numbersOf(after)] : coming;
}

const numbersOf = (skipped: readonly { order: number; name: string; word: string }[]): Coming => ({
  at: `skipped ${skipped[0]!.order}`,
  numbers: skipped.map(({ order, name, word }) => `${order} ${name}: ${word}`).join("; "),
});

/** Number and name of an entry that the tablet knows, "" for another. */
export function namedIn({ on_air, armed, upcoming, next }: StageState, entryId: string): string {
  const known = [on_air.entry, on_air.covered?.entry, armed?.entry, next, ...upcoming];
  const one = known.find((each) => each?.entry_id === entryId);
  return one ? `số ${one.order} ${one.name}` : "";
}

/** Why a name that stands large is not to be read yet, "" where it may be: unapproved words, or nobody to call. */
export function notYet({ announceable, blocked_reason, sequence }: RollEntry): string {
  return sequence !== null || announceable ? "" : (blocked_reason ?? "").split(". ")[0]!.replace(/\.$/, "");
}

/** Whose name was read last before what stands large now; null after a rehearsal, and where it was taken back or withdrawn since. */
export function readBefore(
  kept: RollEntry | null,
  stage: StageState | null,
  now: StageState,
): RollEntry | null {
  if (!stage || stage.rehearsal !== now.rehearsal) return null;
  const before = readingOf(stage);
  const left =
    before && before.state !== "COMING" && before.entry.entry_id !== readingOf(now)?.entry.entry_id;
  const read = left ? before.entry : kept;
  if (!read || now.taken_back === read.name || now.withdrawn === read.name) return null;
  return (now.last?.sequence ?? 0) >= (read.sequence ?? 0) ? read : null;
}

/** What an MC is told of an entry whose words changed under their eyes. */
export type Mended = "ĐÃ SỬA" | "NGƯỜI NHẬN ĐỔI" | "NGƯỜI NHẬN ĐÃ ĐẾN" | "NGƯỜI NHẬN ĐÃ RỜI ĐI" | "";

/** Who receives, and whether they are there, apart: whoever merely came in is nobody else. */
const receiverOf = ({ representative, proxy }: RollEntry) => {
  const who = proxy ?? representative ?? null;
  return { who: JSON.stringify([who?.delegate_id, who?.name, Boolean(proxy)]), here: who?.present ?? false };
};

/** What changed of one and the same entry under the eyes of whoever reads: its words, only who receives, or nothing that is read. */
export function mendedOf(before: RollEntry | null, now: RollEntry | null): Mended {
  if (!before || !now || before.entry_id !== now.entry_id) return "";
  const words = (entry: RollEntry) =>
    textOf(entry)
      .map(({ text }) => text)
      .join("");
  if (words(before) === words(now)) return "";
  const own = (one: RollEntry) =>
    JSON.stringify([
      ...[one.name, one.unit_name, one.position, one.citation, one.award_name, one.review_period],
      ...[one.decision_number, one.decision_date, one.issuer, one.posthumous],
    ]);
  const [was, is] = [receiverOf(before), receiverOf(now)];
  if (own(before) !== own(now)) return "ĐÃ SỬA";
  if (was.who !== is.who) return "NGƯỜI NHẬN ĐỔI";
  if (was.here === is.here) return "ĐÃ SỬA";
  return is.here ? "NGƯỜI NHẬN ĐÃ ĐẾN" : "NGƯỜI NHẬN ĐÃ RỜI ĐI";
}

/** How names of an entry are said, each with whose it is: the honoured person's, and of whoever receives for others. */
export function saidOf({
  kind,
  posthumous,
  representative,
  proxy,
}: Pick<RollEntry, "kind" | "posthumous" | "representative" | "proxy">): { whose: string; how: string }[] {
  const living = kind === "INDIVIDUAL" && !posthumous;
  const receiver = proxy ?? (living ? null : representative);
  return [
    { whose: "Tên", how: (living && representative?.pronunciation) || "" },
    { whose: `Người nhận ${receiver?.name ?? ""}`.trim(), how: receiver?.pronunciation ?? "" },
  ].filter(({ how }) => how);
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

/** What is read of a whole row: its award once, before the names, and of each what follows it. */
export interface RowTexts {
  head: Spoken[];
  texts: Map<string, Spoken[]>;
}

/** Where an award ends and whoever gets it begins: `services/honors/domain/roll/script.py` links them so. */
const LINKS = new Set([" cho ", ": "]);

function headOf(entry: RollEntry): Spoken[] {
  const all = textOf(entry);
  const award = all.findIndex(({ text, strong }) => strong && text === entry.award_name);
  const link = all.findIndex(({ text }, at) => at > award && LINKS.has(text));
  return award >= 0 && link >= 0 ? all.slice(0, link + 1) : [];
}

const joined = (texts: readonly Spoken[]) => texts.map(({ text }) => text).join("");

/** Takes the award out of each text that begins with that of the first name; who is honoured otherwise is read in full. */
export function rowTexts(members: readonly RollEntry[]): RowTexts {
  const head = members[0] && members.length > 1 ? headOf(members[0]) : [];
  const said = joined(head);
  const own = (entry: RollEntry) =>
    head.length && joined(headOf(entry)) === said ? textOf(entry).slice(headOf(entry).length) : textOf(entry);
  return { head, texts: new Map(members.map((entry) => [entry.entry_id, own(entry)])) };
}

const readingNow = (stage: StageState) => (readingOf(stage)?.state ?? "COMING") !== "COMING";

const rowOf = (
  { number, name }: StageState["batches"][number],
  members: RollEntry[],
  marked: string | null,
  state: Reading["state"],
): RowReading => ({ number, name: name ?? "", members, marked, state });
