/** Writes `<page>/sw.js` after a build: the service worker with the list of all files that this page needs. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Plugin } from "vite";

const TEMPLATE = resolve(import.meta.dirname, "offline_worker.js");
/** The older font format is only for browsers without service workers. */
const NOT_NEEDED = /\.(woff|map)$/;
/** A pass lies on hundreds of phones; the decoder, larger than all the rest, is fetched where a phone's own is missing. */
const NOT_KEPT: Record<string, RegExp> = { pass: /\.wasm$/ };

export function offline(pages: readonly string[]): Plugin {
  let dist = "";
  return {
    name: "daihoi-offline",
    apply: "build",
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const page of pages) writeFileSync(resolve(dist, page, "sw.js"), worker(dist, page));
    },
  };
}

function worker(dist: string, page: string): string {
  const html = readFileSync(resolve(dist, page, "index.html"), "utf8");
  const files = [...needed(html, dist)]
    .filter((file) => !NOT_KEPT[page]?.test(file))
    .sort()
    .map((file) => `/assets/${file}`);
  const template = readFileSync(TEMPLATE, "utf8");
  const version = createHash("sha256")
    .update(html)
    .update(files.join())
    .update(template)
    .digest("hex")
    .slice(0, 12);
  return `self.__PAGE = ${JSON.stringify({ page: `/${page}/`, version, files })};\n${template}`;
}

/** Every asset named in `text`, and every asset named in those: names carry a hash, so a mention is a need. */
function needed(text: string, dist: string, found = new Set<string>()): Set<string> {
  for (const name of readdirSync(resolve(dist, "assets"))) {
    if (found.has(name) || NOT_NEEDED.test(name) || !text.includes(basename(name))) continue;
    found.add(name);
    if (/\.(js|css)$/.test(name)) needed(readFileSync(resolve(dist, "assets", name), "utf8"), dist, found);
  }
  return found;
}
