import { expect, test } from "vitest";
import { aloneGates, gateHealth, healthOf, otherVersion, revokeWords, wordsOf } from "./fleet";
import type { FleetDevice } from "../line/types";

const NOW = Date.parse("2026-12-01T00:30:00Z");
const before = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const device = (change: Partial<FleetDevice> = {}): FleetDevice => ({
  device_id: "m1",
  name: "Cửa A, máy 1",
  roles: ["GATE_STEWARD"],
  gate_id: "g1",
  gate_name: "Cửa A",
  paired_at: before(9_000),
  ended: false,
  heard_at: before(3),
  waiting: 0,
  unsure: false,
  oldest_at: null,
  skew_ms: 12,
  clock_wrong: false,
  version: "",
  battery: null,
  charging: null,
  direction: "IN",
  ...change,
});

test("a device tells what somebody has to look at, and is calm otherwise", () => {
  expect(healthOf(device(), NOW)).toBe("good");
  expect(healthOf(device({ heard_at: null }), NOW)).toBe("off");
  expect(healthOf(device({ battery: 12, charging: false }), NOW)).toBe("warn");
  expect(healthOf(device({ battery: 12, charging: true }), NOW)).toBe("good");
  expect(healthOf(device({ heard_at: before(120), waiting: 4 }), NOW)).toBe("bad");
  const words = wordsOf(
    device({
      heard_at: before(75),
      waiting: 13,
      oldest_at: before(250),
      clock_wrong: true,
      skew_ms: -86_400_000,
      battery: 34,
    }),
    NOW,
  );
  expect(words).toBe("nghe 1 phút trước · 13 lượt chưa gửi, lâu nhất 4 phút · đồng hồ chậm 24 giờ · pin 34%");
});

test("while the list cannot be read nobody knows how a device is, and nothing stays green", () => {
  const [read, lost] = [NOW - 11_000, NOW - 13_000];
  expect([healthOf(device(), NOW, read), healthOf(device(), NOW, lost)]).toEqual(["good", "off"]);
  expect(wordsOf(device({ battery: 34 }), NOW, lost)).toBe(
    "chưa rõ: máy chủ không trả lời đã 13 giây · pin 34%",
  );
});

test("a gate is alone when all its devices have been silent for five minutes, and not before it ever worked", () => {
  const silent = device({ device_id: "m2", heard_at: before(400), waiting: 7 });
  expect(aloneGates([device(), silent], NOW)).toEqual([]);
  expect(aloneGates([silent, device({ device_id: "m3", heard_at: null })], NOW)).toEqual([
    { gateId: "g1", sinceMs: 400_000, waiting: 7 },
  ]);
  expect(aloneGates([device({ heard_at: null })], NOW)).toEqual([]);
  expect(aloneGates([{ ...silent, ended: true }], NOW)).toEqual([]);
});

test("revoking tells how many scans wait on the device, and says so where nobody knows", () => {
  expect(revokeWords(device({ heard_at: before(1) }), NOW)).toMatch(/^Đã gửi hết:/);
  expect(revokeWords(device({ heard_at: before(39) }), NOW)).toMatch(
    /^Đã gửi hết lúc nghe lần cuối, 39 giây trước:/,
  );
  expect(revokeWords(device({ waiting: 4 }), NOW)).toMatch(/^Còn 4 lượt chưa gửi/);
  expect(revokeWords(device({ waiting: 4, unsure: true }), NOW)).toMatch(/^Còn ít nhất 4 lượt/);
  for (const unheard of [null, device({ heard_at: null, unsure: true })])
    expect(revokeWords(unheard, NOW)).toMatch(/^Chưa rõ còn bao nhiêu lượt/);
  const revoked = device({ heard_at: null, ended: true, unsure: true });
  expect(wordsOf(revoked, NOW)).toBe("đã thu hồi · chưa nghe lần nào · chưa rõ còn bao nhiêu lượt chưa gửi");
});

test("a device says which version of the page it runs, and one that lags behind is told apart", () => {
  expect(wordsOf(device({ version: "scan-Bx3" }), NOW)).toContain("bản scan-Bx3");
  const fleet = ["scan-new", "scan-new", "scan-old", "kiosk-other", ""].map((version) => device({ version }));
  expect(fleet.map((one) => otherVersion(one, fleet))).toEqual([false, false, true, false, false]);
});

test("a gate is as its device that most needs somebody; a spare one that is switched off is no alarm", () => {
  const off = device({ heard_at: null });
  expect(gateHealth([device(), off], "g1", NOW)).toBe("good");
  expect(gateHealth([device(), device({ waiting: 3 })], "g1", NOW)).toBe("warn");
  expect(gateHealth([off], "g1", NOW)).toBe("off");
  expect(gateHealth([off, device({ roles: ["VENUE"] })], "g2", NOW)).toBeNull();
});
