import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ComingIn } from "./coming_in.svelte";
import { hallCodeIn } from "./hall";

const HALL = "v.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const PASS = { code: "1".repeat(214), name: "Bà Vi Thử Một" };
const OTHER = { code: "2".repeat(214), name: "Ông Vi Thử Hai" };
const GUEST = { form_of_address: "Bà", full_name: "Vi Thử Một", seat: "A1", seat_way: "" };
const PROMISE = {
  challenge_id: "c1",
  expires_in_s: 90,
  gate_name: "Cửa A",
  session_name: "Phiên 1",
  guest: GUEST,
};
const standing = (standing: string, more = {}) => ({ standing, sentence: "", gate_name: "Cửa A", ...more });

type Sent = { path: string; body: Record<string, unknown> };
let sent: Sent[];
let answers: (() => [number, unknown])[];

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  vi.stubGlobal("fetch", async (path: string, { body }: { body: string }) => {
    sent.push({ path: path.replace("/api/checkin/v1/", ""), body: JSON.parse(body) as Sent["body"] });
    const next = answers.shift();
    if (!next) throw new TypeError("no network");
    const [status, given] = next();
    const headers = { "Content-Type": status < 400 ? "application/json" : "application/problem+json" };
    return new Response(JSON.stringify(given), { status, headers });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const gives = (given: unknown, status = 200) => answers.push(() => [status, given]);
const refuses = (code: string) => gives({ code, detail: `Câu của ${code}.` }, 409);
const settle = () => vi.advanceTimersByTimeAsync(0);

test("the door's code is read out of its address or typed as six digits, and nothing else is taken for it", () => {
  expect(hallCodeIn(`https://door.test/pass/#${HALL}`)).toBe(HALL);
  expect(hallCodeIn(HALL)).toBe(HALL);
  expect(hallCodeIn("123 456")).toBe("123456");
  for (const other of ["https://door.test/pass/#secret", "12345", "1".repeat(214), "", "v.short"])
    expect(hallCodeIn(other)).toBeNull();
});

test("the phone's own camera opens the page, which holds the pass: one tap, and the delegate is in", async () => {
  gives(PROMISE);
  const way = new ComingIn([PASS], HALL);
  await settle();
  expect([way.step, way.promised?.guest?.full_name]).toEqual(["PROMISED", "Vi Thử Một"]);
  gives(standing("PRESENT", { guest: GUEST, since: "2026-11-22T00:42:00Z" }));
  await way.tap();
  expect(way.step).toBe("PRESENT");
  expect(sent.map((one) => one.path)).toEqual(["hall-challenges", "hall-arrivals"]);
  expect(sent[0]!.body).toMatchObject({ hall: HALL, pass_code: PASS.code });
});

test("a browser that keeps nothing names no phone", async () => {
  vi.stubGlobal("localStorage", {
    getItem() {
      throw new DOMException("denied", "SecurityError");
    },
  });
  gives(PROMISE);
  new ComingIn([PASS], HALL);
  await settle();
  expect(sent[0]!.body.phone).toBeNull();
});

test("where no pass lies here the badge's digits are typed, and mistyped ones are not sent", async () => {
  const way = new ComingIn([], HALL);
  expect(way.step).toBe("TYPE");
  await way.type("1234 5678 9012");
  expect([way.problem !== "", sent]).toEqual([true, []]);
  gives({ ...PROMISE, guest: null });
  await way.type("0000 0000 0000");
  expect(way.step).toBe("PROMISED");
  expect(sent[0]!.body).toMatchObject({ short_code: "000000000000" });
});

test("of several passes somebody says whose", async () => {
  const way = new ComingIn([PASS, OTHER], HALL);
  expect(way.step).toBe("WHOSE");
  gives(PROMISE);
  await way.choose(OTHER);
  expect(sent[0]!.body).toMatchObject({ pass_code: OTHER.code });
});

test("a code that has gone is read anew, and whose badge it is stays known", async () => {
  refuses("hall_code_old");
  const way = new ComingIn([PASS, OTHER], HALL);
  await way.choose(OTHER);
  expect([way.step, way.problem]).toEqual(["READ", "Câu của hall_code_old."]);
  gives(PROMISE);
  way.read("654321");
  await settle();
  expect(sent[1]!.body).toMatchObject({ hall: "654321", pass_code: OTHER.code });
  expect(way.step).toBe("PROMISED");
});

test("a tap that nobody heard is made again, one that is over begins at the door", async () => {
  gives(PROMISE);
  const way = new ComingIn([PASS], HALL);
  await settle();
  await way.tap();
  expect([way.step, way.problem !== ""]).toEqual(["PROMISED", true]);
  refuses("challenge_over");
  await way.tap();
  expect(way.step).toBe("READ");
});

test("who waits asks every three seconds, also after nobody answered, until a steward has", async () => {
  gives(PROMISE);
  const way = new ComingIn([PASS], HALL);
  await settle();
  gives(standing("WAITING", { call_id: "c1" }));
  await way.tap();
  await vi.advanceTimersByTimeAsync(3_000);
  expect([way.step, sent.length]).toEqual(["WAITING", 3]);
  gives(standing("PRESENT", { guest: GUEST }));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(way.step).toBe("PRESENT");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent.length).toBe(4);
  expect(sent[3]).toMatchObject({ path: "hall-arrivals/waiting", body: { call_id: "c1" } });
});

test("a companion without a phone comes by the digits of the badge, and the door's code is read anew", async () => {
  gives(PROMISE);
  const way = new ComingIn([PASS], HALL);
  await settle();
  gives(standing("PRESENT", { guest: GUEST }));
  await way.tap();
  way.companion();
  expect(way.step).toBe("READ");
  way.read(HALL);
  expect(way.step).toBe("TYPE");
});
