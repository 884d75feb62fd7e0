/** What the sending page holds: how each delegation stands, one delegation's people, and the letters asked for. */
import { type Answer, ask, type Problem } from "../../shared/line/answer";
import { CommandKey } from "../../shared/line/command_key";
import { registration, within } from "../../shared/line/services";
import type { LetterShown, MailReader, MailsWanted, SendingState } from "../../shared/line/types";
import { sentenceBeside } from "../../shared/forms/field_problems";
import { askedLine } from "./said";

const AGAIN_MS = 3_000;

export class Sending {
  state = $state.raw<SendingState | null>(null);
  unit = $state("");
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);
  word = $state("");
  letter = $state.raw<LetterShown | null>(null);
  #key = new CommandKey();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(readonly congressId: string) {
    void this.read();
  }

  /** What a press does: without a mail server a letter is only written, to be looked at. */
  get verb(): string {
    return this.state?.configured ? "Gửi" : "Soạn";
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  /** Reads anew, and again after a while as long as letters are on their way. */
  async read(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.unit;
    const params = { path: this.#path, query: asked ? { unit: asked } : {} };
    const answer = await ask(registration.GET("/congresses/{congress_id}/sending", { params }));
    if (this.#closed || asked !== this.unit) return; // another delegation was chosen meanwhile
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind !== "ok") return;
    this.state = answer.value;
    const moving = !answer.value.stopped && answer.value.units.some((one) => one.waiting);
    if (moving) this.#timer = setTimeout(() => void this.read(), AGAIN_MS);
  }

  async choose(unit: string): Promise<void> {
    this.unit = unit;
    await this.read();
  }

  async send(wanted: MailsWanted): Promise<void> {
    const params = { path: this.#path, header: { "Idempotency-Key": this.#key.value } };
    const sent = { params, body: wanted, fetch: within(60_000) };
    const answer = await this.#act(registration.POST("/congresses/{congress_id}/mails", sent));
    this.#key.heard(answer);
    if (answer.kind === "ok") this.word = askedLine(answer.value, this.state?.configured ?? false);
  }

  async stop(): Promise<void> {
    await this.#act(
      registration.POST("/congresses/{congress_id}/sending/stop", { params: { path: this.#path } }),
    );
  }

  async resume(): Promise<void> {
    await this.#act(
      registration.POST("/congresses/{congress_id}/sending/resume", { params: { path: this.#path } }),
    );
  }

  async look(mail_id: string): Promise<void> {
    const params = { path: { ...this.#path, mail_id } };
    const fetch = within(60_000); // what comes along is drawn for it
    const answer = await ask(
      registration.GET("/congresses/{congress_id}/mails/{mail_id}", { params, fetch }),
    );
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.letter = answer.value;
  }

  /** Keeps an address; gives the sentence why it was not kept, "" when it was. */
  async keepEmail(reader: MailReader, email: string): Promise<string> {
    const params = { path: { delegate_id: reader.delegate_id } };
    const body = { version: reader.version, email };
    const answer = await ask(registration.PATCH("/delegates/{delegate_id}", { params, body }));
    const sentence = answer.kind === "ok" ? "" : sentenceBeside("email", answer.problem);
    if (answer.kind === "ok" || answer.problem.code === "conflict") await this.read(); // somebody else was first
    return sentence;
  }

  async #act<T>(sending: Parameters<typeof ask<T>>[0]): Promise<Answer<T>> {
    this.word = "";
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    if (answer.kind === "ok") await this.read();
    else this.trouble = answer.problem;
    return answer;
  }
}
