import { expect, test } from "vitest";
import { type Answer, problemFor } from "../../shared/line/answer";
import { heard, unsure } from "./asked_again";

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
