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
  "LEFT",
  "ALREADY_LEFT",
  /** No answers: what contradicts when somebody goes out who never came in, or a gate let in without a badge. */
  "NEVER_IN",
  "NO_BADGE",
] as const;
export type Verdict = (typeof VERDICTS)[number];
/** Which way a gate lets people go in a session that counts exits. BOTH: out for who is inside, in for who is not. */
export type Direction = "IN" | "OUT" | "BOTH";

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
  /** IN where it is absent: the session counts no exits. */
  readonly direction?: Direction;
  /** Present, and gone out since. */
  readonly outside?: boolean;
}

export interface Decision {
  readonly verdict: Verdict;
  /** Admitted without having been heard of, or gone out without having come in: somebody has to look at it later. */
  readonly flagged: boolean;
}

/** Gives the first verdict that fits, in the order of the design (section 5). */
export function decide(given: Given): Decision {
  const verdict = firstThatFits(given);
  const unheardOf = verdict === "ADMITTED" && given.credential === null;
  return { verdict, flagged: unheardOf || (verdict === "LEFT" && !given.present) };
}

function firstThatFits(given: Given): Verdict {
  if (given.code !== "OURS") return "NOT_VALID";
  if (!given.same_congress) return "WRONG_CONGRESS";
  if (given.credential === null && given.online) return "UNKNOWN";
  if (goesOut(given)) return given.present && given.outside ? "ALREADY_LEFT" : "LEFT";
  if (given.credential === "REVOKED") return "REVOKED";
  if (given.credential === "SUPERSEDED") return "SUPERSEDED";
  if (!given.session_open || !given.invited) return "WRONG_SESSION";
  return given.present && !given.outside ? "ALREADY_CHECKED_IN" : "ADMITTED";
}

/** What counts when somebody lets the person in by hand: badge, session and invitation speak against nobody. */
export function overruled(given: Given): Given {
  return {
    ...given,
    code: "OURS",
    same_congress: true,
    credential: "ISSUED",
    session_open: true,
    invited: true,
    direction: "IN",
  };
}

function goesOut({ direction, present, outside }: Given): boolean {
  return direction === "BOTH" ? present && !outside : direction === "OUT";
}

/** Which way somebody went by what was shown; `asked` where they were refused. */
export function wentBy(shown: Verdict | null, asked: Direction): Direction {
  if (shown === "LEFT" || shown === "ALREADY_LEFT") return "OUT";
  return shown === "ADMITTED" || shown === "ALREADY_CHECKED_IN" ? "IN" : asked;
}
