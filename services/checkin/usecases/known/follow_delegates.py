"""Follows delegates, and says which credentials the door refuses from now on."""

from chassis.events import outbox
from chassis.files.vietnamese import fold, sort_key
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.registration import Credential, DelegateCredentialed
from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.known import Badge, KnownDelegate, Person, Place, newest
from services.checkin.domain.presence.attendance import Refused
from services.checkin.domain.scans.admission import CredentialState, Verdict
from services.checkin.storage.known import known_congresses, known_delegates
from services.checkin.storage.known.forgetting import names_of
from services.checkin.storage.presence import attendance
from services.checkin.storage.roster import roster
from services.checkin.usecases import say
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.known.forget_people import forget_people
from services.checkin.usecases.presence.welcome_strangers import welcome_strangers


async def follow_delegates(conn: Connection, events: list[DelegateCredentialed]) -> None:
    """Take over delegates as they now are, a replaced one together with the one who takes their place.

    An older word changes nothing. A credential that no longer opens the door is said on checkin.presence.v1 in
    this transaction: whoever looked before and stores after finds the aggregate moved, and looks again.
    """
    states = newest([state for event in events for state in _states(event)])
    congress_ids = {state.congress_id for state in states}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    states = [state for state in states if state.congress_id not in gone]
    erased = {DelegateId(event.delegate_id) for event in events if event.erased}
    names = await names_of(conn, sorted(erased)) if erased else {}
    news = await known_delegates.apply(conn, states)
    if not news:
        return
    await forget_people(conn, {one: names.get(one, "") for one in sorted(erased & news)})
    fresh = [state for state in states if state.delegate_id in news]
    await attendance.begin(conn, [(state.delegate_id, state.congress_id) for state in fresh])
    await _refuse(conn, fresh)
    await welcome_strangers(conn, fresh)
    await roster.mark_changed(conn, [(state.congress_id, state.delegate_id) for state in fresh])
    for congress_id in sorted({state.congress_id for state in fresh}):
        await touch(conn, COUNTS, str(congress_id))


async def _refuse(conn: Connection, states: list[KnownDelegate]) -> None:
    refused = [
        (state.delegate_id, Refused(badge.credential_id, badge.version, Verdict(state.effective(badge).value)))
        for state in states
        for badge in state.badges
        if state.effective(badge) is not CredentialState.ISSUED
    ]
    holding = [
        (badge.credential_id, badge.version)
        for state in states
        for badge in state.badges
        if state.effective(badge) is CredentialState.ISSUED
    ]
    told = await attendance.admit_again(conn, holding) if holding else set()
    told |= await attendance.refuse(conn, refused) if refused else set()
    if told:
        await attendance.move(conn, sorted(told))
        await outbox.publish(conn, *(say.presence(each) for each in await attendance.read(conn, sorted(told))))


def _states(event: DelegateCredentialed) -> list[KnownDelegate]:
    congress_id = CongressId(event.congress_id)
    own = KnownDelegate(
        delegate_id=DelegateId(event.delegate_id),
        congress_id=congress_id,
        version=event.aggregate_version,
        status=event.status,
        person=_person(event),
        badges=_badges(event.credentials),
        as_of=event.as_of,
    )
    if event.replaces is None:
        return [own]
    before = event.replaces
    replaced = KnownDelegate(
        delegate_id=DelegateId(before.delegate_id),
        congress_id=congress_id,
        version=before.aggregate_version,
        status=before.status,
        person=None,
        badges=_badges(before.credentials),
        as_of=event.as_of,
    )
    return [replaced, own]


def _person(event: DelegateCredentialed) -> Person:
    return Person(
        delegate_code=event.delegate_code,
        form_of_address=event.form_of_address,
        full_name=event.full_name,
        folded=fold(f"{event.full_name} {event.delegate_code} {event.unit_name} {event.position}"),
        sort_key=sort_key(event.full_name),
        unit_code=event.unit_code,
        unit_name=event.unit_name,
        category=event.category,
        standing=event.standing,
        position=event.position,
        place=Place(event.seat, event.seat_way),
        session_places={SessionId(one.session_id): Place(one.seat, one.way) for one in event.session_seats},
        instruction=event.instruction,
        scanned=event.scanned,
        session_ids=tuple(SessionId(each) for each in event.session_ids),
        replaces=DelegateId(event.replaces.delegate_id) if event.replaces else None,
        assist=event.assist,
    )


def _badges(credentials: tuple[Credential, ...]) -> tuple[Badge, ...]:
    return tuple(
        Badge(each.credential_id, each.version, CredentialState(each.state.value), each.short_code)
        for each in credentials
    )
