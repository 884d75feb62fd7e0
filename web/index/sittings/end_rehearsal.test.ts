import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DoorSession } from "../../shared/line/types";
import { CONFLICT, ok, Services } from "../../shared/testing/services";
import { endRehearsal, openBehind } from "./end_rehearsal";

const REHEARSAL = { id: "s", name: "Tổng duyệt", open: true, rehearsal: true } as DoorSession;
let services: Services;

beforeEach(() => {
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost", search: "", pathname: "/" });
  services.replies = {
    "/scans": ok({ scans: 30 }),
    "/sessions/s": ok({ ...REHEARSAL, open: false }),
    "/stage": ok({ rehearsal: true, revision: 7 }),
    "/rehearsal": ok({ rehearsal: false, revision: 8 }),
  };
});
afterEach(() => vi.unstubAllGlobals());

const done = () =>
  services.asked.map(({ method, path }) => `${method} ${path.split("/").slice(2).join("/")}`);

test("one action shuts the rehearsal's doors, wipes its scans and ends the rehearsal of the stage", async () => {
  const ended = await endRehearsal("c", REHEARSAL);
  expect(done()).toEqual([
    "PUT checkin/v1/congresses/c/sessions/s",
    "DELETE checkin/v1/congresses/c/sessions/s/scans",
    "GET honors/v1/congresses/c/stage",
    "PUT honors/v1/congresses/c/rehearsal",
  ]);
  expect(services.asked[3]!.body).toEqual({ revision: 7, on: false, real_names: 0 });
  expect(ended.problem).toBeNull();
  expect(ended.words.join(" ")).toMatch(/30 lượt quét.*Sân khấu đã thôi tổng duyệt/);
});

test("a stage that does not rehearse is left alone", async () => {
  services.replies["/stage"] = ok({ rehearsal: false, revision: 7 });
  const ended = await endRehearsal("c", { ...REHEARSAL, open: false });
  expect(done()).not.toContain("PUT honors/v1/congresses/c/rehearsal");
  expect(ended.words).toHaveLength(2);
});

test("what somebody else holds on stage is said, and what was done at the doors stays done", async () => {
  services.replies["/rehearsal"] = CONFLICT;
  const ended = await endRehearsal("c", REHEARSAL);
  expect(ended.problem?.detail).toBe("Câu 409 của máy chủ.");
  expect(ended.words.join(" ")).toContain("30 lượt quét");
});

test("a real session that was open behind it gets the doors back and that is said, or is shut before", async () => {
  const real = { id: "r", name: "Phiên sáng", open: true, rehearsal: false } as DoorSession;
  services.replies["/sessions/r"] = ok({ ...real, open: false });
  const behind = openBehind(REHEARSAL, [real, REHEARSAL, { ...real, id: "x", open: false }]);
  expect(behind).toEqual([real]);
  const back = await endRehearsal("c", REHEARSAL, behind);
  expect(back.words).toContain("Từ lúc này mọi cửa tính cho “Phiên sáng”.");
  expect(done()).not.toContain("PUT checkin/v1/congresses/c/sessions/r");
  services.asked.length = 0;
  const shut = await endRehearsal("c", REHEARSAL, behind, true);
  expect(shut.words).toContain("Mọi cửa nay đóng.");
  expect(done().slice(0, 2)).toEqual([
    "PUT checkin/v1/congresses/c/sessions/r",
    "PUT checkin/v1/congresses/c/sessions/s",
  ]);
});
