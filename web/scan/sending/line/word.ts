/** What this device tells of itself: how much waits on it, its page and its battery. */
import { askQuietly } from "../../../shared/line/answer";
import { inTime } from "../../../shared/line/in_time";
import { ownVersion } from "../../../shared/page/page_version";
import { checkin, within } from "../../../shared/line/services";
import type { DeviceClock } from "../../deciding/device_clock";
import type { Entry } from "../entry";
import { LATER_MS } from "../server";

/** Chromium's; other browsers say nothing. */
interface Battery {
  readonly level: number;
  readonly charging: boolean;
}

const SAY_EVERY_MS = 15_000;
const BATTERY_WITHIN_MS = 1_000;

export class Word {
  readonly #clock: DeviceClock;
  #said = -1;
  #at = -Infinity;

  constructor(clock: DeviceClock) {
    this.#clock = clock;
  }

  /**
   * Says it when something changed, and now and then; nobody waits for the answer. `unsent`: the oldest first; `carried`: how many
   * of other devices wait here too.
   */
  async say(unsent: readonly Entry[], carried = 0): Promise<void> {
    const [oldest] = unsent;
    const now = performance.now();
    const waiting = unsent.length + carried;
    if (waiting === this.#said && now - this.#at < SAY_EVERY_MS) return;
    this.#said = waiting;
    this.#at = now;
    const age = oldest && this.#clock.age(oldest);
    const battery = await batteryOf();
    const body = {
      waiting,
      oldest_age_ms: age?.age_ms ?? age?.wall_age_ms ?? null,
      sent_at: new Date().toISOString(),
      version: ownVersion(),
      battery: battery && Math.round(battery.level * 100),
      charging: battery && battery.charging,
    };
    await askQuietly(checkin.PUT("/device/word", { body, fetch: within(LATER_MS) }));
  }
}

/** Null where the browser does not tell: some have the question and never answer it. */
async function batteryOf(): Promise<Battery | null> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  if (!getBattery) return null;
  return inTime(
    BATTERY_WITHIN_MS,
    Promise.resolve().then(() => getBattery.call(navigator)),
    null,
  );
}
