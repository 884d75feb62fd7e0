"""Makes documents of many people as one file: letters one a person, lists one a delegation; keeps that it was done."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from chassis import clock
from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress, Session, unit_names
from services.registration.domain.documents.letterhead import Letterhead, LetterKind, proposed
from services.registration.domain.documents.wanted import Form, WantedDocuments
from services.registration.domain.ids import CongressId, DelegateId, DocumentRunId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.places import Places
from services.registration.storage.documents import runs
from services.registration.storage.documents.letterheads import letterheads_of
from services.registration.storage.documents.runs import DocumentRun
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.documents.drawing import bind, draw_pdf, fill_docx
from services.registration.usecases.documents.letter import addressee, letters
from services.registration.usecases.documents.lists import lists
from services.registration.usecases.seating.places import places_of

AT_ONCE = 100
"""People drawn by one process, so that each is bounded and somebody sees it go on."""
MOST_IN_WORD = 500
MOST_LETTERS = 3000
"""In one file, which is held whole three times over until it is bound and sent."""


@dataclass(frozen=True)
class _Order:
    congress: Congress
    head: Letterhead
    wanted: WantedDocuments
    people: Sequence[Delegate]
    run: DocumentRun
    places: Mapping[DelegateId, Places] = field(default_factory=dict)
    session: Session | None = None


async def make_documents(
    db: Database, keyring: Keyring, actor: str, congress_id: CongressId, run_id: DocumentRunId, wanted: WantedDocuments
) -> bytes:
    """Give the file, by unit and given name. `run_id` is the caller's: under it stands how far the drawing is.

    Raises NotFound, RuleBroken when there is nobody or too many for one file, Conflict when the id is that of another
    making: after a lost answer the same is asked for again under its own.
    """
    order = await _begin(db, actor, congress_id, run_id, wanted)
    if wanted.form is Form.DOCX:
        made = await fill_docx(_letters(keyring, order, order.people))
    else:
        parts: list[bytes] = []
        done = 0
        for some in _portions(order):
            parts.append(await _drawn(keyring, order, some))
            done += len(some)
            async with db.transaction() as conn:
                await runs.note_done(conn, run_id, done, None)
        made = await bind(parts)
    async with db.transaction() as conn:
        await runs.note_done(conn, run_id, len(order.people), clock.now())
    return made


async def _begin(
    db: Database, actor: str, congress_id: CongressId, run_id: DocumentRunId, wanted: WantedDocuments
) -> _Order:
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = [one for one in await delegates.delegates_of(conn, congress_id) if wanted.holds(one)]
        _require_some(wanted, people)
        session = next((one for one in congress.sessions if one.session_id == wanted.session_id), None)
        if wanted.session_id and session is None:
            raise NotFound("Không có phiên này trong đại hội.")
        kept = await letterheads_of(conn, congress_id)
        without_code = sum(one.current is None for one in people) if wanted.document.letter else 0
        run = DocumentRun(
            *(run_id, wanted.document, wanted.form, actor, len(people), without_code), 0, clock.now(), None
        )
        readers = [one.delegate_id for one in people] if wanted.document.letter else []
        if not await runs.insert_run(conn, congress_id, run, readers):
            raise Conflict("Lần tạo này đã có. Xin tải lại trang rồi tạo lại.")
        places = await places_of(conn, congress_id, people)
        noted = {"document": wanted.document, "form": wanted.form, "people": len(people)}
        await audit.note(conn, actor, "documents.made", str(congress_id), **noted)
    kind = wanted.document.letter or LetterKind.SUMMONS
    head = kept[kind][1] if kind in kept else proposed(congress, kind)
    order = {code: place for place, code in enumerate(unit_names(congress))}
    by_unit = sorted(people, key=lambda one: (order[one.person.unit_code], one.in_their_units_order))
    return _Order(congress, head, wanted, by_unit, run, places, session)


def _require_some(wanted: WantedDocuments, people: Sequence[Delegate]) -> None:
    if not people:
        raise RuleBroken("Không có ai theo lựa chọn này. Xin chọn lại.")
    if wanted.form is Form.DOCX:
        if wanted.document.letter is None:
            raise RuleBroken("Danh sách chỉ có bản PDF; bản Excel xin xuất ở bàn đăng ký.")
        if len(people) > MOST_IN_WORD:
            raise RuleBroken(f"Một tệp Word nhiều nhất {MOST_IN_WORD} người. Xin tạo theo từng đoàn, hoặc chọn PDF.")
    if wanted.document.letter and len(people) > MOST_LETTERS:
        raise RuleBroken(f"Một tệp nhiều nhất {figure(MOST_LETTERS)} giấy. Xin tạo theo từng đoàn.")


def _portions(order: _Order) -> Iterator[Sequence[Delegate]]:
    """Letters by hundreds; lists by whole delegations, as many as come to a hundred people."""
    if order.wanted.document.letter:
        yield from (order.people[at : at + AT_ONCE] for at in range(0, len(order.people), AT_ONCE))
        return
    some: list[Delegate] = []
    for _, unit in groupby(order.people, key=lambda one: one.person.unit_code):
        some.extend(unit)
        if len(some) >= AT_ONCE:
            yield some
            some = []
    if some:
        yield some


async def _drawn(keyring: Keyring, order: _Order, some: Sequence[Delegate]) -> bytes:
    if order.wanted.document.letter:
        return await draw_pdf("letters", _letters(keyring, order, some))
    names = unit_names(order.congress)
    units = [(names[code], list(group)) for code, group in groupby(some, key=lambda one: one.person.unit_code)]
    data = lists(order.wanted.document, order.congress, order.head, units, order.places, order.session)
    return await draw_pdf("tables", data)


def _letters(keyring: Keyring, order: _Order, some: Sequence[Delegate]) -> dict[str, object]:
    kind, names = order.wanted.document.letter, unit_names(order.congress)
    assert kind is not None
    people = [addressee(keyring, order.congress, names, one, order.places[one.delegate_id]) for one in some]
    return letters(kind, order.congress, order.head, people)
