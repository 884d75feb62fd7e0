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

/** What the services said: null where nobody answered, left out what is not asked for. */
export interface Said {
  door: readonly PairedClient[] | null;
  stage: readonly PairedClient[] | null;
  accounts?: readonly Account[] | null;
}

/** `unknown`: of what nobody knows whether it lasts, which is no reason to be calm; `asked`: what lasts where there are no
`endings`; `goesOn`: what of sessions, which end sooner where nobody uses them; "" for who is not told of them. */
export interface Outlook {
  endings: Ending[];
  unknown: string[];
  asked: string;
  goesOn: string;
}

/** Looks at machines whose pairing ends until then, passwords that were handed over and never used, and sessions that end
however much they are used; what is over already is left out. */
export function outlook({ door, stage, accounts }: Said, now: number): Outlook {
  const soon = (at: string | null | undefined): at is string =>
    Boolean(at) && Date.parse(at!) > now && Date.parse(at!) < tomorrowNight(now);
  const machines = [...(door ?? []), ...(stage ?? [])].flatMap(({ name, expires_at, revoked_at }) =>
    !revoked_at && soon(expires_at)
      ? [{ what: `Máy “${name}”`, until: expires_at, how: "ghép lại bằng mã mới" }]
      : [],
  );
  return {
    endings: [...machines, ...(accounts ?? []).flatMap((one) => ofAccount(one, soon))],
    unknown: [
      ...(door ? [] : ["máy ở cửa"]),
      ...(stage ? [] : ["máy ở sân khấu"]),
      ...(accounts === null ? ["tài khoản và phiên đăng nhập"] : []),
    ],
    asked: accounts === undefined ? "Mọi máy đang ghép" : "Mọi máy đang ghép và mật khẩu đã giao còn hạn",
    goesOn:
      accounts === undefined
        ? ""
        : "Phiên đăng nhập tự kéo dài khi có người dùng trang; để yên quá 12 giờ thì có thể phải đăng nhập lại.",
  };
}

function ofAccount(one: Account, soon: (at: string | null | undefined) => at is string): Ending[] {
  const { display_name, disabled_at, one_time_until, sign_in_by } = one;
  if (disabled_at) return [];
  const found: Ending[] = [];
  if (soon(one_time_until))
    found.push({
      what: `Mật khẩu đã giao cho ${display_name}`,
      until: one_time_until,
      how: "nhắc đăng nhập, hoặc cấp lại mật khẩu",
    });
  if (soon(sign_in_by))
    found.push({
      what: `Phiên đăng nhập của ${display_name} (đã mở gần bảy ngày)`,
      until: sign_in_by,
      how: "đăng xuất rồi đăng nhập lại trước ngày đại hội",
    });
  return found;
}
