/** The roll as it is proofread: what the server says of it, what is looked for, which entry is open. */
import { type Answer, ask, type Problem, type Sent } from "../shared/line/answer";
import { CommandIds } from "../shared/line/command_key";
import { Feed } from "../shared/line/feeds/feed.svelte";
import { address, honors, within } from "../shared/line/services";
import type { CommandAnswer, Proof, ProofLine, ProofWords, StageState } from "../shared/line/types";
import { FitCheck } from "./fit_check.svelte";
import { Scans } from "./scans/scans.svelte";
import { isFound, isIn, nextAfter, openIn, searchable, type View, VIEWS } from "./views";

const READ_EVERY_MS = 30_000;
const READ_SOON_MS = 2_500;
/** What the stage tells is read when it has rested so long. */
const STAGE_RESTS_MS = 700;
export const PATIENCE_MS = 20_000;

/** Words as they are typed; the day as an ISO date, "" for none. */
export type Typed = ProofWords & {
  kind: ProofLine["honoree"]["kind"];
  /** It is given after death. */
  posthumous: boolean;
  decision_number: string;
  decision_date: string;
  issuer: string;
};

export class RollSheet {
  proof = $state.raw<Proof | null>(null);
  trouble = $state.raw<Problem | null>(null);
  /** What the last act was refused for: `trouble` is gone once the sheet is read again. */
  refused = $state.raw<Problem | null>(null);
  word = $state("");
  busy = $state(false);
  sought = $state("");
  view = $state<View>("all");
  openId = $state<string | null>(null);
  /** When the open entry came before the eyes of whoever proofreads. */
  openedAt = 0;
  readonly fit = new FitCheck();
  readonly scans: Scans;
  readonly lines = $derived<ProofLine[]>(this.proof?.sheet.lines ?? []);
  readonly #texts = $derived(new Map(this.lines.map((line) => [line.entry_id, searchable(line)])));
  readonly shown = $derived(
    this.lines.filter((line) => isIn(this.view, line, this.fit.of) && this.#isSought(line)),
  );
  readonly open = $derived(
    this.lines.find((line) => line.entry_id === this.openId && this.#isSought(line)) ?? null,
  );
  readonly counts = $derived(
    Object.fromEntries(
      VIEWS.map(([view]) => [view, this.lines.filter((line) => isIn(view, line, this.fit.of)).length]),
    ) as Record<View, number>,
  );
  #ids = new CommandIds();
  #feed: Feed;
  #heard = "";
  #soon: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(readonly congressId: string) {
    this.scans = new Scans(congressId);
    void this.read();
    const sent = { params: { path: this.path }, fetch: within(4_000) };
    this.#feed = new Feed(
      address("honors", "/congresses/{congress_id}/stage/live", this.path),
      (event, data) => event === "stage" && this.#hear(data as StageState),
      {
        asking: {
          event: "stage",
          ask: () => ask(honors.GET("/congresses/{congress_id}/stage", sent)),
          askAge: () => Promise.resolve(null),
        },
      },
    );
  }

  #isSought(line: ProofLine): boolean {
    return !this.sought || isFound(this.#texts.get(line.entry_id) ?? "", this.sought);
  }

  get path() {
    return { congress_id: this.congressId };
  }

  async read(): Promise<void> {
    clearTimeout(this.#timer);
    const params = { path: this.path };
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/proof", { params, fetch: within(PATIENCE_MS) }),
    );
    if (this.#closed) return;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") this.#take(answer.value);
    this.#timer = setTimeout(() => void this.read(), READ_EVERY_MS);
  }

  /** The stage moved, or a correction waits or was settled: the sheet is read anew, whoever has it open. */
  #hear({ revision, corrections, unapproved, edition }: StageState): void {
    const heard = JSON.stringify([revision, corrections, unapproved, edition?.number]);
    const isFirst = this.#heard === "";
    if (heard === this.#heard) return;
    this.#heard = heard;
    if (isFirst) return;
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.read(), STAGE_RESTS_MS);
  }

