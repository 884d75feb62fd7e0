/** Where each part of an honouree's card stands on the sheet, and how large it may be, by the shape of the screen. */
import { type Canvas, MARGIN, MARGIN_ON_STRIP } from "./canvas";
import { isUpright } from "./portrait_place";

export type Role =
  | "posthumous"
  | "award"
  | "period"
  | "address"
  | "name"
  | "position"
  | "unit"
  | "receiver"
  | "citation"
  | "decision";

export const LEADING: Record<Role, number> = {
  ...{ posthumous: 1.25, award: 1.28, period: 1.25, address: 1.25, name: 1.32 },
  ...{ position: 1.28, unit: 1.28, receiver: 1.28, citation: 1.25, decision: 1.25 },
};
const SIZES: Record<Role, number> = {
  ...{ posthumous: 48, award: 56, period: 44, address: 52, name: 148 },
  ...{ position: 48, unit: 56, receiver: 44, citation: 44, decision: 40 },
};
/** A name of 4:3 is 15 % larger where it is short enough. */
const SQUARISH_SIZES: Record<Role, number> = { ...SIZES, name: 170, award: 60, unit: 58, position: 52 };
/** An upright wall has the height, and is read from below: everything stands larger there. */
const UPRIGHT: Record<Role, number> = {
  ...{ posthumous: 60, award: 70, period: 54, address: 64, name: 138 },
  ...{ position: 62, unit: 70, receiver: 56, citation: 56, decision: 46 },
};

interface Band {
  from: number;
  to: number;
  roles: Role[];
  middle?: boolean;
}

/** Where a column stands, in parts of the width, and where each of its bands begins and ends, in parts of the height; `from` and
 * `to` where none of its bands holds. */
export interface Column {
  left: number;
  width: number;
  bands: Band[];
  from?: number;
  to?: number;
}

const BANDS: Band[] = [
  { from: 0.06, to: 0.115, roles: ["posthumous"] },
  { from: 0.115, to: 0.25, roles: ["award", "period"] },
  { from: 0.25, to: 0.315, roles: ["address"] },
  { from: 0.315, to: 0.565, roles: ["name"], middle: true },
  { from: 0.575, to: 0.745, roles: ["position", "unit", "receiver"] },
  { from: 0.745, to: 0.885, roles: ["citation"] },
  { from: 0.895, to: 0.945, roles: ["decision"] },
];
/** An older projector is nearly square: the name stands larger, and what describes the person shares one tall band, part below part. */
const SQUARISH_BANDS: Band[] = [
  { from: 0.05, to: 0.1, roles: ["posthumous"] },
  { from: 0.1, to: 0.235, roles: ["award", "period"] },
  { from: 0.24, to: 0.3, roles: ["address"] },
  { from: 0.3, to: 0.55, roles: ["name"], middle: true },
  { from: 0.56, to: 0.89, roles: ["position", "unit", "receiver", "citation"] },
  { from: 0.9, to: 0.95, roles: ["decision"] },
];
/** On a strip the name stands left and what it is honoured with right. It is low: the frame takes a tenth above and below. */
const STRIP_BANDS: [Band[], Band[]] = [
  [
    { from: 0.1, to: 0.24, roles: ["address"] },
    { from: 0.24, to: 0.61, roles: ["name"], middle: true },
    { from: 0.63, to: 0.905, roles: ["position", "unit", "receiver"] },
  ],
  [
    { from: 0.1, to: 0.52, roles: ["posthumous", "award", "period"], middle: true },
    { from: 0.53, to: 0.8, roles: ["citation"] },
    { from: 0.81, to: 0.905, roles: ["decision"] },
  ],
];
const STRIP_HEIGHT = { from: 0.1, to: 0.905 };

/** Where the two columns of a strip stand, in parts of its width: left and right of the line between them, off the frame. */
export function halvesOf({
  width,
}: Canvas): [Pick<Column, "left" | "width">, Pick<Column, "left" | "width">] {
  const edge = Math.max(0.025, MARGIN_ON_STRIP / width);
  return [
    { left: edge, width: 0.555 - edge },
    { left: 0.585, width: 0.415 - edge },
  ];
}
export const ROLES = BANDS.flatMap((band) => band.roles);

/** Up to this shape a screen that is not upright has the layout of 4:3. */
const SQUARISH_TO = 1.5;
type Shape = "strip" | "wide" | "squarish" | "upright";

function shapeOf({ width, height, strip }: Canvas): Shape {
  if (strip) return "strip";
  if (isUpright({ width, height })) return "upright";
  return width < height * SQUARISH_TO ? "squarish" : "wide";
}

/** The columns of a sheet of that shape, from left to right. */
export function columnsOf(canvas: Canvas): Column[] {
  const shape = shapeOf(canvas);
  if (shape === "strip")
    return halvesOf(canvas).map((half, at) => ({ ...half, ...STRIP_HEIGHT, bands: STRIP_BANDS[at]! }));
  const edge = Math.max(0.05, MARGIN / canvas.width);
  return [{ left: edge, width: 1 - 2 * edge, bands: shape === "squarish" ? SQUARISH_BANDS : BANDS }];
}

/** The largest type of each part on a sheet of that shape. */
export function sizesOf(canvas: Canvas): Record<Role, number> {
  const shape = shapeOf(canvas);
  return shape === "upright" ? UPRIGHT : shape === "squarish" ? SQUARISH_SIZES : SIZES;
}
