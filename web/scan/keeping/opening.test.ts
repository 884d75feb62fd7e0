import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  badgeKeys,
  delegateKey,
  fromBase64,
  importListKey,
  listKeyByCode,
  openRecord,
  openSealed,
  toBase64,
} from "./opening";
import type { SealedDelegate, Unlocking } from "../sending/wire";

const file = new URL("../../../contracts/vectors/sealed_roster.json", import.meta.url);
const known = JSON.parse(readFileSync(file, "utf8")) as {
  congress_id: string;
  list_key: string;
  code: string;
  unlocking: Unlocking;
  badges: { credential_id: string; version: number; index: string }[];
  sealed: SealedDelegate;
  photo: { jpeg: string; sealed: string };
  person: object;
  credentials: object[];
};
/** What a record leaves out, as services of before the fields did. */
const UNSAID = { gone_as: "", gone_since: null, assist: false, stage_rows: [] };
const whole = { ...UNSAID, ...known.person, credentials: known.credentials };

function claim(place: number) {
  const { credential_id, version } = known.badges[place]!;
  return { keyNumber: 1, congressNumber: 5, credentialId: credential_id, version, flags: 0 };
}

test.each([0, 1])(
  "badge %i of a person names them and opens their record and portrait, as in Python",
  async (place) => {
    const { index, opens } = (await badgeKeys(claim(place), known.congress_id))!;
    expect(index).toBe(known.badges[place]!.index);
    const key = (await openSealed(opens, "badge", known.sealed.badges[place]!.sealed))!;
    expect(await openRecord(key, known.sealed)).toEqual(whole);
    expect(toBase64((await openSealed(key, "photo", known.photo.sealed))!)).toBe(known.photo.jpeg);
  },
);

test("the code opens the list's key, and that everybody", async () => {
  const listKey = (await listKeyByCode(known.code, known.unlocking))!;
  expect(toBase64(listKey)).toBe(known.list_key);
  const key = await delegateKey(await importListKey(listKey), known.sealed.delegate_id);
  expect(await openRecord(key, known.sealed)).toEqual(whole);
});

test("another code, another congress and another purpose open nothing", async () => {
  const wrong = known.code.replace(/.$/, (last) => String((Number(last) + 1) % 10));
  expect(await listKeyByCode(wrong, known.unlocking)).toBeNull();
  expect((await badgeKeys(claim(0), "another"))!.index).not.toBe(known.badges[0]!.index);
  const key = await delegateKey(await importListKey(fromBase64(known.list_key)), known.sealed.delegate_id);
  expect(await openSealed(key, "photo", known.sealed.sealed)).toBeNull();
});
