// @ts-check
/** Where the pages' texts stand: one file a language, each line the Vietnamese text and what it is there. The Vietnamese is the code's. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** @typedef {import("wuchale").Item} Item */
/** @typedef {Record<string, import("wuchale").FileRef[]>} Places */

/**
 * How the catalogue may change: a build only reads it; `npm run texts` writes it; `npm run texts:check` fails where a text lacks
 * or nobody shows it any more.
 */
const MODE = process.env.DAIHOI_TEXTS ?? "read";

/** Where each kind of source file keeps which text it shows where. @type {Set<string>} */
const kinds = new Set();

/**
 * The catalogue as one kind of source file sees it: all texts, and the places in which that kind shows them. Places are found
 * anew before each build, so that nobody has to keep them.
 *
 * @param {string} kind
 * @returns {import("wuchale").StorageFactory}
 */
export const catalogueFor =
  (kind) =>
  ({ locales, sourceLocale, localesDir, root }) => {
    const spoken = locales.filter((locale) => locale !== sourceLocale);
    /** @param {string} locale */
    const file = (locale) => resolve(root, localesDir, `${locale}.json`);
    const places = resolve(root, localesDir, `.wuchale/${kind}.places.json`);
    if (kinds.size === 0 && MODE !== "read")
      process.once("exit", () => settle(new Map(spoken.map((one) => [one, file(one)]))));
    kinds.add(places);
    return {
      key: `${localesDir}/${kind}`,
      files: spoken.map(file),
      load: () => ({
        items: itemsOf(sourceLocale, new Map(spoken.map((one) => [one, read(file(one))])), read(places)),
      }),
      save: ({ items }) => {
        const found = items.filter((item) => item.references.length > 0);
        mkdirSync(dirname(places), { recursive: true });
        writeFileSync(
          places,
          JSON.stringify(
            Object.fromEntries(found.map((item) => [textOf(item, sourceLocale), item.references])),
          ),
        );
      },
    };
  };

/** @param {string} file @returns {any} */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** @param {Item} item @param {string} locale */
const textOf = (item, locale) => item.translations.get(locale)?.join("\n") ?? "";

/** @param {string} sourceLocale @param {Map<string, Record<string, string>>} known @param {Places} places @returns {Item[]} */
function itemsOf(sourceLocale, known, places) {
  const sources = new Set([...known.values(), places].flatMap((texts) => Object.keys(texts)));
  return [...sources].map((source) => ({
    translations: new Map([
      [sourceLocale, [source]],
      ...[...known].map(
        ([locale, texts]) => /** @type {[string, string[]]} */ ([locale, [texts[source] ?? ""]]),
      ),
    ]),
    references: places[source] ?? [],
    urlAdapters: [],
  }));
}

/** @param {Map<string, string>} files */
function settle(files) {
  const sources = [...new Set([...kinds].flatMap((places) => Object.keys(read(places))))].sort();
  for (const [locale, file] of files) {
    const kept = read(file);
    const texts = Object.fromEntries(sources.map((source) => [source, kept[source] ?? ""]));
    if (MODE === "check") check(locale, kept, texts);
    else writeFileSync(file, `${JSON.stringify(texts, null, 2)}\n`);
  }
}

/** @param {string} locale @param {Record<string, string>} kept @param {Record<string, string>} texts */
function check(locale, kept, texts) {
  const lacking = Object.keys(texts).filter((text) => !kept[text]);
  const unused = Object.keys(kept).filter((text) => !(text in texts));
  if (lacking.length + unused.length === 0) return;
  console.error(`locales/${locale}.json: run \`npm run texts\`, then translate what is empty.`);
  for (const text of lacking) console.error(`  lacks: ${text}`);
  for (const text of unused) console.error(`  unused: ${text}`);
  process.exitCode = 1;
}
