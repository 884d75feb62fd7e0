import { expect, test } from "vitest";
import { signInAddress } from "./session.svelte";

const at = (hash: string) => signInAddress({ pathname: "/desk/", search: "?congress=c1", hash });

test("who signs in comes back to the place in the page where they were", () => {
  expect(at("#in-the")).toBe(`/?next=${encodeURIComponent("/desk/?congress=c1#in-the")}`);
  expect(at("")).toBe(`/?next=${encodeURIComponent("/desk/?congress=c1")}`);
});

test("what may be a secret behind # is told to no server", () => {
  for (const hash of ["#Zk3_9aBQ", "#abc123", "#a/b", "#-"]) expect(at(hash)).toBe(at(""));
});
