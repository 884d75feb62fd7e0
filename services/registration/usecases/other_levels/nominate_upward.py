"""Makes the list that the hall adopted into proposals of the congress one level up, within the places given there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress, CongressState, unit_names
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.domain.nominations.states import Nomination, Step, taken
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import HERE, Delegate, Status
from services.registration.domain.report.upward import id_above, is_surely
from services.registration.domain.roster.comparing.codes import Codes
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.storage.people import delegates, sensitive_attributes
from services.registration.storage.people.acts import keep_act
from services.registration.storage.people.sensitive_attributes import SealedAttributes
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.nominations.changing import settle
from services.registration.usecases.other_levels.upper_delegation import STALE, locked
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.people.sealing import seal, unseal
from services.registration.usecases.places.ledger import within_places

ADVICE = "Xin phân bổ thêm chỗ ở đại hội cấp trên hoặc bớt danh sách rồi gửi lại."
Sealed = Mapping[DelegateId, SealedAttributes]


@dataclass(frozen=True)
class NominatedUpward:
    """`nominated` came in now, handed in; `already` of the list were there before; `gone` are no delegates any more and stay
    behind. Alternates stay with the list."""

    parent_id: CongressId
    nominated: int
    already: int
    gone: int


async def nominate_upward(
    db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId, version: int, unit_code: str
) -> NominatedUpward:
    """Hand the list in under `unit_code`, the unit of the parent congress that this one is. Sent again it adds nobody twice.

    Raises NotFound, Conflict, RuleBroken (not adopted, no parent chosen or an archived one, beyond the places there): then
    nobody is handed in.
    """
    async with db.transaction() as conn:
        _, found = await locked(conn, congress_id)
        if found.version != version:
            raise Conflict(STALE, version=found.version)
        if found.adoption is None or not found.adoption.is_adopted:
            raise RuleBroken("Danh sách chưa được thông qua. Xin ghi kết quả biểu quyết rồi gửi lên cấp trên.")
        if found.parent_id is None:
            raise RuleBroken("Chưa chọn đại hội cấp trên. Xin chọn trong danh sách rồi gửi lại.")
        parent = await congresses.lock_congress(conn, found.parent_id)
        if parent is None or unit_code not in unit_names(parent):
            raise NotFound("Đại hội cấp trên không có đơn vị này. Xin chọn lại đơn vị.")
        if parent.state is not CongressState.ACTIVE:
            raise RuleBroken(
                "Đại hội cấp trên đã lưu trữ, không nhận thêm người. Xin khôi phục đại hội đó rồi gửi lại."
            )
        here = {one.delegate_id: one for one in await delegates.delegates_of(conn, congress_id)}
        listed = [here[one.delegate_id] for one in found.delegates]
        going = [one for one in listed if one.status is Status.ACTIVE]
        new, sealed = await _newcomers(conn, congress_id, parent, going, unit_code)
        async with within_places(conn, parent, ADVICE):
            await _take_in(conn, vault, actor, parent, new, sealed)
        await audit.note(conn, actor, "upper_delegation.nominated", str(congress_id), parent=str(parent.congress_id))
        await touch(conn, LIVE, str(parent.congress_id))
        return NominatedUpward(parent.congress_id, len(new), len(going) - len(new), len(listed) - len(going))


async def _newcomers(
    conn: Connection, congress_id: CongressId, parent: Congress, going: Sequence[Delegate], unit_code: str
) -> tuple[list[tuple[Delegate, DelegateId]], Sealed]:
    """Give whoever of these people is not in the parent congress, each with who they are here, and what is sealed of them."""
    sealed = await sensitive_attributes.sealed_of(conn, congress_id)
    above = await sensitive_attributes.sealed_of(conn, parent.congress_id)
    everybody = await delegates.delegates_of(conn, parent.congress_id)
    there = [(one.person, _mark(above, one.delegate_id)) for one in everybody if one.status in HERE]
    known = {one.delegate_id for one in everybody}
    codes = Codes(await delegates.codes_of(conn, parent.congress_id))
    new = []
    for old in going:
        who, mark = id_above(parent.congress_id, old.delegate_id), _mark(sealed, old.delegate_id)
        person = replace(old.person, unit_code=unit_code, seat="", instruction="", list_place="", note="")
        if who in known or any(is_surely(person, mark, *other) for other in there):
            continue
        made = Delegate(who, parent.congress_id, codes.next(), 1, Status.NOMINATED, replaces=None, person=person)
        new.append((made, old.delegate_id))
    return new, sealed


def _mark(sealed: Sealed, who: DelegateId) -> bytes | None:
    return one.national_id_hash if (one := sealed.get(who)) else None


async def _take_in(
    conn: Connection,
    vault: PersonalDataVault,
    actor: str,
    parent: Congress,
    new: Sequence[tuple[Delegate, DelegateId]],
    sealed: Sealed,
) -> None:
    now, names = clock.now(), unit_names(parent)
    await delegates.insert_delegates(conn, [(one, index_of(one, names)) for one, _ in new], now)
    again = [_sealed_again(vault, one.delegate_id, sealed[old]) for one, old in new if old in sealed]
    await sensitive_attributes.put_sealed(conn, parent.congress_id, again)
    await nominations.begin(conn, parent.congress_id, [one.delegate_id for one, _ in new], actor, now)
    for one, _ in new:
        await keep_act(
            conn, Act(ActId(new_id()), parent.congress_id, one.delegate_id, Kind.ADDED, actor, now, one.version)
        )
        kept = await nominations.find(conn, one.delegate_id)
        assert kept is not None
        after = taken(kept.nomination, Step.SUBMIT)
        assert isinstance(after, Nomination)
        await settle(conn, actor, one, after, Kind.SUBMITTED)


def _sealed_again(vault: PersonalDataVault, who: DelegateId, old: SealedAttributes) -> SealedAttributes:
    """Seal for the new row what was sealed for the old one; the mark of the id number is the same everywhere."""
    made = seal(vault, who, unseal(vault, old).sensitive)
    return replace(made, national_id_hash=old.national_id_hash, national_id_last4=old.national_id_last4)
