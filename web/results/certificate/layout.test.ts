import { expect, test } from "vitest";
import type { CertificateLayout } from "../../shared/line/types";
import { pushed, turned } from "./layout";

const box = (x: number, y: number, width: number, height: number) =>
  ({ part: "NAME", on: true, x, y, width, height, size: 20 }) as CertificateLayout["boxes"][number];

test("on turned paper every box stands on it", () => {
  const { width, height, boxes } = turned({
    width: 297,
    height: 210,
    boxes: [box(40, 84, 217, 16), box(250, 200, 40, 8)],
  });
  expect([width, height]).toEqual([210, 297]);
  for (const one of boxes) {
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(height);
  }
  expect(boxes[0]).toMatchObject({ x: 0, y: 84, width: 210 });
});

test("a box is moved on the paper and never off it", () => {
  const paper = { width: 297, height: 210, boxes: [] } as CertificateLayout;
  expect(pushed(box(40, 84, 217, 16), paper, 2.34, -4)).toEqual({ x: 42.3, y: 80 });
  expect(pushed(box(40, 84, 217, 16), paper, 500, -500)).toEqual({ x: 80, y: 0 });
});
