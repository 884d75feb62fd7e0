/** What a press opens comes into sight, wherever on the page it opens: one rule for every page, so that no form is forgotten. */

/** A form that asks its service first opens within this of the press. */
const OPENS_WITHIN_MS = 1_500;
/** Forms and questions; what else opens at a press says so. */
export const OPENED = "form, fieldset, dialog, [role=dialog], [role=alertdialog], [data-opened]";

export interface Place {
  top: number;
  bottom: number;
}

/** Where `form` is to stand in a window of that height: null where it is read as it stands, for it begins in the upper half though it is longer. */
export function wayTo({ top, bottom }: Place, height: number): ScrollLogicalPosition | null {
  const isLong = bottom - top > height;
  if (!isLong) return "nearest"; // moves nothing where all of it is in sight
  return top >= 0 && top < height / 2 ? null : "start";
}

let pressedAt = -Infinity;

function comeIntoSight(form: Element): void {
  if (!form.isConnected) return;
  const block = wayTo(form.getBoundingClientRect(), innerHeight);
  if (block) form.scrollIntoView({ block });
}

function look(changes: MutationRecord[]): void {
  if (performance.now() - pressedAt > OPENS_WITHIN_MS) return;
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element && node.matches(OPENED)) {
        requestAnimationFrame(() => comeIntoSight(node)); // it has its size then, and the field its page chose the keyboard
        return;
      }
}

if (typeof document !== "undefined" && typeof MutationObserver !== "undefined") {
  document.addEventListener("click", () => (pressedAt = performance.now()), true);
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}
