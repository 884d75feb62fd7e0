/** The cards as they were sent to the screens, by their revision: what a screen says it shows may be older than the newest. */
import { ask } from "../../shared/line/answer";
import { honors } from "../../shared/line/services";
import type { Card } from "../../shared/line/types";

const KEPT = 50;

export class SentCards {
  #cards = $state.raw<ReadonlyMap<number, Card>>(new Map());

  constructor(private readonly congressId: string) {}

  of(revision: number): Card | null {
    return this.#cards.get(revision) ?? null;
  }

  keep(card: Card): void {
    this.#cards = new Map([...this.#cards, [card.revision, card] as const].slice(-KEPT));
  }

  /** Reads a card that a screen was sent before this page was opened. */
  async need(revision: number): Promise<void> {
    if (this.#cards.has(revision)) return;
    const params = { path: { congress_id: this.congressId, revision } };
    const answer = await ask(honors.GET("/congresses/{congress_id}/board/cards/{revision}", { params }));
    if (answer.kind === "ok") this.keep(answer.value);
  }
}
