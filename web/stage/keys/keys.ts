/** What a key does on the stage, whatever has the focus: one press is one act, and a key that is held down is one press. */

import type { Letters } from "./typing.svelte";

export type KeyAct = "back" | "take" | "again" | "black" | "close" | "disarm" | "nothing" | null;

export interface Pressed {
  key: string;
  /** The place of the key, which a keyboard of another script does not change. */
  code?: string;
  repeat: boolean;
  /** Ctrl, Alt or Meta. */
  modified: boolean;
  /** Somebody types into a field: there letters are letters. */
  typing: boolean;
  /** A question stands open: only the panic keys and the way out work. */
  asking: boolean;
  /** Whom a letter belongs to that is pressed outside of a field. */
  letters?: Letters;
  /** Nothing stands open that Esc would close. */
  free?: boolean;
}

/** The act of a key press; "back" gives the keyboard to the field first, "nothing" swallows it, null leaves it to whatever has the focus. */
export function actOf(pressed: Pressed): KeyAct {
  const { key, code, repeat, modified, typing, asking, letters = "stage", free = false } = pressed;
  if (modified) return null;
  if (isPanic(key, code, typing)) return repeat ? "nothing" : "black";
  if (!typing && !asking && letters !== "stage" && isLetter(key))
    return letters === "field" ? "back" : "nothing";
  const act = named(key);
  if (act === null) return repeat && (key === "Enter" || key === " ") && !typing ? "nothing" : null;
  if (repeat) return "nothing";
  if (asking) return act === "close" ? null : "nothing";
  return act === "close" && free && !typing && letters === "stage" ? "disarm" : act;
}

/** Is never text, and no browser, remote or system has it for something else. */
const PANIC = "F9";

/** Whether a press means black: in a field the key that writes nothing, elsewhere also those that remotes send, whatever stands open. */
function isPanic(key: string, code: string | undefined, typing: boolean): boolean {
  return key === PANIC || (!typing && (key === "b" || key === "B" || key === ".." || code === "KeyB"));
}

/** What is written when it is typed, but for the key that presses buttons. */
const isLetter = (key: string) => [...key].length === 1 && key !== " ";

function named(key: string): KeyAct {
  if (key === "PageDown") return "take";
  if (key === "PageUp") return "again";
  return key === "Escape" ? "close" : null;
}
