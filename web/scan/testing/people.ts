/** Synthetic delegates and the genuine codes of the shared vectors, for the scanner's tests. */
import { readFileSync } from "node:fs";
import type { PublicKey } from "../../shared/door/credential";
import { Roster, type RosterHead } from "../keeping/roster";
import { type Badge, LIST_KEY, type Person, sealed } from "./sealing";

const file = new URL("../../../contracts/vectors/credential_codes.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as {
  keys: PublicKey[];
  codes: { name: string; text: string }[];
};

export function code(name: string): string {
  return vectors.codes.find((one) => one.name === name)!.text;
}
export const VALID = code("a badge signed with the first key");
export const SECOND_VERSION = code("the same credential in its second version");
export const FOREIGN = code("a genuine badge of another congress");
export const CREDENTIAL_ID = "00112233445566778899aabbccddeeff";
export const SHORT_CODE = "482133759027";
/** Of that code in the congress "c". */
export const TYPED_HASH = "5514fe34f596a7fa6e9b8f0aa0f74b6f";

export const HEAD: RosterHead = {
  revision: 1,
  congress: { id: "c", number: 5, name: "Đại hội (giả lập)", synthetic: true },
  session: {
    id: "s",
    name: "Phiên chính thức",
    kind: "OFFICIAL",
    open: true,
    rehearsal: false,
    starts_at: "2026-11-22T01:00:00Z",
  },
  keys: vectors.keys,
  synced_at: 0,
};

export function delegate(change: Partial<Person> = {}, credential: Partial<Badge> = {}): Person {
  return {
    delegate_id: "d1",
    form_of_address: "bà",
    full_name: "Hoàng Thị Đào (giả lập)",
    unit_name: "Huyện Ba Bể",
    unit_code: "BABE",
    delegate_code: "DB-001",
    position: "",
    scanned: true,
    category: "EXEMPLAR_INDIVIDUAL",
    seat: "A-12",
    seat_way: "",
    instruction: "",
    session_ids: [],
    active: true,
    credentials: [
      { credential_id: CREDENTIAL_ID, version: 1, state: "ISSUED", typed_hash: TYPED_HASH, ...credential },
    ],
    present: null,
    unit_place: null,
    replaced_by: null,
    gone_as: "",
    gone_since: null,
    assist: false,
    stage_rows: [],
    ...change,
  };
}

/** A list as it lies on a device: shut. */
export function rosterOf(...delegates: Person[]): Roster {
  const roster = new Roster();
  roster.take(
    HEAD,
    delegates.map((one) => sealed(one)),
    true,
  );
  return roster;
}

/** The same after somebody opened it. */
export async function openRosterOf(...delegates: Person[]): Promise<Roster> {
  const roster = rosterOf(...delegates);
  await roster.open(LIST_KEY);
  return roster;
}
