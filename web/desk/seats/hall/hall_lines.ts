/** A row of the hall as it is typed: its aisles and missing numbers are words until it is kept. */
import type { HallRow, ShownHall } from "../../../shared/line/types";

export interface Line {
  code: string;
  floor: number;
  left: number;
  right: number;
  aisles: string;
  without: string;
  kept: boolean;
}

const numbers = (text: string) => (text.match(/\d{1,3}/g) ?? []).map(Number);

export function asLine(row: HallRow | ShownHall["rows"][number]): Line {
  const { code, floor, left, right } = row;
  const [aisles, without] = [row.aisles, row.without].map((list) => (list ?? []).join(", "));
  return { code, floor, left, right, aisles: aisles!, without: without!, kept: row.kept ?? false };
}

export function asRow(line: Line): HallRow {
  return {
    ...line,
    code: line.code.trim(),
    aisles: numbers(line.aisles),
    without: numbers(line.without),
  };
}

export function seatsIn(line: Line): number {
  return line.left + line.right - numbers(line.without).length;
}
