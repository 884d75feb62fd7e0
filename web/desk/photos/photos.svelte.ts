/** A ZIP of portraits: what it holds, whose each picture is taken for, and the ZIPs that came in before. */
import { count } from "../../shared/words/format";
import { type Answer, ask, type Problem } from "../../shared/line/answer";
import { asForm, registration, within } from "../../shared/line/services";
import type {
  PhotoAct,
  PhotoCheck,
  PhotoFile,
  PhotoPerson,
  PhotosTaken,
  PhotosUndone,
} from "../../shared/line/types";
import { doubled, oneEach, taken, together, toStart } from "./chosen";
import { MOST, MOST_IN_PARTS, tooLarge } from "./size";
import { zipParts } from "./zip_parts";

const PATIENCE_MS = 180_000; // hundreds of pictures on a busy machine

/** What came in with one press: an act for each part of the ZIP. */
export interface TakenInParts {
  acts: string[];
  photos: number;
  replaced: number;
}

export class Photos {
  /** The delegation whose portraits these are; "": explicitly all of them, null: not said yet, and nothing is read. */
  unit = $state<string | null>(null);
  file = $state.raw<File | null>(null);
  /** The ZIP as it is sent: whole, or in parts of one upload each. */
  parts = $state.raw<readonly File[]>([]);
  /** Which part is on its way, from 1. */
  part = $state(0);
  check = $state.raw<PhotoCheck | null>(null);
  /** Whose each picture is taken for, by digest; "": it is left out. */
  chosen = $state<Record<string, string>>({});
  busy = $state<"" | "reading" | "taking" | "undoing">("");
  trouble = $state.raw<Problem | null>(null);
  done = $state.raw<TakenInParts | null>(null);
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

  /** In which part each picture stands, by its digest. */
  #of = new Map<string, number>();

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
    const cut = file.size > MOST && file.size <= MOST_IN_PARTS ? await zipParts(file, MOST) : null;
    this.trouble = tooLarge(file.size, cut !== null);
    if (this.trouble) return;
    this.file = file;
    this.parts = cut?.map((part) => new File([part], file.name, { type: file.type })) ?? [file];
    await this.read();
  }

  /** Reads the file against the people of the delegation that is chosen. */
  async read(): Promise<void> {
    const { file, unit } = this;
    if (!file || unit === null) return;
    this.done = this.check = null;
    this.word = "";
    const read: PhotoCheck[] = [];
    for (const part of this.parts) {
      this.part = read.length + 1;
      const sent = {
        params: { path: this.#path, query: unit ? { unit } : {} },
        body: { file: part },
        bodySerializer: asForm,
        fetch: within(PATIENCE_MS),
      };
      const answer = await this.#ask<PhotoCheck>(
        "reading",
        registration.POST("/congresses/{congress_id}/photo-checks", sent),
      );
      if (answer.kind !== "ok") return;
      read.push(answer.value);
    }
    this.#of = new Map(
      read.flatMap(({ files }, place) => files.map(({ digest }) => [digest, place] as const)),
    );
    this.check = together(read);
    this.chosen = toStart(this.check.files);
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
    const done: PhotosTaken[] = [];
    for (const [place, part] of this.parts.entries()) {
      const taken = this.taken.filter(([digest]) => this.#of.get(digest) === place);
      if (!taken.length) continue;
      this.part = place + 1;
      const sent = {
        params: { path: this.#path },
        body: { file: part, chosen: JSON.stringify(Object.fromEntries(taken)) },
        bodySerializer: asForm,
        fetch: within(PATIENCE_MS),
      };
      const answer = await this.#ask<PhotosTaken>(
        "taking",
        registration.POST("/congresses/{congress_id}/photo-imports", sent),
      );
      if (answer.kind !== "ok") {
        if (done.length) await this.#moved(); // what came in stands in the log, each part with its way back
        return;
      }
      done.push(answer.value);
    }
    this.done = {
      acts: done.map(({ act_id }) => act_id),
      photos: done.reduce((sum, { photos }) => sum + photos, 0),
      replaced: done.reduce((sum, { replaced }) => sum + replaced, 0),
    };
    this.check = this.file = null;
    await this.#moved();
  }

  /** Takes all back that came in just now. */
  async undoAll(): Promise<void> {
    for (const act of this.done?.acts ?? []) {
      await this.undo(act);
      if (this.trouble) return;
    }
  }

  async undo(act_id: string): Promise<void> {
    const params = { path: { ...this.#path, act_id } };
    const answer = await this.#ask<PhotosUndone>(
      "undoing",
      registration.POST("/congresses/{congress_id}/photo-acts/{act_id}/undo", { params }),
    );
    if (answer.kind !== "ok") return;
    const { restored, removed, stayed } = answer.value;
    if (this.done?.acts.length === 1) this.done = null;
    else if (this.done) this.done = { ...this.done, acts: this.done.acts.filter((one) => one !== act_id) };
    this.word =
      `✓ Trả lại ${count(restored)} ảnh cũ, gỡ ${count(removed)} ảnh.` +
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
