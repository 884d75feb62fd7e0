/** Finds our codes in what a USB scanner typed, whatever it puts before, behind and between them. */
import { CODE_DIGITS, decode, isShortCode, SHORT_CODE_DIGITS } from "../../shared/door/credential";
import type { Method } from "../sending/wire";

export interface FoundCode {
  readonly text: string;
  readonly method: Exclude<Method, "DESK">;
}

/**
 * Gives the codes in `signs`, in their order: digits as they are and "?" for any other key. A badge that was misread is
 * given too, so that somebody hears of it; of a text that is not ours nothing is given.
 */
export function codesIn(signs: string): FoundCode[] {
  const runs = signs.match(/[0-9]+/g) ?? [];
  const found = runs.flatMap(badgesIn);
  if (found.length > 0) return found;
  const misread = runs.find((run) => run.length >= CODE_DIGITS);
  if (misread) return [{ text: misread.slice(-CODE_DIGITS), method: "QR" }];
  return shortCodeIn(runs);
}

/** Tells whether `signs` ends with a whole badge: nothing more has to be waited for. */
export function endsWhole(signs: string): boolean {
  return signs.length >= CODE_DIGITS && decode(signs.slice(-CODE_DIGITS)) !== null;
}

/** The check digits tell a badge from digits that a prefix put before it, such as the 1 of "]Q1". */
function badgesIn(run: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (let at = 0; at + CODE_DIGITS <= run.length;) {
    const text = run.slice(at, at + CODE_DIGITS);
    const whole = decode(text) !== null;
    if (whole) found.push({ text, method: "QR" });
    at += whole ? CODE_DIGITS : 1;
  }
  return found;
}

/** The digit of an AIM prefix may stand before it: "]C0" for Code 128. */
function shortCodeIn(runs: readonly string[]): FoundCode[] {
  if (runs.length !== 1) return [];
  const run = runs[0]!;
  const extra = run.length - SHORT_CODE_DIGITS;
  const text = run.slice(-SHORT_CODE_DIGITS);
  return (extra === 0 || extra === 1) && isShortCode(text) ? [{ text, method: "SHORT_CODE" }] : [];
}
