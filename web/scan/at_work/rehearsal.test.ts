import { render } from "svelte/server";
import { expect, test } from "vitest";
import Greet from "../../kiosk/Greet.svelte";
import type { Shown } from "../deciding/shown";
import { VERDICTS } from "../deciding/decide";
import Verdict from "../verdict/Verdict.svelte";

const nothing = () => undefined;
const shown = (verdict: Shown["verdict"]) =>
  ({
    verdict,
    person: null,
    first: null,
    flagged: false,
    reason: "",
    decidedBy: "SERVER",
    entry: { id: "e", scanned_at: "2026-11-22T00:42:00Z", text_kind: "CREDENTIAL" },
  }) as unknown as Shown;

const cardOf = (verdict: Shown["verdict"], rehearsal: boolean) => {
  const still = { queue: 0, unsent: 0, passed: "", edge: "", supervised: false };
  const does = { ondone: nothing, onstay: nothing, onundo: nothing, onturnaway: nothing };
  const props = { shown: shown(verdict), portraitOf: () => Promise.resolve(null), rehearsal };
  return render(Verdict, { props: { ...props, ...still, ...does } }).body;
};
const greetingOf = (verdict: Shown["verdict"], rehearsal: boolean) =>
  render(Greet, { props: { shown: shown(verdict), rehearsal, onstay: nothing, ondone: nothing } }).body;

test.each(VERDICTS)(
  "in a rehearsal the card and the tablet's greeting for %s say so, and else never",
  (verdict) => {
    for (const screen of [cardOf, greetingOf]) {
      expect(screen(verdict, true)).toContain("TỔNG DUYỆT");
      expect(screen(verdict, false)).not.toContain("TỔNG DUYỆT");
    }
  },
);
