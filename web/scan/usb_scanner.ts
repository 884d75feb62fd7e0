/**
 * Reads a USB scanner that types like a keyboard. Keys are read by their place (`KeyboardEvent.code`), because an input
 * method such as Telex or VNI changes the characters and not the places.
 */

export interface Key {
  readonly code: string;
  readonly key: string;
  readonly timeStamp: number;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** A person needs longer from key to key, milliseconds. */
const FASTEST_PERSON_MS = 100;
/** Fewer keys than this in one burst are no scanner. */
const FEWEST = 8;

export class UsbScanner {
  #keys: (string | null)[] = [];
  #lastAt = Number.NEGATIVE_INFINITY;

  /** Takes one key press; gives the text when it ends a scan, else null. */
  press(key: Key): string | null {
    const fast = key.timeStamp - this.#lastAt <= FASTEST_PERSON_MS;
    this.#lastAt = key.timeStamp;
    if (!fast) this.#keys = [];
    if (key.code === "Enter" || key.code === "NumpadEnter" || key.code === "Tab") return this.#finish();
    if (key.ctrlKey || key.altKey || key.metaKey || isModifier(key.code)) return null;
    this.#keys.push(digitOf(key));
    return null;
  }

  /** Forgets what was typed so far: something else took it. */
  forget(): void {
    this.#keys = [];
  }

  /** True once so many keys came so fast that it must be a scanner: they belong into no field. */
  get busy(): boolean {
    return this.#keys.length >= FEWEST;
  }

  /** Another text than digits is never rebuilt: only that something was read, and how long it was. */
  #finish(): string | null {
    const keys = this.#keys;
    this.#keys = [];
    if (keys.length < FEWEST) return null;
    return keys.map((digit) => digit ?? "?").join("");
  }
}

function digitOf({ code, key }: Key): string | null {
  const place = /^(?:Digit|Numpad)([0-9])$/.exec(code);
  if (place) return place[1]!;
  return code === "" && /^[0-9]$/.test(key) ? key : null; // some Android scanners give no place
}

function isModifier(code: string): boolean {
  return /^(Shift|Control|Alt|Meta|CapsLock|NumLock|Fn)/.test(code);
}
