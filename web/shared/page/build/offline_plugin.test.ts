import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { offline } from "./offline_plugin";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "daihoi-offline-"));
  for (const folder of ["dist/scan", "dist/assets"]) mkdirSync(join(root, folder), { recursive: true });
  write("scan/index.html", '<script src="/assets/scan-1.js"></script><link href="/assets/scan-2.css">');
  write("assets/scan-1.js", 'import "./shared-3.js"; const wasm = "/assets/reader-4.wasm"');
  write("assets/shared-3.js", "");
  write("assets/scan-2.css", "src: url(/assets/font-5.woff2), url(/assets/font-6.woff)");
  for (const name of ["reader-4.wasm", "font-5.woff2", "font-6.woff", "stage-7.js"])
    write(`assets/${name}`, "");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string) {
  writeFileSync(join(root, "dist", name), text);
}
function worker(page = "scan"): { page: string; version: string; files: string[] } {
  const plugin = offline([page]) as { configResolved: (config: unknown) => void; closeBundle: () => void };
  plugin.configResolved({ root, build: { outDir: "dist" } });
  plugin.closeBundle();
  const text = readFileSync(join(root, `dist/${page}/sw.js`), "utf8");
  return JSON.parse(/^self\.__PAGE = (.*);$/m.exec(text)![1]!) as ReturnType<typeof worker>;
}

test("a page carries all it needs, through every import, and nothing of other pages", () => {
  expect(worker()).toMatchObject({
    page: "/scan/",
    files: ["font-5.woff2", "reader-4.wasm", "scan-1.js", "scan-2.css", "shared-3.js"].map(
      (name) => `/assets/${name}`,
    ),
  });
});

test("a changed page is a new version, an unchanged one is not", () => {
  const { version } = worker();
  expect(worker().version).toBe(version);
  write("scan/index.html", '<script src="/assets/shared-3.js"></script>');
  expect(worker().version).not.toBe(version);
});

test("a pass carries no decoder along: it lies on hundreds of phones", () => {
  mkdirSync(join(root, "dist/pass"));
  write("pass/index.html", '<script src="/assets/scan-1.js"></script>');
  expect(worker("pass").files).toEqual(["/assets/scan-1.js", "/assets/shared-3.js"]);
});
