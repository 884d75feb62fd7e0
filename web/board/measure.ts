/** Measures text in the type of the big screen. */
import type { Measure } from "./fit";

const FAMILY = '"Be Vietnam Pro"';

/** Waits until the faces of the screen can be drawn, so that the first card is not measured in another type. */
export async function typeIsReady(): Promise<void> {
  const faces = [400, 500, 600, 700].map((weight) =>
    document.fonts.load(`${weight} 100px ${FAMILY}`, "Đại hội Ễ Ậ ở a"),
  );
  await Promise.race([Promise.all(faces), new Promise((resolve) => setTimeout(resolve, 2_000))]).catch(
    () => undefined,
  );
}

/** A measure for one weight: widths at a type size of 1 px, with one part in fifty of air. */
export function measureOf(weight: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (text) => {
    if (!context) return text.length * 0.6;
    context.font = `${weight} 100px ${FAMILY}, sans-serif`;
    return (context.measureText(text).width / 100) * 1.02;
  };
}
