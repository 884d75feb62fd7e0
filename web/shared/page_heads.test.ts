import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const web = new URL("../", import.meta.url);
const pages = ["", ...readdirSync(web).map((folder) => `${folder}/`)]
  .filter((folder) => !/^(dist|node_modules)/.test(folder))
  .map((folder) => new URL(`${folder}index.html`, web))
  .filter((file) => existsSync(file));

test("no page lets a phone make a telephone number or a date of its digits", () => {
  expect(pages.length).toBeGreaterThan(10);
  const marked = /<meta name="format-detection" content="telephone=no, date=no, address=no, email=no" \/>/;
  expect(pages.filter((file) => !marked.test(readFileSync(file, "utf8")))).toEqual([]);
});
