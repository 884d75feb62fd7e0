/** The keys of the screen's own keyboard; by their place, so that capitals and Vietnamese typing change nothing. */
export type Act = "dark" | "full" | "pair" | "films";

const ACTS: Record<string, Act> = {
  ...{ KeyB: "dark", Period: "dark", F9: "dark" },
  ...{ KeyF: "full", KeyP: "pair", KeyV: "films" },
};

/** Darkens also while digits and letters belong to a form. */
export const PANIC = "F9";

export function actOf(
  event: Pick<KeyboardEvent, "code" | "key" | "repeat" | "ctrlKey" | "metaKey" | "altKey">,
): Act | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  // a remote sends the letter without the place of a key
  const code =
    event.code ||
    (event.key === ".." ? "Period" : event.key === PANIC ? PANIC : `Key${event.key.toUpperCase()}`);
  return ACTS[code] ?? null;
}
