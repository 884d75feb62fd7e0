import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask, type Answer } from "./answer";
import { CommandKey } from "./command_key";
import { onEnded } from "../access/ended";
import { address, asForm, honors, registration, within } from "./services";

let ended = 0;
let stopHearing: () => void;
beforeEach(() => {
  ended = 0;
  stopHearing = onEnded(() => (ended += 1));
});
afterEach(() => {
  stopHearing();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const me = () => ask(registration.GET("/me"));
const problem = (status: number, type = "application/problem+json") =>
  new Response(
    JSON.stringify({ type: "about:blank", title: "t", detail: "Câu của máy chủ.", status, code: "c" }),
    {
      status,
      headers: { "Content-Type": type },
    },
  );
const html = (status: number) =>
  new Response("<html>Đăng nhập Wi-Fi</html>", { status, headers: { "Content-Type": "text/html" } });
const answering = (give: () => Response | Promise<Response>) =>
  vi.stubGlobal("fetch", () => Promise.resolve().then(give));

test.each<[string, () => Response, Answer<unknown>["kind"]]>([
  ["a refusal of ours", () => problem(409), "refused"],
  ["too many tries, said by ours", () => problem(429), "refused"],
  ["no right to it", () => problem(403), "refused"],
  ["a session that ended", () => problem(401), "ended"],
  ["our service without its database", () => problem(503), "away"],
  ["a gateway without the service", () => new Response("", { status: 502 }), "away"],
  ["a gateway that is asked too often", () => html(429), "away"],
  ["a proxy that wants a password", () => html(401), "away"],
  ["a sign-in page of the hotel", () => html(200), "away"],
  ["a portal that answers nothing", () => new Response("", { status: 200 }), "away"],
])("%s is told apart", async (_, give, kind) => {
  answering(give);
  expect((await me()).kind).toBe(kind);
});

test("no network is no answer, and says what to do", async () => {
  answering(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await me()).toMatchObject({
    kind: "away",
    problem: { status: 0, detail: expect.stringContaining("mạng") },
  });
});

test("an answer comes with its value, nothing with nothing", async () => {
  answering(() => Response.json({ name: "Đồng chí Thử" }));
  expect(await me()).toMatchObject({ kind: "ok", value: { name: "Đồng chí Thử" } });
  answering(() => new Response(null, { status: 204 }));
  expect((await ask(registration.DELETE("/sessions/current"))).kind).toBe("ok");
});

test("JSON that does not look like ours is no answer where it matters", async () => {
  answering(() => Response.json({ captive: true }));
  expect((await ask(registration.GET("/me"), (value) => typeof value.name === "string")).kind).toBe("away");
});

test("only the end of a session is told to the door of the page", async () => {
  for (const status of [403, 409, 503]) {
    answering(() => problem(status));
    await me();
  }
  expect(ended).toBe(0);
  answering(() => problem(401));
  await me();
  expect(ended).toBe(1);
});

test("without AbortSignal.timeout an answer that never ends is given up in time", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("AbortSignal", class {}); // as before iOS 16
  const hanging = (_: Request, { signal }: { signal: AbortSignal }) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
  vi.stubGlobal("fetch", hanging);
  const answer = ask(registration.GET("/me", { fetch: within(800) }));
  await vi.advanceTimersByTimeAsync(801);
  expect((await answer).kind).toBe("away");
});

test("paths and queries are filled as the service names them", async () => {
  let asked = "";
  vi.stubGlobal("fetch", (request: Request) => ((asked = request.url), Promise.resolve(Response.json({}))));
  await ask(honors.GET("/congresses/{congress_id}/stage", { params: { path: { congress_id: "c/1" } } }));
  expect(asked).toContain("/api/honors/v1/congresses/c%2F1/stage");
  const query = { delegate_id: "d", v: 3, none: undefined };
  expect(address("registration", "/delegates/{delegate_id}/credential.svg", query)).toBe(
    "/api/registration/v1/delegates/d/credential.svg?v=3",
  );
});

test("a file goes out as a form", () => {
  expect([...asForm({ file: new File(["x"], "a.xlsx") }).keys()]).toEqual(["file"]);
});

test("a command keeps its key until an answer says what became of it", () => {
  const key = new CommandKey();
  const first = key.value;
  const no = { type: "", title: "", status: 0, detail: "", code: "" };
  key.heard({ kind: "away", problem: no });
  key.heard({ kind: "ended", problem: no });
  expect(key.value).toBe(first);
  key.heard({ kind: "refused", problem: no });
  const second = key.value;
  expect(second).not.toBe(first);
  key.heard({ kind: "ok", value: null });
  expect(key.value).not.toBe(second);
});
