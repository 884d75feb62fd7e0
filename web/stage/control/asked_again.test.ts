import { expect, test, vi } from "vitest";
import { type Answer, problemFor } from "../../shared/line/answer";
import type { StageState } from "../../shared/line/types";
import { becameOf, heard, NOT_DONE, unsure } from "./asked_again";

const away: Answer<string> = { kind: "away", problem: problemFor(0) };

test("after a lost answer the same command is asked again, and what was done is told as done", async () => {
  const answers: Answer<string>[] = [away, { kind: "ok", value: "DONE" }];
  expect(await heard(() => Promise.resolve(answers.shift()!), [1, 1])).toEqual({ kind: "ok", value: "DONE" });
  expect(answers).toEqual([]);
});

test("a take is never sent by itself a second time", async () => {
  let sent = 0;
  const answer = await heard(() => ((sent += 1), Promise.resolve(away)), []);
  expect([answer.kind, sent]).toEqual(["away", 1]);
});

test("where no answer came nobody says that it failed", () => {
  expect(unsure(away as Exclude<Answer<string>, { kind: "ok" }>).detail).toContain(
    "không rõ máy chủ đã nhận chưa",
  );
  const refused = { kind: "refused", problem: { ...problemFor(409), detail: "Đã có." } } as const;
  expect(unsure(refused).detail).toBe("Đã có.");
});

const stageAt = (revision: number): Answer<StageState> => ({ kind: "ok", value: { revision } as StageState });

test("as soon as the stage is heard again it is known whether a press without an answer came there", async () => {
  vi.useFakeTimers();
  const lost: Answer<StageState> = { kind: "away", problem: problemFor(0) };
  const answers = [lost, lost, stageAt(8)];
  const became = becameOf(
    7,
    () => Promise.resolve(answers.shift()!),
    () => true,
  );
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await became).toBe(true);
  expect(
    await becameOf(
      7,
      () => Promise.resolve(stageAt(7)),
      () => true,
    ),
  ).toBe(false);
  expect(NOT_DONE).toContain("chỉ làm một lần");
  vi.useRealTimers();
});

test("whoever did something else meanwhile is told of that alone", async () => {
  let waits = true;
  const stage = () => ((waits = false), Promise.resolve(stageAt(8)));
  expect(await becameOf(7, stage, () => waits)).toBeNull();
});
