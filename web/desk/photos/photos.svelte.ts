/** A ZIP of portraits: what it holds, whose each picture is taken for, and the ZIPs that came in before. */
import { type Answer, ask, type Problem } from "../../shared/answer";
import { asForm, registration, within } from "../../shared/services";
import type {
  PhotoAct,
  PhotoCheck,
  PhotoFile,
  PhotoPerson,
  PhotosTaken,
  PhotosUndone,
} from "../../shared/types";
import { doubled, oneEach, taken, toStart } from "./chosen";
import { tooLarge } from "./size";

const PATIENCE_MS = 180_000; // hundreds of pictures on a busy machine

export class Photos {
  /** The delegation whose portraits these are; "": explicitly all of them, null: not said yet, and nothing is read. */
  unit = $state<string | null>(null);
  file = $state.raw<File | null>(null);
  check = $state.raw<PhotoCheck | null>(null);
  /** Whose each picture is taken for, by digest; "": it is left out. */
  chosen = $state<Record<string, string>>({});
  busy = $state<"" | "reading" | "taking" | "undoing">("");
  trouble = $state.raw<Problem | null>(null);
  done = $state.raw<PhotosTaken | null>(null);
  log = $state.raw<PhotoAct[]>([]);
  word = $state("");

  readonly people = $derived(new Map(this.check?.people.map((one) => [one.delegate_id, one]) ?? []));
  readonly taken = $derived(taken(this.chosen));
  readonly sure = $derived(oneEach(this.check?.files ?? [], this.chosen));
  readonly doubled = $derived(doubled(this.chosen));
  /** Who will still have no portrait. */
  readonly lacking = $derived<PhotoPerson[]>(
    (this.check?.people ?? []).filter(
      (one) => !one.has_photo && !Object.values(this.chosen).includes(one.delegate_id),
    ),
  );

  constructor(
    readonly congressId: string,
    private readonly changed: () => void,
  ) {
    void this.#readLog();
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  async take(file: File): Promise<void> {
    this.trouble = tooLarge(file.size);
    if (this.trouble) return;
    this.file = file;
    await this.read();
  }

  /** Reads the file against the people of the delegation that is chosen. */
  async read(): Promise<void> {
    const { file, unit } = this;
    if (!file || unit === null) return;
    this.done = this.check = null;
    this.word = "";
    const sent = {
      params: { path: this.#path, query: unit ? { unit } : {} },
      body: { file },
      bodySerializer: asForm,
      fetch: within(PATIENCE_MS),
    };
    const answer = await this.#ask<PhotoCheck>(
      "reading",
      registration.POST("/congresses/{congress_id}/photo-checks", sent),
    );
    if (answer.kind !== "ok") return;
    this.check = answer.value;
    this.chosen = toStart(answer.value.files);
  }

  choose(one: PhotoFile, delegateId: string): void {
    this.chosen[one.digest] = delegateId;
  }

  /** Takes each of these pictures for the one person it was proposed for. */
  confirmAll(): void {
    Object.assign(this.chosen, this.sure);
  }

  async bringIn(): Promise<void> {
    if (!this.file) return;
    const chosen = JSON.stringify(Object.fromEntries(this.taken));
    const sent = {
      params: { path: this.#path },
      body: { file: this.file, chosen },
      bodySerializer: asForm,
      fetch: within(PATIENCE_MS),
    };
    const answer = await this.#ask<PhotosTaken>(
      "taking",
      registration.POST("/congresses/{congress_id}/photo-imports", sent),
    );
    if (answer.kind !== "ok") return;
    this.done = answer.value;
    this.check = this.file = null;
    await this.#moved();
  }

  async undo(act_id: string): Promise<void> {
    const params = { path: { ...this.#path, act_id } };
    const answer = await this.#ask<PhotosUndone>(
      "undoing",
      registration.POST("/congresses/{congress_id}/photo-acts/{act_id}/undo", { params }),
    );
    if (answer.kind !== "ok") return;
    const { restored, removed, stayed } = answer.value;
    this.done = null;
    this.word =
      `✓ Trả lại ${restored} ảnh cũ, gỡ ${removed} ảnh.` +
      (stayed.length ? ` Giữ nguyên vì đã đổi sau đó: ${stayed.join(", ")}.` : "");
    await this.#moved();
  }

  async #moved(): Promise<void> {
    this.changed();
    await this.#readLog();
  }

  async #readLog(): Promise<void> {
    const answer = await ask(
      registration.GET("/congresses/{congress_id}/photo-imports", { params: { path: this.#path } }),
    );
    if (answer.kind === "ok") this.log = answer.value;
  }

  async #ask<T>(busy: Photos["busy"], sending: Promise<unknown>): Promise<Answer<T>> {
    this.busy = busy;
    const answer = await ask<T>(sending as Parameters<typeof ask<T>>[0]);
    this.busy = "";
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    return answer;
  }
}
