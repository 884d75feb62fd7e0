/** Where somebody of a row may go with one press, and in which words rows are told. */
import type { RowMember, RowSheet, RowView } from "../../shared/line/types";

/** One press: to which row, right of whom (null: to its left end), and whether the order of calling changes by it. */
export interface Way {
  name: string;
  to: RowView;
  after: string | null;
  orders: boolean;
}

export const READINGS = { READ_THEN_CALL: "Đọc rồi mời", CALL_THEN_READ: "Mời rồi đọc" } as const;
export const SHOWINGS = {
  ONE_BY_ONE: "Mỗi tên một thẻ",
  AS_TAKEN: "Thẻ của hàng, tên hiện dần",
  WHOLE: "Công bố cả hàng một lần",
} as const;
export const GAPS = { KEEP: "Để trống chỗ người vắng", CLOSE: "Đứng sát lại" } as const;

export const PRESENCES = {
  HERE: ["●", "có mặt"],
  LEFT: ["◐", "đã ra khỏi hội trường"],
  AWAY: ["○", "chưa có mặt"],
  UNKNOWN: ["·", "chưa rõ người nhận"],
} as const;

/** What may be done with `member` of `row`; an edge goes over to the row beside it and leaves the order as it is. */
export function waysOf(sheet: RowSheet, row: RowView, member: RowMember): Way[] {
  if (member.is_announced || member.status === "REVOKED") return [];
  const at = sheet.rows.indexOf(row);
  const [before, behind] = [sheet.rows[at - 1], sheet.rows[at + 1]];
  const ids = row.members.map((one) => one.entry_id);
  const place = ids.indexOf(member.entry_id);
  const ways: (Way | null)[] = [
    place > 0 ? { name: "Đứng sang trái", to: row, after: ids[place - 2] ?? null, orders: true } : null,
    place + 1 < ids.length ? { name: "Đứng sang phải", to: row, after: ids[place + 1]!, orders: true } : null,
    before
      ? {
          name: `Sang cuối hàng ${before.row.number}`,
          to: before,
          after: lastOf(before),
          orders: place > 0,
        }
      : null,
    behind
      ? {
          name: `Sang đầu hàng ${behind.row.number}`,
          to: behind,
          after: null,
          orders: place + 1 < ids.length,
        }
      : null,
  ];
  return ways.filter((way) => way !== null);
}

/** Into which row somebody who stands in none may go without a change of the order: the ends on either side of them. */
export function edgesFor(sheet: RowSheet, { order }: RowMember): Way[] {
  const before = sheet.rows.filter(({ members }) => members.some((one) => one.order < order)).pop();
  const behind = sheet.rows.find(({ members }) => members.some((one) => one.order > order));
  return [
    before && {
      name: `Vào cuối hàng ${before.row.number}`,
      to: before,
      after: lastOf(before),
      orders: false,
    },
    behind && { name: `Vào đầu hàng ${behind.row.number}`, to: behind, after: null, orders: false },
  ].filter((way) => way !== undefined);
}

const lastOf = ({ members }: RowView): string | null => members[members.length - 1]?.entry_id ?? null;
