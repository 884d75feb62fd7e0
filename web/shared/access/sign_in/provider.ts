/** Signing in by the office's own provider: what it is called, and the way there. */
import { askQuietly, type Problem } from "../../line/answer";
import { registration } from "../../line/services";

/** What the button says behind “Đăng nhập bằng”; null where nobody signs in this way, or nobody answers. */
export async function providerName(): Promise<string | null> {
  const answer = await askQuietly(registration.GET("/sign-in-provider"));
  return answer.kind === "ok" ? answer.value.name : null;
}

/** Leaves this page for the provider's; `next` is the page of ours that is opened afterwards. Gives why it could not. */
export async function goToProvider(next: string): Promise<Problem | null> {
  const answer = await askQuietly(registration.POST("/sign-in-provider/attempts", { body: { next } }));
  if (answer.kind !== "ok") return answer.problem;
  location.assign(answer.value.address);
  return null;
}

const OUTCOMES = ["proven", "lost", "denied", "refused", "away", "busy"] as const;
/** What became of a sign-in at the provider: `proven` is still to be ended here, the others say why there is none. */
export type Outcome = (typeof OUTCOMES)[number];

/** What the address of the front page says of it; null where nobody comes from the provider. */
export function outcomeOf(search: string): Outcome | null {
  const said = new URLSearchParams(search).get("provider");
  return OUTCOMES.find((one) => one === said) ?? null;
}

/** The same address without it: reading it anew ends no sign-in twice. */
export function withoutOutcome(search: string): string {
  const query = new URLSearchParams(search);
  query.delete("provider");
  const left = query.toString();
  return left ? `/?${left}` : "/";
}
