/** Questions about one field of each person that offer the same choices: three or more are answered with one press. */
import type { RosterQuestion } from "../../../shared/line/types";
import { fieldName } from "../file_words";

export interface Alike {
  key: string;
  /** What all of them ask, in words: "ghế đã sửa tại bàn khác với tệp". */
  matter: string;
  questions: RosterQuestion[];
}

const SEVERAL = 3;
const TOGETHER = ["desk", "seat"];

/** Gives the groups, the largest first, and the questions that stand alone. */
export function alike(questions: readonly RosterQuestion[]): { groups: Alike[]; alone: RosterQuestion[] } {
  const found = new Map<string, RosterQuestion[]>();
  for (const question of questions.filter(({ kind }) => TOGETHER.includes(kind))) {
    const key = keyOf(question);
    found.set(key, [...(found.get(key) ?? []), question]);
  }
  const groups = [...found]
    .filter(([, some]) => some.length >= SEVERAL)
    .map(([key, some]) => ({ key, matter: matterOf(some[0]!), questions: some }))
    .sort((one, other) => other.questions.length - one.questions.length);
  const grouped = new Set(groups.flatMap((group) => group.questions));
  return { groups, alone: questions.filter((question) => !grouped.has(question)) };
}

/** The same answer to each of them. */
export const allWith = ({ questions }: Alike, choice: string): Record<string, string> =>
  Object.fromEntries(questions.map((question) => [question.id, choice]));

const matter = (question: RosterQuestion) =>
  question.kind === "desk" ? question.id.slice(question.id.lastIndexOf(":") + 1) : "";

function keyOf(question: RosterQuestion): string {
  const offered = question.proposals.map(({ choice, text }) => `${choice}\t${text}`);
  return [question.kind, matter(question), ...offered].join("\n");
}

function matterOf(question: RosterQuestion): string {
  if (question.kind !== "desk") return "ghế đọc được theo hai cách";
  return `${fieldName(matter(question))} đã sửa tại bàn khác với tệp`;
}
