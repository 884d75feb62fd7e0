/** One field of a person while somebody types in it: neither their text nor a colleague's edit is ever lost. */
import { ask } from "../../shared/line/answer";
import { sentenceBeside } from "../../shared/forms/field_problems";
import { jittered } from "../../shared/line/again";
import { registration } from "../../shared/line/services";
import type { Delegate, DelegateEdit } from "../../shared/line/types";
import { stillThem } from "./whose";

const AGAIN_MS = 4_000;

export class FieldEdit {
  text = $state("");
  busy = $state(false);
  complaint = $state("");
  /** What is typed was sent and not heard: the session had ended, or the server was away. It waits here. */
  unsaved = $state(false);
  /** The server was away: the same is sent again by itself for as long as nothing else is typed. */
  goesOn = $state(false);
  /** What is typed is the name of somebody else, too. */
  namesake = $state(false);
  /** What stood here before the last save from here, as long as that save is the newest word. */
  before = $state<string | null>(null);
  /** What was typed waits for the organisers: the clerk of a delegation does not change it alone. */
  asked = $state(false);
  /** What the server said when the typing began: a text is an edit of this and of nothing newer. */
  #base = $state("");
  #saved = "";
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Whose field this is, as they were heard of last. */
  #of: Delegate | null = null;

  constructor(
    readonly name: string,
    /** Who is open. */
    readonly person: () => Delegate | null,
    readonly changed: (person: Delegate) => void,
    /** What stands there is sealed: it is never shown, only written anew or cleared. */
    readonly secret = false,
  ) {
    this.takeTheirs();
  }

  get #whose(): Delegate {
    const open = this.person();
    return (this.#of = stillThem(this.#of ?? open!, open));
  }

  get #current(): string {
    const value = this.secret ? "" : (this.#whose as unknown as Record<string, unknown>)[this.name];
    return typeof value === "string" ? value : "";
  }

  /** Something else is typed than what stands there. */
  get dirty(): boolean {
    return this.text !== this.#current;
  }

  /** The server's word, when somebody else changed it under what is typed here; null when there is nothing to decide. */
  get theirs(): string | null {
    const current = this.#current;
    const typed = this.text !== this.#base;
    return typed && current !== this.#base && current !== this.text.trim() ? current : null;
  }

  /** The person came anew, maybe with a colleague's edit: a field in which nobody types shows it. */
  follow(): void {
    const current = this.#current;
    if (this.text === this.#base || this.text.trim() === current) this.takeTheirs();
    if (current !== this.#saved) this.before = null;
  }

  takeTheirs(): void {
    this.text = this.#base = this.#current;
    this.complaint = "";
    this.unsaved = this.namesake = false;
    this.rest();
  }

  /** Sends nothing again by itself: the field is gone, or there is nothing to send. */
  rest(): void {
    clearTimeout(this.#again);
    this.goesOn = false;
  }

  /** Puts what is typed here over the colleague's word, which was shown. */
  async keepMine(): Promise<void> {
    this.#base = this.#current;
    await this.save();
  }

  async undo(): Promise<void> {
    this.text = this.before ?? this.text;
    await this.save();
    this.before = null;
  }

  /** Takes away what is sealed. */
  async clear(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#send("");
    this.busy = false;
  }

  /** Saves what is typed; a conflict waits for `keepMine` or `takeTheirs`. */
  async save(): Promise<void> {
    const wanted = this.text.trim();
    this.rest();
    if (wanted === this.#current) this.unsaved = false;
    if (this.busy || this.theirs !== null || wanted === this.#current) return;
    if (!wanted && this.name === "full_name") {
      this.complaint = "Họ và tên không được để trống.";
      return;
    }
    this.busy = true;
    await this.#send(wanted);
    this.busy = false;
  }

  /** Somebody else may have changed another field meanwhile: then the same is sent once more for the newer version. */
  async #send(wanted: string, again = true, another_person = false): Promise<void> {
    const before = this.#current;
    const { delegate_id, version } = this.#whose;
    const params = { path: { delegate_id } };
    const body = { version, [this.name]: wanted, ...(another_person && { another_person }) } as DelegateEdit;
    const answer = await ask(registration.PATCH("/delegates/{delegate_id}", { params, body }));
    if (answer.kind === "ok") return this.#stored(answer.value, before, wanted);
    this.complaint = sentenceBeside(this.name, answer.problem);
    this.unsaved = answer.kind !== "refused";
    if (answer.kind === "away" && wanted) this.#sendLater(wanted);
    this.namesake = "same" in answer.problem;
    if (answer.problem.status !== 409 || this.namesake) return;
    const fresh = await ask(registration.GET("/delegates/{delegate_id}", { params }));
    if (fresh.kind !== "ok") return;
    this.#heard(fresh.value);
    if (this.theirs !== null) this.complaint = "";
    else if (again && fresh.value.version !== version) await this.#send(wanted, false);
  }

  #sendLater(wanted: string): void {
    this.goesOn = true;
    this.#again = setTimeout(
      () => (this.text.trim() === wanted ? void this.save() : this.rest()),
      jittered(AGAIN_MS),
    );
  }

  /** The name is somebody else's too, who was shown: two people of one name. */
  async anotherPerson(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#send(this.text.trim(), true, true);
    this.busy = false;
  }

  #heard(person: Delegate): void {
    this.#of = person;
    this.changed(person);
  }

  #stored(person: Delegate, before: string, wanted: string): void {
    this.#heard(person);
    this.takeTheirs();
    this.asked =
      this.#current !== wanted && (person.proposal?.changes.some((one) => one.field === this.name) ?? false);
    if (this.asked) return;
    this.before = before;
    this.#saved = this.#current;
  }
}
