import { expect, test } from "vitest";
import { codesOf, localOf, momentOf } from "./times";

test("a field of day and time holds Vietnam's time and comes back as the same moment", () => {
  expect([localOf("2026-11-29T01:00:00Z"), localOf(null), momentOf("")]).toEqual([
    "2026-11-29T08:00",
    "",
    null,
  ]);
  expect(Date.parse(momentOf("2026-11-29T08:00") ?? "")).toBe(Date.parse("2026-11-29T01:00:00Z"));
});

test("codes stand one on a line or after a comma, each once", () => {
  expect(codesOf(" GL-0001\nGL-0002, GL-0001;\n")).toEqual(["GL-0001", "GL-0002"]);
});

test("a name is one entry, and codes may stand side by side", () => {
  expect(codesOf("Vi  Thử Bình\nGL-0001 GL-0002")).toEqual(["Vi Thử Bình", "GL-0001", "GL-0002"]);
});
