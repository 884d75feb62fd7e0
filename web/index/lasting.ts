/** What would end before tomorrow's congress day is over. */
import type { Account, PairedClient } from "../shared/line/types";

const VIETNAM_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Midnight after tomorrow, by the clocks of Vietnam. */
export function tomorrowNight(now: number): number {
  const today = Math.floor((now + VIETNAM_MS) / DAY_MS);
  return (today + 2) * DAY_MS - VIETNAM_MS;
}

export interface Ending {
  what: string;
  until: string;
  how: string;
}

/** Machines whose pairing ends until then, and passwords that were handed over and never used; what is over already is left out. */
export function endings(
  clients: readonly PairedClient[],
  accounts: readonly Account[],
  now: number,
): Ending[] {
  const soon = (at: string) => Date.parse(at) > now && Date.parse(at) < tomorrowNight(now);
  const machines = clients
    .filter((one) => !one.revoked_at && soon(one.expires_at))
    .map(({ name, expires_at }) => ({
      what: `Máy “${name}”`,
      until: expires_at,
      how: "ghép lại bằng mã mới",
    }));
  const handed = accounts
    .filter((one) => !one.disabled_at && one.one_time_until && soon(one.one_time_until))
    .map(({ display_name, one_time_until }) => ({
      what: `Mật khẩu đã giao cho ${display_name}`,
      until: one_time_until!,
      how: "nhắc đăng nhập, hoặc cấp lại mật khẩu",
    }));
  return [...machines, ...handed];
}
