/** What is tried with the composition; it stands above the parts of the page, so that who looks at another one and comes back still
 has it. Stored nowhere. */
import type { CompositionTrial } from "../../shared/line/types";
import type { Gone } from "./Leaving.svelte";

export const TRIED_FACTS = [
  ...(["ethnicity", "religion", "party_member", "education", "is_manager"] as const),
  ...(["sector", "economic_component", "remote_area"] as const),
] as const;
export type TriedFact = (typeof TRIED_FACTS)[number];

const NOBODY = { category: "EXEMPLAR_INDIVIDUAL", standing: "", times: 1, sex: "", birth: "" };
const UNKNOWN = Object.fromEntries(TRIED_FACTS.map((name) => [name, ""])) as Record<TriedFact, string>;
export type Tried = typeof NOBODY & typeof UNKNOWN;

export class Trying {
  trial = $state.raw<CompositionTrial | null>(null);
  /** What was tried, in words. */
  words = $state("");
  /** The person whom the form describes. */
  one = $state({ ...NOBODY });
  known = $state({ ...UNKNOWN });
  coming = $state.raw<Tried[]>([]);
  gone = $state.raw<readonly Gone[]>([]);
  /** The form is unfolded. */
  unfolded = $state(false);

  /** The next one is typed anew, of the same category. */
  next(): void {
    this.one = { ...NOBODY, category: this.one.category };
  }

  /** Nothing is tried any more. */
  stop(): void {
    this.trial = null;
    this.coming = [];
    this.gone = [];
  }
}
