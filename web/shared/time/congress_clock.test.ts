import { expect, test } from "vitest";
import { clockWord, shownAt } from "./congress_clock.svelte";

const said = (speed: number) => ({ shown: "2026-11-22T00:30:00Z", real: "2026-11-29T18:00:00Z", speed });
const later = Date.parse("2026-11-29T18:10:00Z");

test("the congress's clock stands, runs as true time or faster, and says so but for the true one", () => {
  const shown = (speed: number) => new Date(shownAt(said(speed), later)).toISOString().slice(11, 16);
  expect([0, 1, 60].map(shown)).toEqual(["00:30", "00:40", "10:30"]);
  expect(clockWord(said(1))).toBe("");
  expect(clockWord(said(0))).toContain("đứng yên");
  expect(clockWord(said(1.5))).toContain("1,5 lần");
});
