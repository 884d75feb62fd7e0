/** Picks from one picture the code that was meant. */
import { CODE_DIGITS } from "../../shared/door/credential";

/** Of several codes in one picture the one that looks like a badge: a poster beside the door is no delegate. */
export function choose(texts: readonly string[]): string | null {
  return texts.find((text) => text.length === CODE_DIGITS && /^[0-9]+$/.test(text)) ?? texts[0] ?? null;
}
