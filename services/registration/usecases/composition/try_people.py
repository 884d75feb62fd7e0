"""Says what the composition would be with other people on the list; nothing is stored."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.files.meaning.questions import Answers
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.composition.facts import Facts, facts_of
from services.registration.domain.congress.composition import check_cap
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Status
from services.registration.domain.roster.comparing.applied import people_after
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.composition.read_composition import Counted, count_everybody
from services.registration.usecases.composition.view import CompositionView, view_of
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.roster.check_roster_file import compare, known_people, read_roster


@dataclass(frozen=True)
class WhatIf:
    """The composition now and as it would be. `too_many` is a sentence where the cap would be exceeded."""

    now: CompositionView
    then: CompositionView
    too_many: str | None


async def try_people(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    coming: Sequence[Facts],
    leaving: Collection[DelegateId],
) -> WhatIf:
    """Think `coming` on the list and `leaving` off it. Raises NotFound, also for somebody who is not on the list."""
    async with db.transaction() as conn:
        found = await count_everybody(conn, vault, actor, congress_id, "what-if")
    gone = {str(one) for one in leaving}
    if not gone <= found.people.keys():
        raise NotFound("Có người được bỏ ra không còn trong danh sách. Xin tải lại trang rồi thử lại.")
    stay = [fact for delegate_id, fact in found.people.items() if delegate_id not in gone]
    return _compared(found, [*stay, *coming])


async def try_file(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    data: bytes,
    filename: str,
    answers: Answers,
) -> WhatIf:
    """Think a roster file taken in, with these answers and the defaults of what nobody answered.

    Raises Malformed, TooLarge, RuleBroken, NotFound.
    """
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    book = await read_roster(data, filename, congress.max_delegates)
    async with db.transaction() as conn:
        found = await count_everybody(conn, vault, actor, congress_id, "what-if of a file")
        known = await known_people(conn, vault, congress_id, lock=False)
        check = await compare(conn, book, congress, known, vault, answers)
    after = people_after(
        check, known, congress_id, new_id=lambda: DelegateId(new_id()), badge=None, fingerprint=lambda number: ""
    )
    gone = {one.delegate.delegate_id for one in check.withdrawn}
    there = [one for one in after if one.delegate.status is Status.ACTIVE and one.delegate.delegate_id not in gone]
    return _compared(found, [facts_of(one.delegate.person, one.sensitive) for one in there])


def _compared(found: Counted, then: list[Facts]) -> WhatIf:
    too_many = check_cap(found.congress.max_delegates, len(then))
    sentence = too_many.sentence if too_many else None
    return WhatIf(view_of(found.of([*found.people.values()])), view_of(found.of(then)), sentence)
