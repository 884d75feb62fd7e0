/** What kinds of file come in as a conversation: whom they are sent to, and the words about them. */
import { type Answer, ask } from "../../shared/line/answer";
import { address, asForm, honors, registration, within } from "../../shared/line/services";
import type {
  ImportedPerson,
  KeptImport,
  RosterImport,
  RosterUndone,
  ToldRoster,
} from "../../shared/line/types";
import { withBirths } from "./births";
import { asKept, asTold, asUndone } from "./roll";

const PATIENCE_MS = 180_000; // ten thousand rows on a busy machine

export interface Words {
  title: string;
  introduction: string;
  /** What one line is, in the plural: "người", "mục". */
  noun: string;
  lastStep: string;
  withdraw: string;
}

export interface Source {
  kind: "roster" | "honours";
  words: Words;
  template: (province: string) => string;
  check: (congressId: string, file: File, answers: string) => Promise<Answer<ToldRoster>>;
  bringIn: (congressId: string, file: File, answers: string) => Promise<Answer<RosterImport>>;
  /** Gives the file back with its faults marked. */
  mark: (congressId: string, file: File, answers: string) => Promise<Answer<unknown>>;
  /** `withdraw`: who stays and is somebody who comes back. */
  undo: (congressId: string, importId: string, withdraw?: string[]) => Promise<Answer<RosterUndone>>;
  /** Says what an undo would take back; null: not known before. */
  ahead: ((congressId: string, importId: string) => Promise<Answer<RosterUndone>>) | null;
  /** Withdraws those of a file who have a badge, and undoes it; null: nobody of it has one. */
  undoWithBadges: ((congressId: string, importId: string) => Promise<Answer<RosterUndone>>) | null;
  /** Says of a row that did not come in that nothing is left to do. */
  settle: (congressId: string, importId: string, at: number) => Promise<Answer<unknown>>;
  kept: (congressId: string) => Promise<Answer<KeptImport[]>>;
  /** Says person by person what a file did; null: each line tells its own story where it stands. */
  touched: ((congressId: string, importId: string) => Promise<Answer<ImportedPerson[]>>) | null;
}

const sent = (congress_id: string, file: File, answers: string) => ({
  params: { path: { congress_id } },
  body: { file, answers },
  bodySerializer: asForm,
  fetch: within(PATIENCE_MS),
});
const of = (congress_id: string) => ({ params: { path: { congress_id } } });

export const ROSTER: Source = {
  kind: "roster",
  words: {
    title: "Nhập danh sách đại biểu",
    introduction:
      "Gửi tệp đúng như đơn vị đã làm, không cần sửa theo mẫu. Tệp chỉ được đọc và so sánh từng người với danh sách hiện có; chưa ghi gì cho đến khi bấm Nhập.",
    noun: "người",
    lastStep: "Người",
    withdraw: "rút tên",
  },
  template: (province) => address("registration", "/roster-template.xlsx", { province }),
  check: (id, file, answers) =>
    ask(registration.POST("/congresses/{congress_id}/roster-checks", sent(id, file, answers))),
  bringIn: (id, file, answers) =>
    ask(registration.POST("/congresses/{congress_id}/roster-imports", sent(id, file, answers))),
  mark: (id, file, answers) =>
    ask(
      registration.POST("/congresses/{congress_id}/roster-markings", {
        ...sent(id, file, answers),
        parseAs: "blob" as const,
      }),
    ),
  undo: (congress_id, import_id, withdraw = []) =>
    ask(
      registration.POST("/congresses/{congress_id}/roster-imports/{import_id}/undo", {
        params: { path: { congress_id, import_id }, query: { withdraw } },
      }),
    ),
  ahead: (congress_id, import_id) =>
    ask(
      registration.POST("/congresses/{congress_id}/roster-imports/{import_id}/undo", {
        params: { path: { congress_id, import_id }, query: { dry_run: true } },
      }),
    ),
  undoWithBadges: (congress_id, import_id) =>
    ask(
      registration.POST("/congresses/{congress_id}/roster-imports/{import_id}/withdraw-and-undo", {
        params: { path: { congress_id, import_id } },
      }),
    ),
  settle: (congress_id, import_id, at) =>
    ask(
      registration.POST("/congresses/{congress_id}/roster-imports/{import_id}/open-rows/{at}/settle", {
        params: { path: { congress_id, import_id, at } },
      }),
    ),
  kept: (id) => ask(registration.GET("/congresses/{congress_id}/roster-imports", of(id))),
  touched: (congress_id, import_id) =>
    ask(
      registration.GET("/congresses/{congress_id}/roster-imports/{import_id}/people", {
        params: { path: { congress_id, import_id } },
      }),
    ),
};

export const ROLL: Source = {
  kind: "honours",
  words: {
    title: "Nhập danh sách khen thưởng",
    introduction:
      "Gửi phụ lục quyết định, hoặc tệp của phần mềm khen thưởng, đúng như nó có. Tệp chỉ được đọc và so sánh từng mục với danh sách hiện có; chưa ghi gì cho đến khi bấm Nhập.",
    noun: "mục",
    lastStep: "Từng mục",
    withdraw: "rút khỏi danh sách",
  },
  template: () => address("honors", "/honour-roll-template.xlsx"),
  check: async (id, file, answers) => {
    const sending = honors.POST("/congresses/{congress_id}/honour-roll-checks", sent(id, file, answers));
    const told = mapped(await ask(sending), asTold);
    return told.kind === "ok" ? { ...told, value: await withBirths(id, told.value) } : told;
  },
  bringIn: (id, file, answers) =>
    ask(honors.POST("/congresses/{congress_id}/honour-roll-imports", sent(id, file, answers))),
  mark: (id, file, answers) =>
    ask(
      honors.POST("/congresses/{congress_id}/honour-roll-markings", {
        ...sent(id, file, answers),
        parseAs: "blob" as const,
      }),
    ),
  undo: async (congress_id, import_id) =>
    mapped(
      await ask(
        honors.POST("/congresses/{congress_id}/honour-roll-imports/{import_id}/undo", {
          params: { path: { congress_id, import_id } },
        }),
      ),
      asUndone,
    ),
  ahead: null,
  undoWithBadges: null,
  touched: null,
  settle: (congress_id, import_id) =>
    ask(
      honors.POST("/congresses/{congress_id}/honour-roll-imports/{import_id}/settle", {
        params: { path: { congress_id, import_id } },
      }),
    ),
  kept: async (id) =>
    mapped(await ask(honors.GET("/congresses/{congress_id}/honour-roll-imports", of(id))), (all) =>
      all.map(asKept),
    ),
};

function mapped<From, To>(answer: Answer<From>, to: (value: From) => To): Answer<To> {
  return answer.kind === "ok" ? { ...answer, value: to(answer.value) } : answer;
}
