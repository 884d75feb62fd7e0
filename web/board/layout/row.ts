/** Lays the names of a row on the sheet: each in a place that is kept for it, all in one size from the first name on, so that
nothing jumps and nobody stands larger than another. */
import type { RowCard } from "../../shared/line/types";
import { type Canvas, MARGIN } from "./canvas";
import type { Measures } from "./compose";
import { fit, type Fitted } from "./fit";

type Named = RowCard["names"][number];
export type RowRole = "award" | "wave" | "posthumous" | "kind" | "name" | "unit";

/** Lines in units of the sheet, `left` and `top` of the cell or of the sheet. */
export interface RowBlock {
  role: RowRole;
  lines: string[];
  size: number;
  top: number;
}

export interface Cell {
  entryId: string;
  marked: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  blocks: RowBlock[];
}

export interface RowSheetOf {
  head: RowBlock[];
  cells: Cell[];
}

export const ROW_LEADING: Record<RowRole, number> = {
  ...{ award: 1.28, wave: 1.25, posthumous: 1.2, kind: 1.2, name: 1.26, unit: 1.22 },
};
const HEAD = { from: 0.07, to: 0.215 };
const NAMES = { from: 0.25, to: 0.92 };
/** On a strip there are few lines, each of them higher. */
const ON_STRIP = { head: { from: 0.1, to: 0.3 }, names: { from: 0.32, to: 0.905 } };
const GAP = 48;
const LARGEST_NAME = 84;
/** A name of a row stands in one line where that can be this large. */
const GOOD_NAME = 34;
/** It is broken where it stands much larger in more lines: an upright wall has the room. */
const WORTH_BREAKING = 0.62;
/** Letters are of different widths: a row whose names are no longer than said has them in the size that was chosen. */
const AIR = 0.96;
/** Lines of one name are of unlike length: nothing is broken inside a compound. */
const BROKEN_AIR = 0.7;
/** What stands with a name is so much smaller, and larger up to the second where that takes no more lines. */
const UNIT_TO_NAME = 0.66;
const UNIT_TO_NAME_AT_MOST = 0.84;
/** Nothing of a row is set smaller than this, at 1080 lines; then words are broken. */
const SMALLEST = 24;
/** But for a name of 200 letters among ten others: it is set as small as that rather than over its neighbour. */
const TINIEST = 12;

export function composeRow(row: RowCard, canvas: Canvas, measures: Measures): RowSheetOf {
  const width = Math.min(canvas.width * 0.88, canvas.width - 2 * MARGIN);
  const columns = columnsOf(row.places, canvas);
  const lines = Math.max(1, Math.ceil(Math.max(row.places, row.names.length) / columns));
  const names = canvas.strip ? ON_STRIP.names : NAMES;
  const [from, to] = [names.from * canvas.height, names.to * canvas.height];
  const cell = {
    width: (width - GAP * (columns - 1)) / columns,
    height: Math.min((to - from) / lines, canvas.height * (canvas.strip ? 0.4 : 0.2)),
  };
  const begins = from + (to - from - cell.height * lines) / 2;
  const sizes = sizesOf(row, cell, measures);
  return {
    head: headOf(row, canvas, width, measures),
    cells: row.names.map((named, index) => {
      const [column, line] = [Math.floor(index / lines), index % lines];
      return {
        entryId: named.entry_id,
        marked: named.marked,
        left: (canvas.width - width) / 2 + column * (cell.width + GAP),
        top: begins + line * cell.height,
        ...cell,
        blocks: blocksOf(named, sizes, cell, measures),
      };
    }),
  };
}

export const unitOf = ({ name, unit_name }: Named): string =>
  name.toLowerCase().endsWith(unit_name.toLowerCase()) ? "" : unit_name;

function columnsOf(places: number, { width, height, strip }: Canvas): number {
  if (strip) return Math.min(6, Math.max(2, Math.ceil(places / 2)));
  if (width < height) return places > 14 ? 2 : 1;
  if (places > 18 && width > height * 1.5) return 3;
  return places > 4 ? 2 : 1;
}

function headOf(row: RowCard, canvas: Canvas, width: number, measures: Measures): RowBlock[] {
  const { from, to } = canvas.strip ? ON_STRIP.head : HEAD;
  const height = (to - from) * canvas.height;
  for (let share = 1; share > 0.4; share -= 0.04) {
    const set = present([
      { role: "award", ...plain(row.award_name, 64 * share, width, measures) },
      { role: "wave", ...plain(row.wave, 48 * share, width, measures) },
    ]);
    if (heightOf(set) <= height) return below(set, from * canvas.height + (height - heightOf(set)) / 2);
  }
  const least = present([
    { role: "award", ...plain(row.award_name, 64 * 0.4, width, measures) },
    { role: "wave", ...plain(row.wave, 48 * 0.4, width, measures) },
  ]);
  return below(least, from * canvas.height);
}

interface Room {
  width: number;
  height: number;
}

const roomOf = (cell: Room): Room => ({ width: cell.width - 36, height: cell.height * 0.94 });

interface Sizes {
  name: number;
  /** Of what stands with a name: unit, kind, "Truy tặng". */
  small: number;
}

