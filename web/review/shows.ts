/** How a nomination may stand, as the page shows them one kind at a time. */
export type Show = "SUBMITTED" | "RETURNED" | "REJECTED" | "APPROVED" | "HELD";

export const SHOWS: readonly (readonly [Show, string])[] = [
  ["SUBMITTED", "Chờ xét"],
  ["RETURNED", "Đã trả lại"],
  ["REJECTED", "Không được duyệt"],
  ["APPROVED", "Đã duyệt"],
  ["HELD", "Tạm giữ"],
];

export const nameOf = (show: Show): string => SHOWS.find(([key]) => key === show)?.[1] ?? "";
