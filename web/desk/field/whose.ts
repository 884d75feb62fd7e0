import type { Delegate } from "../../shared/line/types";

/** Those whom `of` was about, as they stand now: by the time an answer comes somebody else may be open, or nobody. */
export const stillThem = (of: Delegate, open: Delegate | null | undefined): Delegate =>
  open?.delegate_id === of.delegate_id ? open : of;
