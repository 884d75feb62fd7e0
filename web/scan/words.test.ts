/** The door's words are one: the server is held to the same vectors (tests/unit/checkin/test_words.py). */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Verdict } from "./deciding/decide";
import { reason, sentence } from "./words";

interface Vector {
  name: string;
  verdict: Verdict;
  flagged: boolean;
  invited?: boolean;
  first: { at: string; gate: string | null } | null;
  sentence: string;
  reason: string;
}

const vectors = JSON.parse(
  readFileSync(new URL("../../contracts/vectors/door_words.json", import.meta.url), "utf8"),
) as Vector[];

test.each(vectors)("the page says the same words as the server: $name", (vector) => {
  const thatDay = vector.first ? Date.parse(vector.first.at) : Date.now();
  expect(sentence(vector.verdict, vector.first, thatDay)).toBe(vector.sentence);
  expect(reason(vector.verdict, vector.flagged, vector.invited)).toBe(vector.reason);
});
