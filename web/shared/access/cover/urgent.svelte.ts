/** What must be reached although something lies over the page. */
export interface Urgent {
  words: string;
  /** What to do where the page itself may do nothing any more. */
  elsewhere: string;
  press: () => void;
}

export const urgent = $state<{ act: Urgent | null }>({ act: null });
