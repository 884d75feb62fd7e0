/** How many forms of the page stand open: while one does, CÔNG BỐ is shut and letters are letters. */
import { untrack } from "svelte";
import { Home } from "./home";

export class OpenForms {
  open = $state(0);
  /** Where the keyboard goes when a form is closed. */
  readonly home = new Home();

  /** To be attached to each form: it comes into sight, and its first field has the keyboard. */
  attach = (form: HTMLElement): (() => void) => {
    untrack(() => (this.open += 1)); // who attaches a form does not follow how many stand open
    (form.closest("li") ?? form).scrollIntoView({ block: "start" });
    form.scrollIntoView({ block: "nearest" });
    const field = form.querySelector<HTMLInputElement>("input, textarea");
    field?.focus({ preventScroll: true });
    if (field?.type !== "date") field?.select();
    return () => {
      untrack(() => (this.open -= 1));
      this.home.come();
    };
  };
}
