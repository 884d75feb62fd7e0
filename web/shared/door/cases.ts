/** A case: an admission that somebody has to look at, in people's words. */
import { clockTime, count, date } from "../words/format";
import type { ScanConflict } from "../line/types";

export type Settlement = ScanConflict["ways"][number];

/** One time that the person came in, the earliest first. */
export interface Passing {
  scanId: string;
  at: string;
  gate: string;
  /** The one that contradicts. */
  flagged: boolean;
  /** What the device's own clock showed, where that cannot be believed; else "". */
  deviceTime: string;
}

/** What is done with a case by one press; "cho ra" stands beside each passing instead. */
export const WAYS: Record<Exclude<Settlement, "LET_OUT">, string> = {
  RIGHT_PERSON: "Đúng người",
  NEW_BADGE: "Cấp thẻ mới",
  TWO_PEOPLE: "Hai người một thẻ",
  SEEN: "Đã xem",
};

const DONE: Record<Settlement, string> = {
  RIGHT_PERSON: "Đúng người, vẫn tính là có mặt",
  NEW_BADGE: "Đúng người, mời qua bàn cấp thẻ mới",
  TWO_PEOPLE: "Hai người dùng một thẻ: một người tính ngoài danh sách",
  LET_OUT: "Đã cho ra",
  SEEN: "Đã xem",
};

export function isOpen(one: ScanConflict): boolean {
  return !one.settled && !one.undone;
}

export function waysOf(one: ScanConflict): (keyof typeof WAYS)[] {
  return one.ways.filter((way) => way !== "LET_OUT");
}

/** Why somebody's way in is looked at, for a line that only names them; two ways in tell themselves. */
const IN_SHORT: Partial<Record<ScanConflict["conflict"], string>> = {
  REVOKED: "vào bằng thẻ đã thu hồi",
  SUPERSEDED: "vào bằng thẻ cũ",
  WRONG_SESSION: "vào khi cửa đóng",
  NEVER_IN: "ra mà chưa có lượt vào",
  NO_BADGE: "vào ở cửa, không quét thẻ",
  UNKNOWN: "vào, chưa có trong danh sách",
  CLOCK_UNSURE: "vào, giờ máy quét không đúng",
};

const OFF_LIST = "vào dù không còn trong danh sách";
const NOT_INVITED = "vào dù không được mời phiên này";

/** One line: who it is about and what is wrong, with gate and time. */
export function caseLine(one: ScanConflict): string {
  const who = one.full_name ? `${one.form_of_address} ${one.full_name}` : "Một thẻ chưa rõ của ai";
  const where = passingsOf(one).map((passing) => `${passing.gate} ${clockTime(passing.at)}`);
  const what = one.conflict === "NEVER_IN" ? IN_SHORT.NEVER_IN : (awayInShort(one) ?? IN_SHORT[one.conflict]);
  return what ? `${who}: ${what}, ${where.join(" và ")}` : `${who}: đã vào ${where.join(" và ")}`;
}

function awayInShort(one: ScanConflict): string | null {
  if (one.listed === false) return OFF_LIST;
  return one.conflict === "WRONG_SESSION" && one.invited === false ? NOT_INVITED : null;
}

/** Whether whoever it is counts as present once inside; who does not counts as off the list. */
function counts(one: ScanConflict): boolean {
  return one.listed !== false && one.invited !== false;
}

/** What a way makes of the count. */
export function effectOf(one: ScanConflict, way: keyof typeof WAYS): string {
  return (counts(one) ? undefined : OFF_LIST_EFFECTS[way]) ?? EFFECTS[way];
}

const OFF_LIST_EFFECTS: Partial<typeof EFFECTS> = {
  RIGHT_PERSON: "tính là vào ngoài danh sách, không tính có mặt",
  TWO_PEOPLE: "hai người vào ngoài danh sách",
};

const EFFECTS: Record<keyof typeof WAYS, string> = {
  RIGHT_PERSON: "vẫn tính là có mặt",
  NEW_BADGE: "vẫn tính là có mặt, mời qua bàn lấy thẻ mới",
  TWO_PEOPLE: "một người có mặt, một người ngoài danh sách",
  SEEN: "số liệu giữ nguyên",
};

export function passingsOf(one: ScanConflict): Passing[] {
  const flagged: Passing = {
    scanId: one.scan_id,
    at: one.occurred_at,
    gate: one.gate_name ?? "cửa không rõ",
    flagged: true,
    deviceTime: one.clock_unsure ? `${clockTime(one.scanned_at)} ngày ${date(one.scanned_at)}` : "",
  };
  const { other } = one;
  if (!other) return [flagged];
  const gate = other.gate_name ?? "cửa không rõ";
  const second: Passing = { scanId: other.scan_id, at: other.at, gate, flagged: false, deviceTime: "" };
  return [flagged, second].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export function outcomeOf(one: ScanConflict): string {
  if (!one.settled) return one.undone ? "Lượt này đã được hoàn tác" : "";
  const note = one.settled.note ? `: ${one.settled.note}` : "";
  return `${doneOf(one, one.settled.settlement)}${note} · ${clockTime(one.settled.at)}`;
}

function doneOf(one: ScanConflict, settlement: Settlement): string {
  const off = settlement === "RIGHT_PERSON" && !counts(one);
  return off ? "Đúng người, tính là vào ngoài danh sách" : DONE[settlement];
}

/** Whether one of the passings may be taken back: of who went out and never came there is none. */
export function mayLetOut(one: ScanConflict): boolean {
  return one.ways.includes("LET_OUT");
}

/** The cases of one session, as they were given. */
export interface OfSession {
  id: string;
  name: string;
  open: ScanConflict[];
  done: ScanConflict[];
}

/** Cases by their session: first the one that is looked at (`viewed`), then the others in the order of their newest open case. */
export function bySession(cases: readonly ScanConflict[], viewed: string | null): OfSession[] {
  const groups = new Map<string, OfSession>();
  for (const one of cases) {
    const group = groups.get(one.session_id);
    const { open, done } = group ?? { open: [], done: [] };
    (isOpen(one) ? open : done).push(one);
    if (!group) groups.set(one.session_id, { id: one.session_id, name: one.session_name ?? "", open, done });
  }
  return [...groups.values()].sort((a, b) => Number(b.id === viewed) - Number(a.id === viewed));
}

/** The strip over a gate: one case in its words, several by number; those of another session than `current` are called so. */
export function stripWords(open: readonly ScanConflict[], current: string | null): string {
  const [newest] = open;
  if (!newest) return "";
  const earlier = open.filter((one) => current !== null && one.session_id !== current);
  if (open.length === 1) {
    const session = earlier.length ? newest.session_name : "";
    return session ? `${session} · ${caseLine(newest)}` : caseLine(newest);
  }
  const all = `${count(open.length)} lượt quét cần xem lại`;
  return earlier.length ? `${all}, ${count(earlier.length)} lượt của phiên khác` : all;
}
