/** Decides one scan by the rules of services/checkin/domain/scans/admission.py; contracts/vectors/admission.json holds both to it. */

export const VERDICTS = [
  "ADMITTED",
  "ALREADY_CHECKED_IN",
  "REVOKED",
  "SUPERSEDED",
  "WRONG_CONGRESS",
  "WRONG_SESSION",
  "NOT_VALID",
  "UNKNOWN",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is known of one scan at the moment of deciding. */
export interface Given {
  readonly code: "OURS" | "NOT_OURS" | "BAD_SIGNATURE";
  readonly same_congress: boolean;
  /** null: genuine, but the decider has not heard of it. */
  readonly credential: "ISSUED" | "REVOKED" | "SUPERSEDED" | null;
  readonly session_open: boolean;
  readonly invited: boolean;
  readonly present: boolean;
  readonly online: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  /** Admitted without having been heard of: somebody has to look at it later. */
  readonly flagged: boolean;
}

/** Gives the first verdict that fits, in the order of the design (section 5). */
export function decide(given: Given): Decision {
  const verdict = firstThatFits(given);
  return { verdict, flagged: verdict === "ADMITTED" && given.credential === null };
}

function firstThatFits(given: Given): Verdict {
  if (given.code !== "OURS") return "NOT_VALID";
  if (!given.same_congress) return "WRONG_CONGRESS";
  if (given.credential === null && given.online) return "UNKNOWN";
  if (given.credential === "REVOKED") return "REVOKED";
  if (given.credential === "SUPERSEDED") return "SUPERSEDED";
  if (!given.session_open || !given.invited) return "WRONG_SESSION";
  return given.present ? "ALREADY_CHECKED_IN" : "ADMITTED";
}
