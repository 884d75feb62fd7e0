// @ts-check
/** Pages are written in Vietnamese; `locales/en.json` holds what each text is in English. Nothing else holds texts. */
import { adapter as svelte } from "@wuchale/svelte";
import { defineConfig } from "wuchale";
import { adapter as vanilla } from "wuchale/adapter-vanilla";
import { catalogueFor } from "./locales/catalogue.mjs";

const VIETNAMESE = /[À-ỹ]/u;
const SHOWN = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "label",
]);
/** Texts of the code that nothing marks as Vietnamese. */
const PLAIN = new Set([
  "Chung",
  "Ghi",
  "Nam",
  "Phim",
  "Vinh danh",
  "Xem",
  "Trao",
  "Trao: {0}",
  "Trao sau…",
  "Sang {0}: {1}",
  "cho ra",
  "ghi tay",
  "Xong",
  "Hoa",
  "Trang",
  "Ra",
  "ra",
  "Xe",
]);
const NOT_READ = new Set(["style", "script", "path", "code"]);

/** @type {import("wuchale").HeuristicFunc} */
function isText({ msgStr, details }) {
  const text = msgStr.join(" ");
  if (!/\p{L}/u.test(text) || NOT_READ.has(details.element ?? "")) return false;
  if (details.scope === "markup") return "message";
  if (details.scope === "attribute" && SHOWN.has(details.attribute ?? "")) return "message";
  return VIETNAMESE.test(text) || PLAIN.has(text) ? "message" : false;
}

const ignore = [
  "node_modules/**",
  "dist/**",
  "**/*.test.ts",
  "**/testing/**",
  "openapi/**",
  "tools/**",
  "shared/schema/**",
  "**/*.d.ts",
  "locales/**",
  "*.ts",
  "board/layout/compounds.ts", // knows how Vietnamese is written
  "shared/words/fold.ts",
];

/** The language stands still while a page is open, so a text is looked up wherever it stands, in a module too. */
const asked = { wrapUse: () => "_w_load_(_w_catalogs_)" };

const texts = {
  runtime: { initReactive: () => null, useReactive: false, plain: asked, reactive: asked },
  sourceLocale: "vi",
  heuristic: isText,
  loader: "custom",
  bundleLoad: true,
  granularLoad: true,
};

/**
 * The library takes texts that differ only in the blanks around them for one: whoever writes them is told at once.
 *
 * @param {import("wuchale").Adapter} adapter
 * @returns {import("wuchale").Adapter}
 */
function keptApart(adapter) {
  /** @type {Map<string, string>} */
  const written = new Map();
  return {
    ...adapter,
    transform: async (source) => {
      const found = await adapter.transform(source);
      for (const { msgStr } of found.msgs) {
        const text = msgStr.join("\n");
        const other = written.get(text.trim()) ?? text;
        if (other !== text)
          throw new Error(`“${other}” and “${text}” differ only in the blanks around them.`);
        written.set(text.trim(), text);
      }
      return found;
    },
  };
}

export default defineConfig({
  locales: ["vi", "en"],
  localesDir: "./locales",
  adapters: {
    page: keptApart(
      svelte({
        ...texts,
        storage: catalogueFor("page"),
        files: { include: "**/*.svelte", ignore },
      }),
    ),
    script: keptApart(
      vanilla({ ...texts, storage: catalogueFor("script"), files: { include: "**/*.ts", ignore } }),
    ),
  },
});
