import { expect, test } from "vitest";
import type { RowMember, RowSheet, RowView } from "../../shared/line/types";
import { edgesFor, waysOf } from "./places";

const member = (entry_id: string, more: Partial<RowMember> = {}) =>
  ({ entry_id, status: "SCHEDULED", is_announced: false, ...more }) as RowMember;
const row = (number: number, ...members: RowMember[]) => ({ row: { number }, members }) as unknown as RowView;

const first = row(1, member("a"), member("b"));
const second = row(2, member("c"), member("d"), member("e", { is_announced: true }));
const sheet = { rows: [first, second] } as RowSheet;
const told = (of: RowView, one: RowMember) =>
  waysOf(sheet, of, one).map(({ name, after, orders }) => [name, after, orders]);

test("an edge goes over to the row beside it and leaves the order as it is", () => {
  expect(told(first, first.members[1]!)).toEqual([
    ["Đứng sang trái", null, true],
    ["Sang đầu hàng 2", null, false],
  ]);
  expect(told(second, second.members[0]!)).toEqual([
    ["Đứng sang phải", "d", true],
    ["Sang cuối hàng 1", "b", false],
  ]);
});

test("from the middle of a row the order changes", () => {
  expect(told(second, second.members[1]!)).toEqual([
    ["Đứng sang trái", null, true],
    ["Đứng sang phải", "e", true],
    ["Sang cuối hàng 1", "b", true],
  ]);
});

test("a public name stays where it is", () => {
  expect(told(second, second.members[2]!)).toEqual([]);
});

test("who came after the cut goes to the ends on either side, with the order as it is", () => {
  const at = (order: number) => member(String(order), { order });
  const cut = { rows: [row(1, at(1), at(2)), row(2, at(4), at(5))] } as RowSheet;
  const ways = (order: number) => edgesFor(cut, at(order)).map(({ name, after }) => [name, after]);
  expect(ways(3)).toEqual([
    ["Vào cuối hàng 1", "2"],
    ["Vào đầu hàng 2", null],
  ]);
  expect(ways(6)).toEqual([["Vào cuối hàng 2", "5"]]);
});
