/** Tells namesakes apart by their birth years, asked of registration: what reads the honour roll never hears a birth. */
import { type Answer, ask } from "../../shared/line/answer";
import { registration } from "../../shared/line/services";
import type { ToldRoster } from "../../shared/line/types";

const KINDS = ["delegate", "person"];
const CODE = /^[^\s+]+-\d+$/;
/** More are not asked for: who has so many namesakes in one file reads their units and positions. */
const MOST = 40;

export type YearOf = (congressId: string, code: string) => Promise<number | null>;

async function fromRegistration(congress_id: string, code: string): Promise<number | null> {
  const sent = { params: { path: { congress_id }, query: { q: code, limit: 10 } } };
  const answer: Answer<{ items: { delegate_code: string; birth_year: number | null }[] }> = await ask(
    registration.GET("/congresses/{congress_id}/delegates", sent),
  );
  if (answer.kind !== "ok") return null;
  return answer.value.items.find((one) => one.delegate_code === code)?.birth_year ?? null;
}

const known = new Map<string, Promise<number | null>>();

function remembered(congressId: string, code: string): Promise<number | null> {
  const key = `${congressId} ${code}`;
  const found = known.get(key) ?? fromRegistration(congressId, code);
  known.set(key, found);
  return found;
}

/** The codes that are offered beside each other for one name. */
export function codesOffered(told: ToldRoster): string[] {
  const offered = told.questions
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ proposals }) => proposals.map(({ choice }) => choice).filter((choice) => CODE.test(choice)))
    .filter((codes) => codes.length > 1);
  return [...new Set(offered.flat())].slice(0, MOST);
}

/** The same file told with the birth year behind each namesake; without one, or without the right to ask, as it was. */
export async function withBirths(
  congressId: string,
  told: ToldRoster,
  yearOf: YearOf = remembered,
): Promise<ToldRoster> {
  const codes = codesOffered(told);
  if (!codes.length) return told;
  const found = await Promise.all(codes.map(async (code) => [code, await yearOf(congressId, code)] as const));
  const years = new Map(found);
  const questions = told.questions.map((question) => ({
    ...question,
    proposals: question.proposals.map((one) => {
      const year = KINDS.includes(question.kind) ? years.get(one.choice) : null;
      return year ? { ...one, text: `${one.text}, sinh năm ${year}` } : one;
    }),
  }));
  return { ...told, questions };
}
