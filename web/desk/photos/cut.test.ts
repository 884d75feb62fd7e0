import { expect, test } from "vitest";
import { heightOf, resized, widest, within } from "./cut";

const WIDE = { width: 1280, height: 853 };
const TALL = { width: 600, height: 1280 };

test("the frame never leaves the picture, wherever it is dragged", () => {
  for (const size of [WIDE, TALL, { width: 121, height: 120 }])
    for (const left of [-500, 0, 77.4, 5000])
      for (const width of [0, 91, 300, 9000]) {
        const cut = within({ left, top: left, width }, size);
        expect(cut.left).toBeGreaterThanOrEqual(0);
        expect(cut.top).toBeGreaterThanOrEqual(0);
        expect(cut.left + cut.width).toBeLessThanOrEqual(size.width);
        expect(cut.top + heightOf(cut.width)).toBeLessThanOrEqual(size.height);
      }
});

test("another size keeps the middle while there is room", () => {
  const cut = { left: 400, top: 100, width: 300 };
  const smaller = resized(cut, 150, WIDE);
  expect(smaller).toEqual({ left: 475, top: 200, width: 150 });
  expect(resized(smaller, 300, WIDE)).toEqual(cut);
});

test("the widest part of a tall picture is its whole width", () => {
  expect(widest(TALL)).toBe(600);
  expect(heightOf(widest(WIDE))).toBeLessThanOrEqual(WIDE.height);
});
