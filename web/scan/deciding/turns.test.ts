import { expect, test } from "vitest";
import { Refused } from "./refused";
import { Turns } from "./turns.svelte";

test("whatever one scan does, the next one is taken, and it is said what became of the last", async () => {
  const done: string[] = [];
  const turns = new Turns(
    () => "door",
    () => done.push("after"),
  );
  await turns.take(() => Promise.reject(new Error("nobody foresaw this")));
  expect([turns.stumbled, turns.refused]).toEqual([true, ""]);
  await turns.take(() => Promise.reject(new Refused("Đã hết hạn.")));
  expect([turns.stumbled, turns.refused]).toEqual([false, "Đã hết hạn."]);
  await turns.take(async (who) => void done.push(who));
  expect([turns.stumbled, turns.refused, done]).toEqual([false, "", ["after", "after", "door", "after"]]);
});

test("where nobody stands at a door nothing is done, and nothing is forgotten of before", async () => {
  const turns = new Turns<string>(
    () => null,
    () => expect.unreachable(),
  );
  turns.refused = "Đã hết hạn.";
  await turns.take(() => expect.unreachable());
  expect(turns.refused).toBe("Đã hết hạn.");
});
