import { expect, test } from "vitest";
import type { RosterQuestion, ToldRoster } from "../../shared/line/types";
import { missing, together } from "./told";

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
