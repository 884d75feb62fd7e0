import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../../line/answer";
import { untilDrawn } from "./in_line";

const refused = (code: string) =>
  ({
    kind: "refused",
    problem: { type: "", title: "", status: 429, detail: "Xin bấm lại.", code },
  }) as Answer<string>;
const ok: Answer<string> = { kind: "ok", value: "vào" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function sent(...answers: Answer<string>[]) {
  let times = 0;
  const waits = vi.fn();
  const send = () => Promise.resolve(answers[Math.min(times++, answers.length - 1)]!);
  const last = untilDrawn(send, waits);
  await vi.advanceTimersByTimeAsync(120_000);
  return { last: await last, times, waited: waits.mock.calls.length };
}

test("what nobody looked at is sent again until somebody does", async () => {
  expect(await sent(refused("not_drawn"), refused("not_drawn"), ok)).toEqual({
    last: ok,
    times: 3,
    waited: 2,
  });
});

test("what was wrong is told at once", async () => {
  const wrong = refused("too_many");
  expect(await sent(wrong)).toEqual({ last: wrong, times: 1, waited: 0 });
});

test("after a minute it is said", async () => {
  const { last, times } = await sent(refused("not_drawn"));
  expect(last.kind).toBe("refused");
  expect(times).toBeGreaterThan(30);
});
