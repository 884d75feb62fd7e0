import { expect, test } from "vitest";
import { outcomeOf, withoutOutcome } from "./provider";

test("who comes from the provider is told from who opens the front page", () => {
  expect(outcomeOf("?provider=proven&next=%2Fdesk%2F")).toBe("proven");
  expect(outcomeOf("?provider=denied")).toBe("denied");
  expect(outcomeOf("?provider=<b>")).toBeNull();
  expect(outcomeOf("?next=%2Fdesk%2F")).toBeNull();
});

test("the page that was wanted stays in the address once the sign-in ended", () => {
  expect(withoutOutcome("?provider=proven&next=%2Fdesk%2F%3Fcongress%3D1")).toBe(
    "/?next=%2Fdesk%2F%3Fcongress%3D1",
  );
  expect(withoutOutcome("?provider=lost")).toBe("/");
});
