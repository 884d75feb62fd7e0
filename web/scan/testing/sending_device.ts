/** A device that sends what it holds, and what its steward did before. */
import type { Verdict } from "../deciding/decide";
import type { Entry, Post } from "../sending/entry";
import { read } from "../deciding/reading";
import { Sender } from "../sending/sender";
import { uuid7 } from "../deciding/uuid7";
import { newName, openPage, POST } from "./device";
import { batchAnswer, scanAnswer } from "./gateway";
import { VALID } from "./people";

export class SendingDevice {
  /** What its clock says, milliseconds. */
  now = Date.now();
  page!: Awaited<ReturnType<typeof openPage>>;
  #sender!: Sender;
  readonly #name = newName();

  static async opened(): Promise<SendingDevice> {
    const device = new SendingDevice();
    await device.#open();
    return device;
  }

  async #open(): Promise<void> {
    this.page = await openPage(this.#name, () => this.now);
    this.#sender = new Sender(this.page.queue, this.page.clock, () => this.now);
  }

  async reopen(): Promise<void> {
    this.page.storage.closePage();
    await this.#open();
  }

  flush(congressId = "c") {
    return this.#sender.flush(congressId);
  }

  stored(id: string) {
    return this.page.storage.use((db) => db.get("entries", id));
  }

  async scanned(shown: Verdict | null, post: Post = POST): Promise<Entry> {
    const { queue, clock } = this.page;
    const entry = await queue.add(uuid7(), read(VALID, "QR"), post, clock.stamp());
    return shown ? this.show(entry, shown) : entry;
  }

  async received(shown: Verdict | null, post: Post = POST): Promise<Entry> {
    const { queue, clock } = this.page;
    const entry = await queue.add(uuid7(), { delegateId: "d9" }, post, clock.stamp());
    return shown ? this.show(entry, shown) : entry;
  }

  show(entry: Entry, shown: Verdict): Promise<Entry> {
    const showing = { shown, decided_by: "DEVICE", first: null, bearer: "d1", name: "" } as const;
    return this.page.queue.show(entry.id, showing);
  }
}

/** A server that sees every scan as its device showed it. */
export const agree = ({ body }: { body: Record<string, unknown> }) =>
  batchAnswer(body, (scan) => scanAnswer(scan.scan_id, scan.shown));
