/** What a key does on the stage, whatever has the focus: one press is one act, and a key that is held down is one press. */

export type KeyAct = "take" | "again" | "black" | "close" | "nothing" | null;

export interface Pressed {
  key: string;
  repeat: boolean;
  /** Ctrl, Alt or Meta. */
  modified: boolean;
  /** Somebody types into a field: there letters are letters. */
  typing: boolean;
  /** A question stands open: only the panic key and the way out work. */
  asking: boolean;
}

/** The act of a key press; "nothing" swallows it, null leaves it to whatever has the focus. */
export function actOf({ key, repeat, modified, typing, asking }: Pressed): KeyAct {
  if (modified) return null;
  const act = named(key, typing);
  if (act === null) return repeat && (key === "Enter" || key === " ") && !typing ? "nothing" : null;
  if (repeat) return "nothing";
  if (asking) return act === "black" ? act : act === "close" ? null : "nothing";
  return act;
}

function named(key: string, typing: boolean): KeyAct {
  if (key === "PageDown") return "take";
  if (key === "PageUp") return "again";
  if (key === "Escape") return "close";
  if (typing) return null;
  return key === "b" || key === "B" || key === "." ? "black" : null;
}
