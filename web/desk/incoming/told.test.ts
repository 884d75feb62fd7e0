import { expect, test } from "vitest";
import type { ToldRoster } from "../../shared/types";
import { missing } from "./told";

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
