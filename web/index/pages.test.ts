import { expect, test } from "vitest";
import { pageOf, pagesFor, wayBack } from "./pages";

test("a unit's registrar finds their own page first, then the desk, and nothing of the stage", () => {
  expect(pagesFor(["UNIT_REGISTRAR"]).flatMap((one) => one.pages.map((page) => page.path))).toEqual([
    "/unit/",
    "/desk/",
  ]);
});

test("whoever edits or approves the honours finds the roll and what was announced of it", () => {
  for (const role of ["HONORS_EDITOR", "HONORS_APPROVER"])
    expect(pagesFor([role]).flatMap((one) => one.pages.map((page) => page.path))).toEqual([
      "/roll/",
      "/results/",
      "/feed",
    ]);
});

test("a page opened in a new tab is one of the congress that was chosen here", () => {
  expect(pageOf("/review/", "c1")).toBe("/review/?congress=c1");
  expect(pageOf("/desk/#trang-dai-hoi", "c1")).toBe("/desk/?congress=c1#trang-dai-hoi");
  expect(pageOf("/scan/", "c1")).toBe("/scan/");
});

test("after signing in only our own pages are gone back to", () => {
  expect(wayBack("?next=%2Flive%2F%3Fcongress%3Dx")).toBe("/live/?congress=x");
  expect(wayBack("?next=//evil.example")).toBeNull();
  expect(wayBack("?next=/\\evil.example")).toBeNull();
  expect(wayBack("?next=https://evil.example")).toBeNull();
  expect(wayBack("?next=/%09/evil.example")).toBeNull();
  expect(wayBack("?next=/%0A/evil.example")).toBeNull();
  expect(wayBack("?next=/.//evil.example")).toBeNull();
  expect(wayBack("?next=/desk/..//evil.example/")).toBeNull();
  expect(wayBack("")).toBeNull();
});
