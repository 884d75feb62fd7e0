import { expect, test } from "vitest";
import { signInAddress } from "./session.svelte";

const at = (hash: string) => signInAddress({ pathname: "/desk/", search: "?congress=c1", hash });

test("who signs in comes back to the place in the page where they were", () => {
  expect(at("#in-the")).toBe(`/?next=${encodeURIComponent("/desk/?congress=c1#in-the")}`);
  expect(at("")).toBe(`/?next=${encodeURIComponent("/desk/?congress=c1")}`);
});

test("who opens the address of a person signs in and comes back to that person", () => {
  const person = "#dai-bieu=0198f2b4-6a51-7c3e-9d20-1b2c3d4e5f60";
  expect(at(person)).toBe(`/?next=${encodeURIComponent(`/desk/?congress=c1${person}`)}`);
});

test("what may be a secret behind # is told to no server", () => {
  for (const hash of ["#Zk3_9aBQ", "#abc123", "#a/b", "#-", "#dai-bieu=Vi Thử An", "#dai-bieu=Zk3_9aBQ"])
    expect(at(hash)).toBe(at(""));
});
