import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Delegate } from "../../shared/line/types";
import { CONFLICT, ENDED, nothing, ok, type Reply, Services } from "../../shared/testing/services";
import { FieldEdit } from "./field_edit.svelte";

const PERSON = "/delegates/d1";
const person = (given: Partial<Delegate>) =>
  ({ delegate_id: "d1", version: 1, full_name: "Nguyễn Thử", position: "Trưởng thôn", ...given }) as Delegate;

let services: Services;
let now: Delegate | null;
let field: FieldEdit;
beforeEach(() => {
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  now = person({});
  field = new FieldEdit(
    "position",
    () => now,
    (fresh) => comes(fresh),
  );
});
afterEach(() => vi.unstubAllGlobals());

function comes(fresh: Delegate) {
  now = fresh;
  field.follow(); // as the page does whenever the person changes
}
const sent = () => services.asked.filter((one) => one.method === "PATCH").map((one) => one.body);
const answers = (...replies: Reply[]) => {
  services.replies[PERSON] = () => (replies.length > 1 ? replies.shift()! : replies[0]!)();
};

test("a colleague's edit is shown, and leaving the field does not take it back", async () => {
  comes(person({ version: 2, position: "Bí thư chi bộ" }));
  expect(field.text).toBe("Bí thư chi bộ");
  await field.save();
  expect(sent()).toEqual([]);
});

test("a colleague's edit under a typed text is a conflict with both words, and nothing is sent", async () => {
  field.text = "Phó thôn";
  comes(person({ version: 2, position: "Bí thư chi bộ" }));
  expect([field.text, field.theirs]).toEqual(["Phó thôn", "Bí thư chi bộ"]);
  await field.save();
  expect(sent()).toEqual([]);
});

test("one's own word goes over a colleague's only once it was shown", async () => {
  field.text = "Phó thôn";
  comes(person({ version: 2, position: "Bí thư chi bộ" }));
  answers(ok(person({ version: 3, position: "Phó thôn" })));
  await field.keepMine();
  expect(sent()).toEqual([{ version: 2, position: "Phó thôn" }]);
  expect([field.text, field.theirs]).toEqual(["Phó thôn", null]);
});

test("the colleague's word can be taken", () => {
  field.text = "Phó thôn";
  comes(person({ version: 2, position: "Bí thư chi bộ" }));
  field.takeTheirs();
  expect([field.text, field.theirs]).toEqual(["Bí thư chi bộ", null]);
});

test("an edit of another field meanwhile is no conflict: the text is sent for the newer version", async () => {
  field.text = "Phó thôn";
  answers(
    CONFLICT,
    ok(person({ version: 5, full_name: "Nguyễn Thị Thử" })),
    ok(person({ version: 6, full_name: "Nguyễn Thị Thử", position: "Phó thôn" })),
  );
  await field.save();
  expect(sent()).toEqual([
    { version: 1, position: "Phó thôn" },
    { version: 5, position: "Phó thôn" },
  ]);
  expect([now?.full_name, field.text, field.complaint]).toEqual(["Nguyễn Thị Thử", "Phó thôn", ""]);
});

test("a refusal for a newer version shows both words and keeps what was typed", async () => {
  field.text = "Phó thôn";
  answers(CONFLICT, ok(person({ version: 5, position: "Bí thư chi bộ" })));
  await field.save();
  expect([field.text, field.theirs, field.complaint]).toEqual(["Phó thôn", "Bí thư chi bộ", ""]);
  expect(sent()).toHaveLength(1);
});

test.each([
  ["nobody answers", nothing],
  ["the session has ended", ENDED],
])("what was typed stays and is marked as unsaved when %s, and is saved afterwards", async (_, reply) => {
  field.text = "Phó thôn";
  answers(reply);
  await field.save();
  expect([field.text, field.unsaved]).toEqual(["Phó thôn", true]);
  expect(field.complaint).not.toBe("");
  answers(ok(person({ version: 2, position: "Phó thôn" })));
  await field.save();
  expect([field.complaint, field.unsaved, now?.position]).toEqual(["", false, "Phó thôn"]);
});

