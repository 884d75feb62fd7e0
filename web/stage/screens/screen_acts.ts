/** What an operator does with one screen; none of it concerns what is on air. */
import { type Answer, ask } from "../../shared/line/answer";
import { honors, within } from "../../shared/line/services";
import type { OrderAnswer, ScreenKind, ScreenState, StageCongress, StageHand } from "../../shared/line/types";
import { PATIENCE_MS, type StageControl } from "../control/control.svelte";

/** What is asked of a screen. */
export type ScreenOrder =
  { order: "identify" | "reload" } | { order: "point"; congressId: string; kind: ScreenKind };

/** What whoever asks may make of a screen: a paired laptop makes no operators. */
export const kindsFor = (me: StageHand | null): ScreenKind[] =>
  me?.signed_in ? ["BOARD", "MC", "REMOTE", "BACKSTAGE", "TV"] : ["BOARD"];

/** Where whoever asks may send it: a paired laptop belongs to one congress. */
export const congressesFor = (me: StageHand | null, all: StageCongress[], here: string): StageCongress[] =>
  me?.signed_in ? all.filter(({ congress_id }) => congress_id !== here) : [];

const sent = ({ screen_id }: ScreenState) => ({
  params: { path: { screen_id } },
  fetch: within(PATIENCE_MS),
});

/** Asks it; `over`: the operator was told that a name is covered by it. Gives false when that must be said first. */
export async function order(
  control: StageControl,
  screen: ScreenState,
  asked: ScreenOrder,
  over: boolean,
): Promise<boolean> {
  const answer = await ask(ordering(screen, asked, over));
  note(control, answer);
  if (answer.kind !== "ok" || answer.value.outcome === "DONE") return true;
  control.word = answer.value.sentence;
  return answer.value.outcome !== "NAME_ON_AIR";
}

function ordering(screen: ScreenState, asked: ScreenOrder, over_name: boolean) {
  const to = sent(screen);
  if (asked.order === "point") {
    const body = { congress_id: asked.congressId, kind: asked.kind, over_name };
    return honors.PUT("/screens/{screen_id}/assignment", { ...to, body });
  }
  const order = { ...to, body: { over_name } };
  return asked.order === "identify"
    ? honors.POST("/screens/{screen_id}/identification", order)
    : honors.POST("/screens/{screen_id}/reload", order);
}

export async function describe(
  control: StageControl,
  screen: ScreenState,
  body: { name?: string; is_main?: boolean; is_public?: boolean },
): Promise<void> {
  note(control, await ask(honors.PATCH("/screens/{screen_id}", { ...sent(screen), body })));
}

/** Ends its pairing: a screen that is gone for good leaves the list, and cannot come back without a new code. */
export async function forget(control: StageControl, screen: ScreenState): Promise<void> {
  const params = { path: { client_id: screen.screen_id } };
  const done = await ask(
    honors.DELETE("/paired-clients/{client_id}", { params, fetch: within(PATIENCE_MS) }),
  );
  note(control, done);
}

function note(control: StageControl, answer: Answer<OrderAnswer | undefined>): void {
  control.word = "";
  control.trouble = answer.kind === "ok" ? null : answer.problem;
}
