import { expect, test } from "vitest";
import type { RollEntry } from "../../shared/line/types";
import { changedWords, verbOf, wordsOf } from "./verbs";

const entry = { kind: "COLLECTIVE", name: "Xã Thử", posthumous: false } as RollEntry;
const said = { reason: "Bấm nhầm", receiver: null, changed: {}, waits: false, isPublic: true };

test("only the words that were changed are sent", () => {
  expect(changedWords(entry, { ...wordsOf(entry), name: "Xã Thử Mới" })).toEqual({ name: "Xã Thử Mới" });
  expect(changedWords(entry, wordsOf(entry))).toEqual({});
});

test("a correction of an announced name waits for a second person where the congress asks for one", () => {
  expect(verbOf("correct", entry, said)).toMatchObject({ verb: "correction", in_public: true });
  expect(verbOf("correct", entry, { ...said, waits: true })?.verb).toBe("public-correction");
});

test("a delegate who receives for a collective goes on doing so, anybody else is named for this once", () => {
  const receiver = { delegate_code: "DB-1", name: "Vi Thử An", capacity: "" };
  expect(verbOf("receiver", entry, { ...said, receiver } as never)?.verb).toBe("representative");
  const single = { ...entry, kind: "INDIVIDUAL" } as RollEntry;
  expect(verbOf("receiver", single, { ...said, receiver } as never)?.verb).toBe("proxy");
  expect(verbOf("receiver", entry, said)).toBeNull();
});

test("what was noted as given is taken back by a verb of its own, without a word", () => {
  expect(verbOf("ungiven", entry, said)).toEqual({ verb: "presentation-return" });
});
