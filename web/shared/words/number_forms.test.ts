/** One form of numbers on the pages of an office: what is counted goes through `count` ("04", "1.156"), what is measured does not. */
import { expect, test } from "vitest";

const sources = import.meta.glob<string>(
  ["../../{places,unit,review,report,desk,pass,hall,delegation}/**/*.{ts,svelte}", "!../../**/*.test.ts"],
  { query: "?raw", import: "default", eager: true },
);
const COUNTED =
  "người|chỗ|đại biểu|ô|dòng|hồ sơ|thẻ|tệp|đơn vị|đoàn|mục|lần|bản|ghế|ảnh|tập thể|trang|máy|hàng|khách|suất|xe|lượt|tên";
const RAW = new RegExp(
  `\\{(?!count\\()(?:whole\\([^{}]*\\)|[A-Za-z_.?\\[\\] +-]*(?:length|number|\\w*s|done|total))\\}\\s+(?:${COUNTED})(?!\\p{L})`,
  "gu",
);
/** Texts that were made by `count` above. */
const MADE = /^\{(people|words|names|seats)\}/;

test("a figure beside what it counts is written by the one rule", () => {
  const found = Object.entries(sources).flatMap(([file, text]) =>
    [...text.matchAll(RAW)]
      .map(([hit]) => hit)
      .filter((hit) => !MADE.test(hit))
      .map((hit) => `${file}: ${hit}`),
  );
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
