"""Puts a congress and a delegate into the words that other services hear. No sensitive attribute passes here."""

from collections.abc import Mapping, Sequence

from chassis import clock
from chassis.errors import RuleBroken
from contracts import registration as said
from contracts.badge_codes import ShortCode, ShortCodesGiven
from contracts.leave import Leave, LeaveChanged
from services.registration.domain.answers.register import Standing
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Credential, Delegate, counts_as, in_full, is_scanned
from services.registration.domain.report.upper_delegation import UpperList
from services.registration.domain.seating.places import Places
from services.registration.storage.badges.credentials import NewCredential

LARGEST = 900_000
"""Bytes of one word: what no message of Kafka holds would never be told, nor anything of this congress after it."""


MOST_OTHER_NAMES = 20
"""Of one unit: the words of forty files would make the congress too large to be told."""


def congress_updated(
    congress: Congress, other_names: Mapping[str, Sequence[str]] | None = None
) -> said.CongressUpdated:
    """`other_names` are, by a unit's code, what else it is called. Raises RuleBroken for a congress too large to be told."""
    told = _congress(congress, other_names or {})
    if len(told.data()) > LARGEST:
        raise RuleBroken("Đại hội có quá nhiều đoàn hoặc phiên, các cửa không nhận được. Xin gộp bớt đoàn rồi làm lại.")
    return told


def _congress(congress: Congress, other_names: Mapping[str, Sequence[str]]) -> said.CongressUpdated:
    return said.CongressUpdated(
        congress_id=congress.congress_id,
        aggregate_version=congress.version,
        congress_number=congress.congress_number,
        code=congress.code,
        level=congress.level,
        form=congress.form,
        name=congress.name,
        title_lines=congress.title_lines,
        province=congress.province,
        ordinal=congress.ordinal,
        term=congress.term,
        review_period=congress.review_period,
        theme=congress.theme,
        slogans=congress.slogans,
        venue=congress.venue,
        starts_at=congress.starts_at,
        max_delegates=congress.max_delegates,
        sessions=tuple(
            said.SessionPlan(
                session_id=one.session_id,
                kind=said.SessionKind(one.kind),
                name=one.name,
                starts_at=one.starts_at,
                rehearsal=one.rehearsal,
            )
            for one in congress.sessions
        ),
        units=_units(congress, other_names),
        agenda=tuple(said.AgendaItem(number=a.number, code=a.code, name=a.name) for a in congress.agenda),
        synthetic=congress.synthetic,
        state=said.CongressState(congress.state),
        names_gone=congress.names_gone,
    )


def _units(congress: Congress, other_names: Mapping[str, Sequence[str]]) -> tuple[said.Unit, ...]:
    return tuple(
        said.Unit(
            unit_code=one.unit_code,
            name=one.name,
            kind=one.kind,
            other_names=tuple(other_names.get(one.unit_code, ())[:MOST_OTHER_NAMES]),
        )
        for one in congress.units
        if not one.archived
    )


def delegate_credentialed(
    delegate: Delegate, names: Mapping[str, str], replaced: Delegate | None, places: Places
) -> said.DelegateCredentialed:
    """`names` gives each unit's name by its code; `replaced` is whom `delegate.replaces` names, as they now are; `places`
    is where the delegate sits.
    """
    person = delegate.person
    return said.DelegateCredentialed(
        delegate_id=delegate.delegate_id,
        congress_id=delegate.congress_id,
        aggregate_version=delegate.version,
        delegate_code=delegate.delegate_code,
        form_of_address=in_full(person.form_of_address),
        full_name=person.full_name,
        unit_code=person.unit_code,
        unit_name=names[person.unit_code],
        category=person.category,
        counts_as=counts_as(person.category),
        standing=person.standing,
        position=person.position,
        seat=person.seat,
        instruction=person.instruction,
        pronunciation=person.pronunciation,
        erased=delegate.erased,
        assist=person.assist == "YES",
        as_of=clock.now(),
        scanned=is_scanned(person.category),
        status=said.DelegateStatus(delegate.status),
        credentials=_credentials(delegate.credentials),
        replaces=_replaced(replaced) if replaced else None,
        seat_way=places.way,
        session_seats=tuple(
            said.SessionSeat(session_id=one.session_id, seat=one.seat, way=one.way) for one in places.sessions
        ),
    )


def _replaced(replaced: Delegate) -> said.ReplacedDelegate:
    return said.ReplacedDelegate(
        delegate_id=replaced.delegate_id,
        aggregate_version=replaced.version,
        status=said.DelegateStatus(replaced.status),
        credentials=_credentials(replaced.credentials),
    )


def _credentials(badges: tuple[Credential, ...]) -> tuple[said.Credential, ...]:
    return tuple(
        said.Credential(
            credential_id=badge.credential_id,
            version=badge.version,
            state=said.CredentialState(badge.state),
        )
        for badge in badges
    )


def short_codes_given(congress_id: CongressId, badges: Sequence[NewCredential]) -> list[ShortCodesGiven]:
    """Give what the door alone is told of badges just made."""
    return [
        ShortCodesGiven(
            delegate_id=one.delegate_id,
            congress_id=congress_id,
            codes=(
                ShortCode(
                    credential_id=one.credential.credential_id,
                    version=one.credential.version,
                    short_code=one.credential.short_code,
                ),
            ),
        )
        for one in badges
    ]


def leave_changed(delegate: Delegate, holds: Standing) -> LeaveChanged:
    """Give the leave that `holds` of a person, without its reason."""
    return LeaveChanged(
        delegate_id=delegate.delegate_id,
        congress_id=delegate.congress_id,
        aggregate_version=holds.number,
        leave=Leave(holds.leave) if holds.leave else None,
    )


def upper_delegation_adopted(congress_id: CongressId, found: UpperList) -> said.UpperDelegationAdopted:
    """Give what the hall decided of a list that was put to the vote."""
    adoption = found.adoption
    assert adoption is not None
    tally = adoption.tally
    return said.UpperDelegationAdopted(
        congress_id=congress_id,
        aggregate_version=found.version,
        parent_id=found.parent_id,
        places=found.places,
        delegate_ids=tuple(one.delegate_id for one in found.delegates),
        alternate_ids=tuple(one.delegate_id for one in found.people if one.alternate),
        present=adoption.present,
        in_favour=tally.in_favour,
        against=tally.against,
        abstained=tally.abstained or 0,
        unanimous=tally.unanimous,
        other=tally.other,
        adopted=adoption.is_adopted,
        adopted_at=adoption.at,
    )
