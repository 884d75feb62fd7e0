import { expect, test } from "vitest";
import { apartOf } from "./apart";

test("namesakes are told apart by position, birth and code, the code even where nothing else is known", () => {
  const known = { delegate_code: "DB-0123", position: "Giáo viên", birth_year: 1984 };
  expect(apartOf(known)).toBe("Giáo viên · 1984 · DB-0123");
  expect(apartOf({ ...known, position: "", birth_year: null })).toBe("DB-0123");
});
