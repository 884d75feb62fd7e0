/** What is written out inside a label that has words of its own is taken for one text with them, and each choice then reads like all. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const LABEL = /<label\b[^>]*>(?:(?!<\/label\s*>)[\s\S])*<\/label\s*>/g;
const WRITTEN = /<option\b[^>]*>\s*[^\s{<]/g;

/** Words of the label's own, in no element within it. */
const bare = (label: string) =>
  label
    .replace(/<select[\s\S]*<\/select\s*>|<span[\s\S]*?<\/span\s*>/g, "")
    .replace(/<[^>]*>|\{[^}]*\}/g, "")
    .trim();

/** Labels with bare words around a select whose choices are written out. */
function mixed(source: string): string[] {
  const labels = [...source.matchAll(LABEL)].map(([label]) => label);
  return labels.filter((one) => (one.match(WRITTEN)?.length ?? 0) > 1 && bare(one));
}

test("no select with written choices stands inside a label", () => {
  expect(
    mixed('<label>Ai <select><option value="A">Một</option><option>Hai</option></select></label>'),
  ).toHaveLength(1);
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter(
    (one) => one.endsWith(".svelte") && !one.includes("node_modules"),
  );
  expect(files.filter((one) => mixed(readFileSync(join(ROOT, one), "utf8")).length)).toEqual([]);
});
