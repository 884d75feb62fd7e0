import { expect, test } from "vitest";
import type { RosterUndone } from "../../../shared/line/types";
import { inVain, whatChanged, whatComes, whyStayed } from "./undo_words";

test("an undo that takes nobody back says why, each reason once", () => {
  const stay = (why: string) => ({ delegate_code: "", full_name: "", why });
  const undone = {
    removed: 0,
    restored: 0,
    stayed: [stay("Đã có thẻ."), stay("Đã sửa."), stay("Đã có thẻ.")],
  };
  expect([inVain(undone), whyStayed(undone, "người")]).toEqual([true, "2 người đã có thẻ; 1 người đã sửa"]);
  expect(inVain({ ...undone, removed: 1 })).toBe(false);
  expect(inVain({ removed: 0, restored: 0, stayed: [] })).toBe(false);
});

test("an undo says before what it will do, and what an organiser alone can do about badges", () => {
  const stayed = [{ delegate_code: "DB-1", full_name: "Vi Thử An", why: "Đã có thẻ sau lần nhập này." }];
  const ahead = { removed: 2, restored: 0, stayed, with_badge: 1 } as RosterUndone;
  const asked = { noun: "người", organizer: true, badges: true };
  expect(whatChanged(ahead, "người")).toBe("Bỏ 2 người mới.");
  expect(whatComes(ahead, asked)).toContain("Ở lại: Vi Thử An (DB-1)");
  expect(whatComes(ahead, asked)).toContain("Có thể rút tên và thẻ của họ cùng lúc: Vi Thử An.");
  const none = { ...ahead, removed: 0 };
  expect(whatComes(none, { ...asked, organizer: false })).toMatch(
    /^Chưa bỏ được ai:.*Ban Tổ chức có thể rút/,
  );
  expect(whatComes(none, { ...asked, badges: false })).toMatch(/Xin sửa từng người ở danh sách\.$/);
});
