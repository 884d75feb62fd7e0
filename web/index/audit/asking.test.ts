import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ok, Services } from "../../shared/testing/services";
import { exportTrail, searchTrail } from "./asking";
import { SERVICES } from "./telling";

let services: Services;
beforeEach(() => {
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
});
afterEach(() => vi.unstubAllGlobals());

test.each(SERVICES)("what is looked for in the trail of %s stands in no address", async (service) => {
  const addresses: string[] = [];
  vi.stubGlobal("fetch", (request: Request) => {
    addresses.push(request.url);
    return services.fetch(request);
  });
  services.replies = { "/audit/search": ok({ lines: [] }), "/audit/export": ok({}) };
  for (const congress of [null, "c1"])
    for (const ask of [searchTrail, exportTrail])
      expect((await ask(service, congress, { q: "Vi Thử", action: "", also: [] })).kind).toBe("ok");
  expect(addresses).toHaveLength(4);
  expect(addresses.filter((one) => one.includes("?") || one.includes("Vi"))).toEqual([]);
  expect(addresses.filter((one) => one.includes("/congresses/c1/"))).toHaveLength(2);
  expect(services.asked.every((one) => (one.body as { q: string }).q === "Vi Thử")).toBe(true);
});
