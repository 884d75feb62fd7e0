/** Figures that nobody streams, counted anew again and again while somebody looks at them. */

export const RECOUNT_EVERY_MS = 15_000;

/** Counts at once and then `RECOUNT_EVERY_MS` after each answer; after the first not while nobody `looks`. Gives what ends it. */
export function recounting(countAnew: () => Promise<void>, looks: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let here = true;
  const next = async (first = false) => {
    if (first || looks()) await countAnew();
    if (here) timer = setTimeout(() => void next(), RECOUNT_EVERY_MS);
  };
  void next(true);
  return () => ((here = false), clearTimeout(timer));
}
