/** What the checkin service and a scanner say to each other: names for the types generated from its OpenAPI. */
import type { components } from "../shared/schema/checkin";

type Schemas = components["schemas"];

export type DecidedBy = Schemas["DecidedBy"];
export type Method = Exclude<Schemas["Method"], "DESK">;
export type Device = Schemas["DeviceCard"];
export type Session = Schemas["SessionState"];
export type Person = Schemas["Delegate"];
export type RosterAnswer = Schemas["Roster"];
export type RosterDelegate = Schemas["RosterDelegate"];
export type KnownCredential = Schemas["RosterCredential"];
export type RosterPhotos = Schemas["RosterPhotos"];
export type Presence = Schemas["PresentSince"];
export type ScanAnswer = Schemas["ScanAnswer"];
export type HandoutItem = Schemas["Item"];
export type NotTaken = Schemas["ScanProblem"];
export type BatchResult = ScanAnswer | NotTaken;