test("what was not heard is sent again by itself when the server is back, unless something else is typed", async () => {
  vi.useFakeTimers();
  field.text = "Phó thôn";
  answers(nothing);
  await field.save();
  expect([field.unsaved, field.goesOn]).toEqual([true, true]);
  answers(ok(person({ version: 2, position: "Phó thôn" })));
  await vi.advanceTimersByTimeAsync(5_100);
  expect([field.unsaved, field.goesOn, now?.position]).toEqual([false, false, "Phó thôn"]);

  field.text = "Bí thư";
  answers(nothing);
  await field.save();
  field.text = "Bí thư chi";
  const asked = sent().length;
  await vi.advanceTimersByTimeAsync(20_000);
  expect([sent().length, field.text]).toEqual([asked, "Bí thư chi"]);
  vi.useRealTimers();
});

test("undo is offered only while nobody else changed the field since", async () => {
  field.text = "Phó thôn";
  answers(ok(person({ version: 2, position: "Phó thôn" })));
  await field.save();
  expect(field.before).toBe("Trưởng thôn");
  comes(person({ version: 3, position: "Bí thư chi bộ" }));
  expect(field.before).toBeNull();
});

test("what is sealed is written anew or cleared and never shown", async () => {
  now = person({ given: ["religion"] });
  const sealed = new FieldEdit(
    "religion",
    () => now,
    (fresh) => (now = fresh),
    true,
  );
  answers(ok(person({ version: 2, given: ["religion"] })), ok(person({ version: 3, given: [] })));
  sealed.text = "Tin lành";
  await sealed.save();
  expect([sealed.text, sealed.before, sealed.theirs]).toEqual(["", "", null]);
  await sealed.clear();
  expect(sent()).toEqual([
    { version: 1, religion: "Tin lành" },
    { version: 2, religion: "" },
  ]);
});

describe("by the time an answer comes the drawer is shut, or shows somebody else", () => {
  const other = () => person({ delegate_id: "d2", version: 9, position: "Giáo viên" });
  let told: Delegate[];
  let left: FieldEdit;
  beforeEach(() => {
    told = [];
    left = new FieldEdit(
      "position",
      () => now,
      (fresh) => told.push(fresh),
    );
    left.text = "Phó thôn";
  });

  test.each([
    ["nobody is open", () => null],
    ["somebody else is", other],
  ])("what was typed is stored for whom it was typed, and told, when %s", async (_, open) => {
    const stored = person({ version: 2, position: "Phó thôn" });
    answers(ok(stored));
    const saving = left.save();
    now = open();
    await saving;
    expect([told, left.complaint, left.busy]).toEqual([[stored], "", false]);
  });

  test.each([
    ["nobody is open", () => null],
    ["somebody else is", other],
  ])("it is sent again for the newer version of the same person when %s", async (_, open) => {
    answers(CONFLICT, ok(person({ version: 5 })), ok(person({ version: 6, position: "Phó thôn" })));
    const saving = left.save();
    now = open();
    await saving;
    expect(services.asked.map(({ path }) => path.endsWith(PERSON))).toEqual([true, true, true]);
    expect(sent().map((body) => (body as Delegate).version)).toEqual([1, 5]);
    expect(told.map(({ version }) => version)).toEqual([5, 6]);
  });

  test("what nobody heard goes again to them and to nobody else", async () => {
    vi.useFakeTimers();
    answers(nothing);
    const saving = left.save();
    now = other();
    await saving;
    answers(ok(person({ version: 2, position: "Phó thôn" })));
    await vi.advanceTimersByTimeAsync(5_100);
    expect(services.asked.filter(({ path }) => !path.endsWith(PERSON))).toEqual([]);
    expect(told.map(({ version }) => version)).toEqual([2]);
    vi.useRealTimers();
  });

  test("a colleague's word that came meanwhile is not written over", async () => {
    answers(CONFLICT, ok(person({ version: 5, position: "Bí thư chi bộ" })));
    const saving = left.save();
    now = null;
    await saving;
    expect([sent().length, left.theirs]).toEqual([1, "Bí thư chi bộ"]);
  });
});
