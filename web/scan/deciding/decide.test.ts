import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decide, type Given, type Verdict } from "./decide";

interface Vector {
  name: string;
  given: Given;
  verdict: Verdict;
  flagged: boolean;
}
/** The ones written by hand, and those that `make docs` adds. */
const vectors = ["admission", "admission_generated"].flatMap((name) => {
  const file = new URL(`../../../contracts/vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Vector[];
});

test.each(vectors)("$name", ({ given, verdict, flagged }) => {
  expect(decide(given)).toEqual({ verdict, flagged });
});

test("two hundred situations are shared", () => expect(vectors.length).toBeGreaterThanOrEqual(200));
