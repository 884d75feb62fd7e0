/** What the badge workbench holds, and the sheets it asks for. */
import { type Answer, ask, type Problem } from "../../shared/line/answer";
import { CommandIds } from "../../shared/line/command_key";
import { asBlob, save, stemOf } from "../../shared/line/download";
import { registration, within } from "../../shared/line/services";
import type { BadgeLayout, BadgesWanted, Workbench } from "../../shared/line/types";

const CONFIRMED = "✓ Đã ghi là đã in.";
const PATIENCE_MS = 150_000; // a thousand badges on a slow machine

/** Sheets that were handed over just now and count as printed once somebody says that they are on paper. */
export interface Fresh {
  of: "delegates" | "outside";
  badges: number;
  confirm: () => Promise<void>;
  takeBack: () => Promise<void>;
}

export class Badges {
  /** What was downloaded a moment ago. */
  fresh = $state.raw<Fresh | null>(null);
  bench = $state.raw<Workbench | null>(null);
  trouble = $state.raw<Problem | null>(null);
  busy = $state(false);
  word = $state("");
  layout = $state<BadgeLayout>("SMALL");
  readonly #commands = new CommandIds();

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
    const before = this.bench?.not_printed ?? 0;
    const body = { ...wanted, layout: this.layout, delegate_ids: [] };
    const sending = registration.POST("/congresses/{congress_id}/badge-printing", {
      params: this.#once(body),
      body,
      parseAs: "blob",
      fetch: within(PATIENCE_MS),
    });
    const unit = this.bench?.units.find((one) => one.unit_code === wanted.unit_code)?.name;
    if (!(await this.#sheets(stemOf("the-dai-bieu", unit), body, sending))) return;
    const run_id = await runOf(sending);
    const run = this.bench?.runs.find((one) => one.run_id === run_id);
    const badges = run?.badges ?? before;
    if (!run_id) return;
    const [confirm, takeBack] = [() => this.confirm(run_id), () => this.takeBack(run_id)];
    this.fresh = { of: "delegates", badges, confirm, takeBack };
  }

  /** Prints these, or all that were never printed. */
  async printOutside(chosen: string[] = []): Promise<void> {
    const unprinted = this.bench?.outside.filter((one) => !one.printed_at).map((one) => one.badge_id) ?? [];
    const badge_ids = chosen.length ? chosen : unprinted;
    const body = { layout: this.layout, badge_ids };
    const sending = registration.POST("/congresses/{congress_id}/outside-badges/sheets", {
      params: this.#once(body),
      body,
      parseAs: "blob",
      fetch: within(PATIENCE_MS),
    });
    if (!(await this.#sheets("the-ngoai-dai-bieu", body, sending))) return;
    const which = { params: { path: this.#path }, body: { badge_ids } };
    const confirm = async () => {
      const path = "/congresses/{congress_id}/outside-badges/sheets-on-paper";
      if (await this.#act(registration.POST(path, which))) this.word = CONFIRMED;
    };
    const takeBack = async () => {
      await this.#act(registration.POST("/congresses/{congress_id}/outside-badges/sheets-taken-back", which));
    };
    this.fresh = { of: "outside", badges: badge_ids.length, confirm, takeBack };
  }

  /** They are on paper: from now on they count as printed. */
  async confirm(run_id: string): Promise<void> {
    const params = { path: { ...this.#path, run_id } };
    const path = "/congresses/{congress_id}/badge-printing/{run_id}/paper";
    if (await this.#act(registration.PUT(path, { params }))) this.word = CONFIRMED;
  }

  async takeBack(run_id: string): Promise<void> {
    const params = { path: { ...this.#path, run_id } };
    if (await this.#act(registration.DELETE("/congresses/{congress_id}/badge-printing/{run_id}", { params })))
      this.word = "✓ Đã hủy lần in: các thẻ này lại là chưa in.";
  }

  async addOutside(kind: string, organisation: string, full_names: string[]): Promise<boolean> {
    const sent = { params: { path: this.#path }, body: { kind, organisation, full_names } };
    return this.#act(registration.POST("/congresses/{congress_id}/outside-badges", sent));
  }

  async removeOutside(badge_id: string): Promise<void> {
    const params = { path: { ...this.#path, badge_id } };
    await this.#act(registration.DELETE("/congresses/{congress_id}/outside-badges/{badge_id}", { params }));
  }

  /** Sheets whose answer was lost come with the next press: nothing is printed twice. */
  #once(command: unknown) {
    return { path: this.#path, header: { "Idempotency-Key": this.#commands.of(command) } };
  }

  async #sheets(
    name: string,
    command: unknown,
    sending: Parameters<typeof ask<unknown>>[0],
  ): Promise<boolean> {
    this.word = "";
    this.fresh = null;
    this.busy = true;
    const answer = await ask(sending);
    this.#commands.heard(command, answer);
    this.busy = false;
    this.#heard(answer, (pdf) => {
      save(asBlob(pdf), `${name}.pdf`);
      this.word = "✓ Đã tải tờ in. Xin in ở cỡ thật (100%).";
    });
    if (answer.kind === "ok") await this.#again();
    return answer.kind === "ok";
  }

  async #act<T>(sending: Parameters<typeof ask<T>>[0]): Promise<boolean> {
    this.word = "";
    this.fresh = null;
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

/** Which printing the sheets are, as their answer says beside them; "" where it does not. */
export async function runOf(sending: Promise<{ response: Response }>): Promise<string> {
  return (await sending).response.headers.get("print-run") ?? "";
}
