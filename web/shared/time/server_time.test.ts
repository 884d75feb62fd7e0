import { expect, test } from "vitest";
import { ahead, heardServer } from "./server_ahead.svelte";

test("a page whose device is an hour ahead counts on from what the server said last", () => {
  heardServer("2026-11-30T03:19:00.000+00:00", Date.parse("2026-11-30T04:19:00Z"));
  expect(ahead()).toBe(-3_600_000);
  heardServer(null);
  heardServer("no time");
  expect(ahead()).toBe(-3_600_000);
});
