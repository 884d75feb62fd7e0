/** Where the keyboard is at home on the stage: on the one large button. Whatever it stood on goes away, it comes back here. */

/** A press of the keyboard is none so soon after the focus came by itself, or after the button became another. */
const SETTLES_MS = 700;

export class Home {
  #button: HTMLElement | null = null;
  #since = -Infinity;

  /** To be attached to the button. */
  attach = (button: HTMLElement): (() => void) => {
    this.#button = button;
    return () => (this.#button = null);
  };

  /** Brings the focus back that fell out of what was closed; whoever moved it elsewhere meant that. */
  come(): void {
    if (!this.#button || document.activeElement !== document.body) return;
    this.#button.focus({ preventScroll: true });
    this.settle();
  }

  /** The button means something else from now on. */
  settle(at = performance.now()): void {
    this.#since = at;
  }

  /** Whether a click is one that somebody meant for what the button is now: no second half of a double click, no key that was
  pressed for what stood there a moment ago. `detail` is that of the event: 0 for the keyboard. */
  isMeant(detail: number, at = performance.now()): boolean {
    return detail === 0 ? at - this.#since >= SETTLES_MS : detail === 1;
  }
}
