import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageOf } from "./page_plugin";
import { titleOf } from "../title";

const web = new URL("../../../", import.meta.url);
const pages = ["", ...readdirSync(web).map((folder) => `${folder}/`)]
  .filter((folder) => !/^(dist|node_modules)/.test(folder))
  .map((folder) => new URL(`${folder}index.html`, web))
  .filter((file) => existsSync(file));

test("no page lets a phone make a telephone number or a date of its digits", () => {
  expect(pages.length).toBeGreaterThan(10);
  const marked = /<meta name="format-detection" content="telephone=no, date=no, address=no, email=no" \/>/;
  const built = (file: URL) => pageOf(readFileSync(file, "utf8"), file.pathname);
  expect(pages.filter((file) => !marked.test(built(file)))).toEqual([]);
});

test("each page's title is known to the language of the device, as its HTML says it", () => {
  const told = pages
    .map((file) => [file.pathname, /<title>(.*)<\/title>/.exec(readFileSync(file, "utf8"))?.[1]] as const)
    .map(([path, title]) => [`/${path.split("/").slice(-2)[0] ?? ""}/`, title] as const)
    .filter(([path]) => !["/web/", "/index/"].includes(path));
  expect(told.map(([path]) => titleOf(path))).toEqual(told.map(([, title]) => title));
  const silent = told.filter(
    ([path]) => !readFileSync(new URL(`.${path}main.ts`, web), "utf8").includes('"../shared/page/title"'),
  );
  expect(silent).toEqual([]);
});
