/** What a phone shows of a congress's page: the newest it could fetch, else what it kept; looked at again each minute. */
import { save } from "../line/download";
import type { HallDocument } from "../line/types";
import {
  dropDocuments,
  fetchOutline,
  fetchPage,
  forgetPage,
  isShut,
  keepPage,
  keptDocuments,
  type KeptPage,
  loadPage,
  type Reader,
  takeDocument,
} from "./reading";

const EVERY_MS = 60_000;

export class HallReader {
  kept = $state.raw<KeptPage | null>(null);
  /** True while what is shown came from the server just now. */
  fresh = $state(false);
  /** Why there is no page: "" while nobody knows. */
  closed = $state("");
  trouble = $state("");
  /** Documents that lie on this phone. */
  here = $state.raw<ReadonlySet<string>>(new Set());
  /** What is shown lies on this phone, as far as this browser stores anything. */
  stored = $state(true);
  opening = $state("");
  problem = $state("");
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(readonly reader: Reader) {
    this.kept = loadPage(reader);
    void keptDocuments(reader).then((here) => (this.here = here));
  }

  /** Looks now and each minute while the page is seen; gives the way to stop. */
  watch(): () => void {
    void this.look();
    const again = () => document.visibilityState === "visible" && void this.look();
    this.#timer = setInterval(again, EVERY_MS);
    addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(this.#timer);
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
    };
  }

  async look(): Promise<void> {
    const answer = await fetchPage(this.reader);
    if (isShut(answer)) this.forget();
    if (answer.kind !== "ok") {
      this.fresh = false;
      if (isShut(answer)) this.closed = answer.problem.detail;
      else this.trouble = answer.problem.detail;
      return;
    }
    const page = answer.value;
    const outline = (await fetchOutline(page)) ?? this.kept?.outline ?? null;
    this.kept = { page, outline, fetched_at: Date.now() };
    this.fresh = true;
    this.closed = this.trouble = "";
    this.stored = keepPage(this.reader, this.kept);
    await dropDocuments(this.reader, new Set(page.documents.map((one) => one.document_id)));
    this.here = await keptDocuments(this.reader);
  }

  /** Takes everything of this reader off the phone. */
  forget(): void {
    this.kept = null;
    forgetPage(this.reader);
    void dropDocuments(this.reader, new Set());
  }

  /** Opens a document: from this phone where it lies here. */
  async open(document: HallDocument): Promise<void> {
    this.problem = "";
    this.opening = document.document_id;
    const taken = await takeDocument(this.reader, document.document_id);
    this.opening = "";
    if (typeof taken === "string") {
      this.problem = taken;
      return;
    }
    this.here = await keptDocuments(this.reader);
    save(new Blob([taken], { type: document.media_type }), document.name);
  }
}
