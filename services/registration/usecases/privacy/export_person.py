"""Gives one person's data whole, as they may ask for it (law 91/2025/QH15); that it was given is noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.answers.visit import Visit
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.acts import Act, FieldChange, Kind
from services.registration.domain.people.attributes import further
from services.registration.domain.people.delegate import Delegate, Sensitive
from services.registration.domain.privacy.data_rules import ABOUT, BASES, DataRule, with_all
from services.registration.storage.answers import answers
from services.registration.storage.answers.visits import visit_of
from services.registration.storage.nominations import evidence
from services.registration.storage.people import acts, sensitive_attributes
from services.registration.storage.people.happenings import What, happenings_of
from services.registration.storage.photos import photos
from services.registration.storage.privacy import data_rules
from services.registration.storage.privacy.attended import Attended, attended_by
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.history.read_history import REVIEWERS_OWN
from services.registration.usecases.people.finding.the_delegate import the_delegate
from services.registration.usecases.people.sealing import unseal


@dataclass(frozen=True)
class Ground:
    """Why one kind of their data is kept, and how many months after the congress."""

    data: str
    purpose: str
    basis: str
    source: str
    months: int


@dataclass(frozen=True)
class Deed:
    kind: Kind | What
    at: datetime
    reason: str = ""
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class Answered:
    at: datetime
    value: str
    reason: str


@dataclass(frozen=True)
class Told:
    """One attribute by its name in our files; '' what is not known."""

    field: str
    value: str


@dataclass(frozen=True)
class PersonalData:
    """All that registration keeps of one person. `national_id_last4`: of the number itself only a mark is kept."""

    given_at: datetime
    delegate_id: DelegateId
    delegate_code: str
    status: str
    attributes: tuple[Told, ...]
    sensitive: Sensitive
    national_id_last4: str
    has_portrait: bool
    evidence: tuple[str, ...]
    answers: tuple[Answered, ...]
    visit: Visit
    attendance: tuple[Attended, ...]
    deeds: tuple[Deed, ...]
    grounds: tuple[Ground, ...]


async def export_person(db: Database, vault: PersonalDataVault, actor: str, delegate_id: DelegateId) -> PersonalData:
    """Raises NotFound, RuleBroken (erased already)."""
    async with db.transaction() as conn:
        return await gather(conn, vault, actor, await the_delegate(conn, delegate_id))


async def gather(conn: Connection, vault: PersonalDataVault, actor: str, one: Delegate) -> PersonalData:
    """Give what is kept of one person, and note that it was given. Raises RuleBroken (erased already)."""
    if one.erased:
        raise RuleBroken("Thông tin của người này đã được xóa, không còn gì để xuất.")
    delegate_id = one.delegate_id
    await audit.note(conn, actor, "personal_data.exported", str(delegate_id))
    sealed = await sensitive_attributes.sealed_of_one(conn, delegate_id)
    rules = with_all((await data_rules.find_rules(conn, one.congress_id))[1])
    return PersonalData(
        given_at=clock.now(),
        delegate_id=delegate_id,
        delegate_code=one.delegate_code,
        status=one.status,
        attributes=_attributes(one),
        sensitive=unseal(vault, sealed).sensitive,
        national_id_last4=(sealed.national_id_last4 if sealed else None) or "",
        has_portrait=await photos.info_of(conn, delegate_id) is not None,
        evidence=tuple(kept.name for kept in await evidence.evidence_of(conn, delegate_id)),
        answers=await _answers(conn, delegate_id),
        visit=(await visit_of(conn, delegate_id)).visit,
        attendance=tuple(await attended_by(conn, delegate_id)),
        deeds=await _deeds(conn, delegate_id),
        grounds=_grounds(rules),
    )


def _attributes(one: Delegate) -> tuple[Told, ...]:
    person = one.person
    plain = ("form_of_address", "full_name", "sex", "unit_code", "category", "standing")
    names = (*plain, "position", "seat", "phone", "instruction", *(each.name for each in further()))
    told = [Told(name, str(getattr(person, name) or "")) for name in dict.fromkeys(names)]
    return (*told, Told("birth", person.birth.text if person.birth else ""))


async def _answers(conn: Connection, delegate_id: DelegateId) -> tuple[Answered, ...]:
    kept = [one.entry for one in await answers.entries_of(conn, delegate_id)]
    return tuple(Answered(one.said_at, one.value, one.reason) for one in kept)


async def _deeds(conn: Connection, delegate_id: DelegateId) -> tuple[Deed, ...]:
    done = [one.act for one in await acts.acts_of(conn, delegate_id)]
    deeds = [_deed(act, delegate_id) for act in done]
    deeds += [Deed(one.kind, one.happened_at) for one in await happenings_of(conn, delegate_id)]
    return tuple(sorted(deeds, key=lambda deed: deed.at))


def _deed(act: Act, of: DelegateId) -> Deed:
    """Give it without what is somebody else's: who complained, or why the person was replaced in whose place this one came."""
    if act.kind in REVIEWERS_OWN or act.delegate_id != of:
        return Deed(act.kind, act.acted_at)
    return Deed(act.kind, act.acted_at, act.reason, act.changes)


def _grounds(rules: Sequence[DataRule]) -> tuple[Ground, ...]:
    return tuple(
        Ground(ABOUT[one.kind].fields, ABOUT[one.kind].purpose, BASES[one.basis], one.source, one.months)
        for one in rules
    )
