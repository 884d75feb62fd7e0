import { render } from "svelte/server";
import { expect, test } from "vitest";
import type { StageState } from "../shared/line/types";
import Honours from "./Honours.svelte";

const stage = {
  counts: { total: 9 },
  batches: [{ number: 1, announced: 0, ready: 3, total: 9 }],
} as unknown as StageState;

test("a rehearsal's page shows no figure of those who are really there", () => {
  const body = (rehearsal: boolean) => render(Honours, { props: { stage, rehearsal } }).body;
  expect(body(false)).toMatch(/3\/9/);
  expect(body(true)).not.toMatch(/3\/9/);
  expect(body(true)).toContain("phiên thật");
});
