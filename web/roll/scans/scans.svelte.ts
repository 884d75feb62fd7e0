/** The scans of decisions: which there are, and bringing one in. */
import { ask, type Problem } from "../../shared/line/answer";
import { address, asForm, honors, within } from "../../shared/line/services";
import type { DecisionScan } from "../../shared/line/types";

const PATIENCE_MS = 150_000; // sixty pages are drawn on a busy machine
const MOST_BYTES = 25 * 1024 * 1024;

export class Scans {
  list = $state.raw<DecisionScan[]>([]);
  busy = $state(false);
  trouble = $state.raw<Problem | null>(null);

  constructor(readonly congressId: string) {
    void this.read();
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  of(number: string): DecisionScan | null {
    return this.list.find((scan) => scan.decision_number === number) ?? null;
  }

  pagesOf(scan: DecisionScan): string[] {
    return Array.from({ length: scan.pages }, (_, index) =>
      address("honors", "/congresses/{congress_id}/decision-scans/{scan_id}/pages/{number}", {
        ...this.#path,
        scan_id: scan.scan_id,
        number: index + 1,
      }),
    );
  }

  async read(): Promise<void> {
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/decision-scans", { params: { path: this.#path } }),
    );
    if (answer.kind === "ok") this.list = answer.value;
    else this.trouble = answer.problem;
  }

  async add(decision_number: string, file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      const detail = "Tệp lớn hơn 25 MB. Quét đen trắng, hoặc tách quyết định và danh sách.";
      this.trouble = { type: "about:blank", title: "Tệp quá lớn", status: 413, detail, code: "too_large" };
      return;
    }
    this.busy = true;
    const answer = await ask(
      honors.POST("/congresses/{congress_id}/decision-scans", {
        params: { path: this.#path },
        body: { file, decision_number },
        bodySerializer: asForm,
        fetch: within(PATIENCE_MS),
      }),
    );
    this.busy = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    await this.read();
  }

  async remove(scan: DecisionScan): Promise<void> {
    this.busy = true;
    const path = { ...this.#path, scan_id: scan.scan_id };
    const answer = await ask(
      honors.DELETE("/congresses/{congress_id}/decision-scans/{scan_id}", { params: { path } }),
    );
    this.busy = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    await this.read();
  }
}
