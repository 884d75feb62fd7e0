/** What the services send to the pages, under the names that pages use. The shapes come from the services' OpenAPI. */
import type { components as Checkin } from "../schema/checkin";
import type { components as Honors } from "../schema/honors";
import type { components as Registration } from "../schema/registration";

type R = Registration["schemas"];
type C = Checkin["schemas"];
type H = Honors["schemas"];

/** The programme as it is held, and one line of it. */
export type Programme = H["ProgrammeView"];
export type ProgrammeItem = H["ItemView"];
export type ProgrammeLine = H["ItemBody"];
export type ProgrammeAct = H["Act"];
/** What a ceremony came to, its certificates, and who else is told of what became public. */
export type CeremonyFigures = H["Statistics"];
export type Certificates = H["Certificates"];
export type CertificatesOfAward = H["OfAward"];
export type CertificateLayout = H["Layout"];
export type Webhooks = H["Webhooks"];
export type Webhook = H["Webhook"];
export type GivenSecret = H["NewWebhook"];
/** Who the people of a congress are, and what would become of it. */
export type CongressComposition = R["CongressComposition"];
export type CompositionLine = R["LineView"];
export type CompositionTrial = R["WhatIf"];
/** The credentials report: as it stands, as it was frozen, how it is reckoned, how it is read. */
export type CredentialReport = R["CredentialReport"];
export type FrozenCredentialReport = R["FrozenReport"];
export type FreezeAnswer = R["FreezeAnswer"];
export type ReportRules = Required<R["ReportRules"]>;
export type SummaryReport = R["SummaryReport"];
export type SummaryNotes = R["SummaryNotes"];
/** Who goes one level up, and what is held one level down. */
export type UpperDelegation = R["UpperDelegation"];
export type LowerCongress = Required<R["LowerCongress"]>;
export type LowerLine = Required<R["LowerLine"]>;
export type LowerPlansDue = Required<R["PlansDue"]>;
export type ReportPaper = R["ReportPaper"];
export type Principal = R["PrincipalView"];
/** Somebody of the staff, and a password to hand over to them. */
export type Account = R["AccountView"];
export type SecondFactorBegun = R["SecondFactorBegun"];
export type LinkedIdentity = R["LinkedView"];
export type ProviderProposal = R["ProviderProposal"];
export type StaffSession = R["SessionView"];
export type AuditLine = R["AuditLine"];
export type AuditPage = R["AuditPage"];
export type GivenPassword = R["GivenPassword"];
export type Congress = R["Congress"];
export type NewCongress = R["NewCongress"];
export type CongressEdit = R["CongressEdit"];
export type Telling = R["Telling"];
export type Level = R["Level"];
export type Overview = R["Overview"];
export type ListedDelegate = R["ListedDelegate"];
export type DelegatePage = R["DelegatePage"];
export type Delegate = R["DelegateFile"];
export type Privacy = R["Privacy"];
export type KindOfData = R["KindOfData"];
export type DelegateEdit = R["DelegateEdit"];
/** One attribute of a person: its label, its group in the drawer, what may be chosen. */
export type Attribute = R["Attribute"];
export type NewDelegate = R["NewDelegate"];
/** The delegations as the page of units shows them. */
export type UnitsBook = R["UnitsBook"];
export type UnitFile = R["UnitFile"];
export type UnitEdit = R["ChangedUnit"];
export type OtherUnitName = R["OtherName"];
export type UnitHistoryLine = R["UnitHistoryLine"];
/** Places of units, and how far each of their proposals is. */
export type PlacesBook = R["PlacesBook"];
export type PlacesOfUnit = R["PlacesOfUnit"];
export type PlacesCell = R["PlacesCell"];
export type PlaceMovement = R["MovementLine"];
export type ReadPlacesTable = R["ReadTable"];
export type NominationBook = R["NominationBook"];
export type ListedNomination = R["ListedNomination"];
export type NominationFile = R["NominationFile"];
/** Who comes, who does not and why, who was let off. */
export type AnswersFile = R["AnswersFile"];
export type OwnAnswer = R["OwnAnswer"];
/** With whom and how somebody comes. */
export type Visit = R["Visit"];
export type VisitFile = R["VisitFile"];
export type VisitsBook = R["VisitsBook"];
export type AnswersBook = R["AnswersBook"];
export type ReviewQueue = R["ReviewQueue"];
export type HistoryLine = R["HistoryLine"];
/** What a file did; the same of a roster and of an honour roll. */
export type RosterImport = Omit<R["ImportReport"], "errors" | "warnings">;
export type ImportedPerson = R["ImportedPerson"];
export type KeptImport = R["KeptImport"];
export type RosterUndone = R["UndoReport"];
/** What a roster file means for the congress, person by person; nothing of it is stored. */
export type ToldRoster = R["ToldRoster"];
export type ToldPerson = R["ToldPerson"];
export type RosterQuestion = R["Question"];
export type RosterChange = R["Change"];
export type RegistrationCounts = R["RegistrationCounters"];
export type Issued = R["Issued"];
export type PassLink = R["PassLink"];
export type PassesToSend = R["PassesToSend"];
/** What the badge workbench shows. */
export type Workbench = R["Workbench"];
export type BadgesWanted = R["WantedBadges"];
export type BadgeLayout = R["Layout"];
export type BadgesWhich = R["Which"];
export type PrintState = R["PrintState"];
export type PhotoDone = R["PhotoDone"];
/** What a ZIP of portraits holds, file by file; nothing of it is stored. */
export type PhotoCheck = R["PhotoCheck"];
export type PhotoFile = R["PhotoFile"];
export type PhotoPerson = R["PhotoPerson"];
export type PhotosTaken = R["PhotosTaken"];
export type PhotosUndone = R["PhotosUndone"];
export type PhotoAct = R["PhotoAct"];
/** What the sending page shows: delegations, and the people of one of them. */
export type AskedToTell = R["AskedToTell"];
export type SendingState = R["SendingState"];
export type UnitSending = R["UnitSending"];
export type MailReader = R["Reader"];
export type MailShown = R["MailShown"];
export type MailsWanted = R["WantedMails"];
export type MailAsked = R["Asked"];
export type LetterShown = R["LetterShown"];
/** What the documents' page shows. */
export type Documents = R["Documents"];
export type DocumentKind = R["Document"];
export type DocumentRun = R["DocumentRun"];
export type LetterKind = R["LetterKind"];
export type LetterheadWords = R["LetterheadWords"];
export type KeptLetterhead = R["KeptLetterhead"];
export type UnitReaders = R["UnitReaders"];
/** The hall with everybody in it. */
export type ProposedSeats = R["ProposedSeats"];
export type Seating = R["Seating"];
export type SeatedPerson = R["SeatedPerson"];
export type ShownHall = R["ShownHall"];
export type SeatBlock = R["Block"];
export type SeatMoves = Required<R["WantedMoves"]>;
export type WantedHall = R["WantedHall"];
export type HallRow = R["Row"];

