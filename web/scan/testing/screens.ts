/** A screen whose readings are decided at once, as a table says. */
import type { Verdict } from "../deciding/decide";
import { read } from "../deciding/reading";
import type { Shown } from "../deciding/shown";
import { made } from "../sending/entry";
import { type Incoming, Screen } from "../verdict/screen.svelte";
import { vi } from "vitest";
import { POST } from "./device";
import { delegate, FOREIGN, SECOND_VERSION, SHORT_CODE, VALID } from "./people";

export const WORD: Record<string, Verdict> = {
  [VALID]: "ADMITTED",
  [SECOND_VERSION]: "ADMITTED",
  [FOREIGN]: "WRONG_CONGRESS",
  [SHORT_CODE]: "ALREADY_CHECKED_IN",
};
export const STAMP = { scanned_at: "2026-11-22T00:42:00Z" } as never;

/** `verdicts`: what each text is; `fails`: whether nothing comes of a reading. */
export function opened(verdicts = WORD, fails = () => false) {
  const decided: string[] = [];
  const screen: Screen = new Screen(async ({ text, method }: Incoming) => {
    decided.push(text);
    if (!fails()) screen.show(shownFor(text, method, verdicts[text]!));
  });
  const usb = async (text: string) => {
    screen.offer(text, text === SHORT_CODE ? "SHORT_CODE" : "QR", "USB");
    await vi.advanceTimersByTimeAsync(0);
  };
  return { screen, decided, usb };
}

export function shownFor(text: string, method: Incoming["method"], verdict: Verdict): Shown {
  const entry = made(`${text.length}-${Math.random()}`, read(text, method), POST, STAMP);
  const person = verdict === "ADMITTED" ? delegate() : null;
  const shut = verdict === "WRONG_SESSION";
  return { entry, verdict, person, first: null, reason: "", decidedBy: "DEVICE", flagged: false, shut };
}
export const on = (screen: Screen) => screen.shown?.verdict ?? null;
