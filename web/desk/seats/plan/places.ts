/** Where the seats of a hall stand on the page, and how one goes from one to the next. */
import type { ShownHall } from "../../../shared/line/types";

export interface PlacedSeat {
  code: string;
  number: number;
  way: string;
  /** Index of the row. */
  row: number;
  /** From the left edge of the plan, in widths of a seat. */
  x: number;
}

export interface Places {
  rows: PlacedSeat[][];
  /** Every seat by its code, from the front backwards and from left to right. */
  order: Map<string, PlacedSeat>;
  /** Widths of a seat that the widest row needs. */
  width: number;
}

const AISLE = 0.8;

/** Puts every seat where it stands: the middle of the hall is one line through all rows. */
export function placesOf(hall: ShownHall | null): Places {
  const rows = (hall?.rows ?? []).map((row, at) =>
    row.seats.map((seat) => {
      const gaps = row.aisles.filter((aisle) => aisle < Math.abs(seat.place)).length * AISLE;
      const x = seat.place < 0 ? seat.place - gaps : seat.place - 1 + gaps;
      return { code: seat.code, number: seat.number, way: seat.way, row: at, x };
    }),
  );
  const all = rows.flat();
  const left = Math.min(0, ...all.map((seat) => seat.x));
  const right = Math.max(0, ...all.map((seat) => seat.x + 1));
  for (const seat of all) seat.x -= left;
  return { rows, order: new Map(all.map((seat) => [seat.code, seat])), width: right - left };
}

/** Gives the next free seats from `from` on: along its row to the right, then the rows behind it from left to right. */
export function follow(
  places: Places,
  from: string,
  isFree: (code: string) => boolean,
  count: number,
): string[] {
  const all = [...places.order.keys()];
  return all
    .slice(Math.max(0, all.indexOf(from)))
    .filter(isFree)
    .slice(0, count);
}

/** Gives the seat that an arrow key leads to; null at the edge of the hall. */
export function neighbour(places: Places, from: string, key: string): string | null {
  const seat = places.order.get(from);
  if (!seat) return null;
  const row = places.rows[seat.row] ?? [];
  const at = row.findIndex((one) => one.code === from);
  if (key === "ArrowLeft") return row[at - 1]?.code ?? null;
  if (key === "ArrowRight") return row[at + 1]?.code ?? null;
  if (key === "Home") return row[0]?.code ?? null;
  if (key === "End") return row[row.length - 1]?.code ?? null;
  const step = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
  for (let next = seat.row + step; step && places.rows[next]; next += step) {
    const there = [...(places.rows[next] ?? [])].sort(
      (a, b) => Math.abs(a.x - seat.x) - Math.abs(b.x - seat.x),
    );
    if (there[0]) return there[0].code;
  }
  return null;
}

/** The colours of blocks, told apart also by who sees few colours; a new block takes the first that none has. */
export const COLOURS: readonly string[] = [
  ...["#1d3b63", "#b3261e", "#0b6b3a", "#b7791f", "#6b3fa0", "#0e7490"],
  ...["#a21caf", "#4d7c0f", "#9a3412", "#475569", "#be185d", "#155e75"],
];

export function nextColour(used: readonly string[]): string {
  return COLOURS.find((one) => !used.includes(one)) ?? COLOURS[used.length % COLOURS.length] ?? "#1d3b63";
}
