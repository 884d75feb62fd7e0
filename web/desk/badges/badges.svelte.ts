/** What the badge workbench holds, and the sheets it asks for. */
import { type Answer, ask, type Problem } from "../../shared/answer";
import { asBlob, save } from "../../shared/download";
import { registration, within } from "../../shared/services";
import type { BadgeLayout, BadgesWanted, Workbench } from "../../shared/types";

const PATIENCE_MS = 150_000; // a thousand badges on a slow machine

export class Badges {
  bench = $state.raw<Workbench | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);
  word = $state("");
  layout = $state<BadgeLayout>("SMALL");

  constructor(
    readonly congressId: string,
    private readonly changed: () => void,
  ) {
    void this.read();
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  async read(): Promise<void> {
    const params = { path: this.#path };
    this.#heard(
      await ask(registration.GET("/congresses/{congress_id}/badge-printing", { params })),
      (found) => {
        this.bench = found;
      },
    );
  }

  async print(wanted: Omit<BadgesWanted, "layout" | "delegate_ids">): Promise<void> {
    await this.#sheets(
      "the-dai-bieu",
      registration.POST("/congresses/{congress_id}/badge-printing", {
        params: { path: this.#path },
        body: { ...wanted, layout: this.layout, delegate_ids: [] },
        parseAs: "blob",
        fetch: within(PATIENCE_MS),
      }),
    );
  }

  async printOutside(badge_ids: string[] = []): Promise<void> {
    await this.#sheets(
      "the-ngoai-dai-bieu",
      registration.POST("/congresses/{congress_id}/outside-badges/sheets", {
        params: { path: this.#path },
        body: { layout: this.layout, badge_ids },
        parseAs: "blob",
        fetch: within(PATIENCE_MS),
      }),
    );
  }

  async takeBack(run_id: string): Promise<void> {
    const params = { path: { ...this.#path, run_id } };
    await this.#act(registration.DELETE("/congresses/{congress_id}/badge-printing/{run_id}", { params }));
  }

  async addOutside(kind: string, organisation: string, full_names: string[]): Promise<boolean> {
    const sent = { params: { path: this.#path }, body: { kind, organisation, full_names } };
    return this.#act(registration.POST("/congresses/{congress_id}/outside-badges", sent));
  }

  async removeOutside(badge_id: string): Promise<void> {
    const params = { path: { ...this.#path, badge_id } };
    await this.#act(registration.DELETE("/congresses/{congress_id}/outside-badges/{badge_id}", { params }));
  }

  async #sheets(name: string, sending: Parameters<typeof ask<unknown>>[0]): Promise<void> {
    this.word = "";
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    this.#heard(answer, (pdf) => {
      save(asBlob(pdf), `${name}.pdf`);
      this.word = "✓ Đã tải tờ in. Xin in ở cỡ thật (100 %).";
    });
    if (answer.kind === "ok") await this.#again();
  }

  async #act<T>(sending: Parameters<typeof ask<T>>[0]): Promise<boolean> {
    this.word = "";
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    this.#heard(answer, () => undefined);
    if (answer.kind === "ok") await this.#again();
    return answer.kind === "ok";
  }

  async #again(): Promise<void> {
    this.changed();
    await this.read();
  }

  #heard<T>(answer: Answer<T>, good: (value: T) => void): void {
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") good(answer.value);
  }
}
