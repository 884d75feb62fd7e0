/** Keeps a list on the wall from ending in half a row: what does not fit is hidden whole and counted. */
import type { Attachment } from "svelte/attachments";

/** Hides the rows that stick out of the list's box and tells how many those are. Where the box grows with its
 * content (phone, tablet) nothing is hidden. */
export function clipRows(hidden: (count: number) => void): Attachment<HTMLElement> {
  return (list) => {
    const measure = () => {
      const rows = [...list.children] as HTMLElement[];
      const floor = list.clientHeight + 1;
      let out = 0;
      for (const row of rows) {
        const sticksOut = row.offsetTop + row.offsetHeight > floor;
        row.style.visibility = sticksOut ? "hidden" : "";
        if (sticksOut) out += 1;
      }
      hidden(out);
    };
    const sizes = new ResizeObserver(measure);
    const rows = new MutationObserver(measure);
    sizes.observe(list);
    rows.observe(list, { childList: true, subtree: true, characterData: true });
    return () => (sizes.disconnect(), rows.disconnect());
  };
}