export type PresenceCounts = C["Counts"];
export type ScanConflict = C["ScanConflict"];
export type FleetDevice = C["FleetDevice"];
export type PastPicture = C["PastPicture"];
export type PastPerson = C["PastPerson"];
export type HandoutItem = C["Item"];
export type HandoutCounts = C["HandoutCounts"];
export type ExpectedPerson = C["ExpectedPerson"];
/** Somebody was let in, and perhaps taken back since. */
export type Admission = C["Admission"];
export type UnitCount = C["UnitCount"];
export type Gate = C["Gate"];
export type DoorSession = C["SessionState"];

/** A device or screen that was paired: the same shape in both services. */
/** `standing` of its congress: only its own service tells it, to the client itself. */
export type PairedClient = H["ClientView"] & Partial<Pick<H["OwnView"], "standing">>;
export type PairingCode = H["PairingCode"];
export type PairingOpen = H["PairingOpen"];

export type StageState = H["StageState"];
export type LeftBehind = H["LeftBehind"];
export type Introductions = H["IntroductionsView"];
export type IntroducedLeader = H["LeaderView"];
export type Readiness = H["ReadinessChange"];
/** Who a page is to the stage, and what it may do there. */
export type PaperText = H["PaperText"];
export type StageHand = H["Hand"];
export type ScreensShown = H["ScreensShown"];
export type ScreenState = H["ScreenState"];
export type ScreenKind = H["ScreenKind"];
/** What a screen says of itself, and what it hears in return. */
export type ScreenWord = H["Word"];
export type ScreenOrders = H["ScreenOrders"];
export type ShowNumber = H["ShowNumber"];
export type OrderAnswer = H["OrderAnswer"];
export type Sign = H["Sign"];
export type SignSide = Sign["side"];
export type Gesture = Sign["gesture"];
export type RollEntry = H["EntryView"];
/** A stretch of what the MC reads. */
export type Spoken = H["Spoken"];
export type Roll = H["RollView"];
export type Batch = H["Batch"];
/** What an honour roll means for the congress, entry by entry; nothing of it is stored. */
export type ToldRoll = H["ToldRoll"];
export type RollUndone = H["RollUndone"];
export type KeptRoll = H["KeptRollImport"];
/** The roll as it is proofread before the day, and what whoever asks may do with it. */
export type Proof = H["Proof"];
export type ProofLine = H["ProofLine"];
export type ShortAward = H["ShortAward"];
export type DecisionScan = H["DecisionScan"];
export type ProofWords = H["Words"];
/** The rows on stage as they are cut, and what whoever asks may do with them. */
export type CutRows = H["Rows"];
export type RowSheet = H["RowSheet"];
export type RowView = H["RowView"];
export type RowMember = H["Member"];
/** The time of the congress day, as the server says it. */
export type SaidClock = H["SaidClock"];
/** Who was not announced, or was withdrawn, and why. */
export type Unannounced = H["Unannounced"];
/** A delegate who may be named to receive. */
export type MayReceive = H["MayReceive"];
/** What they see behind the stage. */
export type BackstageState = H["Backstage"];
export type BackstageRow = H["BackstageRow"];
/** The plan of the group photos with times and warnings. */
export type Portraits = H["Portraits"];
export type PhotoSheet = H["PhotoSheet"];
export type PhotoTurn = H["TurnBody"];
export type TimedTurn = H["TimedTurn"];
export type HeldRow = H["HoldRowBody"];
export type CommandAnswer = H["CommandAnswer"];
export type StageCongress = H["CongressOnStage"];
export type Card = H["BoardCard"];
export type CardKind = H["CardKind"];
export type RowCard = H["RowCard"];
export type DecisionCard = H["DecisionCard"];
/** What the MC reads of a decision. */
export type DecisionReading = H["DecisionReading"];
/** The decisions of the roll with their texts, and what whoever asks may do with them. */
export type Decisions = H["Decisions"];
export type DecisionLine = H["DecisionLine"];
/** Whom the MC calls up now. */
export type RowCall = H["RowCall"];
export type Honoree = H["Honoree"];
/** The page that everybody opens by one QR, as one reader sees it. */
export type HallPage = R["HallPage"];
export type HallDocument = R["HallDocument"];
export type HallSeat = R["FoundSeat"];
/** The same as the organisers work on it. */
export type HallDesk = R["HallDesk"];
export type HallShelf = R["HallShelf"];
export type HallNoticeWords = R["HallNoticeWords"];
export type ShelvedDocument = R["ShelvedDocument"];
/** The programme as anybody may read it. */
export type HallOutline = H["ProgrammeOutline"];
export type HallOutlineItem = H["OutlineItem"];
/** A delegation as its head sees it, by their own link. */
export type HeadedDelegation = R["Delegation"];
export type HeadedPerson = R["OwnPerson"];
export type HeadLink = R["HeadLink"];
