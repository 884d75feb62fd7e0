/** What the page of units holds, and what it asks for. */
import { type Answer, ask, type Problem, type Sent } from "../../shared/line/answer";
import { registration } from "../../shared/line/services";
import type { OtherUnitName, UnitEdit, UnitFile, UnitsBook } from "../../shared/line/types";
import { arranged, moved } from "./order";

const CALM_MS = 700; // somebody who arranges presses several times

export class Units {
  book = $state.raw<UnitsBook | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);
  word = $state("");
  /** Codes as they are being arranged and not saved yet. */
  codes = $state.raw<string[] | null>(null);
  standing = $derived(
    arranged(
      (this.book?.units ?? []).filter((one) => !one.archived),
      this.codes,
    ),
  );
  aside = $derived((this.book?.units ?? []).filter((one) => one.archived));
  /** The order before it was arranged, as long as that can be taken back by one press. */
  before = $state.raw<string[] | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    this.#heard(await ask(registration.GET("/congresses/{congress_id}/units", { params })));
  }

  move(from: number, to: number): void {
    const there = this.standing.map((one) => one.unit_code);
    const wanted = moved(there, from, to);
    if (wanted.join("\n") === there.join("\n")) return;
    this.before ??= there;
    this.codes = wanted;
    this.word = "";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.saveOrder(), CALM_MS);
  }

  /** Saves what was arranged, at once when the page is left. */
  async saveOrder(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const unit_codes = this.codes;
    if (!unit_codes) return;
    const sent = { params: { path: this.#path }, body: { unit_codes } };
    const good = await this.#act(registration.PUT("/congresses/{congress_id}/unit-order", sent));
    if (this.codes === unit_codes) this.codes = null; // saved, or refused: then the page shows what stands
    if (good) this.word = "✓ Đã lưu thứ tự.";
    else {
      this.before = null;
      await this.read();
    }
  }

  async undoOrder(): Promise<void> {
    this.codes = this.before;
    this.before = null;
    await this.saveOrder();
  }

  async add(name: string, kind: string): Promise<boolean> {
    const sent = { params: { path: this.#path }, body: { name, kind } };
    return this.#act(registration.POST("/congresses/{congress_id}/units", sent), `✓ Đã thêm “${name}”.`);
  }

  async edit(unit: UnitFile, edit: Omit<UnitEdit, "unit_code" | "version">): Promise<boolean> {
    const body = { ...seen(unit), ...edit };
    const sent = { params: { path: this.#path }, body };
    return this.#act(registration.PATCH("/congresses/{congress_id}/units", sent), "✓ Đã lưu.");
  }

  async merge(unit: UnitFile, into: UnitFile): Promise<boolean> {
    const body = { unit: seen(unit), into: seen(into), people: unit.delegates };
    const sent = { params: { path: this.#path }, body };
    const word = `✓ Đã gộp “${unit.name}” vào “${into.name}”.`;
    return this.#act(registration.POST("/congresses/{congress_id}/unit-merges", sent), word);
  }

  async shelve(unit: UnitFile, archived: boolean): Promise<boolean> {
    const sent = { params: { path: this.#path }, body: { ...seen(unit), archived } };
    const word = archived ? `✓ Đã lưu trữ “${unit.name}”.` : `✓ Đã đưa “${unit.name}” trở lại.`;
    return this.#act(registration.POST("/congresses/{congress_id}/unit-archival", sent), word);
  }

  /** `to` is another unit's code, null: the words mean nobody any more. */
  async moveName(unit: UnitFile, name: OtherUnitName, to: string | null): Promise<boolean> {
    const body = { unit_code: unit.unit_code, words: name.words, former: name.former, to };
    const sent = { params: { path: this.#path }, body };
    return this.#act(registration.POST("/congresses/{congress_id}/unit-names", sent), "✓ Đã lưu.");
  }

  async undo(act_id: string): Promise<boolean> {
    const params = { path: { ...this.#path, act_id } };
    const undoing = registration.POST("/congresses/{congress_id}/unit-acts/{act_id}/undo", { params });
    return this.#act(undoing, "✓ Đã hoàn tác.");
  }

  async #act(sending: Promise<Sent<UnitsBook>>, word = ""): Promise<boolean> {
    this.word = "";
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    this.#heard(answer);
    if (answer.kind !== "ok") return false;
    if (word) this.before = null; // that order may hold a unit that went
    this.word = word;
    this.changed();
    return true;
  }

  #heard(answer: Answer<UnitsBook>): void {
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.book = answer.value;
  }
}

function seen(unit: UnitFile) {
  return { unit_code: unit.unit_code, version: unit.version };
}
