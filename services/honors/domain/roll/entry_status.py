"""Which steps an entry may take (award_status of the domain brief, section 10), as one pure function."""

from enum import StrEnum

from services.honors.domain.roll.entry import Entry, EntryStatus

OPEN = (EntryStatus.DRAFT, EntryStatus.SCHEDULED, EntryStatus.ON_HOLD, EntryStatus.DEFERRED)

GIVEN = (EntryStatus.PRESENTED, EntryStatus.RECEIVED_BY_PROXY)


class Step(StrEnum):
    """What people do to an entry."""

    ANNOUNCE = "ANNOUNCE"
    PRESENT = "PRESENT"
    PRESENT_TO_PROXY = "PRESENT_TO_PROXY"
    DEFER = "DEFER"
    REINSTATE = "REINSTATE"
    HOLD = "HOLD"
    RELEASE = "RELEASE"
    CORRECT = "CORRECT"
    WITHDRAW = "WITHDRAW"
    RETURN = "RETURN"
    TAKE_BACK_PRESENTATION = "TAKE_BACK_PRESENTATION"


def status_after(entry: Entry, step: Step) -> EntryStatus | None:
    """Give the status that `step` leads to, or None where the step is not allowed.

    Presence in the hall is no matter of status: `obstacle` of `announcement` decides that.
    """
    announced, status = entry.is_announced, entry.status
    waiting = EntryStatus.SCHEDULED if entry.decision.is_complete else EntryStatus.DRAFT
    match step:
        case Step.ANNOUNCE if status is EntryStatus.SCHEDULED and entry.decision.is_complete and not announced:
            return EntryStatus.ANNOUNCED
        case Step.PRESENT if announced and status in (EntryStatus.ANNOUNCED, EntryStatus.DEFERRED):
            return EntryStatus.PRESENTED
        case Step.PRESENT_TO_PROXY if announced and not entry.is_in_person:
            received = status in (EntryStatus.ANNOUNCED, EntryStatus.DEFERRED)
            return EntryStatus.RECEIVED_BY_PROXY if received else None
        case Step.TAKE_BACK_PRESENTATION if status in GIVEN:
            return EntryStatus.ANNOUNCED
        case Step.DEFER if status in (EntryStatus.SCHEDULED, EntryStatus.ANNOUNCED):
            return EntryStatus.DEFERRED
        case Step.REINSTATE if status is EntryStatus.DEFERRED:
            return EntryStatus.ANNOUNCED if announced else waiting
        case Step.HOLD if not announced and status in OPEN and status is not EntryStatus.ON_HOLD:
            return EntryStatus.ON_HOLD
        case Step.RELEASE if status is EntryStatus.ON_HOLD:
            return waiting
        case Step.CORRECT if status is not EntryStatus.REVOKED:
            return status
        case Step.RETURN if announced and status is EntryStatus.ANNOUNCED:
            return EntryStatus.SCHEDULED
        case Step.WITHDRAW if status is not EntryStatus.REVOKED:
            return EntryStatus.REVOKED
        case _:
            return None
