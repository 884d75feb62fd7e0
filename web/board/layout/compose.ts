/** Lays the words of an honouree on the sheet: each part in its own band, so that nothing jumps from name to name. */
import { day } from "../../shared/words/format";
import type { Honoree } from "../../shared/line/types";
import { columnsOf, type Column, LEADING, type Role, ROLES, sizesOf } from "./bands";
import { receives } from "../../shared/ceremony/capacity";
import type { Canvas } from "./canvas";
import { isUpright, PORTRAIT_AIR, portraitOn } from "./portrait_place";
import { fit, fitName, type Fitted, type Measure, OVER_OTHERS, shortened } from "./fit";

export { LEADING, type Role };

/** A part in its place: `top` and `size` in units of the sheet. */
export interface Block {
  role: Role;
  lines: string[];
  size: number;
  top: number;
  /** Where its column begins and how wide it is. */
  left: number;
  width: number;
}

export interface Measures {
  name: Measure;
  text: Measure;
}

/** Nothing is set smaller than this, at 1080 lines. */
const SMALLEST = 40;
/** A strip is half as high: its letters are as large on the wall with half as many units. Only what would leave it is so small. */
const SMALLEST_ON_STRIP = 28;
/** Between parts that stand one below the other, of the height of the sheet. */
const AIR_BETWEEN = 0.035;
const [HIGHEST, LOWEST] = [0.05, 0.95];

type Part = Fitted & { role: Role };
export type Texts = Partial<Record<Role, string>>;

/** `pictured`: a portrait stands beside the words. */
export function compose(honoree: Honoree, canvas: Canvas, measures: Measures, pictured = false): Block[] {
  const texts = textsOf(honoree);
  const columns = columnsOf(canvas);
  const drawn = (pictured ? columns.flatMap((one) => beside(one, canvas)) : columns).flatMap((column) => {
    const sheet = new Sheet(texts, honoree.kind === "INDIVIDUAL", canvas, measures, column);
    return sheet.inBands() ?? sheet.oneBelowTheOther();
  });
  return drawn.sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
}

/** A column that leaves the room of the portrait free. The decision stands under both, where it always stands. */
function beside(column: Column, canvas: Canvas): Column[] {
  const { left, top, width, height } = portraitOn(canvas);
  if (isUpright(canvas)) {
    const from = (top + height) / canvas.height + 0.015;
    const squeezed = (at: number) => from + ((at - HIGHEST) / (LOWEST - HIGHEST)) * (LOWEST - from);
    const bands = column.bands.map((band) => ({ ...band, from: squeezed(band.from), to: squeezed(band.to) }));
    return [{ ...column, bands, from, to: LOWEST }];
  }
  const begins = (left + width) / canvas.width + PORTRAIT_AIR;
  if (column.left >= begins) return [column];
  const narrow = { ...column, left: begins, width: column.left + column.width - begins };
  if (canvas.strip) return [narrow];
  const [bands, last] = [column.bands.slice(0, -1), column.bands.slice(-1)];
  return [
    { ...narrow, bands, to: bands[bands.length - 1]!.to },
    { ...column, bands: last, from: last[0]!.from, to: LOWEST },
  ];
}

/** What is drawn of an honouree, part by part. */
export function textsOf(honoree: Honoree): Texts {
  const receiver = honoree.representative_name;
  const [who, as] = receives(honoree, honoree.representative_position ?? "");
  const { decision_number: number, decision_date: dated } = honoree;
  const same = honoree.name.toLowerCase().endsWith(honoree.unit_name.toLowerCase());
  return {
    posthumous: honoree.posthumous ? "Truy tặng" : "",
    award: honoree.award_name,
    period: honoree.review_period,
    address: honoree.form_of_address,
    name: honoree.name,
    position: honoree.position,
    unit: same ? "" : honoree.unit_name,
    receiver: receiver ? `${who}: ${receiver}${as ? `, ${as}` : ""}` : "",
    citation: honoree.citation,
    decision: number && (dated ? `Quyết định số ${number} ngày ${day(dated)}` : `Quyết định số ${number}`),
  };
}

class Sheet {
  readonly #width: number;

  constructor(
    readonly texts: Texts,
    readonly person: boolean,
    readonly canvas: Canvas,
    readonly measures: Measures,
    readonly column: Column,
  ) {
    this.#width = canvas.width * column.width;
  }

