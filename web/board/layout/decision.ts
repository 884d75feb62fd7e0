/** Lays a decision on the sheet as it is announced: its number, when and by whom, and what it gives. */
import { day } from "../../shared/words/format";
import type { DecisionCard } from "../../shared/line/types";
import { halvesOf } from "./bands";
import { type Canvas, MARGIN } from "./canvas";
import type { Measures } from "./compose";
import { fit, type Fitted } from "./fit";

export type DecisionRole = "decision" | "date" | "issuer" | "award";

/** Lines in units of the sheet. */
export interface DecisionBlock {
  role: DecisionRole;
  lines: string[];
  size: number;
  top: number;
  /** Where its column begins and how wide it is. */
  left: number;
  width: number;
}

export const DECISION_LEADING = 1.3;
const SMALLEST = 40;
/** A strip is half as high: its letters are as large on the wall with half as many units. */
const SMALLEST_ON_STRIP = 28;
/** Where each band begins and ends, in parts of the height, and how large its parts are at the most. */
interface Band {
  from: number;
  to: number;
  parts: [DecisionRole, number][];
}

const BANDS: Band[] = [
  { from: 0.22, to: 0.45, parts: [["decision", 128]] },
  {
    from: 0.46,
    to: 0.64,
    parts: [
      ["date", 60],
      ["issuer", 60],
    ],
  },
  { from: 0.66, to: 0.9, parts: [["award", 80]] },
];

/** On a strip the number stands left and what it gives right. */
const STRIP: [Band[], Band[]] = [
  [
    { from: 0.28, to: 0.6, parts: [["decision", 112]] },
    {
      from: 0.62,
      to: 0.905,
      parts: [
        ["date", 52],
        ["issuer", 52],
      ],
    },
  ],
  [{ from: 0.1, to: 0.905, parts: [["award", 72]] }],
];

/** Each band with where its column begins and how wide that is, in parts of the width. */
function placedBands(canvas: Canvas): (Band & { left: number; width: number })[] {
  if (canvas.strip)
    return halvesOf(canvas).flatMap((half, at) => STRIP[at]!.map((band) => ({ ...band, ...half })));
  const left = Math.max(0.06, MARGIN / canvas.width);
  return BANDS.map((band) => ({ ...band, left, width: 1 - 2 * left }));
}

export function composeDecision(card: DecisionCard, canvas: Canvas, measures: Measures): DecisionBlock[] {
  return placedBands(canvas).flatMap(({ from, to, parts, left, width }) => {
    const room = { width: canvas.width * width, height: (to - from) * canvas.height };
    const set = stacked(card, parts, room, measures, canvas.strip ? SMALLEST_ON_STRIP : SMALLEST);
    const begins = from * canvas.height + (room.height - heightOf(set)) / 2;
    const place = { left: canvas.width * left, width: room.width };
    return below(set, begins).map((block) => ({ ...block, ...place }));
  });
}

export const textsOf = (card: DecisionCard): Record<DecisionRole, string> => ({
  decision: `Quyết định số ${card.number}`,
  date: `ngày ${day(card.date)}`,
  issuer: card.issuer && `của ${card.issuer}`,
  award: card.award_name,
});

type Part = Fitted & { role: DecisionRole };

/** The parts at the largest sizes at which they have room together, else at the smallest. */
function stacked(
  card: DecisionCard,
  parts: [DecisionRole, number][],
  room: { width: number; height: number },
  measures: Measures,
  smallest: number,
): Part[] {
  const texts = textsOf(card);
  const at = (share: number) =>
    parts
      .map(([role, largest]) => {
        const size = Math.max(smallest, largest * share);
        const measure = role === "decision" ? measures.name : measures.text;
        return {
          role,
          ...fit(texts[role], { width: room.width, largest: size, smallest: size, lines: 99 }, measure),
        };
      })
      .filter(({ lines }) => lines.length);
  for (const mayBreak of [false, true])
    for (let share = 1; share > 0.28; share -= 0.04) {
      const set = at(share);
      if (heightOf(set) <= room.height && (mayBreak || !set.some(({ broken }) => broken))) return set;
    }
  return at(0);
}

const heightOf = (set: Part[]) =>
  set.reduce((sum, { lines, size }) => sum + lines.length * size * DECISION_LEADING, 0);

function below(set: Part[], from: number): Omit<DecisionBlock, "left" | "width">[] {
  let top = from;
  return set.map(({ role, lines, size }) => {
    const block = { role, lines, size, top };
    top += lines.length * size * DECISION_LEADING;
    return block;
  });
}
