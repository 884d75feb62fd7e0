import { expect, test } from "vitest";
import { versionIn } from "./page_version";

test("a page's version is the name of its first file", () => {
  const html =
    '<script async src="/before.js"></script><script type="module" crossorigin src="/assets/board-Bx3_k2.js"></script>';
  expect(versionIn(html)).toBe("board-Bx3_k2");
  expect(versionIn("<h1>502</h1>")).toBe("");
});
