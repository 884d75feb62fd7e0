/** The end of a rehearsal everywhere by one action: its doors shut, its scans go, and the stage takes back what was rehearsed. */
import { ask, type Problem } from "../../shared/line/answer";
import { checkin, honors } from "../../shared/line/services";
import type { DoorSession } from "../../shared/line/types";
import { count } from "../../shared/words/format";

/** `words`: what was done, one sentence a service; `problem`: what was not done, and whoever presses again begins there. */
export interface Ended {
  readonly words: readonly string[];
  readonly problem: Problem | null;
}

export async function endRehearsal(congressId: string, session: DoorSession): Promise<Ended> {
  const words: string[] = [];
  const path = { congress_id: congressId, session_id: session.id };
  if (session.open) {
    const body = { open: false, over_real: false };
    const shut = await ask(
      checkin.PUT("/congresses/{congress_id}/sessions/{session_id}", { params: { path }, body }),
    );
    if (shut.kind !== "ok") return { words, problem: shut.problem };
    words.push(`Đã đóng “${session.name}”.`);
  }
  const wiped = await ask(
    checkin.DELETE("/congresses/{congress_id}/sessions/{session_id}/scans", { params: { path } }),
  );
  if (wiped.kind !== "ok") return { words, problem: wiped.problem };
  words.push(`Đã xóa ${count(wiped.value.scans)} lượt quét diễn tập; số liệu thật không đổi.`);
  const stage = await endOnStage(congressId);
  return { words: [...words, ...stage.words], problem: stage.problem };
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
