import { expect, test } from "vitest";
import type { ProofLine } from "../shared/line/types";
import { isFound, isIn, nextAfter, searchable, VIEWS } from "./views";

const line = (order: number, changes: Partial<ProofLine> = {}) =>
  ({
    entry_id: `${order}`,
    order,
    status: "SCHEDULED",
    words: { name: "Nông Thị Đào", unit_name: "Sở Y tế", award_name: "Bằng khen" },
    decision: { number: "1512/QĐ-UBND" },
    delegate_code: "GL-012",
    is_linked: true,
    approval: "UNAPPROVED",
    doubts: [],
    placed: true,
    ...changes,
  }) as unknown as ProofLine;

test("an entry is found without accents, in any order of words, by its number and by its decision", () => {
  const text = searchable(line(7));
  for (const sought of ["nong dao", "dao nong", "ĐÀO", "so y te", "1512/qd", "gl-012", "7", ""])
    expect(isFound(text, sought), sought).toBe(true);
  for (const sought of ["nong hoa", "8", "77"]) expect(isFound(text, sought), sought).toBe(false);
});

test("an entry whose correction waits for a second person is among those to be approved", () => {
  const correction = { at_once: false } as unknown as ProofLine["correction"];
  expect(isIn("unapproved", line(1, { approval: "APPROVED", correction }), () => null)).toBe(true);
  expect(isIn("unapproved", line(1, { approval: "APPROVED", correction: null }), () => null)).toBe(false);
});

test("a correction that waits has a view of its own: among eighty unapproved ones nobody finds it", () => {
  const correction = { at_once: false } as unknown as ProofLine["correction"];
  expect(VIEWS.map(([view]) => view)).toContain("corrected");
  expect(isIn("corrected", line(1, { approval: "APPROVED", correction }), () => null)).toBe(true);
  expect(isIn("corrected", line(1), () => null)).toBe(false);
  expect(isIn("corrected", line(1, { correction, status: "REVOKED" }), () => null)).toBe(false);
});

test("each view shows what is left to do in it, and never who was withdrawn", () => {
  const misfits = () => [{ screen: "4:3", problems: ["chữ tràn khỏi màn hình"] }];
  const open = line(1, { is_linked: false, doubts: ["?"], approval: "REWORDED", placed: false });
  for (const view of ["unapproved", "unlinked", "doubtful", "misfit", "unplaced"] as const) {
    expect(isIn(view, open, misfits), view).toBe(true);
    const good = line(2, { approval: "APPROVED" });
    expect(
      isIn(view, good, () => []),
      view,
    ).toBe(false);
  }
  expect(isIn("unapproved", line(3, { status: "REVOKED" }), () => null)).toBe(false);
});

test("after one was approved the next one that is not comes, from the top again after the last", () => {
  const lines = [line(1), line(2, { approval: "APPROVED" }), line(3)];
  const open = (one: ProofLine) => one.approval !== "APPROVED";
  expect(nextAfter(lines, "1", open)?.order).toBe(3);
  expect(nextAfter(lines, "3", open)?.order).toBe(1);
  expect(nextAfter([line(1)], "1", open)).toBeNull();
});
