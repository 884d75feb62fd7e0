/** Whether somebody types, has just typed, or still has a form open: then letters are letters, wherever the focus went. */

/** A field outside a form that nobody types into for so long gives the keyboard back to the stage. */
const TYPING_ENDS_MS = 8_000;
/** Whoever read for a while and types on means the field that they left. */
const GOES_BACK_MS = 20_000;
/** The last letters of a form that was just sent are no commands. */
const LAST_LETTERS_MS = 1_500;

/** What a letter means that is pressed outside of any field: it belongs to a field, to none any more, or to the stage. */
export type Letters = "field" | "nowhere" | "stage";

export interface Left {
  /** How many forms of the page stand open. */
  forms: number;
  /** The field that had the keyboard last is still on the page. */
  there: boolean;
  /** For how long nobody typed, and for how long the field has been left by itself; Infinity for never. */
  sinceTyped: number;
  sinceLeft: number;
}

export function lettersOf({ forms, there, sinceTyped, sinceLeft }: Left): Letters {
  if (there && (forms > 0 || sinceLeft < GOES_BACK_MS)) return "field";
  return forms > 0 || sinceTyped < LAST_LETTERS_MS ? "nowhere" : "stage";
}

export const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches("input, select, textarea");

export class Typing {
  /** A field has the keyboard. */
  on = $state(false);
  #field: HTMLElement | null = null;
  #typedAt = -Infinity;
  #leftAt = -Infinity;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #forms: () => number;

  constructor(forms: () => number) {
    this.#forms = forms;
  }

  /** What a letter means now that is pressed outside of a field. */
  get letters(): Letters {
    const there = this.#field?.isConnected ?? false;
    const [sinceTyped, sinceLeft] = [Date.now() - this.#typedAt, Date.now() - this.#leftAt];
    return lettersOf({ forms: this.#forms(), there, sinceTyped, sinceLeft });
  }

  /** The focus came to `target`, or a key was pressed there. */
  watch(target: EventTarget | null, typed: boolean): void {
    clearTimeout(this.#idle);
    this.on = isField(target);
    if (!isField(target)) return;
    this.#field = target;
    this.#leftAt = -Infinity;
    if (typed) this.#typedAt = Date.now();
    this.#idle = setTimeout(() => this.#rest(), TYPING_ENDS_MS);
  }

  /** Somebody pressed elsewhere than in a field: the keyboard is meant for the stage again. */
  elsewhere(): void {
    [this.#leftAt, this.#typedAt] = [-Infinity, -Infinity];
  }

  leave(): void {
    this.out();
    this.elsewhere();
    const field = document.activeElement;
    // a search box that Esc empties says so only while it has the focus
    if (isField(field)) setTimeout(() => field.blur());
  }

  /** The focus went from a field, whoever took it. */
  out(): void {
    clearTimeout(this.#idle);
    this.on = false;
  }

  /** Gives the keyboard back to the field before the letter is written: it is written there. */
  back(): void {
    this.#field?.focus();
  }

  /** A form keeps the keyboard until it is sent or closed. */
  #rest(): void {
    if (this.#forms() > 0) return;
    if (isField(document.activeElement)) document.activeElement.blur();
    this.#leftAt = Date.now();
  }
}
