/** A file while it is talked over: it stays here and is read again with every answer; the last act takes it in. */
import { ask, type Problem, problemFor } from "../../shared/line/answer";
import { asBlob, save } from "../../shared/line/download";
import { registration } from "../../shared/line/services";
import type { RosterImport, RosterUndone, ToldRoster } from "../../shared/line/types";
import { ROSTER, type Source } from "./sources";
import type { Answers } from "./told";

export const WITHDRAW = "withdraw";
export type Busy = "reading" | "again" | "importing" | "undoing" | "marking" | null;

export class Incoming {
  file = $state.raw<File | null>(null);
  told = $state.raw<ToldRoster | null>(null);
  answers = $state.raw<Answers>({});
  report = $state.raw<RosterImport | null>(null);
  undone = $state.raw<RosterUndone | null>(null);
  /** What an undo would take back, where it has to be looked at first. */
  ahead = $state.raw<RosterUndone | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state<Busy>(null);
  /** Files that were chosen together and wait for their turn. */
  queue = $state.raw<readonly File[]>([]);
  #asked = 0;
  /** What was answered about categories in files that were chosen together: the next of them proposes the same. */
  #said: Answers = {};
  /** The questions that are answered as for an earlier file, until somebody answers them. */
  carried = $state.raw<ReadonlySet<string>>(new Set());
  /** What was answered about files that were laid behind the others. */
  readonly #laid = new WeakMap<File, Answers>();

  constructor(
    readonly congressId: string,
    /** Called when people came in or were taken back. */
    readonly stored: () => void,
    readonly source: Source = ROSTER,
  ) {}

  /** True when the file can come in as it is shown: nothing newer was asked, and somebody is new or changes. */
  get ready(): boolean {
    const { told } = this;
    return (
      this.busy === null &&
      !this.trouble &&
      !!told &&
      !told.too_many &&
      !told.must_answer &&
      told.named !== false &&
      told.counts.new + told.counts.changed + this.leaving + (told.heads ?? 0) > 0
    );
  }

  /** Files wait, or one is talked over: closed now, they and all answers would be lost. */
  get unfinished(): boolean {
    return this.queue.length > 0 || (this.file !== null && this.report === null);
  }

  /** How many are taken off the roster because they are no longer in the file. */
  get leaving(): number {
    return this.told?.gone.filter((one) => this.answers[one.question] === WITHDRAW).length ?? 0;
  }

  /** Takes somebody of the file back who was withdrawn, then reads the file again; gives what went wrong, "" for nothing. */
  async takeBack(delegate_id: string): Promise<string> {
    const sent = {
      params: { path: { delegate_id } },
      body: { reason: `Đoàn gửi lại tên: ${this.file?.name ?? ""}` },
    };
    const answer = await ask(registration.POST("/delegates/{delegate_id}/credentials", sent));
    if (answer.kind !== "ok")
      return answer.problem.detail ?? answer.problem.title ?? "Chưa đưa trở lại được.";
    this.stored();
    await this.check();
    return "";
  }

  /** Gives the file back with its faults marked, to be sent to whoever made it. */
  async mark(): Promise<void> {
    if (!this.file || this.busy) return;
    const { name } = this.file;
    this.busy = "marking";
    const answer = await this.source.mark(this.congressId, this.file, JSON.stringify(this.answers));
    this.busy = null;
    if (answer.kind === "ok")
      save(asBlob(answer.value), `${name.replace(/\.[a-z]+$/i, "")}-da-danh-dau.xlsx`);
    else this.trouble = answer.problem;
  }

  /** Starts with a file. One of the same name, while it is talked over, is the corrected one: what was answered still holds. */
  async take(file: File): Promise<void> {
    const corrected = file.name === this.file?.name && !this.report;
    await this.#begin(file, corrected ? this.answers : {});
  }

