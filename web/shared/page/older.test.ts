import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const WEB = resolve(import.meta.dirname, "../..");
/** What hangs in a hall, and what draws a card in small. */
const PAGES = ["board", "tv", "mc", "stage", "roll", "backstage", "shared/page", "shared/ceremony"];
/** Came after the browsers of package.json, and everything that is sized or turned by it falls apart there. */
const NEWER = [
  /\b\d*cq(w|h|i|b|min|max)\b/,
  /container-type/,
  /@container/,
  /(style:|^\s*)(rotate|scale|translate)[:=]/m,
];

test("what the hall sees is sized and turned by nothing that a browser of 2021 lacks", () => {
  for (const page of PAGES)
    for (const file of readdirSync(resolve(WEB, page), { recursive: true, encoding: "utf8" })) {
      if (!/\.(svelte|css)$/.test(file)) continue;
      const source = readFileSync(resolve(WEB, page, file), "utf8");
      for (const newer of NEWER) expect(source, `${page}/${file}`).not.toMatch(newer);
    }
});
