/** Asks the three services for their trails. What is looked for goes in the body: a name in an address would stand in logs. */
import { type Answer, ask } from "../../shared/line/answer";
import { checkin, honors, registration } from "../../shared/line/services";
import type { AuditPage } from "../../shared/line/types";
import type { components } from "../../shared/schema/registration";
import type { Service } from "./telling";

export type Wanted = components["schemas"]["Wanted"];

const BLOB = { parseAs: "blob" } as const;

/** Newest first; `congress`: what was done there alone, null for everything. */
export function searchTrail(
  service: Service,
  congress: string | null,
  body: Wanted,
): Promise<Answer<AuditPage>> {
  const client = { registration, checkin, honors }[service] as typeof registration;
  if (!congress) return ask<AuditPage>(client.POST("/audit/search", { body }));
  const params = { path: { congress_id: congress } };
  return ask<AuditPage>(client.POST("/congresses/{congress_id}/audit/search", { params, body }));
}

/** The same as a table, a Blob. */
export function exportTrail(
  service: Service,
  congress: string | null,
  body: Wanted,
): Promise<Answer<unknown>> {
  const client = { registration, checkin, honors }[service] as typeof registration;
  if (!congress) return ask<unknown>(client.POST("/audit/export", { body, ...BLOB }));
  const params = { path: { congress_id: congress } };
  return ask<unknown>(client.POST("/congresses/{congress_id}/audit/export", { params, body, ...BLOB }));
}
