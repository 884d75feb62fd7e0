import { expect, test } from "vitest";
import type { Delegate, ListedDelegate } from "../../shared/line/types";
import { questionOf, rowAfter } from "./listed";

const asked = { text: "", unit: null, show: "active", sort: "name" } as const;

test("who is searched for by name is found among the replaced too", () => {
  expect(questionOf(asked)).toEqual({ show: "active", sort: "name" });
  expect(questionOf({ ...asked, text: "vi thử" }).show).toBe("all");
  expect(questionOf({ ...asked, text: "vi thử", show: "no_badge" }).show).toBe("no_badge");
});

test("a row follows its person: the newest badge, what is missing, the year alone of a birth", () => {
  const person = {
    version: 2,
    credentials: [{ state: "REVOKED" }, { state: "ISSUED" }],
    missing: ["position"],
    list_place: "7",
    answers: { answer: "CONFIRMED", leave: null, number: 3 },
    birth: "02/09/1984",
  } as unknown as Delegate;
  const row = rowAfter({ delegate_id: "a", unread: true } as unknown as ListedDelegate, person);
  expect(row).toMatchObject({ delegate_id: "a", unread: true, version: 2, credential_state: "ISSUED" });
  expect(row).toMatchObject({ missing: 1, list_place: 7, answer: "CONFIRMED", birth_year: 1984 });
});
