/** Stands between the keyboard and the page: what a USB scanner types reaches no button and stays in no field. */
import { SHORT_CODE_DIGITS } from "../../shared/door/credential";
import type { Burst } from "./usb_run";
import { RUN_GAP_MS, UsbScanner } from "./usb_scanner";

type Field = HTMLInputElement | HTMLTextAreaElement;

export class UsbKeyboard {
  readonly #scanner = new UsbScanner();
  readonly #onburst: (burst: Burst) => void;
  readonly #withheld = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #bursts = 0;
  #lastKeyAt = Number.NEGATIVE_INFINITY;
  /** The field that is typed into, and what stood there before. */
  #field: { readonly field: Field; readonly before: string } | null = null;

  /** `onburst` hears of everything that a scanner sent. */
  constructor(onburst: (burst: Burst) => void) {
    this.#onburst = onburst;
  }

  /** Takes every key press of the page, before the page does. */
  pressed(event: KeyboardEvent): void {
    const field = fieldOf(event.target);
    const state = this.#scanner.state(event.timeStamp);
    if (field && (state === "QUIET" || state === "AFTER" || field !== this.#field?.field))
      this.#field = { field, before: field.value };
    if (!field) this.#field = null;
    const { code, key, timeStamp, ctrlKey, altKey, metaKey, repeat } = event;
    const inField = field !== null;
    const press = { code, key, timeStamp, ctrlKey, altKey, metaKey, repeat, inField };
    const { ours, bursts } = this.#scanner.press(press);
    this.#lastKeyAt = timeStamp;
    if (ours) this.#withhold(event);
    for (const burst of bursts) this.#tell(burst);
    this.#wait();
  }

  /** Firefox presses a button when Space is let go, whatever became of its pressing. */
  released(event: KeyboardEvent): void {
    if (this.#withheld.delete(event.code)) event.preventDefault();
  }

  /** Whether a person typed the digits of just now; waits as long as a scanner might go on. */
  async typedByPerson(): Promise<boolean> {
    if (performance.now() - this.#lastKeyAt > RUN_GAP_MS) return true;
    const bursts = this.#bursts;
    await new Promise((resolve) => setTimeout(resolve, RUN_GAP_MS));
    if (this.#bursts !== bursts || this.#scanner.digits > SHORT_CODE_DIGITS) return false;
    this.#scanner.forget();
    return true;
  }

  #withhold(event: KeyboardEvent): void {
    this.#withheld.add(event.code);
    event.preventDefault();
    event.stopPropagation();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const at = this.#scanner.restsAt;
    if (at === null) return;
    const rest = () => {
      const burst = this.#scanner.rest(performance.now());
      if (burst) this.#tell(burst);
      else this.#wait();
    };
    this.#timer = setTimeout(rest, Math.max(1, at - performance.now()));
  }

  #tell(burst: Burst): void {
    this.#bursts += 1;
    if (this.#field && this.#field.field.value !== this.#field.before) {
      this.#field.field.value = this.#field.before;
      this.#field.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.#field = null;
    this.#onburst(burst);
  }
}

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target;
  const textual =
    target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file)$/.test(target.type);
  return textual ? target : null;
}
