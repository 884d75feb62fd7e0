import { expect, test } from "vitest";
import type { ToldRoster } from "../../shared/line/types";
import { withBirths } from "./births";

const proposal = (choice: string, text: string) => ({ choice, text });
const question = (kind: string, ...proposals: { choice: string; text: string }[]) => ({
  id: kind,
  kind,
  proposals,
});
const later = proposal("later", "Người khác, gắn sau");
const two = [
  proposal("DB-0001", "Đúng là Vi Thử Nam (DB-0001)"),
  proposal("DB-0002", "Đúng là Vi Thử Nam (DB-0002)"),
];
const told = (...questions: unknown[]) => ({ questions }) as unknown as ToldRoster;
const texts = (one: ToldRoster) => one.questions.map(({ proposals }) => proposals.map(({ text }) => text));

test("namesakes are told apart by their years, and nobody is asked about who has none", async () => {
  const asked: string[] = [];
  const yearOf = async (_: string, code: string) => (asked.push(code), code === "DB-0001" ? 1961 : null);
  const roll = told(
    question("delegate", ...two, later),
    question("person", proposal("DB-0003", "Gắn với Vi Thử Bình"), later),
    question("award", proposal("BK-1", "Bằng khen"), proposal("BK-2", "Giấy khen")),
  );
  expect(texts(await withBirths("c", roll, yearOf))).toEqual([
    ["Đúng là Vi Thử Nam (DB-0001), sinh năm 1961", "Đúng là Vi Thử Nam (DB-0002)", "Người khác, gắn sau"],
    ["Gắn với Vi Thử Bình", "Người khác, gắn sau"],
    ["Bằng khen", "Giấy khen"],
  ]);
  expect(asked).toEqual(["DB-0001", "DB-0002"]);
});
