/** What a key does on the stage, whatever has the focus: one press is one act, and a key that is held down is one press. */

import type { Letters } from "./typing.svelte";

export type KeyAct = "back" | "take" | "again" | "black" | "close" | "nothing" | null;

export interface Pressed {
  key: string;
  repeat: boolean;
  /** Ctrl, Alt or Meta. */
  modified: boolean;
  /** Somebody types into a field: there letters are letters. */
  typing: boolean;
  /** A question stands open: only the panic key and the way out work. */
  asking: boolean;
  /** Whom a letter belongs to that is pressed outside of a field. */
  letters?: Letters;
}

/** The act of a key press; "back" gives the keyboard to the field first, "nothing" swallows it, null leaves it to whatever has the focus. */
export function actOf({ key, repeat, modified, typing, asking, letters = "stage" }: Pressed): KeyAct {
  if (modified) return null;
  if (!typing && !asking && letters !== "stage" && isLetter(key))
    return letters === "field" ? "back" : "nothing";
  const act = named(key, typing);
  if (act === null) return repeat && (key === "Enter" || key === " ") && !typing ? "nothing" : null;
  if (repeat) return "nothing";
  if (asking) return act === "black" ? act : act === "close" ? null : "nothing";
  return act;
}

/** What is written when it is typed, but for the panic key of remotes and the key that presses buttons. */
const isLetter = (key: string) => [...key].length === 1 && key !== "." && key !== " ";

function named(key: string, typing: boolean): KeyAct {
  if (key === "PageDown") return "take";
  if (key === "PageUp") return "again";
  if (key === "Escape") return "close";
  if (typing) return null;
  return key === "b" || key === "B" || key === "." ? "black" : null;
}
