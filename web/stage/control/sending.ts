/** What a command of the stage is sent by. */
import type { Sent } from "../../shared/line/answer";
import type { within } from "../../shared/line/services";
import type { CommandAnswer } from "../../shared/line/types";

export type Fetch = ReturnType<typeof within>;
export type Path = { congress_id: string };
export type Sending<C> = (sent: {
  body: C & { command_id: string };
  fetch: Fetch;
  params: { path: Path };
}) => Promise<Sent<CommandAnswer>>;
