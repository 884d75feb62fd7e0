import { expect, test } from "vitest";
import type { HistoryLine } from "../../shared/line/types";
import { doneOf, isOf, outcomeLine } from "./several";

const line = (kind: HistoryLine["kind"], field = "", undone_at: string | null = null): HistoryLine => ({
  ...{ act_id: "1", delegate_id: "2", kind, actor_name: "", acted_at: "2026-01-01T00:00:00Z", reason: "" },
  ...{ other_id: null, other_name: "", undone_at, undoable_until: null },
  changes: field ? [{ field, old: "", new: "", hidden: false }] : [],
});

test("what is taken back is the act itself, not what somebody did since", () => {
  const acts = [line("EDITED", "phone"), line("EDITED", "category"), line("WITHDRAWN")];
  expect([...acts, line("EDITED", "standing")].map((one) => isOf(one, "standing"))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(acts.map((one) => isOf(one, "category"))).toEqual([false, true, false]);
  expect(acts.map((one) => isOf(one, "withdrawal"))).toEqual([false, false, true]);
  expect(isOf(line("WITHDRAWN", "", "2026-01-01T00:01:00Z"), "withdrawal")).toBe(false);
});

test("the word names with whom it did not go, and there is no way back from nothing", () => {
  expect(outcomeLine("rút tên", { done: ["1", "2"], failed: ["Vi Giả Lập: đã điểm danh."] })).toBe(
    "✓ Đã rút tên 02 người. Chưa rút tên được: Vi Giả Lập: đã điểm danh.",
  );
  expect(doneOf("withdrawal", [], 0)).toBeNull();
});
