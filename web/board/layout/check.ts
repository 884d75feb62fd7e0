/** Says before the day what of a card a screen cannot show, by the very layout that the board draws. */
import type { DecisionCard, Honoree } from "../../shared/line/types";
import { type Canvas, canvasOf } from "./canvas";
import { type Block, compose, LEADING, type Measures, type Role, textsOf } from "./compose";
import { composeDecision, DECISION_LEADING, type DecisionRole, textsOf as decisionTexts } from "./decision";
import { withoutMarks } from "./fit";

export interface Screen {
  name: string;
  width: number;
  height: number;
}

/** The screens that halls have: the LED wall, an older projector, an upright panel, a strip of LED over the stage. */
export const SCREENS: readonly Screen[] = [
  { name: "16:9", width: 1920, height: 1080 },
  { name: "4:3", width: 1024, height: 768 },
  { name: "dọc", width: 1080, height: 1920 },
  { name: "dải LED", width: 1920, height: 480 },
];

const NAMES: Record<Role, string> = {
  posthumous: "truy tặng",
  award: "hình thức khen thưởng",
  period: "giai đoạn",
  address: "danh xưng",
  name: "tên",
  position: "chức vụ",
  unit: "đơn vị",
  receiver: "người nhận",
  citation: "thành tích",
  decision: "số quyết định",
};

/** What is wrong with the card on one screen; an empty list where it stands there whole. */
export interface Misfit {
  screen: string;
  problems: string[];
}

export function misfits(honoree: Honoree, measures: Measures): Misfit[] {
  return SCREENS.map(({ name, width, height }) => ({
    screen: name,
    problems: problemsOn(honoree, canvasOf(width, height), measures),
  })).filter(({ problems }) => problems.length);
}

const DECISION_NAMES: Record<DecisionRole, string> = {
  decision: "số quyết định",
  date: "ngày quyết định",
  issuer: "cơ quan quyết định",
  award: "hình thức khen thưởng",
};

/** The same of the card of a decision. */
export function decisionMisfits(card: DecisionCard, measures: Measures): Misfit[] {
  return SCREENS.map(({ name, width, height }) => {
    const canvas = canvasOf(width, height);
    const blocks = composeDecision(card, canvas, measures);
    const meant = decisionTexts(card);
    const cut = blocks
      .filter(({ role, lines }) => lines.join(" ") !== withoutMarks(meant[role]))
      .map(({ role }) => `${DECISION_NAMES[role]}: có từ phải bẻ đôi`);
    const over = blocks.some(
      ({ top, lines, size }) => top < 0 || top + lines.length * size * DECISION_LEADING > canvas.height + 1,
    );
    return { screen: name, problems: over ? [...cut, "chữ tràn khỏi màn hình"] : cut };
  }).filter(({ problems }) => problems.length);
}

export function problemsOn(honoree: Honoree, canvas: Canvas, measures: Measures): string[] {
  const blocks = compose(honoree, canvas, measures, Boolean(honoree.portrait));
  const texts = textsOf(honoree);
  const cut = blocks.flatMap(({ role, lines }) => {
    const [drawn, meant] = [lines.join(" "), withoutMarks(texts[role] ?? "")];
    if (drawn === meant) return [];
    const isShort = drawn.endsWith("…") && !meant.endsWith("…");
    return [isShort ? `${NAMES[role]} bị cắt, kết bằng “…”` : `${NAMES[role]}: có từ phải bẻ đôi`];
  });
  return isOver(blocks, canvas) ? [...cut, "chữ tràn khỏi màn hình"] : cut;
}

function isOver(blocks: Block[], canvas: Canvas): boolean {
  const ends = blocks.map(({ top, lines, size, role }) => top + lines.length * size * LEADING[role]);
  return blocks.some(({ top }) => top < 0) || ends.some((end) => end > canvas.height + 1);
}
