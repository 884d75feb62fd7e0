/** The screens as they were last told: a silent one is lost though nothing more is heard of it. */
import type { ScreenState } from "../../shared/line/types";
import type { CongressClock } from "../../shared/time/congress_clock.svelte";
import { now } from "../../shared/time/now.svelte";
import { type Lamp, lamps } from "./lamps";

export class HeardScreens {
  #told = $state.raw<{ list: ScreenState[]; cameAt: number }>({ list: [], cameAt: 0 });

  constructor(private readonly clock: CongressClock) {}

  hear(list: ScreenState[]): void {
    this.#told = { list, cameAt: Date.now() };
  }

  /** As they stand now, their times by the clock of this page. */
  get lamps(): Lamp[] {
    const { list, cameAt } = this.#told;
    return lamps(list, Math.max(0, now() - cameAt)).map((lamp) => ({
      ...lamp,
      heard_at: this.clock.at(lamp.heard_at),
      acknowledged_at: this.clock.at(lamp.acknowledged_at),
    }));
  }
}
