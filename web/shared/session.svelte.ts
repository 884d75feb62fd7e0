/** Who works at this page and with which congress: staff who signed in, or a client that was paired by a code. */
import { call, type Answer, type Problem, type Service } from "./api";
import type { Congress, PairedClient, Principal } from "./types";

const CHOSEN = "daihoi.congress";

/** The congress of this page: from its address, else the one chosen last on this device. */
export function chosenCongress(): string | null {
  return new URLSearchParams(location.search).get("congress") ?? remembered();
}

export function chooseCongress(congressId: string): void {
  try {
    localStorage.setItem(CHOSEN, congressId);
  } catch {
    // storage is closed (private window): the choice lasts as long as the page
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

export const whoAmI = (): Promise<Answer<Principal>> => call<Principal>("registration", "/me");

export const congresses = (): Promise<Answer<Congress[]>> => call<Congress[]>("registration", "/congresses");

export const pairedWith = (service: Service): Promise<Answer<PairedClient>> =>
  call<PairedClient>(service, "/paired-clients/me");

/** Where to sign in, with the way back to this page. */
export function signInAddress(): string {
  return `/?next=${encodeURIComponent(location.pathname + location.search)}`;
}

export type Entrance =
  | { state: "loading" }
  | {
      state: "inside";
      congress: Congress | null;
      congressId: string;
      principal: Principal | null;
      client: PairedClient | null;
    }
  | { state: "sign-in" }
  | { state: "no-congress" }
  | { state: "problem"; problem: Problem };

/** Finds out who stands here. Staff come first; a page that may be paired asks `service` too.

While registration is away, a paired client still enters by the word of its own service, and staff enter the congress
they chose last: their token is checked by each service itself. */
export async function enter(service: Service | null): Promise<Entrance> {
  const [me, client] = await Promise.all([whoAmI(), service ? pairedWith(service) : null]);
  const paired = client?.ok ? client.value : null;
  const congressId = paired?.congress_id ?? chosenCongress();
  if (me.ok) return inside(await congresses(), congressId, me.value, paired);
  if (paired)
    return {
      state: "inside",
      congress: null,
      congressId: paired.congress_id,
      principal: null,
      client: paired,
    };
  if (me.error.status === 401) return { state: "sign-in" };
  if (congressId) return { state: "inside", congress: null, congressId, principal: null, client: null };
  return { state: "problem", problem: me.error };
}

function inside(
  list: Answer<Congress[]>,
  wanted: string | null,
  principal: Principal,
  client: PairedClient | null,
): Entrance {
  if (!list.ok) {
    if (wanted) return { state: "inside", congress: null, congressId: wanted, principal, client };
    return { state: "problem", problem: list.error };
  }
  const congress = list.value.find((one) => one.congress_id === wanted) ?? list.value[0];
  if (!congress) return { state: "no-congress" };
  return { state: "inside", congress, congressId: congress.congress_id, principal, client };
}
