/** What is read shall stand on one screen: what surrounds it goes first, then the type shrinks, never below what is read from a lectern's
distance (`--least`). What does not fit even then is read on by pages; the countdown stays. */

/** 1: closer together; 2 and 3: fewer of who comes after; from 4 on the type shrinks. */
export const TIGHTEST = 9;

const SHRINKS_FROM = 4;
const STEP = 0.09;

/** How large the type is at `level`, as a share of its size. */
export const scaleOf = (level: number): number => 1 - Math.max(0, level - SHRINKS_FROM + 1) * STEP;

/** The first level from `least` on at which everything fits; the tightest where nothing does. */
export function levelFor(least: number, fits: (level: number) => boolean): number {
  for (let level = least; level < TIGHTEST; level += 1) if (fits(level)) return level;
  fits(TIGHTEST);
  return TIGHTEST;
}

/** How long a new picture settles: its parts come one after the other, and some go again at once. */
export const SETTLES_MS = 1_500;

/** From which level on a page is fitted at `now`: anew while what stands large since `since` settles, then never looser than `level`. */
export const leastAt = (now: number, since: number, level: number): number =>
  now - since < SETTLES_MS ? 0 : level;

/** Keeps `page` within its window. While one and the same stands large (`data-large`) and has settled it only becomes tighter:
nothing jumps under the eyes of whoever reads. */
export function keepFitting(page: HTMLElement): () => void {
  let level = 0;
  let large: string | undefined;
  let width = innerWidth;
  let since = performance.now();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const flowOf = () => page.querySelector<HTMLElement>("[data-flow]");
  const set = (to: number) => {
    page.dataset.tight = `${to}`;
    page.style.setProperty("--scale", `${scaleOf(to)}`);
    const flow = flowOf();
    const whole = !flow || flow.scrollHeight <= flow.clientHeight + 1;
    return whole && page.scrollHeight <= innerHeight + 1;
  };
  const look = () => {
    if (page.dataset.large !== large || innerWidth !== width) {
      since = performance.now();
      clearTimeout(settled);
      settled = setTimeout(look, SETTLES_MS - 100);
    }
    large = page.dataset.large;
    width = innerWidth;
    const flow = flowOf();
    const read = flow?.scrollTop; // a level that is only tried may have a shorter text, and the reader would be thrown back
    level = levelFor(leastAt(performance.now(), since, level), set);
    if (flow && read !== undefined && flow.scrollTop !== read) flow.scrollTop = read;
  };
  const content = new MutationObserver(look);
  content.observe(page, { subtree: true, childList: true, characterData: true });
  addEventListener("resize", look);
  void document.fonts?.ready.then(look);
  look();
  return () => (content.disconnect(), removeEventListener("resize", look), clearTimeout(settled));
}
