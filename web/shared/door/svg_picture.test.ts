import { expect, test } from "vitest";
import { svgPicture } from "./svg_picture";

const drawn = (address: string) => decodeURIComponent(address.slice(address.indexOf(",") + 1));

test.each([
  ["<svg viewBox='0 0 9 9'><path/></svg>", "<svg viewBox='0 0 9 9'><style>:root{"],
  ["<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'>\n</svg>", "2000/svg'><style>:root{"],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
])("a drawing keeps its colours where pages are darkened: %s", (svg, begins) => {
  expect(drawn(svgPicture(svg))).toContain(begins);
});
