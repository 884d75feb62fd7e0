import { expect, test } from "vitest";
import type { Answer } from "../shared/line/answer";
import type { ListedNomination, NominationFile } from "../shared/line/types";
import { isPlain, ManyApprovals } from "./many.svelte";

const person = (name: string, more: Partial<ListedNomination> = {}) =>
  ({
    delegate_id: name,
    full_name: name,
    version: 1,
    state: "SUBMITTED",
    alternate: null,
    hold: "",
    to_complete: [],
    ...more,
  }) as unknown as ListedNomination;
const ok = { kind: "ok", value: {} as NominationFile } satisfies Answer<NominationFile>;
const no = (kind: "refused" | "away", code: string, detail: string) =>
  ({ kind, problem: { status: 409, code, detail, title: "", type: "" } }) as Answer<NominationFile>;

test("only who is handed in, complete, no alternate and not on hold is chosen unseen", () => {
  expect(isPlain(person("Vi Thử A"))).toBe(true);
  for (const more of [
    { state: "APPROVED" },
    { alternate: 1 },
    { hold: "COMPLAINT" },
    { to_complete: ["portrait"] },
  ] as Partial<ListedNomination>[])
    expect(isPlain(person("Vi Thử B", more))).toBe(false);
});

test("whoever cannot be approved is left out with the reason, and the others go on", async () => {
  const answers = [
    ok,
    no("refused", "overtaken", "…"),
    no("refused", "rule_broken", "Đơn vị đã hết chỗ."),
    ok,
  ];
  const many = new ManyApprovals(() => Promise.resolve(answers.shift()!));
  await many.run(["A", "B", "C", "D"].map((name) => person(name)));
  expect([many.approved, many.total]).toEqual([2, 0]);
  expect(many.leftOut).toEqual([
    { name: "B", why: "Người khác vừa sửa hồ sơ này." },
    { name: "C", why: "Đơn vị đã hết chỗ." },
  ]);
});

test("without an answer it goes no further, and a person stops it", async () => {
  const asked: string[] = [];
  const away = new ManyApprovals((one) => {
    asked.push(one.full_name);
    return Promise.resolve(asked.length === 2 ? no("away", "unreachable", "Mất mạng.") : ok);
  });
  await away.run(["A", "B", "C"].map((name) => person(name)));
  expect(asked).toEqual(["A", "B"]);
  expect(away.approved).toBe(1);

  const stopped: ManyApprovals = new ManyApprovals(() => {
    stopped.stop();
    return Promise.resolve(ok);
  });
  await stopped.run(["A", "B"].map((name) => person(name)));
  expect(stopped.approved).toBe(1);
});
