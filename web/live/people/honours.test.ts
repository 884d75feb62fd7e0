import { render } from "svelte/server";
import { expect, test } from "vitest";
import type { StageState } from "../../shared/line/types";
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

test("presence of another session than the one that is looked at says which session it is of", () => {
  const there = (viewed: string, ...counted: string[]) => {
    const batches = counted.map((counted_in, at) => ({
      number: at + 1,
      announced: 0,
      ready: 3,
      total: 9,
      counted_in,
    }));
    const shown = { counts: { total: 9 }, batches } as unknown as StageState;
    return render(Honours, { props: { stage: shown, rehearsal: false, viewed } }).body;
  };
  const both = there("Phiên bế mạc", "Phiên chính thức", "Phiên chính thức");
  expect(both.match(/Tính ở “Phiên chính thức”, không phải phiên đang xem/g)).toHaveLength(2);
  expect(there("Phiên chính thức", "Phiên chính thức")).not.toContain("Phiên chính thức");
  expect(there("Phiên bế mạc", "Phiên bế mạc", "Phiên chính thức")).toContain("Phiên chính thức");
});