  /** Each part in its band; null where one is too long for its band. */
  inBands(): Block[] | null {
    const all: Block[] = [];
    for (const { from, to, roles, middle } of this.column.bands) {
      const height = (to - from) * this.canvas.height;
      const set = this.#stack(roles, height);
      if (!set) return null;
      const spare = middle ? (height - heightOf(set)) / 2 : 0;
      all.push(...this.#below(set, from * this.canvas.height + spare));
    }
    return all;
  }

  /** All parts one below the other, as large as they go together; a citation that still does not fit says so. */
  oneBelowTheOther(): Block[] {
    const { from = HIGHEST, to = LOWEST } = this.column;
    const height = this.canvas.height * (to - from);
    const roles = this.column.bands.flatMap((band) => band.roles);
    const least = this.canvas.strip ? SMALLEST_ON_STRIP : SMALLEST;
    const set =
      this.#stack(roles, height) ?? this.#stack(roles, height, least) ?? this.#smallest(roles, height, least);
    const spare = Math.max(0, height - heightOf(set));
    const air = Math.min(AIR_BETWEEN * this.canvas.height, spare / Math.max(1, set.length - 1));
    const whole = heightOf(set) + air * (set.length - 1);
    return this.#below(set, from * this.canvas.height + (height - whole) / 2, air);
  }

  #smallest(roles: Role[], height: number, least: number): Part[] {
    const others = roles.filter((role) => role !== "citation").map((role) => this.#set(role, least));
    const left = Math.floor((height - heightOf(present(others))) / (least * LEADING.citation));
    const citation = this.#citationIn(Math.max(1, left), least);
    return present(roles.map((role) => (role === "citation" ? citation : this.#set(role, least))));
  }

  #below(set: Part[], from: number, air = 0): Block[] {
    const [left, width] = [this.canvas.width * this.column.left, this.#width];
    return below(set, from, air).map((block) => ({ ...block, left, width }));
  }

  #citationIn(lines: number, least: number): Part {
    const room = { width: this.#width, largest: least, smallest: least, lines };
    const text = shortened(this.texts.citation ?? "", least, this.#width, lines, this.measures.text);
    return { role: "citation", ...fit(text, room, this.measures.text) };
  }

  /** The parts at the largest sizes at which they have room together; null below the smallest. */
  #stack(roles: Role[], height: number, least = SMALLEST): Part[] | null {
    for (const mayBreak of [false, true]) {
      for (let share = 1; share > 0.25; share -= 0.03) {
        const set = present(roles.map((role) => this.#set(role, this.#size(role, share, least))));
        if (heightOf(set) <= height + 1 && (mayBreak || !set.some((part) => part.broken))) return set;
      }
    }
    return null;
  }

  #set(role: Role, size: number): Part {
    return { role, ...this.#fitted(this.texts[role] ?? "", role, size) };
  }

  /** A person's name stands in one line, or in few, down to the smallest type before it is broken. */
  #fitted(text: string, role: Role, size: number): Fitted {
    const measure = role === "name" ? this.measures.name : this.measures.text;
    if (role === "name" && this.person) {
      const { award, unit } = sizesOf(this.canvas);
      const least = Math.min(size, Math.max(award, unit) * OVER_OTHERS);
      const whole = fitName(text, { width: this.#width, largest: size, smallest: SMALLEST, least }, measure);
      if (whole) return whole;
    }
    return fit(text, { width: this.#width, largest: size, smallest: size, lines: 99 }, measure);
  }

  #size(role: Role, share: number, least: number): number {
    const largest = sizesOf(this.canvas)[role];
    return Math.max(least, Math.round(largest * share));
  }
}

const present = (set: Part[]) => set.filter((block) => block.lines.length);
const heightOf = (set: Part[]) =>
  set.reduce((sum, block) => sum + block.lines.length * block.size * LEADING[block.role], 0);

function below(set: Part[], from: number, air = 0): Omit<Block, "left" | "width">[] {
  let top = from;
  return set.map((block) => {
    const { role, lines, size } = block;
    const placed = { role, lines, size, top };
    top += lines.length * size * LEADING[role] + air;
    return placed;
  });
}
