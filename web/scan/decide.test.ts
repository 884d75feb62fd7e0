import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decide, type Given, type Verdict } from "./decide";

interface Vector {
  name: string;
  given: Given;
  verdict: Verdict;
  flagged: boolean;
}
const file = new URL("../../contracts/vectors/admission.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vector[];

test.each(vectors)("$name", ({ given, verdict, flagged }) => {
  expect(decide(given)).toEqual({ verdict, flagged });
});

test("the vectors are there", () => expect(vectors.length).toBeGreaterThan(30));
