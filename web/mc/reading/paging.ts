/** Reading on where a text is longer than the screen: page by page, in reading order, the last line of a page being the first of the next. */

type Scrolled = Pick<HTMLElement, "scrollTop" | "clientHeight" | "scrollHeight">;

/** What is repeated of the page before, as a share of it: a line and a half of the largest type on the smallest tablet. */
const REPEATED = 0.22;

/** Whether something stands below what is in sight. */
export const isMore = ({ scrollTop, clientHeight, scrollHeight }: Scrolled): boolean =>
  scrollTop + clientHeight < scrollHeight - 2;

/** Where the page after (1) or before (-1) what is in sight begins. */
export function pageFrom({ scrollTop, clientHeight, scrollHeight }: Scrolled, by: 1 | -1): number {
  const to = scrollTop + by * Math.round(clientHeight * (1 - REPEATED));
  return Math.max(0, Math.min(to, scrollHeight - clientHeight));
}
