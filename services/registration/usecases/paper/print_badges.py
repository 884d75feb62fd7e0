"""Prints badges: gives the sheets and keeps what stands on them. They count once they are on paper; codes stay as they are."""

from dataclasses import asdict, dataclass
from datetime import datetime

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from chassis.storage.notifications import touch
from services.registration.domain.badges.paper import Layout, Wanted
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import CongressId, PrintRunId
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.badges import papers
from services.registration.storage.badges.papers import Paper, PrintedBadge, PrintRun
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress, the_congress_locked
from services.registration.usecases.paper.draw_run import draw_run
from services.registration.usecases.paper.face import badge_face, edition_line, title_of_delegates
from services.registration.usecases.paper.marks import marks_now
from services.registration.usecases.paper.sheet import MOST_BADGES, draw_sheet


@dataclass(frozen=True)
class Run:
    """Which printing it is, and of how many badges."""

    run_id: PrintRunId
    number: int
    badges: int


@dataclass(frozen=True)
class Printed(Run):
    """The PDF of one printing."""

    pdf: bytes


@dataclass(frozen=True)
class _Due:
    """A badge to draw, with the paper that it had until now, and which portrait it gets ('': none)."""

    delegate: Delegate
    paper: Paper
    portrait_digest: str


_RUN: TypeAdapter[Run] = TypeAdapter(Run)


async def print_badges(
    db: Database, keyring: Keyring, actor: str, congress_id: CongressId, wanted: Wanted, key: str | None = None
) -> Printed:
    """Draw the wanted badges by unit and given name, and keep what stands on them once they are drawn.

    `key`: the caller's; the same press again gives the same sheets and prints nothing new. Raises NotFound, RuleBroken
    when there is nothing to print or too much, Conflict when somebody prints the same (or the key came with another wish).
    """
    sending = _sending(congress_id, actor, wanted, key)
    async with db.transaction() as conn:
        before = await answered_before(conn, sending, _RUN)
        if before is None:
            congress, due, portraits = await _due(conn, congress_id, wanted)
            marks = await marks_now(conn, congress_id)
    if before:
        return Printed(**asdict(before), pdf=await draw_run(db, keyring, congress_id, before.run_id))
    if not due:
        raise RuleBroken("Không có thẻ nào cần in theo lựa chọn này. Xin chọn lại, hoặc cấp thẻ trước.")
    now, names = clock.now(), unit_names(congress)
    faces = [
        badge_face(keyring, congress, one.delegate, edition_line(now, one.paper.drawn + 1), portraits, marks)
        for one in due
    ]
    pdf = await draw_sheet(wanted.layout, title_of_delegates(congress), faces, portraits)
    badges = [
        _as_printed(one, names[one.delegate.person.unit_code], marks.get(one.delegate.delegate_id, "")) for one in due
    ]
    async with db.transaction() as conn:
        if twin := await answered_before(conn, sending, _RUN):  # the same press, drawn beside this one
            return Printed(**asdict(twin), pdf=pdf)
        run = await keep_answer(conn, sending, _RUN, await _keep(conn, actor, congress_id, wanted.layout, now, badges))
    return Printed(**asdict(run), pdf=pdf)


async def _keep(
    conn: Connection, actor: str, congress_id: CongressId, layout: Layout, now: datetime, badges: list[PrintedBadge]
) -> Run:
    await the_congress_locked(conn, congress_id)
    number = await papers.next_run_number(conn, congress_id)
    run = PrintRun(PrintRunId(new_id()), number, layout, now, actor, len(badges))
    if not await papers.insert_run(conn, congress_id, run, badges):
        raise Conflict("Người khác vừa in một số thẻ này. Xin xem lại danh sách rồi in tiếp.")
    await audit.note(conn, actor, "badges.printed", str(congress_id), run=number, badges=len(badges))
    await touch(conn, LIVE, str(congress_id))
    return Run(run.run_id, number, len(badges))


def _sending(congress_id: CongressId, actor: str, wanted: Wanted, key: str | None) -> Sending:
    people = sorted(map(str, wanted.delegate_ids))
    return Sending(f"badge-printing/{congress_id}", key, actor, (wanted.layout, wanted.which, wanted.unit_code, people))


async def _due(
    conn: Connection, congress_id: CongressId, wanted: Wanted
) -> tuple[Congress, list[_Due], dict[str, bytes]]:
    congress = await the_congress(conn, congress_id)
    known = await papers.papers_of(conn, congress_id)
    people = await delegates.delegates_of(conn, congress_id)
    digests = await photos.digests_of(conn, congress_id)
    due = [
        _Due(one, paper, digests.get(one.delegate_id, ""))
        for one in people
        if (paper := known.get(one.delegate_id))
        and wanted.holds(one.delegate_id, one.person.unit_code, paper.print_state)
    ]
    drawn = [one.delegate.delegate_id for one in due[:MOST_BADGES]]
    found = await photos.portraits_of(conn, drawn, small=wanted.layout is Layout.SMALL)
    portraits = {str(one): jpeg for one, jpeg in found.items()}
    order = [unit.unit_code for unit in congress.units]
    by_unit = sorted(
        due, key=lambda one: (order.index(one.delegate.person.unit_code), one.delegate.in_their_units_order)
    )
    return congress, by_unit, portraits


def _as_printed(one: _Due, unit_name: str, mark: str) -> PrintedBadge:
    badge = one.delegate.current
    assert badge is not None
    person, edition = one.delegate.person, one.paper.drawn + 1
    return PrintedBadge(badge.credential_id, edition, person, unit_name, one.portrait_digest, mark)