/** The sizes of all names of the row: known before the first, by how long the longest of them is. */
function sizesOf(row: RowCard, cell: Room, measures: Measures): Sizes {
  const room = roomOf(cell);
  const largest = Math.min(LARGEST_NAME, cell.height * 0.42);
  const letters = row.room ?? {
    name: Math.max(1, ...row.names.map(({ name }) => name.length)),
    unit: Math.max(0, ...row.names.map((named) => unitOf(named).length)),
    posthumous: row.names.some(({ posthumous }) => posthumous),
    kind: row.names.some(({ kind }) => kind),
  };
  const sizes = [1, 2, 3, 4].map((lines) => largestIn(lines, letters, largest, room, measures));
  const good = Math.max(GOOD_NAME, WORTH_BREAKING * Math.max(...sizes));
  const at = sizes.findIndex((size) => size >= good);
  const name = sizes[at] ?? Math.max(SMALLEST, ...sizes);
  return { name, small: at < 0 ? smallOf(name) : largestSmall(name, at + 1, letters, room, measures) };
}

/** The largest size of what stands with names of so many lines that takes no more lines than the smallest, and leaves room. */
function largestSmall(size: number, lines: number, letters: Letters, room: Room, measures: Measures): number {
  const least = smallOf(size);
  const most = size * UNIT_TO_NAME_AT_MOST;
  for (let small = most; small > least; small -= 0.5) {
    const same = unitLines(small, letters, room, measures) === unitLines(least, letters, room, measures);
    if (same && highOf(size, lines, small, letters, room, measures) <= room.height) return small;
  }
  return least;
}

interface Letters {
  name: number;
  unit: number;
  posthumous: boolean;
  kind?: boolean;
}

const unitLines = (small: number, { unit }: Letters, { width }: Room, { text }: Measures): number =>
  Math.ceil((unit * letterOf(text) * small) / (width * AIR));

/** How high a name of so many lines is with what stands with it. */
function highOf(
  size: number,
  lines: number,
  small: number,
  letters: Letters,
  room: Room,
  measures: Measures,
) {
  const above = Number(letters.posthumous) + Number(letters.kind ?? false);
  const units = unitLines(small, letters, room, measures) * ROW_LEADING.unit;
  return lines * size * ROW_LEADING.name + (units + above * ROW_LEADING.kind) * small;
}

/** The largest size in which a name of so many letters stands in `lines` lines with what belongs to it. */
function largestIn(lines: number, letters: Letters, largest: number, room: Room, measures: Measures): number {
  const wide = letters.name * letterOf(measures.name);
  for (
    let size = Math.min(largest, (lines * room.width * (lines > 1 ? BROKEN_AIR : AIR)) / wide);
    size > SMALLEST;
    size -= 1
  )
    if (highOf(size, lines, smallOf(size), letters, room, measures) <= room.height) return size;
  return 0;
}

const smallOf = (size: number) => Math.max(SMALLEST * 0.9, size * UNIT_TO_NAME);
const SAMPLE = "Tập thể Nhân dân và cán bộ xã Hương Giang, Nguyễn Thị Mười";
const letterOf = (measure: Measures["name"]) => measure(SAMPLE) / SAMPLE.length;

/** The words of one place in the size of the row; only what would leave its place is set smaller. */
function blocksOf(named: Named, sizes: Sizes, cell: Room, measures: Measures): RowBlock[] {
  const room = roomOf(cell);
  const at = (share: number, least = SMALLEST) => {
    const size = Math.max(least, sizes.name * share);
    const small = Math.max(least * 0.9, share ? sizes.small * share : size * UNIT_TO_NAME);
    return present([
      { role: "posthumous", ...plain(named.posthumous ? "Truy tặng" : "", small, room.width, measures) },
      { role: "kind", ...plain(named.kind ?? "", small, room.width, measures) },
      { role: "name", ...fitted(named.name, size, room.width, measures.name) },
      { role: "unit", ...plain(unitOf(named), small, room.width, measures) },
    ]);
  };
  for (const mayBreak of [false, true])
    for (let share = 1; share > 0.28; share -= 0.04) {
      const set = at(share);
      if (heightOf(set) <= room.height && (mayBreak || !set.some(({ broken }) => broken)))
        return below(set, (cell.height - heightOf(set)) / 2);
    }
  for (let least = SMALLEST; least > TINIEST; least -= 1) {
    const set = at(0, least);
    if (heightOf(set) <= cell.height) return below(set, (cell.height - heightOf(set)) / 2);
  }
  return below(at(0, TINIEST), 0);
}

type Part = Fitted & { role: RowRole };

const fitted = (text: string, size: number, width: number, measure: Measures["name"]): Fitted =>
  fit(text, { width, largest: size, smallest: size, lines: 99 }, measure);
const plain = (text: string, size: number, width: number, measures: Measures): Fitted =>
  fitted(text, size, width, measures.text);
const present = (set: Part[]) => set.filter(({ lines }) => lines.length);
const heightOf = (set: Part[]) =>
  set.reduce((sum, { lines, size, role }) => sum + lines.length * size * ROW_LEADING[role], 0);

function below(set: Part[], from: number): RowBlock[] {
  let top = from;
  return set.map(({ role, lines, size }) => {
    const block = { role, lines, size, top };
    top += lines.length * size * ROW_LEADING[role];
    return block;
  });
}
