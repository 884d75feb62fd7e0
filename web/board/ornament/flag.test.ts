import { expect, test } from "vitest";
import { star } from "./flag";

test("the star's points lie a fifth of the flag's length from the middle, one upright, with straight edges", () => {
  const corners = star.split(" ").map((pair) => pair.split(",").map(Number) as [number, number]);
  expect(corners[0]).toEqual([0, -18]);
  for (const [x, y] of corners.filter((_, index) => index % 2 === 0))
    expect(Math.hypot(x, y)).toBeCloseTo(18, 2);
  // the edge from the left to the right point runs through the two corners beside the upright one
  expect(corners[1]![1]).toBeCloseTo(corners[2]![1], 2);
});
