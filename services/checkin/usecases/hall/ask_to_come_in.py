"""A phone has read the code at a door and shows whose badge it brings: it is promised one tap."""

from dataclasses import dataclass
from datetime import timedelta

from chassis import clock
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.checkin.domain.hall.answer import HallGuest
from services.checkin.domain.hall.calls import Badge
from services.checkin.domain.hall.hall_code import fits, gate_in
from services.checkin.domain.ids import ChallengeId, PhoneId, ScanId
from services.checkin.domain.known import CongressState
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.subject import ByCredential, ByShortCode, Stranger
from services.checkin.storage.hall import challenges, places
from services.checkin.storage.hall.places import HallPlace
from services.checkin.storage.known import known_congresses
from services.checkin.storage.scans import sightings
from services.checkin.usecases.hall.problems import HallCodeOld, HallShut, NotOurPass

LASTS = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class HallPromise:
    """One tap, once, by this phone, within `expires_in_s`. In a `rehearsal` nobody is counted as present by it. `guest` is None where only digits were typed: they prove nothing."""

    challenge_id: ChallengeId
    expires_in_s: int
    gate_name: str
    session_name: str
    rehearsal: bool
    guest: HallGuest | None


async def ask_to_come_in(
    db: Database, told: str, subject: ByCredential | ByShortCode | Stranger, phone: PhoneId | None
) -> HallPromise:
    """`told` is the door's code as it was read or typed. By the server's real time alone.

    Raises NotOurPass, HallCodeOld, HallShut.
    """
    if isinstance(subject, Stranger):
        raise NotOurPass
    async with db.transaction() as conn:
        now, challenge_id = clock.real_now(), ChallengeId(new_id())
        gate_id = gate_in(told)
        could_be = await (places.at_gate(conn, gate_id) if gate_id else places.of_badge(conn, subject))
        here = next((each for each in could_be if fits(each.secret, each.place, told, now)), None)
        if here is None:
            raise HallCodeOld
        badge, holder = await _bearer(conn, challenge_id, here, subject)
        await challenges.add(conn, challenge_id, here.place, badge, phone, now)
    guest = None if badge.typed else guest_of(holder)
    return HallPromise(
        challenge_id, int(LASTS.total_seconds()), here.gate_name, here.session_name, here.rehearsal, guest
    )


async def _bearer(
    conn: Connection, challenge_id: ChallengeId, here: HallPlace, subject: ByCredential | ByShortCode
) -> tuple[Badge, Holder]:
    """Raises HallShut, NotOurPass."""
    place = here.place
    sighting = await sightings.look(conn, place.congress_id, ScanId(challenge_id), subject, gate_id=place.gate_id)
    held = await known_congresses.hold_state(conn, place.congress_id)
    if sighting is None or held is not CongressState.ACTIVE or not sighting.door.open:
        raise HallShut
    holder = sighting.holder_in(place.congress_id)
    if holder is None or holder.credential_id is None or holder.credential_version is None:
        raise NotOurPass
    typed = isinstance(subject, ByShortCode)
    return Badge(holder.delegate.delegate_id, holder.credential_id, holder.credential_version, typed), holder


def guest_of(holder: Holder) -> HallGuest:
    """Give what a phone may show of its bearer."""
    person = holder.delegate
    return HallGuest(person.form_of_address, person.full_name, person.seat, person.seat_way)
