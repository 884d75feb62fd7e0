import { expect, test } from "vitest";
import type { UnitHistoryLine } from "../../shared/line/types";
import { actWords } from "./words";

const line = (some: Partial<UnitHistoryLine>) =>
  ({
    act_id: "1",
    unit_code: "SYT",
    unit_name: "Sở Y tế",
    changes: [],
    undoes: null,
    ...some,
  }) as UnitHistoryLine;
const ordered = (before: string, after: string) =>
  line({ kind: "ORDERED", changes: [{ field: "order", old: before, new: after }] });

test("a new order says which unit went where", () => {
  expect(actWords(ordered("SNV\nBDT\nSYT", "SYT\nSNV\nBDT"))).toBe("Thứ tự: “Sở Y tế” từ thứ 3 lên thứ 1");
  expect(actWords(ordered("SYT\nSNV", "SNV\nSYT"))).toBe("Thứ tự: “Sở Y tế” từ thứ 1 xuống thứ 2");
  expect(actWords(ordered("A\nB\nC\nSYT", "SYT\nC\nB\nA"))).toBe("Xếp lại thứ tự 04 đoàn");
});

test("an undoing says what it undid", () => {
  const merged = line({ act_id: "9", kind: "MERGED", other_name: "Sở Nội vụ", people: 4 });
  const undone = line({ kind: "UNDONE", undoes: "9" });
  expect(actWords(undone, [undone, merged])).toBe("Hoàn tác: Gộp “Sở Y tế” vào “Sở Nội vụ”, 04 người");
  expect(actWords(undone)).toBe("Hoàn tác với “Sở Y tế”");
});
