/** The panic key: goes on asking for black until the screens say that they are black, whatever happened to the line. */
import { type Answer, ask } from "../../shared/line/answer";
import { newId } from "../../shared/line/ids";
import { honors, within } from "../../shared/line/services";
import type { CommandAnswer } from "../../shared/line/types";
import { isDark } from "../on_air/announcing";
import type { StageControl } from "../control/control.svelte";

const AGAIN_MS = 700;

export class Panic {
  /** Black was asked for, and no screen has said yet that it is. */
  on = $state(false);
  #stage: StageControl;

  constructor(control: StageControl) {
    this.#stage = control;
  }

  /** Whether the stage is black and the screens say so. A main screen that is not heard may still show the name. */
  get isDark(): boolean {
    const { stage, screens } = this.#stage;
    return stage?.on_air.card === "BLACK" && isDark(stage, screens);
  }

  /** Black at once, whatever somebody else did in the meantime. A second press while it goes on is the same press. */
  async press(): Promise<void> {
    if (this.on) return;
    this.on = true;
    const { path } = this.#stage;
    const body = { command_id: newId(), card: "BLACK" as const };
    while (this.on) {
      const sent = { params: { path }, body, fetch: within(3_000) };
      const answer = await ask(honors.POST("/congresses/{congress_id}/cards", sent));
      if (answer.kind === "ok") this.#stage.feed.hurry();
      if (answer.kind === "refused" || answer.kind === "ended") this.on = false;
      this.#stage.note(answer);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (this.isDark || this.#isOver(answer)) this.on = false;
    }
  }

  /** Somebody has left the black since: asking goes on for nothing. */
  #isOver(answer: Answer<CommandAnswer>): boolean {
    const { stage } = this.#stage;
    if (answer.kind !== "ok" || !stage) return false;
    return stage.revision > answer.value.revision && stage.on_air.card !== "BLACK";
  }

  /** The operator takes it back: nothing more is asked for. */
  stop(): void {
    this.on = false;
  }
}
