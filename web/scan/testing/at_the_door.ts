/** A steward's device at the door: what lies under the page, and the line that a test cuts. */
import { expect } from "vitest";
import { Door } from "../deciding/door";
import type { Shown } from "../deciding/shown";
import type { Roster } from "../keeping/roster";
import { DEVICE, newName, openPage } from "./device";
import { VALID } from "./people";

export class AtTheDoor {
  page!: Awaited<ReturnType<typeof openPage>>;
  /** Told that it is not paired any more. */
  ended = false;
  readonly line = { up: true, down: () => void (this.line.up = false) };
  readonly #name = newName();

  static async opened(): Promise<AtTheDoor> {
    const device = new AtTheDoor();
    device.page = await openPage(device.#name);
    return device;
  }

  async reload(): Promise<void> {
    this.page.storage.closePage();
    this.page = await openPage(this.#name);
  }

  stored() {
    return this.page.storage.use((db) => db.getAll("entries"));
  }

  doorOf(roster: Roster): Door {
    const standing = { line: this.line, ended: () => this.ended, end: () => void (this.ended = true) };
    return new Door(this.page.queue, roster, standing, this.page.clock, DEVICE);
  }
}

export async function scanAt(door: Door, text = VALID): Promise<Shown> {
  const shown = await door.scan(text, "QR");
  expect(shown).not.toBeNull();
  return shown!;
}