  close(): void {
    this.#closed = true;
    this.#feed.close();
    clearTimeout(this.#soon);
    clearTimeout(this.#timer);
    this.fit.close();
  }

  show(entryId: string | null): void {
    if (entryId === this.openId) return;
    this.openId = entryId;
    this.openedAt = Date.now();
    this.word = "";
  }

  /** Shows what is left to do of one sort; what stood open and is not of it makes room for the first that is. */
  look(view: View): void {
    this.view = view;
    this.word = "";
    this.show(openIn(this.shown, this.openId));
  }

  /** Goes `steps` rows down (or up) in what is shown. */
  move(steps: number): void {
    const at = this.shown.findIndex((line) => line.entry_id === this.openId);
    const to = Math.min(this.shown.length - 1, Math.max(0, at < 0 ? 0 : at + steps));
    this.show(this.shown[to]?.entry_id ?? null);
  }

  /** Approves the words of the open entry as they stand there, and goes on to the next that is not approved. */
  async approve(line: ProofLine): Promise<void> {
    // looked for before: an approved line leaves the view of those that are not
    const next = nextAfter(this.shown, line.entry_id, (one) => isIn("unapproved", one, this.fit.of));
    const answer = await this.#approval(line, line.digest);
    if (answer?.kind !== "ok" || answer.value.outcome !== "DONE") return;
    if (next) this.show(next.entry_id);
    this.word = answer.value.sentence;
  }

  takeBack(line: ProofLine): Promise<unknown> {
    return this.#approval(line, null);
  }

  #take(proof: Proof): void {
    const seen = this.open?.digest;
    this.proof = proof;
    if (this.open?.digest !== seen) this.openedAt = Date.now(); // other words, to be looked at anew
    this.fit.take(proof.sheet.lines.filter((line) => line.status !== "REVOKED"));
    if (!this.openId || !this.open) this.show(this.shown[0]?.entry_id ?? null);
  }

  async #approval(line: ProofLine, digest: string | null): Promise<Answer<CommandAnswer> | null> {
    const answer = await this.send(["approve", line.entry_id, digest], (command_id) =>
      honors.PUT("/entries/{entry_id}/approval", {
        params: { path: { entry_id: line.entry_id } },
        body: { digest, command_id },
        fetch: within(PATIENCE_MS),
      }),
    );
    if (answer?.kind === "ok") this.#lamp(line.entry_id, answer.value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), READ_SOON_MS);
    return answer;
  }

  /** The lamp of one entry turns at once; the whole sheet is read again when the hands rest. */
  #lamp(entryId: string, { entry }: CommandAnswer): void {
    if (!this.proof || !entry) return;
    const { sheet } = this.proof;
    const lines = sheet.lines.map((line) =>
      line.entry_id === entryId ? { ...line, approval: entry.approval ?? line.approval, approver: "" } : line,
    );
    this.proof = { ...this.proof, sheet: { ...sheet, lines } };
  }

  /** Sends an act called `named`, with its id, and says what became of it; null while another one is under way. */
  async send(
    named: unknown,
    send: (commandId: string) => Promise<Sent<CommandAnswer>>,
  ): Promise<Answer<CommandAnswer> | null> {
    if (this.busy) return null;
    this.busy = true;
    const answer = await ask(send(this.#ids.of(named)));
    this.busy = false;
    this.#ids.heard(named, answer);
    this.trouble = this.refused = answer.kind === "ok" ? null : answer.problem;
    this.word = answer.kind === "ok" ? answer.value.sentence : "";
    return answer;
  }

  /** Sends what answers with a whole state, reads the sheet again and says `word`. Gives whether it was done. */
  async put(sending: Promise<Sent<unknown>>, word: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    await this.read();
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.word = answer.kind === "ok" ? word : "";
    return answer.kind === "ok";
  }
}
