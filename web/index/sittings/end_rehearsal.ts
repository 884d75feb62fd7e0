/** The end of a rehearsal everywhere by one action: its doors shut, its scans go, and the stage takes back what was rehearsed. */
import { ask, type Problem } from "../../shared/line/answer";
import { checkin, honors } from "../../shared/line/services";
import type { DoorSession } from "../../shared/line/types";
import { count } from "../../shared/words/format";
import { lastOf } from "../../shared/words/lists";

/** `words`: what was done, one sentence a service; `problem`: what was not done, and whoever presses again begins there. */
export interface Ended {
  readonly words: readonly string[];
  readonly problem: Problem | null;
}

/** The other sessions whose doors are open while a rehearsal is: the gates would count for the last of them once it ends. */
export function openBehind(session: DoorSession, all: readonly DoorSession[]): DoorSession[] {
  return session.open ? all.filter((one) => one.open && one.id !== session.id) : [];
}

/** `behind`: the sessions that are open beside it; with `shutAll` they are shut first, so that no gate counts for one in between. */
export async function endRehearsal(
  congressId: string,
  session: DoorSession,
  behind: readonly DoorSession[] = [],
  shutAll = false,
): Promise<Ended> {
  const words: string[] = [];
  for (const one of [...(shutAll ? behind : []), ...(session.open ? [session] : [])]) {
    const problem = await shut(congressId, one);
    if (problem) return { words, problem };
    words.push(`Đã đóng “${one.name}”.`);
  }
  const next = shutAll ? undefined : lastOf(behind);
  if (session.open) words.push(next ? `Từ lúc này mọi cửa tính cho “${next.name}”.` : "Mọi cửa nay đóng.");
  const path = { congress_id: congressId, session_id: session.id };
  const wiped = await ask(
    checkin.DELETE("/congresses/{congress_id}/sessions/{session_id}/scans", { params: { path } }),
  );
  if (wiped.kind !== "ok") return { words, problem: wiped.problem };
  words.push(`Đã xóa ${count(wiped.value.scans)} lượt quét diễn tập; số liệu thật không đổi.`);
  const stage = await endOnStage(congressId);
  return { words: [...words, ...stage.words], problem: stage.problem };
}

async function shut(congress_id: string, { id }: DoorSession): Promise<Problem | null> {
  const params = { path: { congress_id, session_id: id } };
  const body = { open: false, over_real: false };
  const answer = await ask(checkin.PUT("/congresses/{congress_id}/sessions/{session_id}", { params, body }));
  return answer.kind === "ok" ? null : answer.problem;
}

async function endOnStage(congress_id: string): Promise<Ended> {
  const params = { path: { congress_id } };
  const stage = await ask(honors.GET("/congresses/{congress_id}/stage", { params }));
  if (stage.kind !== "ok") return { words: [], problem: stage.problem };
  if (!stage.value.rehearsal) return { words: ["Sân khấu không tổng duyệt."], problem: null };
  const body = { revision: stage.value.revision, on: false, real_names: 0 };
  const ended = await ask(honors.PUT("/congresses/{congress_id}/rehearsal", { params, body }));
  if (ended.kind !== "ok") return { words: [], problem: ended.problem };
  return { words: ["Sân khấu đã thôi tổng duyệt: mọi tên vừa tập trở lại hàng chờ."], problem: null };
}
