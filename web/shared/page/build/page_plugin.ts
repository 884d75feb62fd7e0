/** Puts what a page's `index.html` says of itself (title, colour, manifest, ground, class) into the page that all share. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const SHARED = resolve(import.meta.dirname, "page.html");

export function sharedPage(): Plugin {
  return {
    name: "daihoi-page",
    transformIndexHtml: { order: "pre", handler: (own, { path }) => pageOf(own, path) },
  };
}

/** `own` is the page's `index.html`: parts of the head, and `<html …></html>` or `<body …></body>` for attributes of these;
`path` is its address below the folder of pages. */
export function pageOf(own: string, path: string): string {
  let page = readFileSync(SHARED, "utf8");
  let head = own;
  for (const tag of ["html", "body"]) {
    const [whole, attributes] = new RegExp(`<${tag}( [^>]*)></${tag}>`).exec(own) ?? [];
    if (!whole) continue;
    head = head.replace(whole, "");
    page = page.replace(`<${tag}`, () => `<${tag}${attributes}`);
  }
  const main = path === "/index.html" ? "./index/main.ts" : "./main.ts";
  return page.replace("<!-- own -->", () => head.trim()).replace('src="main.ts"', `src="${main}"`);
}
