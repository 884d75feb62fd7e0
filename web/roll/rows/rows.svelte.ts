/** The rows as this page holds them: read again by itself, and how each cut is sent. */
import { ask, type Problem, type Sent } from "../../shared/line/answer";
import { honors, within } from "../../shared/line/services";
import type { CutRows, HeldRow, RowMember, RowSheet, RowView } from "../../shared/line/types";

const READ_EVERY_MS = 10_000;
const PATIENCE_MS = 20_000;

export type RowChange = Omit<HeldRow, "revision">;

export class Rows {
  cut = $state.raw<CutRows | null>(null);
  trouble = $state.raw<Problem | null>(null);
  word = $state("");
  busy = $state(false);
  /** Whose place is being looked at. */
  chosen = $state<string | null>(null);
  readonly sheet = $derived<RowSheet | null>(this.cut?.sheet ?? null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(readonly congressId: string) {
    void this.read();
  }

  get path() {
    return { congress_id: this.congressId };
  }

  async read(): Promise<void> {
    clearTimeout(this.#timer);
    const params = { path: this.path };
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/rows", { params, fetch: within(PATIENCE_MS) }),
    );
    if (this.#closed) return;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok" && !this.busy) this.cut = answer.value;
    this.#timer = setTimeout(() => void this.read(), READ_EVERY_MS);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  propose(most: number): Promise<boolean> {
    const body = { most, revision: this.#seen };
    return this.#send(
      honors.POST("/congresses/{congress_id}/rows", { params: { path: this.path }, body, fetch: patience }),
      "Đã cắt theo hình thức khen thưởng. Xem từng hàng rồi sửa tay nếu cần.",
    );
  }

  undo(): Promise<boolean> {
    const body = { revision: this.#seen };
    return this.#send(
      honors.POST("/congresses/{congress_id}/rows/undo", {
        params: { path: this.path },
        body,
        fetch: patience,
      }),
      "Đã hoàn tác lần cắt cuối.",
    );
  }

  split(row: RowView, first: RowMember): Promise<boolean> {
    const body = { first: first.entry_id, revision: this.#seen };
    return this.#send(
      honors.POST("/congresses/{congress_id}/rows/{row_id}/split", {
        params: { path: { ...this.path, row_id: row.row.row_id } },
        body,
        fetch: patience,
      }),
      `Hàng mới bắt đầu từ “${first.name}”.`,
    );
  }

  join(row: RowView): Promise<boolean> {
    return this.#send(
      honors.POST("/congresses/{congress_id}/rows/{row_id}/join", {
        params: { path: { ...this.path, row_id: row.row.row_id } },
        body: { revision: this.#seen },
        fetch: patience,
      }),
      "Đã ghép với hàng sau.",
    );
  }

  /** `edition`: the number of the order that this makes, known to whoever moves; null where the order stays. */
  move(member: RowMember, to: RowView, after: string | null, edition: number | null): Promise<boolean> {
    const said = { entry_id: member.entry_id, row_id: to.row.row_id, after, edition };
    const body = { ...said, revision: this.#seen };
    return this.#send(
      honors.POST("/congresses/{congress_id}/rows/moves", {
        params: { path: this.path },
        body,
        fetch: patience,
      }),
      edition
        ? `“${member.name}” đứng ở hàng ${to.row.number}. Bản thứ tự số ${edition} đang chạy.`
        : `“${member.name}” đứng ở hàng ${to.row.number}.`,
    );
  }

  hold(row: RowView, changed: RowChange): Promise<boolean> {
    return this.#send(
      honors.PATCH("/congresses/{congress_id}/rows/{row_id}", {
        params: { path: { ...this.path, row_id: row.row.row_id } },
        body: { ...changed, revision: this.#seen },
        fetch: patience,
      }),
      `Đã lưu hàng ${row.row.number}.`,
    );
  }

  get #seen(): number {
    return this.sheet?.revision ?? 1;
  }

  async #send(sending: Promise<Sent<RowSheet>>, word: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const answer = await ask(sending);
    this.busy = false;
    const problem = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok" && this.cut) this.cut = { ...this.cut, sheet: answer.value };
    else await this.read();
    this.trouble = problem;
    this.word = problem ? "" : word;
    return problem === null;
  }
}

const patience = within(PATIENCE_MS);
