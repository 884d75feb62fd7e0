"""The one tap: the delegate is in, or waits for a steward's nod."""

from chassis import clock
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.checkin.domain.hall import words
from services.checkin.domain.hall.answer import HallAnswer, HallStanding
from services.checkin.domain.hall.arrival import report_of
from services.checkin.domain.hall.calls import Challenge, needs_nod
from services.checkin.domain.ids import CallId, ChallengeId, DeviceId, PhoneId, ScanId
from services.checkin.domain.known import CongressState
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Way
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.gates import doors
from services.checkin.storage.hall import calls, challenges, halls
from services.checkin.storage.known import known_congresses
from services.checkin.storage.scans import sightings
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.hall.ask_to_come_in import LASTS, guest_of
from services.checkin.usecases.hall.problems import ChallengeOver, HallShut, NotOurPass
from services.checkin.usecases.scans.admit_scan import Door, admit_scan

_IN = (Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN)


async def come_in(db: Database, door: Door, challenge_id: ChallengeId, phone: PhoneId | None) -> HallAnswer:
    """Take the tap that was promised. Taken again by the same phone it lets nobody in once more and answers alike.

    Raises ChallengeOver, HallShut, NotOurPass.
    """
    async with db.transaction() as conn:
        challenge = await challenges.take(conn, challenge_id, phone, clock.real_now(), LASTS)
        if challenge is None:
            raise ChallengeOver
        holder, sighting = await _look(conn, challenge)
        gate = await doors.find_gate(conn, challenge.place.congress_id, challenge.place.gate_id)
        where = gate.name if gate else ""
        guest = None if challenge.badge.typed else guest_of(holder)
        if (inside := holder.attendance.inside(challenge.place.session_id)) and not inside.left:
            return HallAnswer(HallStanding.PRESENT, words.PRESENT, where, guest, inside.first_at)
        if sighting.stored:  # this very tap was refused, or a steward has taken it back
            return HallAnswer(HallStanding.HELP, words.HELP, where)
        rule = await halls.rule_of(conn, challenge.place.congress_id)
        if needs_nod(challenge, at_once=rule.at_once):
            await calls.ask_for_nod(conn, challenge)
            await touch(conn, COUNTS, str(challenge.place.congress_id))
            return HallAnswer(HallStanding.WAITING, words.WAITING, where, guest, call_id=CallId(challenge_id))
    answer = await _admit(db, door, challenge)
    if answer.verdict not in _IN:
        return HallAnswer(HallStanding.HELP, words.HELP, where)
    return HallAnswer(HallStanding.PRESENT, words.PRESENT, where, guest, answer.recorded_at)


async def _look(conn: Connection, challenge: Challenge) -> tuple[Holder, Sighting]:
    """A promise holds for the session in which it was made, and only while its doors are open."""
    place = challenge.place
    sighting = await sightings.look(
        conn, place.congress_id, ScanId(challenge.challenge_id), _badge(challenge), gate_id=place.gate_id
    )
    held = await known_congresses.hold_state(conn, place.congress_id)
    if sighting is None or held is not CongressState.ACTIVE or not sighting.door.open:
        raise HallShut
    if sighting.door.session_id != place.session_id:
        raise HallShut
    holder = sighting.holder_in(place.congress_id)
    if holder is None:
        raise NotOurPass
    return holder, sighting


async def _admit(db: Database, door: Door, challenge: Challenge) -> ScanAnswer:
    assert challenge.phone
    place = challenge.place
    post = Post(DeviceId(challenge.phone), place.congress_id, place.gate_id, Way.PHONE)
    report = report_of(
        ScanId(challenge.challenge_id), place, _badge(challenge), challenge.taken_at, typed=challenge.badge.typed
    )
    return await admit_scan(db, door, post, report)


def _badge(challenge: Challenge) -> ByCredential:
    return ByCredential(challenge.badge.credential_id, challenge.badge.version, challenge.congress_number)
