/** The text of a paper, as it was handed in: read apart from the programme, for it is long. */
import { type Answer, ask } from "../line/answer";
import { honors } from "../line/services";
import type { PaperText } from "../line/types";

export const MOST_LETTERS = 60_000;

export const readText = (congress_id: string, number: number): Promise<Answer<PaperText>> =>
  ask(
    honors.GET("/congresses/{congress_id}/programme/items/{number}/text", {
      params: { path: { congress_id, number } },
    }),
  );

export function writeText(congress_id: string, paper: PaperText): Promise<Answer<PaperText>> {
  const body = { version: paper.version, paragraphs: paragraphsOf(paper.text) };
  const params = { path: { congress_id, number: paper.number } };
  return ask(honors.PUT("/congresses/{congress_id}/programme/items/{number}/text", { params, body }));
}

/** The paragraphs of a text as people paste it: without empty ones, and without blanks around them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
