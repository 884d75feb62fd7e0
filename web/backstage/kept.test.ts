import { expect, test } from "vitest";
import { kept } from "./kept";

test("what lies in the tab is read again, and nothing else is taken for it", () => {
  const state = { rows: [], to_give: [], congress_name: "Thử" };
  expect(kept.of(JSON.stringify({ at: 5, state }))).toEqual({ at: 5, state });
  for (const text of [null, "", "{", "{}", '{"at":5}', '{"at":"5","state":{"rows":[],"to_give":[]}}'])
    expect(kept.of(text)).toBeNull();
});
