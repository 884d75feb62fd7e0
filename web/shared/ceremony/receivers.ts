/** Whom one chooses to receive an honour: found by name, or written where they are no delegate. */
import { fold } from "../words/fold";
import type { MayReceive } from "../line/types";

/** A delegate by code, or `delegate_code` null and whoever is called `name`; `capacity` is what they are to the honouree, "" unsaid. */
export interface Receiver {
  delegate_code: string | null;
  name: string;
  capacity: string;
}

const SHOWN = 6;

/** Those in whose name, position, unit or code all that was typed stands, whoever is in the hall first; none for nothing typed. */
export function found(all: readonly MayReceive[], sought: string): MayReceive[] {
  const asked = fold(sought).split(" ").filter(Boolean);
  if (!asked.length) return [];
  const hits = all.filter((one) => {
    const said = fold(`${one.name} ${one.position} ${one.unit_name} ${one.delegate_code}`);
    return asked.every((word) => said.includes(word));
  });
  const rank = (one: MayReceive) =>
    Number(!fold(one.name).includes(asked.join(" "))) * 2 + Number(!one.present);
  return hits.sort((one, other) => rank(one) - rank(other)).slice(0, SHOWN);
}

/** A delegate as they are called, with what tells them apart from another of that name. */
export function toldOf({ form_of_address, name, position, unit_name }: MayReceive): string {
  return [`${form_of_address} ${name}`.trim(), position, unit_name].filter(Boolean).join(", ");
}

/** How a chosen delegate stands in what is written down. */
export const calledOf = ({ form_of_address, name }: MayReceive): string =>
  `${form_of_address} ${name}`.trim();

/** What is offered to stand before the name of somebody who is no delegate; "" for nothing. */
export const ADDRESSES = ["Ông", "Bà", "Đồng chí", ""] as const;

const ADDRESS =
  /^(?:ông|bà|đồng chí|đ\/c|anh|chị|cô|chú|bác|cụ|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý|sĩ|sỹ))[.:]?\s+(?=\S+\s+\S)/iu;

/** As what one receives for the dead: the words of `services/honors/domain/roll/capacity.py`. */
// @wc-ignore
export const CAPACITIES = ["thân nhân", "đại diện cơ quan, đơn vị"] as const;

/** Whether the typed name has a form of address before it: then none is asked for. */
export const isAddressed = (typed: string): boolean => ADDRESS.test(typed.trim());

/** The name as it will be kept, with `address` before it: capitals where it was typed without or in capitals only, as the server does. */
export function writtenName(typed: string, address: string): string {
  const text = typed.normalize("NFC").trim().replace(/\s+/gu, " ");
  const before = ADDRESS.exec(text)?.[0].trim() ?? "";
  const name = text.slice(before.length).trim();
  const plain = name === name.toLowerCase() || name === name.toUpperCase();
  const called = plain ? name.split(" ").map(capital).join(" ") : name;
  return `${before ? sentence(before) : address} ${called}`.trim();
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const sentence = (words: string) =>
  words === words.toUpperCase() ? capital(words) : words.charAt(0).toUpperCase() + words.slice(1);

/** Whether no letter of the typed name has a mark: few names are so, and many are typed so in a hurry. */
export const lacksMarks = (typed: string): boolean =>
  /^[\u0020-\u007e]+$/u.test(typed.normalize("NFC").trim().replace(ADDRESS, ""));

/** The delegates of the very name that was typed, marks and form of address apart: one of them may be meant. */
export function namesakes(all: readonly MayReceive[], typed: string): MayReceive[] {
  const name = fold(typed.trim().replace(ADDRESS, ""));
  return name ? all.filter((one) => fold(one.name) === name) : [];
}

/** What somebody has said of whoever receives, as far as the form is filled. */
export interface Said {
  sought: string;
  chosen: boolean;
  /** What was typed is the name of somebody who is no delegate. */
  written: boolean;
  /** Somebody who is no delegate may be written. */
  others: boolean;
  /** As what they receive has to be said, and is not. */
  lacksCapacity: boolean;
}

/** What is still to be said before the form can be sent; "" for nothing. */
export function lacking({ sought, chosen, written, others, lacksCapacity }: Said): string {
  if (!sought.trim()) return "Gõ tên người nhận.";
  if (!chosen && written) return "Chọn danh xưng trước tên.";
  if (!chosen)
    return others
      ? "Chọn người nhận trong danh sách, hoặc chọn tên vừa gõ nếu không phải đại biểu."
      : "Chọn người nhận trong danh sách.";
  return lacksCapacity ? "Chọn tư cách của người nhận thay." : "";
}
