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
