import { expect, test } from "vitest";
import type { RosterQuestion, ToldPerson, ToldRoster } from "../../shared/line/types";
import { question, roster } from "./testing/files";
import {
  byOutcome,
  choiceFor,
  chosenFor,
  missing,
  newcomers,
  openQuestions,
  placeOf,
  rowsOf,
  stepOf,
  together,
  undecided,
} from "./told";

test("another part of a unit's list is told apart from who is gone, by the files that brought it", () => {
  const one = (code: string, elsewhere: boolean, brought_by: string) => ({ code, elsewhere, brought_by });
  const gone = [one("DB-1", false, "a.xlsx"), one("DB-2", true, "b.xlsx"), one("DB-3", true, "")];
  const found = missing({ gone } as unknown as ToldRoster);
  expect([found.gone, found.elsewhere].map((each) => each.map(({ code }) => code))).toEqual([
    ["DB-1"],
    ["DB-2", "DB-3"],
  ]);
  expect(found.by).toBe("tệp b.xlsx, ghi tay");
});

test("several open questions that hold the same way are answered at once, never in a way that makes one of two people", () => {
  const asked = (id: string, words: string) =>
    ({
      id,
      default: "new",
      proposals: [
        { choice: "new", text: words },
        { choice: "same", text: "Đúng là người này" },
      ],
    }) as RosterQuestion;
  const many = ["a", "b", "c"].map((id) => asked(id, "Người khác, cấp mã mới"));
  expect(together([...many, asked("d", "Hai người trùng tên")])).toEqual([
    { words: "Người khác, cấp mã mới", answers: { a: "new", b: "new", c: "new" } },
  ]);
  expect(together([{ ...many[0], default: null } as RosterQuestion, ...many.slice(1)])).toEqual([]);
});

test("each question has its step, and only what has neither answer nor default is open", () => {
  const kinds = ["hidden_rows", "column", "column_moved", "delegation", "unit", "desk", "code"] as const;
  expect(kinds.map((kind) => stepOf(question("q", { kind })))).toEqual([1, 2, 2, 3, 3, 4, 4]);
  const told = roster({
    questions: [
      question("open"),
      question("answered", { answer: "remembered" }),
      question("usual", { default: "x" }),
      question("remembered", { default: "x", answer: "z" }),
    ],
  });
  const answers = { answered: "y" };
  expect(openQuestions(told, answers).map((one) => one.id)).toEqual(["open"]);
  expect(told.questions.map((one) => choiceFor(one, answers))).toEqual([null, "y", "x", "z"]);
});

test("who somebody is was chosen only by an answer: a default leaves it undecided", () => {
  const who = { kind: "other_unit", default: "other" };
  const told = roster({
    questions: [
      question("namesake", who),
      question("remembered", { ...who, answer: "other" }),
      question("here", who),
      question("number", { kind: "code", default: "other" }),
      question("waits", { kind: "twice" }),
    ],
  });
  const answers = { here: "DB-0039" };
  expect(told.questions.map((one) => chosenFor(one, answers))).toEqual([
    null,
    "other",
    "DB-0039",
    "other",
    null,
  ]);
  expect(undecided(told, answers).map((one) => one.id)).toEqual(["namesake"]);
});

test("rows are counted once, however many questions are about them", () => {
  const rows = [{ sheet: "DS", row: 4 }];
  const more = [...rows, { sheet: "DS", row: 5 }, { sheet: "Khác", row: 4 }];
  expect(rowsOf([question("a", { rows }), question("b", { rows }), question("c", { rows: more })])).toBe(3);
});

test("of who is new those with a note stand apart, possible namesakes first", () => {
  const person = (row: number, ...notes: string[]) =>
    ({ outcome: "new", sheet: "DS", row, notes }) as unknown as ToldPerson;
  const told = roster({
    people: [person(2), person(3, "Năm sinh"), person(4, "Trùng tên"), person(5)],
    questions: [question("q", { kind: "other_unit", rows: [{ sheet: "DS", row: 4 }] })],
  });
  const { noted, plain } = newcomers(told);
  expect([noted, plain].map((some) => some.map((one) => one.row))).toEqual([
    [4, 3],
    [2, 5],
  ]);
});

test("a place names its sheet only where the file has several", () => {
  expect(placeOf({ sheets: [{ name: "DS" }] }, "DS", 7)).toBe("dòng 7");
  expect(placeOf({ sheets: [{ name: "A" }, { name: "B" }] }, "B", 7)).toBe("trang “B”, dòng 7");
  expect(placeOf({ sheets: [{ name: "A" }, { name: "B" }] }, "B", null)).toBe("trang “B”");
});

test("everybody of the file stands under exactly one outcome", () => {
  const people = (["new", "changed", "asked", "new", "unchanged"] as const).map(
    (outcome, row) => ({ outcome, row }) as ToldPerson,
  );
  const { asked, changed, new: fresh, unchanged } = byOutcome(roster({ people }));
  expect([asked, changed, fresh, unchanged].map((some) => some.map((one) => one.row))).toEqual([
    [2],
    [1],
    [0, 3],
    [4],
  ]);
});
