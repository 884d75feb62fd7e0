/** The decisions as this page holds them: what is read of each, written by one and approved by another. */
import { ask, type Problem, type Sent } from "../../shared/line/answer";
import { honors, within } from "../../shared/line/services";
import type { DecisionLine, Decisions } from "../../shared/line/types";

const PATIENCE_MS = 20_000;

export class DecisionTexts {
  all = $state.raw<Decisions | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);

  constructor(readonly congressId: string) {
    void this.read();
  }

  get #sent() {
    return { params: { path: { congress_id: this.congressId } }, fetch: within(PATIENCE_MS) };
  }

  async read(): Promise<void> {
    const answer = await ask(honors.GET("/congresses/{congress_id}/decisions", this.#sent));
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.all = answer.value;
  }

  /** Keeps a text, a paragraph to a line. Gives whether it was done. */
  write({ number, date }: DecisionLine, text: string): Promise<boolean> {
    const paragraphs = text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const body = { number, date, paragraphs };
    return this.#put(honors.PUT("/congresses/{congress_id}/decisions/text", { ...this.#sent, body }));
  }

  /** Approves the text as it was seen, or takes the approval back. */
  approve({ number, date, digest }: DecisionLine, yes: boolean): Promise<boolean> {
    const body = { number, date, digest: yes ? digest : null };
    return this.#put(honors.PUT("/congresses/{congress_id}/decisions/approval", { ...this.#sent, body }));
  }

  async #put(sending: Promise<Sent<DecisionLine[]>>): Promise<boolean> {
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok" && this.all) this.all = { ...this.all, decisions: answer.value };
    return answer.kind === "ok";
  }
}
