/** Chooses the size and the lines of a text on the big screen, so that nothing is cut and no line hangs loose. */
import { glued, strain } from "./compounds";

/** Width of `text` at a type size of 1 px; widths grow in proportion to the size. */
export type Measure = (text: string) => number;

export interface Fitted {
  /** Type size in px of the canvas. */
  size: number;
  lines: string[];
  /** Whether all of it stands within the room. */
  fits: boolean;
  /** Whether a line ends inside a name, a compound or a word. */
  broken: boolean;
}

export interface Room {
  width: number;
  largest: number;
  smallest: number;
  lines: number;
  /** Where given, also bounds the lines: their number times size times `leading`. */
  height?: number;
  leading?: number;
  /** True for a person's name, which stands in one line as long as that can be read. */
  one?: boolean;
}

const STEP = 4;
const BREAK_IN_WORD = 1_000;

/** The largest size at which `text` stands in the room without a break inside a name or compound; else with the fewest. */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  const words = wordsOf(text, room.width / room.smallest, measure);
  if (!words.length) return { size: room.largest, lines: [], fits: true, broken: false };
  const stays = room.one ? words.map((_, index) => index > 0) : glued(words);
  const breaks = new Breaks(words, stays, measure);
  for (const most of [BREAK_IN_WORD, Infinity]) {
    for (let size = room.largest; size >= room.smallest; size -= STEP) {
      const lines = breaks.into(linesAt(size, room), room.width / size, most);
      if (lines) return { size, lines, fits: true, broken: most === Infinity };
    }
  }
  const lines = breaks.into(words.length, room.width / room.smallest, Infinity) ?? [words.join(" ")];
  return { size: room.smallest, lines, fits: false, broken: true };
}

/** As much of `text` as fits in `lines` lines, and a sign that it goes on: nothing is left out without a word. */
export function shortened(
  text: string,
  size: number,
  width: number,
  lines: number,
  measure: Measure,
): string {
  const room = { width, largest: size, smallest: size, lines };
  const words = text.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  if (fit(text, room, measure).fits) return words.join(" ");
  let [least, most] = [0, words.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fit(headOf(words, middle), room, measure).fits) least = middle;
    else most = middle;
  }
  return headOf(words, least);
}

function headOf(words: string[], count: number): string {
  return `${words
    .slice(0, count)
    .join(" ")
    .replace(/[,;.:–-]+$/, "")}…`;
}

function linesAt(size: number, { lines, height, leading = 1.3 }: Room): number {
  return height === undefined ? lines : Math.min(lines, Math.floor(height / (size * leading) + 0.01));
}

/** The words, composed; one that is wider than a whole line is cut into pieces. */
function wordsOf(text: string, widest: number, measure: Measure): string[] {
  const words = text.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  return words.flatMap((word) => (measure(word) <= widest ? [word] : pieces(word, widest, measure)));
}

function pieces(word: string, widest: number, measure: Measure): string[] {
  const found: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && measure(piece + letter) > widest) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}

/** All ways to cut words into lines, and the best of them: few, of like length, with breaks between the parts of a name. */
class Breaks {
  readonly #ends: number[];
  readonly #cost: number[];
  readonly #blank: number;

  constructor(
    readonly words: string[],
    stays: boolean[],
    measure: Measure,
  ) {
    this.#blank = measure("a a") - measure("aa");
    let end = -this.#blank;
    this.#ends = words.map((word) => (end += this.#blank + measure(word)));
    this.#cost = words.map((_, cut) => (stays[cut] ? BREAK_IN_WORD : strain(words, cut)));
  }

  /** The best lines, as few as possible and at most `most`, that cost less than `limit`; null where there are none. */
  into(most: number, widest: number, limit: number): string[] | null {
    const all = this.words.length;
    let before: Way[] = [{ cost: 0, from: null, at: 0 }];
    for (let count = 1; count <= Math.min(most, all); count += 1) {
      const ways: Way[] = [];
      for (let end = count; end <= all; end += 1) {
        for (let begin = end - 1; begin >= count - 1; begin -= 1) {
          const wide = this.#width(begin, end) / widest;
          if (wide > 1) break;
          const from = before[begin];
          if (!from) continue;
          const cost = from.cost + wide * wide + (begin ? this.#cost[begin]! : 0);
          if (cost < (ways[end]?.cost ?? Infinity)) ways[end] = { cost, from, at: end };
        }
      }
      const whole = ways[all];
      if (whole && whole.cost < limit) return this.#lines(whole);
      before = ways;
    }
    return null;
  }

  #width(begin: number, end: number): number {
    return this.#ends[end - 1]! - (begin ? this.#ends[begin - 1]! + this.#blank : 0);
  }

  #lines(whole: Way): string[] {
    const lines: string[] = [];
    for (let way = whole; way.from; way = way.from)
      lines.unshift(this.words.slice(way.from.at, way.at).join(" "));
    return lines;
  }
}

interface Way {
  cost: number;
  from: Way | null;
  /** How many words it has used. */
  at: number;
}
