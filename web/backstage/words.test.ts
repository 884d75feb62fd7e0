import { expect, test } from "vitest";
import type { RowMember } from "../shared/line/types";
import { noteOf, stepsOf } from "./words";

const member = (more: Partial<RowMember>) =>
  ({
    status: "SCHEDULED",
    is_announced: false,
    presence: "HERE",
    blocked: null,
    certificate_number: "",
    ...more,
  }) as RowMember;

test("each step is offered where the server allows it", () => {
  expect(stepsOf(member({}))).toEqual(["stand-by", "receiver", "defer"]);
  expect(stepsOf(member({ status: "ANNOUNCED", is_announced: true }))).toEqual(["give", "defer"]);
  expect(stepsOf(member({ status: "DEFERRED", is_announced: true }))).toEqual(["give", "reinstate"]);
  expect(stepsOf(member({ status: "DEFERRED" }))).toEqual(["reinstate"]);
  for (const status of ["PRESENTED", "RECEIVED_BY_PROXY", "REVOKED", "ON_HOLD"] as const)
    expect(stepsOf(member({ status, is_announced: status !== "ON_HOLD" }))).toEqual([]);
});

test("what was given says the number of its certificate", () => {
  expect(noteOf(member({ status: "PRESENTED", certificate_number: "12/2026" }))).toBe("Đã trao, số 12/2026");
  expect(noteOf(member({ status: "RECEIVED_BY_PROXY" }))).toBe("Đã trao cho người nhận thay");
});
