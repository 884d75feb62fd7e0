import { expect, test } from "vitest";

import { laid, type SeatPlan } from "./seat_plan";

const of = (runs: [number, number][], place: number): SeatPlan => ({
  floor: 0,
  strips: [
    { row: "A", runs },
    { row: "B", runs: [[-6, 6]] },
  ],
  row: "A",
  place,
});

test("a row without an aisle is one strip, its seats side by side over the middle", () => {
  const drawn = laid(of([[-6, 6]], -1));
  expect(drawn.rows[0]?.boxes).toEqual([{ x: 0, y: 0, width: 12 }]);
  expect(drawn.own.x).toBe(5.5);
});

test("an aisle on either side parts the strip, and the seats beyond it stand one step further out", () => {
  const runs: [number, number][] = [
    [-6, -4],
    [-3, 3],
    [4, 6],
  ];
  const drawn = laid(of(runs, 4));
  expect(drawn.rows[0]?.boxes).toEqual([
    { x: 0, y: 0, width: 3 },
    { x: 4, y: 0, width: 6 },
    { x: 11, y: 0, width: 3 },
  ]);
  expect(drawn.own.x).toBe(11.5);
  expect(drawn.rows[1]?.boxes).toEqual([{ x: 1, y: expect.any(Number), width: 12 }]);
});

test("an aisle in the middle moves both halves by half a step", () => {
  const drawn = laid(
    of(
      [
        [-6, -1],
        [1, 6],
      ],
      1,
    ),
  );
  expect(drawn.rows[0]?.boxes.map(({ x }) => x)).toEqual([0, 7]);
  expect(drawn.own.x).toBe(7.5);
});
