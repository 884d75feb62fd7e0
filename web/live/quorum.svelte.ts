/** Whether the curve has its line at two thirds: kept by the browser. */
const SHARE = 2 / 3;
const KEY = "daihoi.live.quorum";

export class Quorum {
  on = $state(recalled());
  /** The part of those expected at which the line stands; null: no line. */
  readonly share = $derived(this.on ? SHARE : null);

  constructor() {
    $effect(() => {
      try {
        localStorage.setItem(KEY, this.on ? "on" : "off");
      } catch {
        // a browser that keeps nothing draws the line until the page is closed
      }
    });
  }
}

function recalled(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}
