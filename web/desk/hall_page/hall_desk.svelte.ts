/** What the organisers' page of the one QR holds: the words, the documents, the notices, and the address for the QR. */
import { addressFor, askAddresses } from "../../shared/door/addresses";
import { type Answer, ask, type Problem, problemFor } from "../../shared/line/answer";
import { asBlob, save } from "../../shared/line/download";
import { asForm, registration, within } from "../../shared/line/services";
import type { HallDesk, HallNoticeWords, HallShelf, ShelvedDocument } from "../../shared/line/types";

const PATIENCE_MS = 180_000; // twenty million bytes up a slow line
const MOST_BYTES = 20_000_000;
const tooLarge = () => "Tài liệu tối đa 20 MB. Xin quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.";

export class HallPageDesk {
  told = $state.raw<HallDesk | null>(null);
  trouble = $state.raw<Problem | null>(null);
  word = $state("");
  busy = $state(false);
  /** The page's whole address, "" until it is known; `onlyHere`: other machines do not reach it. */
  address = $state("");
  onlyHere = $state(false);

  constructor(readonly congressId: string) {
    void this.read();
  }

  get #path() {
    return { congress_id: this.congressId };
  }

  async read(): Promise<void> {
    const params = { path: this.#path };
    this.#heard(await ask(registration.GET("/congresses/{congress_id}/hall-desk", { params })), "");
    if (!this.told) return;
    const known = await askAddresses(location.origin);
    const { origin, onlyHere } = addressFor(location.origin, this.told.public_address, known);
    this.address = (this.told.public_address || origin) + this.told.path;
    this.onlyHere = onlyHere && !this.told.public_address;
  }

  keepWords(open: boolean, byName: boolean, way: string): Promise<boolean> {
    const body = { open, by_name: byName, way, revision: this.told?.words.revision ?? 0 };
    const params = { path: this.#path };
    return this.#do(registration.PUT("/congresses/{congress_id}/hall-desk", { params, body }), "✓ Đã lưu.");
  }

  async add(file: File): Promise<boolean> {
    if (file.size > MOST_BYTES) {
      this.trouble = { ...problemFor(413), detail: tooLarge() };
      return false;
    }
    const sending = registration.POST("/congresses/{congress_id}/hall-documents", {
      params: { path: this.#path },
      body: { file } as never,
      bodySerializer: asForm as never,
      fetch: within(PATIENCE_MS),
    });
    return this.#do(sending, "✓ Đã tải lên. Chọn ai được xem rồi bấm Lưu.");
  }

  shelve(documentId: string, body: HallShelf): Promise<boolean> {
    const params = { path: { ...this.#path, document_id: documentId } };
    const sending = registration.PUT("/congresses/{congress_id}/hall-documents/{document_id}", {
      params,
      body,
    });
    return this.#do(sending, "✓ Đã lưu tài liệu.");
  }

  remove(documentId: string): Promise<boolean> {
    const params = { path: { ...this.#path, document_id: documentId } };
    const sending = registration.DELETE("/congresses/{congress_id}/hall-documents/{document_id}", { params });
    return this.#do(sending, "✓ Đã xóa tài liệu.");
  }

  async look(document: ShelvedDocument): Promise<void> {
    const params = { path: { ...this.#path, document_id: document.document_id } };
    const answer = await ask<unknown>(
      registration.GET("/congresses/{congress_id}/hall-documents/{document_id}/content", {
        params,
        parseAs: "blob",
        fetch: within(PATIENCE_MS),
      }),
    );
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    if (answer.kind === "ok") save(asBlob(answer.value), document.name);
  }

  say(body: HallNoticeWords): Promise<boolean> {
    const params = { path: this.#path };
    const sending = registration.POST("/congresses/{congress_id}/hall-notices", { params, body });
    return this.#do(sending, "✓ Đã đăng thông báo.");
  }

  takeDown(noticeId: string): Promise<boolean> {
    const params = { path: { ...this.#path, notice_id: noticeId } };
    const sending = registration.DELETE("/congresses/{congress_id}/hall-notices/{notice_id}", { params });
    return this.#do(sending, "✓ Đã gỡ thông báo.");
  }

  async #do(sending: Parameters<typeof ask<HallDesk>>[0], word: string): Promise<boolean> {
    this.busy = true;
    const answer = await ask<HallDesk>(sending);
    this.busy = false;
    return this.#heard(answer, word);
  }

  #heard(answer: Answer<HallDesk>, word: string): boolean {
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.word = answer.kind === "ok" ? word : "";
    if (answer.kind === "ok") this.told = answer.value;
    return answer.kind === "ok";
  }
}
