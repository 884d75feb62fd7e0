/**
 * Reads a USB scanner that types like a keyboard, and tells it from a person. Keys are read by their place
 * (`KeyboardEvent.code`), because an input method such as Telex or VNI changes the characters and not the places.
 *
 * QUIET: nothing was typed of late. TYPING: a person, or a scanner that has just begun. SCANNING: no person types so.
 * AFTER: a scan is over, and what scanners send behind it presses no button.
 */
import { type Burst, Run } from "./usb_run";

export interface Key {
  readonly code: string;
  readonly key: string;
  /** Milliseconds. */
  readonly timeStamp: number;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  /** Held down: no scanner does that. */
  readonly repeat?: boolean;
  /** Pressed in a field for text. */
  readonly inField?: boolean;
}

export type State = "QUIET" | "TYPING" | "SCANNING" | "AFTER";

export interface Heard {
  /** True: the key belongs to a scanner and reaches no button and no field. */
  readonly ours: boolean;
  /** Whatever ended with this key or before it. */
  readonly bursts: readonly Burst[];
}

/** Longer without a key ends every run, also that of the slowest scanner. */
export const RUN_GAP_MS = 300;
/** After a scan a second Enter, a line feed or a tabulator may come this late; 2 to 130 ms were measured. */
export const AFTER_MS = 300;
/** Not longer behind a scan that stalled either. */
const MOST_AFTER_MS = 1_000;

export class UsbScanner {
  #run = new Run();
  #lastAt = Number.NEGATIVE_INFINITY;
  #afterUntil = Number.NEGATIVE_INFINITY;
  /** The digits of a character that is being sent as Alt and the number pad; null: none is. */
  #altDigits: string | null = null;

  /** Takes one key press. */
  press(key: Key): Heard {
    const at = key.timeStamp;
    const late = at - this.#lastAt > this.#patience ? this.#end("PAUSE") : null;
    const before = late ? [late] : [];
    if (key.repeat) return { ours: this.state(at) === "AFTER", bursts: before };
    const endKey = endKeyOf(key);
    if (!endKey) return { ours: this.#take(key), bursts: before };
    if (at - this.#lastAt <= this.#patience)
      this.#run.slowest = Math.max(this.#run.slowest, at - this.#lastAt);
    const after = this.state(at) === "AFTER";
    this.#lastAt = at;
    const burst = this.#end(endKey);
    if (after) this.#afterUntil = at + AFTER_MS;
    return { ours: after || burst !== null, bursts: burst ? [...before, burst] : before };
  }

  /** Ends a run that no key ended; to be called when `restsAt` has come. */
  rest(now: number): Burst | null {
    return this.restsAt !== null && now >= this.restsAt ? this.#end("PAUSE") : null;
  }

  /** When a run ends by itself, in the time of the keys; null: nothing was typed. */
  get restsAt(): number | null {
    const empty = this.#run.signs === "" && this.#altDigits === null;
    if (empty) return null;
    // the last character may be whole: only the next Alt would tell
    return (
      this.#lastAt + (this.#altDigits === null ? this.#run.pause : Math.min(this.#run.pause, RUN_GAP_MS))
    );
  }

  get #patience(): number {
    return Math.max(RUN_GAP_MS, this.#run.pause);
  }

  state(now: number): State {
    if (this.#run.signs !== "") return this.#run.wary ? "SCANNING" : "TYPING";
    return now <= this.#afterUntil ? "AFTER" : "QUIET";
  }

  /** How many digits were typed without a pause. */
  get digits(): number {
    return this.#run.digits;
  }

  /** Forgets what was typed so far: something else took it. */
  forget(): void {
    this.#run = new Run();
    this.#altDigits = null;
  }

  /** Tells whether the key is a scanner's. */
  #take(key: Key): boolean {
    const at = key.timeStamp;
    const space = key.code === "Space" && this.state(at) === "AFTER";
    if (/^Alt/.test(key.code)) this.#flushAlt();
    if (/^Alt/.test(key.code)) this.#altDigits = "";
    else if (key.altKey) this.#altDigits = (this.#altDigits ?? "") + (digitOf(key) ?? "");
    else if (!isModifier(key) && !key.ctrlKey && !key.metaKey) {
      this.#flushAlt();
      if (isSign(key)) this.#add(digitOf(key) ?? "?", key);
      else this.forget();
    }
    if (this.restsAt !== null) this.#lastAt = at;
    return space || this.state(at) === "SCANNING";
  }

  #add(sign: string, { key, timeStamp, inField = false }: Key, alt = false): void {
    const composed = sign !== "?" && key !== "" && key !== sign;
    const character = sign === "?" && [...key].length === 1 ? key : sign;
    this.#run.add(sign, { at: timeStamp, inField, composed, alt, character });
  }

  /** `049`, sent as Alt and the number pad, is the digit 1. */
  #flushAlt(): void {
    const digits = this.#altDigits;
    this.#altDigits = null;
    if (!digits) return;
    const character = String.fromCharCode(Number(digits));
    const sign = /[0-9]/.test(character) ? character : "?";
    this.#add(sign, { code: "", key: character, timeStamp: this.#lastAt }, true);
  }

  #end(by: Burst["endedBy"]): Burst | null {
    this.#flushAlt();
    const run = this.#run;
    const burst = run.end(by);
    this.forget();
    if (burst) this.#afterUntil = this.#lastAt + Math.max(AFTER_MS, Math.min(3 * run.slowest, MOST_AFTER_MS));
    return burst;
  }
}

/** The keys that scanners end with; CR and LF come as Ctrl+M and Ctrl+J from some. */
function endKeyOf({ code, ctrlKey }: Key): Burst["endedBy"] | null {
  if (code === "Enter" || code === "NumpadEnter") return "ENTER";
  if (code === "Tab") return "TAB";
  return ctrlKey && (code === "KeyJ" || code === "KeyM") ? "LINE_FEED" : null;
}

function digitOf({ code, key }: Key): string | null {
  const place = /^(?:Digit|Numpad)([0-9])$/.exec(code);
  if (place) return place[1]!;
  return code === "" && /^[0-9]$/.test(key) ? key : null; // some Android scanners give no place
}

function isModifier({ code }: Key): boolean {
  return /^(Shift|Control|Alt|Meta|CapsLock|NumLock|Fn)/.test(code);
}

/** Anything that writes a character; arrows, Escape or Backspace are a person's. */
function isSign(key: Key): boolean {
  return digitOf(key) !== null || [...key.key].length <= 1 || /^(Process|Unidentified|Dead)$/.test(key.key);
}
