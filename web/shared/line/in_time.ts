/** For what a browser may never answer: battery, service worker, locks, barcode reader. Nothing that matters waits for it longer. */

/** Gives what `asked` gives within `ms` milliseconds; `otherwise` where it gives nothing by then or rejects. */
export function inTime<T, U>(ms: number, asked: Promise<T>, otherwise: U): Promise<T | U> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(otherwise), ms);
    asked.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(late));
  });
}
