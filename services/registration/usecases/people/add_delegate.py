"""Takes one person into the roster by hand."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Forbidden, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from chassis.storage.notifications import touch
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import figure, ratio_warning
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.roster.by_hand import Typed
from services.registration.domain.roster.comparing.codes import Codes
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Origin
from services.registration.storage.congress import levels
from services.registration.storage.nominations import nominations
from services.registration.storage.people import delegate_counts, delegates
from services.registration.storage.people.acts import keep_act
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.by_hand import NOBODY, hall_for, put_sensitive, read_by_hand
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.people.nobody_like import require_nobody_like
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.seating.holding import require_free_seat


@dataclass(frozen=True)
class Added:
    """The new delegate. `ratio_warning` is a sentence, None when the ratio holds or none is set."""

    delegate: DelegateFile
    ratio_warning: str | None


_ANSWER: TypeAdapter[Added] = TypeAdapter(Added)


async def add_delegate(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    typed: Typed,
    *,
    another_person: bool = False,
    key: str | None = None,
    only_unit: str | None = None,
) -> Added:
    """Give the delegate with a code of ours and without a badge, so nobody else hears of them yet.

    `another_person` says that a namesake of the same birth was seen and is somebody else; `key` is the caller's
    idempotency key. `only_unit` binds a unit's clerk: who they add is proposed, no delegate yet. Raises Forbidden, NotFound, Malformed (fields that do not fit), RuleBroken (the cap; such a namesake,
    whose codes are in `same`), Conflict (the key came with another person).
    """
    sending = Sending(f"delegates-of/{congress_id}", key, actor, (typed, another_person))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        congress = await the_congress_locked(conn, congress_id)
        delegate = await _add(conn, vault, actor, congress, typed, another_person, only_unit)
        ratio = None if only_unit else await _ratio(conn, congress)
        added = Added(await open_file(conn, actor, delegate), ratio)
        return await keep_answer(conn, sending, _ANSWER, added)


async def _add(
    conn: Connection,
    vault: PersonalDataVault,
    actor: str,
    congress: Congress,
    typed: Typed,
    another_person: bool,
    only_unit: str | None,
) -> Delegate:
    await _require_may_come(conn, congress, typed, only_unit)
    reading = read_by_hand(typed, NOBODY, congress, await hall_for(conn, congress, typed))
    if not another_person:
        await require_nobody_like(conn, congress, reading.person, only_unit=only_unit)
    code = Codes(await delegates.codes_of(conn, congress.congress_id)).next()
    status, who = Status.NOMINATED if only_unit else Status.ACTIVE, DelegateId(new_id())
    delegate = Delegate(who, congress.congress_id, code, 1, status, replaces=None, person=reading.person)
    await require_free_seat(conn, delegate)
    now = clock.now()
    async with within_places(conn, congress):
        await delegates.insert_delegates(conn, [(delegate, index_of(delegate, unit_names(congress)))], now)
    if only_unit:
        await nominations.begin(conn, congress.congress_id, [who], actor, now)
    await put_sensitive(conn, vault, delegate, reading.sensitive)
    by_desk = SetField(delegate.delegate_id, ALL_OTHERS, Origin("desk", actor))
    await put_origins(conn, congress.congress_id, [by_desk], now)
    await keep_act(conn, Act(ActId(new_id()), congress.congress_id, who, Kind.ADDED, actor, now, delegate.version))
    await audit.note(conn, actor, "delegate.added", str(who), code=code, status=status)
    await touch(conn, LIVE, str(congress.congress_id))
    return delegate


async def _require_may_come(conn: Connection, congress: Congress, typed: Typed, only_unit: str | None) -> None:
    """Within the cap; a clerk's own, while the unit may hand in, without what the organisers set."""
    if only_unit is None:
        return await _require_place(conn, congress)
    if typed.unit_code != only_unit:
        raise Forbidden("Bạn chỉ đề cử được người của đơn vị mình. Xin liên hệ Ban Tổ chức.")
    if typed.seat or typed.standing:
        raise Forbidden("Ghế và tư cách do Ban Tổ chức đặt. Xin để trống.")
    return await require_open(conn, congress.congress_id, only_unit)


async def _require_place(conn: Connection, congress: Congress) -> None:
    if await delegate_counts.count_active(conn, congress.congress_id) >= congress.max_delegates:
        raise RuleBroken(
            f"Đại hội đã đủ {figure(congress.max_delegates)} đại biểu, chưa thêm được. Xin rút tên hoặc thay một người."
        )


async def _ratio(conn: Connection, congress: Congress) -> str | None:
    level = await levels.level_of(conn, congress)
    counts = await delegate_counts.count_by_category(conn, congress.congress_id)
    kinds = reference.categories()
    exemplars = sum(one.delegates for one in counts if kinds[one.category].counts_as == "EXEMPLAR")
    return ratio_warning(level, exemplars, sum(one.delegates for one in counts) - exemplars)
