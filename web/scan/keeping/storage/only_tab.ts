/** Lets one tab at a time be the scanner: two pages with one queue would each remember half of who came in. */

/** Resolves once this tab is the only one; calls `waits` when another one is before it. Held until the page ends. */
export async function beTheOnlyTab(waits: () => void): Promise<void> {
  if (!navigator.locks) return;
  await new Promise<void>((mine) => {
    const slow = setTimeout(waits, 300);
    const go = () => {
      clearTimeout(slow);
      mine();
    };
    navigator.locks
      .request("daihoi-scan", () => {
        go();
        return new Promise(() => {});
      })
      .catch(go); // a browser that forbids locks must not shut the door
  });
}
