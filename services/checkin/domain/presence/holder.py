"""The person behind a badge, as the door knows them."""

from dataclasses import dataclass

from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.presence.attendance import Attendance
from services.checkin.domain.presence.stage_rows import StageRow
from services.checkin.domain.scans.admission import CredentialState


@dataclass(frozen=True, slots=True)
class Delegate:
    """What the gate shows of a person: the seat in the session of the gate, and the way to it in words. `assist`: somebody meets
    them and leads them there; `stage_rows`: the rows on the stage that they go up in, in that session.
    """

    delegate_id: DelegateId
    form_of_address: str
    full_name: str
    unit_name: str
    seat: str
    category: str
    instruction: str
    seat_way: str = ""
    assist: bool = False
    stage_rows: tuple[StageRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Holder:
    """The delegate a subject leads to, as the door knows them. `credential_id` is None for a tap at the desk."""

    delegate: Delegate
    congress_id: CongressId
    unit_code: str
    standing: str
    session_ids: tuple[SessionId, ...]
    credential_id: str | None
    credential_version: int | None
    credential: CredentialState
    attendance: Attendance

    def invited_to(self, session_id: SessionId) -> bool:
        """An empty list of sessions means all of them."""
        return not self.session_ids or session_id in self.session_ids
