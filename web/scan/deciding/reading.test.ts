import { describe, expect, test } from "vitest";
import { decide } from "./decide";
import { examine, read } from "./reading";
import {
  delegate,
  FOREIGN,
  openRosterOf,
  rosterOf,
  SECOND_VERSION,
  SHORT_CODE,
  VALID,
} from "../testing/people";
import type { Presence } from "../sending/wire";

const nobody = () => undefined;

describe("of a text that is not ours nothing but kind, length and 16 bits are kept", () => {
  test.each([
    ["000099000001|000000001|Nguyễn Văn A|01011980|Nam|Thôn Giả Lập|01012021", "ID_CARD"],
    ["https://example.vn/ve?so=123456", "URL"],
    ["số điện thoại 0912 345 678", "TEXT"],
    ["000099000001", "DIGITS"],
    ["", "EMPTY"],
  ])("%s", (raw, kind) => {
    const reading = read(raw, "QR");
    expect(reading.kind).toBe(kind);
    expect(reading.length).toBe(raw.length);
    expect(JSON.stringify({ ...reading, mark: 0 })).not.toMatch(/99|example|Nguy|912/);
  });

  test("five thousand characters are no trouble", () => {
    expect(read("A".repeat(5000), "QR").length).toBe(5000);
  });

  test("an id number typed as a short code is not kept either", () => {
    expect(read("000099000001", "SHORT_CODE")).toEqual({
      method: "SHORT_CODE",
      kind: "DIGITS",
      text: null,
      length: 12,
      mark: expect.any(Number) as number,
    });
  });

  test("two of one length are told apart, and the same one is not known again in another scan", () => {
    const [one, other] = ["https://a.vn", "https://b.vn"];
    const mark = (raw: string, salt: string) => read(raw, "QR", salt).mark;
    expect(mark(one, "s1")).toBe(mark(one, "s1"));
    expect(new Set([mark(one, "s1"), mark(other, "s1"), mark(one, "s2")]).size).toBe(3);
    expect(Math.max(...[one, other].map((raw) => mark(raw, "s1") ?? -1))).toBeLessThan(65_536);
    expect(mark(VALID, "s1")).toBeNull();
  });
});

test("a badge and a typed code are kept as they are, spaces aside", () => {
  expect(read(` ${VALID}\n`, "QR").text).toBe(VALID);
  expect(read("4821 3375 9027", "SHORT_CODE").text).toBe(SHORT_CODE);
});

describe("what the device finds out by itself", () => {
  const verdict = async (
    raw: string,
    method: "QR" | "SHORT_CODE",
    ...delegates: Parameters<typeof rosterOf>
  ) => decide((await examine(read(raw, method), await openRosterOf(...delegates), nobody)).given);

  test("a badge on the list is admitted, scanned or typed", async () => {
    expect((await verdict(VALID, "QR", delegate())).verdict).toBe("ADMITTED");
    expect((await verdict(SHORT_CODE, "SHORT_CODE", delegate())).verdict).toBe("ADMITTED");
  });
  test("a genuine badge not on the list is admitted and flagged", async () => {
    expect(await verdict(VALID, "QR")).toEqual({ verdict: "ADMITTED", flagged: true });
  });
  test("a typed code that is not on the list proves nothing and is not valid", async () => {
    expect((await verdict(SHORT_CODE, "SHORT_CODE")).verdict).toBe("NOT_VALID");
  });
  test("a typed code says nothing while the list is shut, for nothing on the device may tell typed codes", async () => {
    const examined = await examine(read(SHORT_CODE, "SHORT_CODE"), rosterOf(delegate()), nobody);
    expect([examined.shut, examined.person]).toEqual([true, null]);
  });
  test("a badge of another congress is told apart", async () => {
    expect((await verdict(FOREIGN, "QR", delegate())).verdict).toBe("WRONG_CONGRESS");
  });
  test("the old version is superseded once the roster says so, and the new one is not", async () => {
    const [old] = delegate().credentials;
    const reprinted = delegate({
      credentials: [
        { ...old!, state: "SUPERSEDED" },
        { ...old!, version: 2, typed_hash: "1" },
      ],
    });
    expect((await verdict(VALID, "QR", reprinted)).verdict).toBe("SUPERSEDED");
    expect((await verdict(SECOND_VERSION, "QR", reprinted)).verdict).toBe("ADMITTED");
  });
  test("a delegate who was replaced holds no valid badge", async () => {
    expect((await verdict(VALID, "QR", delegate({ active: false }))).verdict).toBe("REVOKED");
  });
  test("somebody who is not invited to this session is told so", async () => {
    expect((await verdict(VALID, "QR", delegate({ session_ids: ["another"] }))).verdict).toBe(
      "WRONG_SESSION",
    );
    expect((await verdict(VALID, "QR", delegate({ session_ids: ["s", "another"] }))).verdict).toBe(
      "ADMITTED",
    );
  });
  test("who came in by another gate has been in", async () => {
    expect(
      (await verdict(VALID, "QR", delegate({ present: { at: "2026-11-22T00:42:00Z", gate: "Cửa B" } })))
        .verdict,
    ).toBe("ALREADY_CHECKED_IN");
  });
});
