import { expect, test } from "vitest";
import { kept } from "./kept";

test("the stage that lies in the tab is read again, and nothing else is taken for it", () => {
  const state = { on_air: { card: "TITLE" }, upcoming: [], batches: [], revision: 7 };
  expect(kept.of(JSON.stringify({ at: 5, state }))).toEqual({ at: 5, state });
  for (const text of [null, "", "{", '{"at":5}', '{"at":5,"state":{"upcoming":[],"batches":[]}}'])
    expect(kept.of(text)).toBeNull();
});
