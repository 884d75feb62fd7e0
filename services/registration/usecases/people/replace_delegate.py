"""Lets another person come in a delegate's place: one act, one event about both."""

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import RuleBroken
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.nominations.states import Step
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import (
    REPRESENTATIVES,
    Credential,
    CredentialState,
    Delegate,
    Person,
    Status,
    ended,
    seat_of_replacement,
)
from services.registration.domain.roster.by_hand import Typed
from services.registration.domain.roster.comparing.codes import code_of_substitute
from services.registration.storage.badges import credentials
from services.registration.storage.people import delegates
from services.registration.storage.people.acts import keep_act
from services.registration.storage.seating import seats
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.badges.make_credential import make_credential
from services.registration.usecases.channels import LIVE
from services.registration.usecases.nominations.how_far import require_may_leave
from services.registration.usecases.people.by_hand import read_by_hand
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate_in_its_congress
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.people.nobody_like import require_nobody_like
from services.registration.usecases.photos.leaving import take_portrait_along
from services.registration.usecases.privacy.kept import require_kept
from services.registration.usecases.say import delegate_credentialed, short_codes_given
from services.registration.usecases.seating.places import places_of

_ANSWER: TypeAdapter[DelegateFile] = TypeAdapter(DelegateFile)

NOT_ON_THE_LIST = "Chỉ thay được đại biểu đang có tên trong danh sách. Đại biểu này đã được thay hoặc đã rút tên."


@dataclass(frozen=True)
class Substitute:
    """Who comes instead; nothing is taken over from the other person but unit, category and standing, and maybe the seat."""

    typed: Typed
    reason: str
    another_person: bool = False
    """A namesake of the same birth or phone was seen and is somebody else."""
    knows_inside: bool = False
    """Whoever asks knows that the other person is in the hall."""


async def replace_delegate(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    delegate_id: DelegateId,
    substitute: Substitute,
    key: str | None = None,
) -> DelegateFile:
    """Revoke the old badge, then issue the new one (domain brief, section 6); give the new delegate.

    `key` is the caller's idempotency key. Raises NotFound, RuleBroken (not on the roster any more; in the hall, with
    `refused` INSIDE; somebody like the substitute is on it already, whose codes are in `same`), Malformed (fields that do not fit), Conflict (the key came with
    another person).
    """
    sending = Sending(f"replacement/{delegate_id}", key, actor, (substitute,))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        fresh = await _replace(conn, vault, actor, delegate_id, substitute)
        return await keep_answer(conn, sending, _ANSWER, await open_file(conn, actor, fresh))


async def _replace(
    conn: Connection, vault: PersonalDataVault, actor: str, delegate_id: DelegateId, substitute: Substitute
) -> Delegate:
    congress, old = await the_delegate_in_its_congress(conn, delegate_id)
    require_kept(old)
    if old.status is not Status.ACTIVE:
        raise RuleBroken(NOT_ON_THE_LIST)
    await require_may_leave(conn, old, Step.REPLACE, knows_inside=substitute.knows_inside)
    names, now = unit_names(congress), clock.now()
    code = code_of_substitute(old.delegate_code, await delegates.codes_of(conn, old.congress_id))
    fresh, badge_before = _newcomer(old, substitute.typed, congress, code), old.current
    if not substitute.another_person:
        await require_nobody_like(conn, congress, fresh.person)
    await credentials.end_credential(conn, delegate_id, CredentialState.REVOKED, substitute.reason, now)
    left = replace(
        old,
        version=old.version + 1,
        status=Status.REPLACED,
        credentials=ended(old.credentials, CredentialState.REVOKED),
    )
    await delegates.update_delegates(conn, [(left, index_of(left, names))], now)
    await delegates.insert_delegates(conn, [(fresh, index_of(fresh, names))], now)
    await seats.let_go(conn, delegate_id)
    if old.person.category in REPRESENTATIVES:
        await seats.pass_on(conn, delegate_id, fresh.delegate_id)
    badge = make_credential(vault, fresh, await credentials.short_codes_of(conn, old.congress_id))
    await credentials.insert_credentials(conn, old.congress_id, [badge], now)
    fresh = replace(fresh, credentials=(badge.credential,))
    kept = await _keep(conn, actor, left, fresh, substitute.reason, badge_before)
    await take_portrait_along(conn, actor, old.congress_id, delegate_id, kept)
    await audit.note(
        conn, actor, "delegate.replaced", str(delegate_id), by=str(fresh.delegate_id), reason=substitute.reason
    )
    await touch(conn, LIVE, str(old.congress_id))
    places = await places_of(conn, old.congress_id, [fresh])
    await outbox.publish(conn, delegate_credentialed(fresh, names, left, places[fresh.delegate_id]))
    await outbox.publish(conn, *short_codes_given(old.congress_id, [badge]))
    return fresh


async def _keep(
    conn: Connection, actor: str, left: Delegate, fresh: Delegate, reason: str, ended_badge: Credential | None
) -> ActId:
    """Keep what was done, so that it can be undone; give the act."""
    act_id = ActId(new_id())
    about = (act_id, left.congress_id, left.delegate_id, Kind.REPLACED, actor, clock.now(), left.version)
    version = ended_badge.version if ended_badge else None
    await keep_act(conn, Act(*about, reason=reason, badge_version=version, other_id=fresh.delegate_id))
    return act_id


def _newcomer(old: Delegate, typed: Typed, congress: Congress, code: str) -> Delegate:
    category = old.person.category
    nobody = Person(
        full_name="",
        unit_code=old.person.unit_code,
        category=category,
        standing=old.person.standing,
        seat=seat_of_replacement(category, old.person.seat),
        list_place=old.person.list_place,
    )
    return Delegate(
        delegate_id=DelegateId(new_id()),
        congress_id=old.congress_id,
        delegate_code=code,
        version=1,
        status=Status.ACTIVE,
        replaces=old.delegate_id,
        person=read_by_hand(typed, nobody, congress).person,
    )
