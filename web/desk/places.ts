/** The pages of the desk by their address, and whose work each of them is. */

export type Who = "organizer" | "keeper" | "editor";

export interface Place {
  title: string;
  who: Who;
}

export const PLACES: Readonly<Record<string, Place>> = {
  "#nhap-danh-sach": { title: "Nhập đại biểu", who: "keeper" },
  "#nhap-khen-thuong": { title: "Nhập khen thưởng", who: "organizer" },
  "#in-the": { title: "In thẻ", who: "organizer" },
  "#cac-doan": { title: "Các đoàn", who: "keeper" },
  "#anh": { title: "Ảnh chân dung", who: "editor" },
  "#gui-the": { title: "Gửi thẻ", who: "organizer" },
  "#don-khach": { title: "Trả lời và đón khách", who: "editor" },
  "#van-ban": { title: "Giấy triệu tập, giấy mời, danh sách", who: "organizer" },
  "#trang-dai-hoi": { title: "Trang đại hội: một mã QR cho mọi người", who: "organizer" },
  "#gan-dai-bieu": { title: "Gắn đại biểu", who: "organizer" },
  "#xep-ghe": { title: "Xếp ghế", who: "organizer" },
  "#so-do-man-hinh": { title: "Sơ đồ ghế trên màn hình", who: "organizer" },
};

const WHOSE: Readonly<Record<Who, string>> = {
  organizer: "Ban Tổ chức",
  keeper: "Ban Tổ chức và người thẩm tra danh sách",
  editor: "Ban Tổ chức, người thẩm tra danh sách và cán bộ của đoàn",
};

/** What this person may do at the desk. */
export type May = Readonly<Record<Who, boolean>>;

/** The page at this address that is not for this person; null for one that is, and for an address of no page. */
export function refusedAt(hash: string, may: May): Place | null {
  const place = PLACES[hash];
  return place && !may[place.who] ? place : null;
}

/** Whether the address is that of a page which this person may open. */
export function isOpen(hash: string, may: May): boolean {
  const place = PLACES[hash];
  return place !== undefined && may[place.who];
}

export const whoseIs = (place: Place): string => WHOSE[place.who];

/** The pages that this person may open, as address and title. */
export function openTo(may: May): [string, string][] {
  return Object.entries(PLACES)
    .filter(([, place]) => may[place.who])
    .map(([hash, place]) => [hash, place.title]);
}

const PERSON = /^#dai-bieu=([0-9a-f-]{36})$/i;

/** Whom an address opens, as the door's desk links somebody who needs a new badge; null: nobody. */
export function openedBy(hash: string): string | null {
  return PERSON.exec(hash)?.[1] ?? null;
}

/** Once whom the address names is open, it keeps no more than the list: the way back leads there. Not before: a page that is
 * loaded or built anew meanwhile still finds whom to open. */
export function leaveName(): void {
  if (openedBy(location.hash)) history.replaceState(history.state, "", location.pathname + location.search);
}
