import { expect, test } from "vitest";
import { answerWords } from "./answers";

test("nobody who came stands as absent or as somebody who refused, whatever was said before or after", () => {
  expect(answerWords({ answer: "CONFIRMED", leave: "ABSENT" })).toEqual(["Sẽ dự", "Vắng có phép"]);
  expect(answerWords({ answer: "CONFIRMED", leave: "ABSENT", came: true })).toEqual(["Đã đến"]);
  expect(answerWords({ answer: "DECLINED", leave: null, came: true })).toEqual(["Đã đến"]);
  expect(answerWords({ answer: null, leave: "LEAVES_EARLY", came: true })).toEqual([
    "Đã đến",
    "Được phép về sớm",
  ]);
  expect(answerWords({ answer: null, leave: null })).toEqual([]);
});
