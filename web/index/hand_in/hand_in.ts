/** Reads what a scanner page saved or showed when it could not send any more, and hands it to the door service. */
import { type Answer, ask } from "../../shared/line/answer";
import type { components } from "../../shared/schema/checkin";
import { checkin, within } from "../../shared/line/services";

type HandInBody = components["schemas"]["HandInBody"];
type Results = components["schemas"]["BatchResults"];

/** As many as the service takes at once. */
const AT_ONCE = 200;

export interface HandedIn {
  taken: number;
  /** Why scans were not taken, each sentence once. */
  problems: string[];
}

/** The contents of such a file or chain of codes, one for each device; none for anything else. */
export function handInsOf(text: string): HandInBody[] {
  try {
    const said = JSON.parse(text) as unknown;
    const bodies = (Array.isArray(said) ? said : [said]) as (Partial<HandInBody> | null)[];
    const right = bodies.every((body) => typeof body?.device_id === "string" && !!body.scans?.length);
    return right ? (bodies as HandInBody[]) : [];
  } catch {
    return [];
  }
}

/** Sends them one after the other; ends at the first that got no answer. */
export async function handInAll(bodies: readonly HandInBody[]): Promise<Answer<HandedIn>> {
  const handed: HandedIn = { taken: 0, problems: [] };
  for (const body of bodies) {
    const answer = await handIn(body);
    if (answer.kind !== "ok") return answer;
    handed.taken += answer.value.taken;
    handed.problems = [...new Set([...handed.problems, ...answer.value.problems])];
  }
  return { kind: "ok", value: handed };
}

/** Sends all of it; sending the same file again changes nothing, because each scan has its id. */
export async function handIn(body: HandInBody): Promise<Answer<HandedIn>> {
  const handed: HandedIn = { taken: 0, problems: [] };
  for (let at = 0; at < body.scans.length; at += AT_ONCE) {
    const last = at + AT_ONCE >= body.scans.length; // what was taken back, once all that it may concern is there
    const part = { ...body, scans: body.scans.slice(at, at + AT_ONCE), undos: last ? body.undos : [] };
    const answer = await ask(checkin.POST("/hand-ins", { body: part, fetch: within(60_000) }));
    if (answer.kind !== "ok") return answer;
    count(answer.value, handed);
  }
  return { kind: "ok", value: handed };
}

function count({ results }: Results, handed: HandedIn): void {
  for (const result of results) {
    if (!("problem" in result)) handed.taken += 1;
    else if (!handed.problems.includes(result.problem)) handed.problems.push(result.problem);
  }
}

export type Foreseen = components["schemas"]["Foreseen"];

/** Whom the bodies speak of and what each scan would count for; nothing is kept of it. */
export async function foreseeAll(bodies: readonly HandInBody[]): Promise<Answer<Foreseen[]>> {
  const lines: Foreseen[] = [];
  for (const body of bodies)
    for (let at = 0; at < body.scans.length; at += AT_ONCE) {
      const part = { ...body, scans: body.scans.slice(at, at + AT_ONCE) };
      const answer = await ask(checkin.POST("/hand-ins/preview", { body: part, fetch: within(60_000) }));
      if (answer.kind !== "ok") return answer;
      lines.push(...answer.value);
    }
  return { kind: "ok", value: lines };
}

/** How often a line says what it would do to the hall. */
export interface Sum {
  fresh: number;
  kept: number;
  undone: number;
  problems: number;
}

export const sumOf = (lines: readonly Foreseen[]): Sum => ({
  fresh: lines.filter((one) => !one.kept && !one.undone && !one.problem).length,
  kept: lines.filter((one) => one.kept).length,
  undone: lines.filter((one) => one.undone && !one.kept).length,
  problems: lines.filter((one) => one.problem).length,
});
