import { expect, test } from "vitest";
import { pageOf } from "./page_plugin";

test("every page is the shared one with its own head, and a class where it has one", () => {
  const own = '<title>Cánh gà</title>\n<html data-ground="dark"></html>\n<body class="tv"></body>\n';
  const page = pageOf(own, "/backstage/index.html");
  expect(page).toContain('<html data-ground="dark" lang="vi" translate="no">');
  expect(page.match(/<html/g)).toHaveLength(1);
  expect(page.match(/<body/g)).toHaveLength(1);
  for (const part of ["<title>Cánh gà</title>", '<body class="tv">', 'src="./main.ts"', "/before.js"])
    expect(page).toContain(part);
});

test("the front page stands at the root and its parts in a folder", () => {
  expect(pageOf("<title>Đại Hội</title>", "/index.html")).toContain('src="./index/main.ts"');
});
