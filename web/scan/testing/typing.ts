/** Keys as a scanner or a person sends them, and what becomes of them. */
import type { FoundCode } from "../usb/usb_codes";
import type { Key, UsbScanner } from "../usb/usb_scanner";

export type Typed = Omit<Key, "timeStamp">;

interface Manner {
  /** Milliseconds from key to key. */
  gap?: number;
  from?: number;
  inField?: boolean;
}

export const typing = {
  CAPS_LOCK: { code: "CapsLock", key: "CapsLock" } as Typed,

  /** `places`: "Digit", "Numpad", or "" for a scanner that gives none. `key`: what an input method made of each digit. */
  keysOf: (digits: string, places = "Digit", key?: string): Typed[] =>
    [...digits].map((digit) => ({ code: places && `${places}${digit}`, key: key ?? digit })),

  lettersOf: (text: string): Typed[] =>
    [...text].map((letter) => ({
      code: letter === " " ? "Space" : /[a-z]/i.test(letter) ? `Key${letter.toUpperCase()}` : "BracketRight",
      key: letter,
    })),

  backspaces: (count: number): Typed[] =>
    Array.from({ length: count }, () => ({ code: "Backspace", key: "Backspace" })),

  /** Each digit as Windows takes characters by their number: Alt held, 0, 4, 9 on the number pad. */
  altCodesOf: (digits: string): Typed[] =>
    [...digits].flatMap((digit) => [
      { code: "AltLeft", key: "Alt", altKey: true },
      ...[...`0${digit.charCodeAt(0)}`].map((one) => ({ code: `Numpad${one}`, key: one, altKey: true })),
    ]),

  /** Everything that was read of `keys`, the pause behind them included. */
  read(scanner: UsbScanner, keys: readonly Typed[], { gap = 4, from = 1_000, inField }: Manner = {}) {
    const codes: FoundCode[] = [];
    keys.forEach((key, at) => {
      const now = from + at * gap;
      if (scanner.restsAt !== null && now > scanner.restsAt)
        codes.push(...(scanner.rest(scanner.restsAt)?.codes ?? []));
      for (const burst of scanner.press({ ...key, timeStamp: now, inField }).bursts)
        codes.push(...burst.codes);
    });
    codes.push(...(scanner.rest(from + keys.length * gap + 1_000)?.codes ?? []));
    return codes;
  },

  /** How many of `keys` reach the page. */
  passed(scanner: UsbScanner, keys: readonly Typed[], { gap = 4, from = 1_000, inField }: Manner = {}) {
    return keys.filter((key, at) => !scanner.press({ ...key, timeStamp: from + at * gap, inField }).ours)
      .length;
  },

  /** Whole numbers below a bound, the same ones for the same seed. */
  chance(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
  },
};
