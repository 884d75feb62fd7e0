import { expect, test } from "vitest";
import type { RosterQuestion } from "../../../shared/line/types";
import { alike, allWith } from "./alike";

const asked = (id: string, keep = "Giữ giá trị sửa tại bàn") =>
  ({
    id,
    kind: "desk",
    proposals: [
      { choice: "keep", text: keep },
      { choice: "take", text: "Lấy của tệp" },
    ],
  }) as RosterQuestion;

test("equal questions about one field are one press, others stay alone", () => {
  const seats = ["DB-1", "DB-2", "DB-3"].map((code) => asked(`desk:${code}:seat`));
  const phone = asked("desk:DB-1:phone");
  const { groups, alone } = alike([phone, ...seats]);
  expect(groups.map((group) => [group.matter, group.questions])).toEqual([
    ["ghế đã sửa tại bàn khác với tệp", seats],
  ]);
  expect(alone).toEqual([phone]);
  expect(allWith(groups[0]!, "take")).toEqual({
    "desk:DB-1:seat": "take",
    "desk:DB-2:seat": "take",
    "desk:DB-3:seat": "take",
  });
});

test("questions with other choices are not one press", () => {
  const some = ["a", "b", "c"].map((id, place) => asked(`desk:${id}:seat`, `Giữ ${place}`));
  expect(alike(some).groups).toEqual([]);
});

test("only what is about one field of each person is one press: never who somebody is", () => {
  const seats = ["a", "b", "c"].map((id) => ({ ...asked(id), kind: "seat" }) as RosterQuestion);
  expect(alike(seats).groups).toHaveLength(1);
  const twice = ["a", "b", "c"].map((id) => ({ ...asked(id), kind: "twice" }) as RosterQuestion);
  expect(alike(twice)).toEqual({ groups: [], alone: twice });
});
