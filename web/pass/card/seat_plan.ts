/** Lays out the small plan of the hall on a pass: strips of rows, the stage above. */

/** One floor as registration gives it; places count from the middle, -1 the first to the left, 1 the first to the right. */
export interface SeatPlan {
  /** 0 in a hall of one floor. */
  floor: number;
  strips: { row: string; runs: [number, number][] }[];
  row: string;
  place: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
}

export interface Laid {
  width: number;
  height: number;
  rows: { row: string; own: boolean; boxes: Box[] }[];
  /** The middle of the holder's seat. */
  own: { x: number; y: number };
}

/** A row's height and what stands between two, in units of the drawing; a seat is one unit wide. */
export const ROW = 1.6;
const STEP = 2.4;
/** What an aisle takes. */
const AISLE = 1;

/** Gives the drawing; its left is the left of somebody who faces the stage. */
export function laid(plan: SeatPlan): Laid {
  const rows = plan.strips.map(({ row, runs }, at) => ({
    row,
    own: row === plan.row,
    boxes: runs.map(([from, to]) => {
      const x = leftOf(from, runs);
      return { x, y: at * STEP, width: leftOf(to, runs) + 1 - x };
    }),
  }));
  const boxes = rows.flatMap((row) => row.boxes);
  const left = Math.min(...boxes.map(({ x }) => x));
  const at = plan.strips.findIndex(({ row }) => row === plan.row);
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: rows.length * STEP - (STEP - ROW),
    rows: rows.map((row) => ({ ...row, boxes: row.boxes.map((box) => ({ ...box, x: box.x - left })) })),
    own: { x: leftOf(plan.place, plan.strips[at]?.runs ?? []) + 0.5 - left, y: at * STEP + ROW / 2 },
  };
}

/** Gives the left edge of a place, the middle being 0: each aisle between them moves it further out. */
function leftOf(place: number, runs: readonly (readonly [number, number])[]): number {
  const side = Math.sign(place);
  const aisles = runs.slice(1).map(([begins], at) => {
    const ended = runs[at]?.[1] ?? 0;
    if (ended < 0 && begins > 0) return 0.5;
    const beyond = side < 0 ? begins < 0 && place <= ended : ended > 0 && place >= begins;
    return beyond ? 1 : 0;
  });
  const seats = place < 0 ? place : place - 1;
  return seats + side * AISLE * aisles.reduce<number>((sum, one) => sum + one, 0);
}
