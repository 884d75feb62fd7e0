/** What the roster asks the service for. */
import { ask } from "../shared/line/answer";
import { registration } from "../shared/line/services";
import { isReadCode, questionOf, type Show, type Sort } from "./people/listed";

export const askForPerson = (delegate_id: string) =>
  ask(registration.GET("/delegates/{delegate_id}", { params: { path: { delegate_id } } }));

/** The categories and the table of attributes. */
export const askForWords = () =>
  Promise.all([ask(registration.GET("/categories")), ask(registration.GET("/attributes"))]);

interface Sought {
  query: string;
  unit: string | null;
  show: Show;
  sort: Sort;
}

/** A part of the list as it is filtered. */
export function askForRows(congress_id: string, sought: Sought, offset: number, limit: number) {
  const path = { congress_id };
  const { query, unit, show, sort } = sought;
  const text = query.trim();
  if (isReadCode(text))
    return ask(
      registration.POST("/congresses/{congress_id}/delegates/found-by-code", {
        params: { path },
        body: { text },
      }),
    );
  const asked = { ...questionOf({ text, unit, show, sort }), limit, offset };
  return ask(registration.GET("/congresses/{congress_id}/delegates", { params: { path, query: asked } }));
}
