/** Takes an act on the seats back, or does it again. */
import { registration, within } from "../../../shared/line/services";
import { PATIENCE_MS, type Seats } from "../seats.svelte";
import { asksFirst, type Change, nameOf } from "./taking_back";

/** Takes an act back or does it again; asks first where many people are concerned. */
export async function takeUp(seats: Seats, change: Change, verb: "undo" | "redo"): Promise<void> {
  if (asksFirst(change)) seats.asked = { change, verb };
  else await again(seats, change, verb);
}

export async function sure(seats: Seats): Promise<void> {
  const { asked } = seats;
  seats.asked = null;
  if (asked) await again(seats, asked.change, asked.verb);
}

async function again(seats: Seats, change: Change, verb: "undo" | "redo"): Promise<void> {
  const params = { path: { ...seats.path, change_id: change.change_id } };
  const sent = { params, fetch: within(PATIENCE_MS) };
  const sending =
    verb === "undo"
      ? registration.POST("/congresses/{congress_id}/seats/changes/{change_id}/undo", sent)
      : registration.POST("/congresses/{congress_id}/seats/changes/{change_id}/redo", sent);
  const answer = await seats.act(sending);
  if (answer.kind === "ok") seats.word = `✓ Đã ${verb === "undo" ? "hoàn tác" : "làm lại"} ${nameOf(change)}`;
}
