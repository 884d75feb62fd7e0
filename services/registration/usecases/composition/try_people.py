"""Says what the composition would be with other people on the list; nothing is stored."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.files.meaning.questions import Answers
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.composition.facts import Facts, facts_of
from services.registration.domain.composition.thought import sealed_differs, thought_of
from services.registration.domain.congress.composition import check_cap
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Status
from services.registration.domain.roster.comparing.applied import people_after
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.composition.read_composition import Counted, count_everybody
from services.registration.usecases.composition.view import CompositionView, view_of
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.roster.check_roster_file import compare, known_people, read_roster_in_turn


@dataclass(frozen=True)
class WhatIf:
    """The composition now and as it would be. `too_many` is a sentence where the cap would be exceeded; `not_told` one on what
    of `then` is not told and why, null where nothing is held back."""

    now: CompositionView
    then: CompositionView
    too_many: str | None
    not_told: str | None


NOT_TOLD = (
    "Dân tộc, tôn giáo, đảng viên, lý luận chính trị của danh sách thử không hiện khi có người đang trong danh sách rời đi "
    "hoặc đổi thông tin: so hai bản sẽ biết riêng từng người. Xin xem mục Cơ cấu sau khi danh sách đã đổi thật."
)


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
    return _compared(found, [*stay, *coming], None if gone else list(coming))


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
    book = await read_roster_in_turn(db, data, filename, congress.max_delegates)
    async with db.transaction() as conn:
        found = await count_everybody(conn, vault, actor, congress_id, "what-if of a file")
        known = await known_people(conn, vault, congress_id, lock=False)
        check = await compare(conn, book, congress, known, vault, answers)
    after = people_after(
        check, known, congress_id, new_id=lambda: DelegateId(new_id()), badge=None, fingerprint=lambda number: ""
    )
    gone = {one.delegate.delegate_id for one in check.withdrawn}
    there = [one for one in after if one.delegate.status is Status.ACTIVE and one.delegate.delegate_id not in gone]
    then = {str(one.delegate.delegate_id): facts_of(one.delegate.person, one.sensitive) for one in there}
    same = all(who in then and not sealed_differs(was, then[who]) for who, was in found.people.items())
    coming = [fact for who, fact in then.items() if who not in found.people]
    return _compared(found, [*then.values()], coming if same else None)


def _compared(found: Counted, then: list[Facts], coming: list[Facts] | None) -> WhatIf:
    """`coming` are all who are new in `then`, None where somebody real is gone from it or another in it."""
    too_many = check_cap(found.congress.max_delegates, len(then))
    now = found.of([*found.people.values()])
    thought = thought_of(now, then, coming, now.on, found.targets)
    sentence = too_many.sentence if too_many else None
    return WhatIf(view_of(now), view_of(thought), sentence, NOT_TOLD if coming is None else None)