  async #begin(file: File, answers: Answers): Promise<void> {
    if (this.busy === "importing" || this.busy === "undoing") return;
    this.forget();
    this.answers = answers;
    this.busy = "reading";
    const asked = this.#asked;
    // read once: a file that Excel saves meanwhile can't be sent any more
    const bytes = await file.arrayBuffer().catch(() => null);
    if (asked !== this.#asked) return;
    if (!bytes) {
      this.busy = null;
      this.trouble = {
        ...problemFor(0),
        detail: "Chưa đọc được tệp trên máy này. Đóng tệp trong Excel rồi chọn lại.",
      };
      return;
    }
    this.file = new File([bytes], file.name, { type: file.type });
    await this.check();
    if (asked + 1 === this.#asked) await this.#proposeAgain();
  }

  async #proposeAgain(): Promise<void> {
    const same = (this.told?.questions ?? []).filter(
      ({ id, kind, answer, proposals }) =>
        kind === "category" &&
        !(answer ?? this.answers[id]) &&
        proposals.some(({ choice }) => choice === this.#said[id]),
    );
    if (!same.length) return;
    this.carried = new Set(same.map(({ id }) => id));
    this.answers = { ...this.answers, ...Object.fromEntries(same.map(({ id }) => [id, this.#said[id]!])) };
    await this.check();
  }

  /** Takes one file at once; of several the others wait, and all of them behind a conversation that goes on. */
  async takeAll(files: readonly File[]): Promise<void> {
    const [first, ...others] = files;
    if (!first) return;
    const talking = this.file !== null && this.report === null;
    if (talking && others.length) this.queue = [...this.queue, ...files];
    else {
      if (!this.queue.length) this.#said = {};
      this.queue = [...this.queue, ...others];
      await this.take(first);
    }
  }

  /** Goes on with the file that waits longest. */
  async next(): Promise<void> {
    const [first, ...others] = this.queue;
    if (!first || this.busy === "importing" || this.busy === "undoing") return;
    this.queue = others;
    await this.#begin(first, this.#laid.get(first) ?? {});
  }

  /** Lays this file with its answers behind those that wait, and goes on with the next. */
  async later(): Promise<void> {
    if (!this.file || !this.queue.length || this.busy === "importing" || this.busy === "undoing") return;
    this.#laid.set(this.file, this.answers);
    this.queue = [...this.queue, this.file];
    await this.next();
  }

  /** Takes a file off the list of those that wait. */
  drop(file: File): void {
    this.queue = this.queue.filter((one) => one !== file);
  }

  async answer(question: string, choice: string): Promise<void> {
    await this.answerAll({ [question]: choice });
  }

  /** Answers several questions at once: the file is read again once. */
  async answerAll(choices: Answers): Promise<void> {
    if (this.busy === "importing" || this.report) return;
    this.answers = { ...this.answers, ...choices };
    const ids = (this.told?.questions ?? []).filter(({ kind }) => kind === "category").map(({ id }) => id);
    const said = ids.filter((id) => choices[id]).map((id) => [id, choices[id]!] as const);
    this.#said = { ...this.#said, ...Object.fromEntries(said) };
    this.carried = new Set([...this.carried].filter((id) => !choices[id]));
    await this.check();
  }

  /** Reads the file again with what was answered; only the word on the newest answers counts. */
  async check(): Promise<void> {
    if (!this.file) return;
    const asked = (this.#asked += 1);
    this.busy = this.told ? "again" : "reading";
    this.trouble = null;
    const answer = await this.source.check(this.congressId, this.file, JSON.stringify(this.answers));
    if (asked !== this.#asked) return;
    this.busy = null;
    if (answer.kind === "ok") this.told = answer.value;
    else this.trouble = answer.problem;
  }

  async import(): Promise<void> {
    if (!this.ready || !this.file) return;
    this.busy = "importing";
    const answer = await this.source.bringIn(this.congressId, this.file, JSON.stringify(this.answers));
    this.busy = null;
    if (answer.kind === "ok") this.report = answer.value;
    else this.trouble = answer.problem;
    if (answer.kind === "ok") this.stored();
  }

  /** Looks first who might then stand on the list twice; without anybody it undoes at once. */
  async lookBack(): Promise<void> {
    const import_id = this.report?.import_id;
    if (!import_id || this.busy) return;
    if (!this.source.ahead) return this.undo();
    this.busy = "undoing";
    this.trouble = null;
    const answer = await this.source.ahead(this.congressId, import_id);
    this.busy = null;
    if (answer.kind !== "ok") this.trouble = answer.problem;
    else if (answer.value.doubles?.length) this.ahead = answer.value;
    else await this.undo();
  }

  async undo(withdraw: string[] = []): Promise<void> {
    const import_id = this.report?.import_id;
    if (!import_id || this.busy) return;
    this.busy = "undoing";
    this.trouble = this.ahead = null;
    const answer = await this.source.undo(this.congressId, import_id, withdraw);
    this.busy = null;
    if (answer.kind === "ok") this.undone = answer.value;
    else this.trouble = answer.problem;
    if (answer.kind === "ok") this.stored();
  }

  /** Lays the file aside: an answer that is still on its way is for nobody. */
  forget(): void {
    this.#asked += 1;
    this.file = this.told = this.report = this.undone = this.ahead = this.trouble = this.busy = null;
    this.answers = {};
    this.carried = new Set();
  }
}
