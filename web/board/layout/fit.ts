/** Chooses the size and the lines of a text on the big screen, so that nothing is cut and no line hangs loose. */
import { glued, nameGlued, strain } from "./compounds";

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
  /** True for a person's name that may stand in two. */
  person?: boolean;
}

const STEP = 4;
/** Where it stands in a text, a line ends there: set by hand. */
const BREAK_MARK = "|";
const BREAK_IN_WORD = 1_000;

/** The largest size at which `text` stands in the room without a break inside a name or compound; else with the fewest. */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  const breaks = breaksOf(text, room, measure);
  const { words } = breaks;
  if (!words.length) return { size: room.largest, lines: [], fits: true, broken: false };
  for (const most of [BREAK_IN_WORD, Infinity]) {
    for (let size = room.largest; size >= room.smallest; size -= STEP) {
      const lines = breaks.into(linesAt(size, room), room.width / size, most);
      if (lines) return { size, lines, fits: true, broken: most === Infinity };
    }
  }
  const lines = breaks.into(words.length, room.width / room.smallest, Infinity) ?? [words.join(" ")];
  return { size: room.smallest, lines, fits: false, broken: true };
}

interface NameRoom {
  width: number;
  largest: number;
  smallest: number;
  /** A name is at least so large, or it stands in a line more. */
  least: number;
}

/** How much larger than what stands beside it a name is, that it is seen first. */
export const OVER_OTHERS = 1.15;

const MOST_LINES = 3;

/** The name in as few lines as it is large in, else as large as it can be; null where nothing holds it unbroken. */
export function fitName(
  text: string,
  { width, largest, smallest, least }: NameRoom,
  measure: Measure,
): Fitted | null {
  const inLines = (lines: number) =>
    fit(text, { width, largest, smallest, lines, one: lines === 1, person: true }, measure);
  let best: Fitted | null = null;
  for (let lines = 1; lines <= MOST_LINES && (best?.size ?? 0) < least; lines += 1) {
    const set = inLines(lines);
    if (set.fits && !set.broken && set.size > (best?.size ?? 0)) best = set;
  }
  return best;
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

const known = new WeakMap<Measure, Map<string, Breaks>>();
const MOST_KNOWN = 500;

/** Where a text may be broken. A card asks for the same text at fifty sizes: it is looked at once. */
function breaksOf(text: string, room: Room, measure: Measure): Breaks {
  const mine = known.get(measure) ?? new Map<string, Breaks>();
  known.set(measure, mine);
  const name = `${room.one ? 1 : room.person ? 2 : 0} ${text}`;
  const before = mine.get(name);
  const widest = room.width / room.smallest;
  if (before && before.widest <= widest) return before;
  const { words, ends, isCut } = wordsOf(text, widest, measure);
  const stays = room.one ? words.map((_, index) => index > 0) : room.person ? nameGlued(words) : glued(words);
  const breaks = new Breaks(words, stays, ends, measure);
  if (mine.size > MOST_KNOWN) mine.clear();
  if (!isCut) mine.set(name, breaks);
  return breaks;
}

interface WordsFound {
  words: string[];
  /** Before which of them a line ends by hand. */
  ends: Set<number>;
  /** Whether one was wider than a line, and is in pieces. */
  isCut: boolean;
}

/** The words, composed; one that is wider than a line is cut into pieces. */
function wordsOf(text: string, widest: number, measure: Measure): WordsFound {
  const words: string[] = [];
  const ends = new Set<number>();
  let isCut = false;
  for (const stretch of text.normalize("NFC").split(BREAK_MARK)) {
    if (words.length) ends.add(words.length);
    for (const word of stretch.split(/\s+/).filter(Boolean)) {
      const fits = measure(word) <= widest;
      isCut ||= !fits;
      words.push(...(fits ? [word] : pieces(word, widest, measure)));
    }
  }
  ends.delete(words.length);
  return { words, ends, isCut };
}

/** The text as it is without the marks that end lines. */
export const withoutMarks = (text: string): string =>
  text.normalize("NFC").replaceAll(BREAK_MARK, " ").trim().replace(/\s+/g, " ");

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
  /** The widest word: a line must be as wide. */
  readonly widest: number;

  constructor(
    readonly words: string[],
    stays: boolean[],
    readonly ends: ReadonlySet<number>,
    measure: Measure,
  ) {
    this.#blank = measure("a a") - measure("aa");
    let end = -this.#blank;
    this.#ends = words.map((word) => (end += this.#blank + measure(word)));
    this.widest = words.reduce((most, word) => Math.max(most, measure(word)), 0);
    this.#cost = words.map((_, cut) => (ends.has(cut) ? 0 : stays[cut] ? BREAK_IN_WORD : strain(words, cut)));
  }

  /** The best lines, as few as possible and at most `most`, with no break that costs `limit` or more; null where there are none.

  The fewest lines of the whole are the fewest of every beginning, so one way for each beginning is enough. */
  into(most: number, widest: number, limit: number): string[] | null {
    const ways: (Way | undefined)[] = [{ cost: 0, count: 0, from: null, at: 0 }];
    for (let end = 1; end <= this.words.length; end += 1) {
      for (let begin = end - 1; begin >= 0; begin -= 1) {
        const wide = this.#width(begin, end) / widest;
        if (wide > 1) break;
        const from = ways[begin];
        const cut = begin ? this.#cost[begin]! : 0;
        if (from && cut < limit) {
          const way = { cost: from.cost + wide * wide + cut, count: from.count + 1, from, at: end };
          if (isBetter(way, ways[end])) ways[end] = way;
        }
        if (this.ends.has(begin)) break;
      }
    }
    const whole = ways[this.words.length];
    return whole && whole.count <= most ? this.#lines(whole) : null;
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

function isBetter(way: Way, than: Way | undefined): boolean {
  return !than || way.count < than.count || (way.count === than.count && way.cost < than.cost);
}

interface Way {
  cost: number;
  /** How many lines. */
  count: number;
  from: Way | null;
  /** How many words it has used. */
  at: number;
}
