/** The parts of the roll's page, each with its own address: the words, and in their place what else is made ready. */
export type Part = "words" | "decisions" | "rows" | "photos" | "portraits";

export const PARTS: readonly (readonly [Part, string])[] = [
  ["words", "Lời và duyệt"],
  ["decisions", "Quyết định"],
  ["rows", "Hàng trao"],
  ["photos", "Chụp ảnh"],
  ["portraits", "Ảnh chân dung"],
];

const ADDRESSES = {
  words: "",
  rows: "#hang",
  photos: "#anh",
  portraits: "#chan-dung",
  decisions: "#quyet-dinh",
} as const;

/** The hash of a part, "" for the words. */
export const addressOf = (part: Part): string => ADDRESSES[part];

/** The part that a hash names; the words for any other. */
export const partAt = (hash: string): Part =>
  PARTS.map(([part]) => part).find((part) => part !== "words" && ADDRESSES[part] === hash) ?? "words";
