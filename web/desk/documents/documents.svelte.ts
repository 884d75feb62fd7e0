/** What the documents' page holds: the office's words, a look at a letter, and the files that are made. */
import { ask, type Problem } from "../../shared/line/answer";
import { CommandIds } from "../../shared/line/command_key";
import { asBlob, save, stemOf } from "../../shared/line/download";
import { registration, within } from "../../shared/line/services";
import type {
  DocumentKind,
  DocumentRun,
  Documents as Told,
  LetterheadWords,
  LetterKind,
} from "../../shared/line/types";
import { fileOf } from "./words";

const PATIENCE_MS = 600_000; // thousands of letters on a slow machine
const LOOK_MS = 700;

export interface FileWanted {
  document: DocumentKind;
  form: "PDF" | "DOCX";
  unit_code: string | null;
  delegate_ids: string[];
  session_id: string | null;
}

export class Documents {
  told = $state.raw<Told | null>(null);
  trouble = $state.raw<Problem | null>(null);
  making = $state.raw<Pick<DocumentRun, "done" | "people"> | null>(null);
  word = $state("");
  picture = $state("");

  readonly #runs = new CommandIds();

  constructor(readonly congressId: string) {
    void this.read();
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  close(): void {
    if (this.picture) URL.revokeObjectURL(this.picture);
  }

  async read(): Promise<void> {
    const answer = await ask(
      registration.GET("/congresses/{congress_id}/documents", { params: { path: this.#path } }),
    );
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.told = answer.value;
  }

  async keep(kind: LetterKind, version: number, words: LetterheadWords): Promise<boolean> {
    this.word = "";
    const params = { path: { ...this.#path, kind } };
    const body = { ...words, version };
    const answer = await ask(
      registration.PUT("/congresses/{congress_id}/letterheads/{kind}", { params, body }),
    );
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return false;
    await this.read();
    this.word = "✓ Đã lưu mẫu.";
    return true;
  }

  async look(kind: LetterKind, words: LetterheadWords): Promise<void> {
    const params = { path: { ...this.#path, kind } };
    const answer = await ask<unknown>(
      registration.POST("/congresses/{congress_id}/letterheads/{kind}/preview", {
        params,
        body: words,
        parseAs: "blob",
        fetch: within(60_000),
      }),
    );
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return;
    this.close();
    this.picture = URL.createObjectURL(asBlob(answer.value));
  }

  /** Makes a file and saves it, named by whom it is `about`; meanwhile `making` says how far it is. */
  async make(wanted: FileWanted, about: string): Promise<void> {
    const run_id = this.#runs.of(wanted); // pressed again after a lost answer it is the same run
    this.word = "";
    this.making = { done: 0, people: 0 };
    const watching = setInterval(() => void this.#watch(run_id), LOOK_MS);
    const answer = await ask<unknown>(
      registration.POST("/congresses/{congress_id}/documents", {
        params: { path: this.#path },
        body: { ...wanted, run_id },
        parseAs: "blob",
        fetch: within(PATIENCE_MS),
      }),
    );
    clearInterval(watching);
    this.#runs.heard(wanted, answer);
    this.making = null;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return;
    save(asBlob(answer.value), `${stemOf(fileOf(wanted.document), about)}.${wanted.form.toLowerCase()}`);
    await this.read();
    this.word = "✓ Đã tải tệp.";
  }

  async #watch(run_id: string): Promise<void> {
    const params = { path: { ...this.#path, run_id } };
    const answer = await ask(registration.GET("/congresses/{congress_id}/documents/{run_id}", { params }));
    if (answer.kind === "ok" && this.making) this.making = answer.value;
  }
}
