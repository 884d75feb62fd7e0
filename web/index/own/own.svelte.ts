/** What somebody has open of their own access: password, second factor, sessions; each beside the others. */
import type { Principal } from "../../shared/line/types";

export class Own {
  changing = $state(false);
  securing = $state(false);
  looking = $state(false);
  /** They sign in with a second factor. */
  secured = $state(false);

  constructor({ second_factor }: Principal) {
    this.secured = second_factor ?? false;
  }
}
