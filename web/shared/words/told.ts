/** What the door's service says of a scan or a case, in the language of this device: services speak Vietnamese. */
import ENGLISH from "./told.en.json";
import { language } from "./language";

const BY_SENTENCE: Readonly<Record<string, string>> = ENGLISH;

/** The sentences one by one, each in English where it is known; what is not known stays as it was said. */
export function told(words: string, spoken = language): string {
  if (spoken !== "en" || !words) return words;
  const whole = BY_SENTENCE[words];
  if (whole) return whole;
  const first = Object.keys(BY_SENTENCE).find((one) => words.startsWith(`${one} `));
  return first ? `${BY_SENTENCE[first]} ${told(words.slice(first.length + 1), spoken)}` : words;
}
