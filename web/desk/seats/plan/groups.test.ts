import { expect, test } from "vitest";
import { groupsOf, inOrder } from "./groups";

const entry = (order: number, batch: number, award_code: string, delegate_code: string) => ({
  ...{ order, batch, award_code, delegate_code, grade: 0 },
  award_name: `Hình thức ${award_code}`,
});
const PEOPLE = ["A", "B", "C"].map((code) => ({ delegate_id: code.toLowerCase(), delegate_code: code }));

test("batches and awards are groups in the order in which their people are called", () => {
  const roll = [
    entry(3, 2, "X", "A"),
    entry(1, 1, "X", "C"),
    entry(2, 1, "Y", "B"),
    entry(4, 2, "X", "NOBODY"),
  ];
  expect(groupsOf(roll, PEOPLE)).toEqual([
    { key: "batch:1", name: "Đợt 1", delegate_ids: ["c", "b"] },
    { key: "batch:2", name: "Đợt 2", delegate_ids: ["a"] },
    { key: "award:X", name: "Hình thức X", delegate_ids: ["c", "a"] },
    { key: "award:Y", name: "Hình thức Y", delegate_ids: ["b"] },
  ]);
});

test("who is called twice sits once", () => {
  expect(groupsOf([entry(1, 1, "X", "A"), entry(2, 1, "X", "A")], PEOPLE)[0]?.delegate_ids).toEqual(["a"]);
});

test("units are offered in the order of protocol, not as their people come", () => {
  const people = ["BB", "AA", "CC", "AA"].map((code) => ({ unit_code: code, unit_name: `Đơn vị ${code}` }));
  expect([...inOrder(people, ["AA", "CC", "DD"]).keys()]).toEqual(["AA", "CC", "BB"]);
});
