/** The acts on the roll besides approving, each one command: words mended, the order frozen, what the stage asks and allows. */
import { honors, within } from "../shared/line/services";
import type { ProofLine } from "../shared/line/types";
import { PATIENCE_MS, type RollSheet, type Typed } from "./sheet.svelte";

/** Somebody said that the honouree is dead though the door let them in. */
export interface Though {
  though_present?: boolean;
}

/** `inPublic`: it was announced and somebody said that its words are to change before everybody at once. */
export async function correct(
  sheet: RollSheet,
  line: ProofLine,
  words: Partial<Typed>,
  reason: string,
  inPublic: boolean,
  though: Though,
): Promise<boolean> {
  const body = { ...words, reason, in_public: inPublic, ...though };
  const answer = await sheet.send(["correct", line.entry_id, body], (command_id) =>
    honors.POST("/entries/{entry_id}/correction", {
      params: { path: { entry_id: line.entry_id } },
      body: { ...body, command_id },
      fetch: within(PATIENCE_MS),
    }),
  );
  await sheet.read();
  return answer?.kind === "ok" && answer.value.outcome === "DONE";
}

/** Keeps new words of an announced entry until a second person lets them go out. */
export async function askCorrection(
  sheet: RollSheet,
  line: ProofLine,
  words: Partial<Typed>,
  reason: string,
  though: Though,
): Promise<boolean> {
  const body = { ...words, reason, ...though };
  const answer = await sheet.send(["ask", line.entry_id, body], (command_id) =>
    honors.POST("/entries/{entry_id}/public-correction", {
      params: { path: { entry_id: line.entry_id } },
      body: { ...body, command_id },
      fetch: within(PATIENCE_MS),
    }),
  );
  await sheet.read();
  return answer?.kind === "ok" && answer.value.outcome === "DONE";
}

/** Lets the correction that was looked at go out, or drops it. */
export async function settleCorrection(sheet: RollSheet, line: ProofLine, go: boolean): Promise<void> {
  const body = { digest: line.correction?.digest ?? "", go };
  await sheet.send(["settle", line.entry_id, body], (command_id) =>
    honors.PUT("/entries/{entry_id}/public-correction", {
      params: { path: { entry_id: line.entry_id } },
      body: { ...body, command_id },
      fetch: within(PATIENCE_MS),
    }),
  );
  await sheet.read();
}

/** Writes an award anew in all of these entries, or in none; `takes_back`: in those that were not announced since. */
export async function renameAward(
  sheet: RollSheet,
  written: string,
  wanted: string,
  entry_ids: string[],
  takes_back = false,
): Promise<boolean> {
  const body = { written, wanted, entry_ids, takes_back };
  const answer = await sheet.send(["rename", "", body], (command_id) =>
    honors.POST("/congresses/{congress_id}/award-renamings", {
      params: { path: sheet.path },
      body: { ...body, command_id },
      fetch: within(PATIENCE_MS),
    }),
  );
  await sheet.read();
  return answer?.kind === "ok" && answer.value.outcome === "DONE";
}

/** Freezes the order as it stands here as the next edition. */
export function freeze(sheet: RollSheet): Promise<boolean> {
  const entry_ids = sheet.lines
    .filter((line) => !line.is_announced && line.status !== "REVOKED")
    .map((line) => line.entry_id);
  const body = { entry_ids, revision: sheet.proof?.sheet.revision ?? 1 };
  return sheet.put(
    honors.PUT("/congresses/{congress_id}/running-order", {
      params: { path: sheet.path },
      body,
      fetch: within(PATIENCE_MS),
    }),
    "Đã chốt thứ tự.",
  );
}

/** Gives an entry that came after the order was frozen its place in it. */
export function placeEntry(
  sheet: RollSheet,
  line: ProofLine,
  place: "BY_PRECEDENCE" | "AT_END",
): Promise<boolean> {
  return sheet.put(
    honors.PUT("/entries/{entry_id}/place", {
      params: { path: { entry_id: line.entry_id } },
      body: { place, revision: sheet.proof?.sheet.revision ?? 1 },
      fetch: within(PATIENCE_MS),
    }),
    `Đã xếp chỗ cho “${line.words.name}”.`,
  );
}

export function setRule(sheet: RollSheet, needed: boolean): Promise<boolean> {
  const params = { path: sheet.path };
  const word = needed ? "Từ nay lời phải được duyệt mới công bố được." : "Từ nay không đòi duyệt lời.";
  return sheet.put(honors.PUT("/congresses/{congress_id}/approval-rule", { params, body: { needed } }), word);
}

export function setProxyRule(sheet: RollSheet, allowed: boolean): Promise<boolean> {
  const params = { path: sheet.path };
  const word = allowed
    ? "Từ nay người còn sống vắng mặt được có người nhận thay."
    : "Từ nay người còn sống tự nhận; vắng thì trao sau.";
  return sheet.put(honors.PUT("/congresses/{congress_id}/proxy-rule", { params, body: { allowed } }), word);
}
