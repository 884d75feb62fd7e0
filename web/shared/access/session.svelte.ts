/** Who works at this page and with which congress: staff who signed in, or a client that was paired by a code. */
import { type Answer, askQuietly, endingOf, type Problem } from "../line/answer";
import { checkin, honors, registration } from "../line/services";
import type { Congress, PairedClient, Principal } from "../line/types";

/** The services that pair devices or screens. */
export type PairingService = "checkin" | "honors";

const CHOSEN = "daihoi.congress";

/** The congress of this page: from its address, else the one of this tab, else the one chosen last on this device. */
export function chosenCongress(): string | null {
  return ownChoice() ?? remembered("local");
}

/** That of its address or of this tab: what it works with, not what was chosen on this device some time. */
function ownChoice(): string | null {
  return new URLSearchParams(location.search).get("congress") ?? remembered("session");
}

export function chooseCongress(congressId: string): void {
  keep("session", congressId);
  keep("local", congressId);
}

/** What a tab works with stays with it, whatever is chosen in another one. */
function keep(where: "session" | "local", congressId: string): void {
  try {
    (where === "session" ? sessionStorage : localStorage).setItem(CHOSEN, congressId);
  } catch {
    // storage is closed (private window): the choice lasts as long as the page
  }
}

function remembered(where: "session" | "local"): string | null {
  try {
    return (where === "session" ? sessionStorage : localStorage).getItem(CHOSEN);
  } catch {
    return null;
  }
}

export const whoAmI = (): Promise<Answer<Principal>> => askQuietly(registration.GET("/me"));

export const congresses = (): Promise<Answer<Congress[]>> =>
  askQuietly(registration.GET("/congresses"), Array.isArray);

export const pairedWith = (service: PairingService): Promise<Answer<PairedClient>> =>
  askQuietly(service === "checkin" ? checkin.GET("/paired-clients/me") : honors.GET("/paired-clients/me"));

/** Who this is in one congress: with the roles of every congress, and those of this one. */
export function rolesHere(principal: Principal, congressId: string | null): Principal {
  const given = principal.roles_in as Principal["roles_in"] | undefined; // an older service says nothing of it
  const here = (given ?? []).filter((one) => one.congress_id === congressId).flatMap((one) => one.roles);
  return { ...principal, roles: [...new Set([...principal.roles, ...here])].sort() };
}

/** The congress that was chosen, or the only one there is; null where somebody has to say. */
export function theOne(list: Congress[], chosen: string | null): Congress | null {
  return list.find((one) => one.congress_id === chosen) ?? (list.length === 1 ? list[0]! : null);
}

/** The congress whose day is today in Vietnam, real ones before invented ones; null where there is none, or several. */
export function todays(list: readonly Congress[], now = Date.now()): Congress | null {
  const today = list.filter((one) => dayOf(Date.parse(one.starts_at)) === dayOf(now));
  const real = today.filter((one) => !one.synthetic);
  const first = real.length ? real : today;
  return first.length === 1 ? first[0]! : null;
}

const dayOf = (moment: number) => Math.floor((moment + 7 * 3_600_000) / 86_400_000);

/** Which of the list a page works with: what its address or tab says, else the one of today, else the last one of this device.
On the day itself a congress that somebody founds or looks at elsewhere takes no new page away from it. */
export function preferred(list: readonly Congress[]): string | null {
  return ownChoice() ?? todays(list)?.congress_id ?? remembered("local");
}

/** As people look for theirs: invented ones last, then the one whose day is nearest. */
export function byNearness(list: Congress[], now = Date.now()): Congress[] {
  const far = (one: Congress) => Math.abs(Date.parse(one.starts_at) - now);
  return [...list].sort((a, b) => Number(a.synthetic) - Number(b.synthetic) || far(a) - far(b));
}

