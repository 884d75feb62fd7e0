/** Chooses the size and the lines of a name on the big screen, so that nothing is cut and no line hangs loose. */

/** Width of `text` at a type size of 1 px; widths grow in proportion to the size. */
export type Measure = (text: string) => number;

export interface Fitted {
  /** Type size in px of a 1920x1080 screen. */
  size: number;
  lines: string[];
}

export interface Room {
  width: number;
  largest: number;
  smallest: number;
  lines: number;
}

const STEP = 4;

/** The largest size at which `text` stands in at most `room.lines` lines. A name too long even for the smallest size
 * gets further lines at that size: it is never cut and never put in smaller type. */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  const words = text.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  for (let size = room.largest; size >= room.smallest; size -= STEP) {
    const count = lineCount(words, room.width / size, measure);
    if (count <= room.lines) return { size, lines: balanced(words, count, room.width / size, measure) };
  }
  const widest = room.width / room.smallest;
  const count = Math.min(lineCount(words, widest, measure), words.length);
  return { size: room.smallest, lines: balanced(words, count, widest, measure) };
}

/** As much of a citation as fits in `lines` lines of `size`, ended at the last clause that is whole. */
export function shortened(
  text: string,
  size: number,
  width: number,
  lines: number,
  measure: Measure,
): string {
  const words = text.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  if (lineCount(words, width / size, measure) <= lines) return words.join(" ");
  let kept = words.length;
  while (kept > 1 && lineCount([...words.slice(0, kept), "…"], width / size, measure) > lines) kept -= 1;
  const head = words.slice(0, kept).join(" ");
  const clause = Math.max(head.lastIndexOf(";"), head.lastIndexOf("."), head.lastIndexOf(","));
  return clause > head.length / 2 ? head.slice(0, clause) : `${head.replace(/[,;.:–-]+$/, "")}…`;
}

function lineCount(words: string[], width: number, measure: Measure): number {
  let lines = 1;
  let line = "";
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width || !line) {
      if (!line && measure(word) > width) return Infinity;
      line = longer;
    } else {
      lines += 1;
      line = word;
      if (measure(word) > width) return Infinity;
    }
  }
  return lines;
}

/** Words that begin a part of a Vietnamese unit's name: a line may well begin with them and not end with them. */
const OPENERS = new Set("huyện tỉnh xã phường thị thành thôn bản khu tổ và của cho giai thuộc".split(" "));

/** What a break before `words[cut]` costs, as a share of the line: compounds such as "Phụ nữ" stay together. */
function strain(words: string[], cut: number): number {
  const before = words[cut - 1] ?? "";
  const after = words[cut] ?? "";
  if (OPENERS.has(before) || `${before} ${after}` === "tác xã") return 0.3; // hợp tác xã is one word
  if (OPENERS.has(after) || /[,;:–-]$/.test(before)) return 0;
  if (after === after.toLowerCase()) return 0.3;
  return OPENERS.has(words[cut - 2] ?? "") ? 0.4 : 0.1; // "xã Thượng Quan" is one place
}

/** `words` in `count` lines whose longest line is short and whose breaks fall between the parts of the name. */
function balanced(words: string[], count: number, widest: number, measure: Measure): string[] {
  return cutInto(words, count, widest, measure).lines;
}

function cutInto(
  words: string[],
  count: number,
  widest: number,
  measure: Measure,
): { lines: string[]; cost: number } {
  const whole = words.join(" ");
  const width = measure(whole);
  if (count <= 1 || words.length < count) return { lines: [whole], cost: width > widest ? Infinity : width };
  let best = { lines: [whole], cost: Infinity };
  for (let cut = 1; cut <= words.length - count + 1; cut += 1) {
    const head = words.slice(0, cut).join(" ");
    const first = measure(head);
    if (first > widest) break;
    const rest = cutInto(words.slice(cut), count - 1, widest, measure);
    const cost = Math.max(first, rest.cost) + strain(words, cut) * widest;
    if (cost < best.cost) best = { lines: [head, ...rest.lines], cost };
  }
  return best;
}
