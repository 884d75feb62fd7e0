/** Measures text in the type of the big screen. */
import type { Measure } from "./fit";

const FAMILY = '"Be Vietnam Pro"';
const MOST_KNOWN = 20_000;

/** Waits until the faces of the screen can be drawn, so that the first card is not measured in another type. */
export async function typeIsReady(): Promise<void> {
  const faces = [400, 500, 600, 700].map((weight) =>
    document.fonts.load(`${weight} 100px ${FAMILY}`, "Đại hội Ễ Ậ ở a"),
  );
  await Promise.race([Promise.all(faces), new Promise((resolve) => setTimeout(resolve, 2_000))]).catch(
    () => undefined,
  );
}

/** A measure for one weight: widths at a type size of 1 px, with one part in fifty of air. The same words are asked for a
hundred times while a card is fitted; each is measured once. */
export function measureOf(weight: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text) => {
    if (!context) return text.length * 0.6;
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_KNOWN) known.clear();
    context.font = `${weight} 100px ${FAMILY}, sans-serif`;
    const width = (context.measureText(text).width / 100) * 1.02;
    known.set(text, width);
    return width;
  };
}
