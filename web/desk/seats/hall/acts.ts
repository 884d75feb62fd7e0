/** Acts on the hall itself: its rows, its blocks, its plan on paper, and which sitting is seated on its own. */
import { ask } from "../../../shared/line/answer";
import { asBlob, save } from "../../../shared/line/download";
import { registration, within } from "../../../shared/line/services";
import type { SeatBlock, WantedHall } from "../../../shared/line/types";
import { count } from "../../../shared/words/format";
import { PATIENCE_MS, type Seats } from "../seats.svelte";

export async function seatApart(seats: Seats, sessionId: string, apart: boolean): Promise<void> {
  const params = { path: { ...seats.path, session_id: sessionId } };
  const path = "/congresses/{congress_id}/sessions/{session_id}/seats";
  const sending = apart ? registration.PUT(path, { params }) : registration.DELETE(path, { params });
  if (!apart) seats.session = null;
  if ((await seats.act(sending)).kind === "ok" && apart) await seats.look(sessionId);
}

/** `mayUnseat`: so many people may lose their seat by it. */
export async function putHall(
  seats: Seats,
  hall: Omit<WantedHall, "may_unseat">,
  mayUnseat = 0,
): Promise<boolean> {
  const body = { ...hall, may_unseat: mayUnseat };
  const sent = { params: { path: seats.path }, body, fetch: within(PATIENCE_MS) };
  const answer = await seats.act(registration.PUT("/congresses/{congress_id}/hall", sent));
  seats.unseats = answer.kind === "ok" ? 0 : ((answer.problem as { unseats?: number }).unseats ?? 0);
  if (answer.kind !== "ok") return false;
  const { seats: made, elsewhere, unseated } = answer.value;
  const without = unseated ? ` ${count(unseated)} người nay chưa có ghế.` : "";
  const others = elsewhere ? ` ${count(elsewhere)} người ngồi ghế không có trong sơ đồ.` : "";
  seats.word = `✓ Đã lưu sơ đồ ${count(made)} ghế.${without}${others}`;
  return true;
}

export async function putBlocks(
  seats: Seats,
  blocks: readonly Omit<SeatBlock, "block_id">[],
): Promise<boolean> {
  const sent = { params: { path: seats.path }, body: { blocks: blocks.map(withoutId) } };
  return (await seats.act(registration.PUT("/congresses/{congress_id}/seat-blocks", sent))).kind === "ok";
}

export async function printPlan(seats: Seats): Promise<void> {
  seats.busy = true;
  const query = seats.session ? { session_id: seats.session } : {};
  const answer = await ask(
    registration.GET("/congresses/{congress_id}/seat-plan.pdf", {
      params: { path: seats.path, query },
      parseAs: "blob",
      fetch: within(PATIENCE_MS),
    }),
  );
  seats.busy = false;
  seats.heard(answer, (pdf) => {
    save(asBlob(pdf), "so-do-ghe.pdf");
    seats.word = "✓ Đã tải sơ đồ ghế.";
  });
}

function withoutId({ kind, key, name, colour, seats }: Omit<SeatBlock, "block_id">) {
  return { kind, key, name, colour, seats: [...seats] };
}
