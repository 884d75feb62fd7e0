import { expect, test } from "vitest";
import type { ShownHall } from "../../../shared/line/types";
import { COLOURS, follow, neighbour, nextColour, placesOf } from "./places";

function row(code: string, left: number, right: number, aisles: number[] = []): ShownHall["rows"][number] {
  const places = [...Array(left).keys()]
    .map((at) => at - left)
    .concat([...Array(right).keys()].map((at) => at + 1));
  const seats = places.map((place) => {
    const number = place > 0 ? 2 * place : -2 * place - 1;
    return { code: `${code}-${number}`, number, place, way: "" };
  });
  return { code, floor: 1, left, right, aisles, without: [], kept: false, seats };
}

const hall = (...rows: ShownHall["rows"]): ShownHall => ({
  version: 1,
  name: "",
  numbering: "CENTRE",
  left_door: "",
  right_door: "",
  rows,
});
const small = placesOf(hall(row("A", 2, 2), row("B", 1, 1), row("C", 2, 2, [1])));

test("the middle of the hall is one line through rows of unequal length", () => {
  expect(small.order.get("A-1")?.x).toBe(small.order.get("B-1")?.x);
  expect(small.order.get("A-2")?.x).toBe(small.order.get("B-2")?.x);
});

test("an aisle is a gap", () => {
  const x = (code: string) => small.order.get(code)?.x ?? Number.NaN;
  expect(x("C-1") - x("C-3")).toBeCloseTo(1.8);
  expect(x("A-1") - x("A-3")).toBeCloseTo(1);
});

test("several people sit down one after another, around who sits there already", () => {
  expect(follow(small, "A-2", (code) => code !== "A-4", 3)).toEqual(["A-2", "B-1", "B-2"]);
  expect(follow(small, "C-4", () => true, 3)).toEqual(["C-4"]);
});

test("arrows lead from seat to seat and stop at the edge of the hall", () => {
  expect(neighbour(small, "A-1", "ArrowRight")).toBe("A-2");
  expect(neighbour(small, "A-4", "ArrowRight")).toBeNull();
  expect(neighbour(small, "A-4", "ArrowDown")).toBe("B-2");
  expect(neighbour(small, "B-2", "ArrowUp")).toBe("A-2");
  expect(neighbour(small, "A-1", "ArrowUp")).toBeNull();
});

test("a new block has a colour that no other has", () => {
  expect(nextColour(COLOURS.slice(0, 3))).toBe(COLOURS[3]);
});
