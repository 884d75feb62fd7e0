import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ok, Services } from "../shared/testing/services";
import { RollSheet } from "./sheet.svelte";

const line = (id: string, approval: string) => ({
  entry_id: id,
  order: Number(id),
  status: "SCHEDULED",
  digest: id,
  words: { name: `Vi Thử ${id}`, unit_name: "Sở Y tế", award_name: "Bằng khen" },
  honoree: {},
  decision: { number: "1512/QĐ-UBND" },
  delegate_code: "",
  is_linked: true,
  approval,
  doubts: [],
  placed: true,
});

let sheet: RollSheet;

beforeEach(async () => {
  vi.useFakeTimers();
  const services = new Services();
  const lines = [line("1", "APPROVED"), line("2", "APPROVED"), line("3", "UNAPPROVED")];
  services.replies = { "/proof": ok({ sheet: { lines } }) };
  vi.stubGlobal("fetch", services.fetch);
  vi.stubGlobal("location", { origin: "http://localhost" });
  vi.stubGlobal("document", {
    fonts: { load: () => new Promise(() => undefined), ready: new Promise(() => undefined) },
  });
  sheet = new RollSheet("c1");
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  sheet.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what is open beside a list is of that list, and what was said of another entry is gone", () => {
  sheet.show("2");
  sheet.word = "Đã duyệt lời của Vi Thử 1.";
  sheet.look("unapproved");
  expect([sheet.open?.entry_id, sheet.word]).toEqual(["3", ""]);
  sheet.look("all");
  expect(sheet.open?.entry_id).toBe("3");
  sheet.look("doubtful");
  expect([sheet.open, sheet.shown]).toEqual([null, []]);
  sheet.look("all");
  expect(sheet.open?.entry_id).toBe("1");
});
