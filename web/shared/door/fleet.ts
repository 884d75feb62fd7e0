/** The devices at the doors in people's words, and which gate has been alone too long. */
import type { FleetDevice } from "../line/types";

/** Devices speak every few seconds; a gate that is silent for so long works on its own: somebody should look. */
export const ALONE_AFTER_MS = 5 * 60_000;
/** A device that was not heard for so long works on its own, or is switched off. */
const QUIET_AFTER_MS = 45_000;
const BATTERY_LOW = 20;

/** The list is read every 5 s: where two readings failed nobody knows how the devices are. */
export const UNREAD_AFTER_MS = 12_000;

export type Health = "good" | "warn" | "bad" | "off";

/** Whether the server, asked at `readAt` the last time that it answered, has been away for too long to know anything. */
export function isUnread(now: number, readAt: number): boolean {
  return now - readAt > UNREAD_AFTER_MS;
}

/** good: heard and empty. warn: something to look at. bad: silent while scans wait. off: silent, nothing waits, or nobody
knows, because the list was read at `readAt` and not since. */
export function healthOf(device: FleetDevice, now: number, readAt = now): Health {
  if (isUnread(now, readAt)) return "off";
  const quiet = !device.heard_at || now - Date.parse(device.heard_at) > QUIET_AFTER_MS;
  if (device.ended) return "bad";
  if (quiet) return device.waiting > 0 ? "bad" : "off";
  const low = device.battery !== null && device.battery <= BATTERY_LOW && !device.charging;
  return device.clock_wrong || low || device.waiting > 0 ? "warn" : "good";
}

export function wordsOf(device: FleetDevice, now: number, readAt = now): string {
  const words = [
    device.heard_at ? `nghe ${ago(now - Date.parse(device.heard_at))} trước` : "chưa nghe lần nào",
  ];
  if (isUnread(now, readAt)) words[0] = `chưa rõ: máy chủ không trả lời đã ${ago(now - readAt)}`;
  if (device.ended) words.unshift("đã thu hồi");
  if (device.waiting > 0) {
    const oldest = device.oldest_at ? `, lâu nhất ${ago(now - Date.parse(device.oldest_at))}` : "";
    words.push(`${device.waiting} lượt chưa gửi${oldest}`);
  }
  if (device.ended && device.unsure)
    words.push(device.waiting > 0 ? "có thể còn nữa" : "chưa rõ còn bao nhiêu lượt chưa gửi");
  if (device.clock_wrong && device.skew_ms !== null)
    words.push(`đồng hồ ${device.skew_ms > 0 ? "nhanh" : "chậm"} ${ago(Math.abs(device.skew_ms))}`);
  if (device.battery !== null) words.push(`pin ${device.battery}%${device.charging ? ", đang sạc" : ""}`);
  if (device.version) words.push(`bản ${device.version}`);
  return words.join(" · ");
}

const WORST: readonly Health[] = ["bad", "warn", "off", "good"];

/** How the devices of a gate are, by the one that most needs somebody; null: none of them tells of itself. A gate with one
device that works is not off. */
export function gateHealth(
  devices: readonly FleetDevice[],
  gate: string,
  now: number,
  readAt = now,
): Health | null {
  const own = devices.filter((one) => one.gate_id === gate && !one.roles.includes("VENUE"));
  const found = own.map((one) => healthOf(one, now, readAt));
  const some = found.includes("good") ? found.filter((one) => one !== "off") : found;
  return WORST.find((one) => some.includes(one)) ?? null;
}

/** Whether a device runs another version of its page than most that run the same page. */
export function otherVersion({ version }: FleetDevice, fleet: readonly FleetDevice[]): boolean {
  const page = version.split("-")[0];
  const told = fleet.filter((one) => !one.ended && one.version && one.version.split("-")[0] === page);
  return Boolean(version) && told.filter((one) => one.version === version).length * 2 < told.length;
}

/** Its word of just now: it sends every few seconds, and what it scanned since is on its way. */
const HEARD_JUST_NOW_MS = 2_000;

/** What is asked before a device is revoked; null: nothing is known of it. Its last word is as old as it says: what it scanned
since may wait on it. */
export function revokeWords(device: FleetDevice | null, now: number): string {
  const { waiting, unsure } = device ?? { waiting: 0, unsure: true };
  if (waiting > 0 && unsure) return `Còn ít nhất ${waiting} lượt chưa gửi: bấm lần nữa để thu hồi`;
  if (waiting > 0) return `Còn ${waiting} lượt chưa gửi: bấm lần nữa để thu hồi`;
  if (unsure || !device?.heard_at) return "Chưa rõ còn bao nhiêu lượt chưa gửi: bấm lần nữa để thu hồi";
  const age = now - Date.parse(device.heard_at);
  if (age < HEARD_JUST_NOW_MS) return "Đã gửi hết: bấm lần nữa để thu hồi";
  return `Đã gửi hết lúc nghe lần cuối, ${ago(age)} trước: bấm lần nữa để thu hồi`;
}

export interface AloneGate {
  readonly gateId: string;
  readonly sinceMs: number;
  readonly waiting: number;
}

/** Gates of which no device was heard for five minutes, though one was heard before. */
export function aloneGates(devices: readonly FleetDevice[], now: number): AloneGate[] {
  const gates = new Map<string, FleetDevice[]>();
  for (const device of devices)
    if (device.gate_id && !device.ended)
      gates.set(device.gate_id, [...(gates.get(device.gate_id) ?? []), device]);
  return [...gates].flatMap(([gateId, own]) => {
    const heard = Math.max(...own.map(({ heard_at }) => (heard_at ? Date.parse(heard_at) : -Infinity)));
    const sinceMs = now - heard;
    const waiting = own.reduce((sum, one) => sum + one.waiting, 0);
    return Number.isFinite(sinceMs) && sinceMs >= ALONE_AFTER_MS ? [{ gateId, sinceMs, waiting }] : [];
  });
}

/** `ago(75_000)` -> "1 phút". */
export function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} giây`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} phút`;
  return seconds < 172_800 ? `${Math.floor(seconds / 3600)} giờ` : `${Math.floor(seconds / 86_400)} ngày`;
}
