/** The QR of an identity card as an aid of the help desk: it proves nothing, so only the name is taken, to look somebody up. */

/** A USB scanner may put its own prefix before it. */
const CARD = /^(\][A-Za-z]\d)?\d{9,12}\|/;
const SEX = /^(nam|nữ)$/i;
const LONGEST_NAME = 60;

/**
 * `nameOnCard("000196280165||Vi Thử An|27071996|Nữ|…")` -> "Vi Thử An"; "" for what is no card. The field is known by what is in
 * it: layouts of six and seven fields are about, with and without the old number.
 */
export function nameOnCard(text: string): string {
  return nameOn(text) ?? "";
}

/** As `nameOnCard`, and null for what is no card: a "?" stands for a letter that a keyboard could not send. */
export function nameOn(text: string): string | null {
  if (!CARD.test(text)) return null;
  const fields = text.normalize("NFC").split("|");
  return fields.map((field) => field.trim()).find(isName) ?? "";
}

function isName(field: string): boolean {
  return (
    /^[\p{L}?][\p{L}?.'’-]*(\s+[\p{L}?][\p{L}?.'’-]*)+$/u.test(field) &&
    /\p{L}/u.test(field) &&
    !SEX.test(field) &&
    field.length <= LONGEST_NAME
  );
}
