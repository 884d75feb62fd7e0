/** Somebody of a delegation at the desk. */
import type { Scanner } from "../../scanner.svelte";

export interface Member {
  delegate: Parameters<Scanner["entered"]>[0];
  /** When they came in; null: they are not in. */
  since: ReturnType<Scanner["entered"]>;
}
