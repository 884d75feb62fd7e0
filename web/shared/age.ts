/** How old shown data is, in words. */

/** Data older than this is marked with its age on every live page. */
export const FRESH_FOR_MS = 5_000;

/** `ageText(8_400)` -> "dữ liệu cách đây 8 giây"; Infinity means that none came yet. */
export function ageText(ms: number): string {
  if (!Number.isFinite(ms)) return "chưa có dữ liệu";
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `dữ liệu cách đây ${seconds} giây`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `dữ liệu cách đây ${minutes} phút`
    : `dữ liệu cách đây ${Math.floor(minutes / 60)} giờ`;
}

/** The same for a corner of the big screen: `shortAge(8_400)` -> "8 giây", without words for the hall. */
export function shortAge(ms: number): string {
  if (!Number.isFinite(ms)) return "chưa nối";
  const seconds = Math.floor(ms / 1000);
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút`;
}