/** A place within a page, or a person of the desk by the id that every request names; anything else behind "#" may be a secret and
goes into no address that a server sees. */
const PLACE = /^#([a-z]+(-[a-z]+)*|dai-bieu=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where to sign in, with the way back to this page and the place in it. */
export function signInAddress(here: Pick<Location, "pathname" | "search" | "hash"> = location): string {
  const place = PLACE.test(here.hash) ? here.hash : "";
  return `/?next=${encodeURIComponent(here.pathname + here.search + place)}`;
}

export interface Inside {
  state: "inside";
  /** Null while registration is away. */
  congress: Congress | null;
  congressId: string;
  /** Null for a paired client, and for staff while registration is away. */
  principal: Principal | null;
  client: PairedClient | null;
}

export type Entrance =
  | { state: "loading" }
  | Inside
  /** Nobody: a service of the page said so. `why`: what ended, when somebody stood here before. */
  | { state: "sign-in"; why: Problem | null }
  | { state: "no-congress" }
  /** Several, and nobody has said yet with which one this page works. */
  | { state: "choose"; list: Congress[] }
  /** Nobody answered who could know. */
  | { state: "problem"; problem: Problem };

/** Finds out who stands here. Staff come first; a page that may be paired asks `service` too.

While registration is away, a paired client still enters by the word of its own service, and staff enter the congress
they chose last: their token is checked by each service itself. */
export async function enter(service: PairingService | null, pairOnly = false): Promise<Entrance> {
  const [me, client] = await Promise.all([whoAmI(), service ? pairedWith(service) : null]);
  const paired = client?.kind === "ok" ? client.value : null;
  const wanted = paired?.congress_id ?? chosenCongress();
  if (me.kind === "ok" && me.value.must_change_password) return { state: "sign-in", why: null };
  if (me.kind === "ok") return insideAs(me.value, await listWith(wanted, paired), wanted, paired);
  if (paired) return inside(paired.congress_id, { client: paired });
  if (client?.kind === "away") return { state: "problem", problem: client.problem };
  const why = whyEnded(client, pairOnly ? null : me);
  if (me.kind !== "away") return { state: "sign-in", why };
  // registration is away: the page's own service says whether this is nobody (401) or staff, who are no paired client (403)
  const nobody = client !== null && (pairOnly || client.kind !== "refused" || client.problem.status !== 403);
  if (nobody) return { state: "sign-in", why };
  return wanted ? inside(wanted, {}) : { state: "problem", problem: me.problem };
}

/** The congresses to work with, and the one that this tab (or this paired client) works with also when it was archived: a page
that is loaded anew says so, and does not land in another one. */
async function listWith(wanted: string | null, client: PairedClient | null): Promise<Answer<Congress[]>> {
  const list = await congresses();
  const own = client !== null || wanted === ownChoice();
  if (list.kind !== "ok" || !wanted || !own || list.value.some((one) => one.congress_id === wanted))
    return list;
  const params = { path: { congress_id: wanted } };
  const one = await askQuietly(registration.GET("/congresses/{congress_id}", { params }));
  if (one.kind !== "ok" || one.value.congress_id !== wanted) return list;
  return { kind: "ok", value: [...list.value, one.value] };
}

function whyEnded(...answers: (Answer<unknown> | null)[]): Problem | null {
  for (const answer of answers)
    if (answer?.kind === "ended" && endingOf(answer.problem)) return answer.problem;
  return null;
}

function inside(congressId: string, given: Partial<Inside>): Inside {
  return { state: "inside", congress: null, congressId, principal: null, client: null, ...given };
}

function insideAs(
  principal: Principal,
  list: Answer<Congress[]>,
  wanted: string | null,
  client: PairedClient | null,
): Entrance {
  if (list.kind !== "ok") {
    if (wanted) return inside(wanted, { principal: rolesHere(principal, wanted), client });
    return { state: "problem", problem: list.problem };
  }
  const congress = theOne(list.value, client ? wanted : (preferred(list.value) ?? wanted));
  if (!list.value.length) return { state: "no-congress" };
  if (!congress) return { state: "choose", list: list.value };
  keep("session", congress.congress_id);
  const who = rolesHere(principal, congress.congress_id);
  return inside(congress.congress_id, { congress, principal: who, client });
}
