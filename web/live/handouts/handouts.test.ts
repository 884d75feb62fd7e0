import { expect, test } from "vitest";
import { handedOut } from "./handouts";

test("each thing is counted over all delegations, against everybody who is to get it", () => {
  const items = [
    { item_id: "a", name: "Tài liệu" },
    { item_id: "b", name: "Quà" },
  ];
  const unit = { name: "", unit_code: "" };
  const units = [
    { ...unit, expected: 10, given: [9, 2] },
    { ...unit, expected: 5, given: [5] },
  ];
  expect(handedOut({ items, units }).map(({ name, given, of }) => [name, given, of])).toEqual([
    ["Tài liệu", 14, 15],
    ["Quà", 2, 15],
  ]);
  expect(handedOut({ items: [], units })).toEqual([]);
});
