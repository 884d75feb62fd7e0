"""Says what a roster file means for a congress, without storing anything: the conversation about a file."""

import asyncio
from dataclasses import replace
from functools import partial

from chassis.errors import Malformed, NotFound, RuleBroken, TooLarge
from chassis.files.book import read_book
from chassis.files.found import FoundBook
from chassis.files.limits import Limits
from chassis.files.meaning.columns import may_be_chosen
from chassis.files.meaning.questions import NEW, Answers
from chassis.storage.database import Connection, Database
from chassis.storage.turns import READING, in_turn
from services.registration.domain.congress.composition import check_cap, figure, ratio_of
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.places import beyond
from services.registration.domain.roster.check import RosterCheck, check_roster
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.moved import is_moved
from services.registration.domain.roster.outcome import categories_after, filled_after
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from services.registration.storage.answers.visits import visits_of
from services.registration.storage.congress import levels
from services.registration.storage.people import acts, delegates, field_origins, sensitive_attributes
from services.registration.storage.people.roster_answers import answers_for, last_answers
from services.registration.storage.seating import halls
from services.registration.storage.units.unit_names import other_names
from services.registration.storage.units.units import kept_units
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.people.sealing import unseal
from services.registration.usecases.places.ledger import filled_cells, load_ledger, said_beyond

_PERHAPS_PEOPLE = ("section", "no_person", "beside")
OTHER_ROWS = 100  # titles, headings, headings of groups, signatures


async def check_roster_file(
    db: Database,
    vault: PersonalDataVault,
    congress_id: CongressId,
    data: bytes,
    filename: str,
    answers: Answers,
    *,
    only_unit: str | None = None,
) -> ToldRoster:
    """Read a file against the congress as it is; of a unit's clerk (`only_unit`) against their unit alone. Raises Malformed, TooLarge, RuleBroken (far too many rows), NotFound."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
    book = await read_roster_in_turn(db, data, filename, congress.max_delegates)
    async with db.connection() as conn:
        people = await known_people(conn, vault, congress_id, lock=False)
        check = await compare(conn, book, congress, people, vault, answers, only_unit=only_unit)
        level = await levels.level_of(conn, congress)
        places = await _beyond_places(conn, congress, check) if only_unit is None else ""
    if only_unit is not None:  # how many the others are is not theirs to know, and nobody becomes a delegate by it
        return told(check, None, None)
    active = sum(one.active for one in people) - len(check.withdrawn)
    too_many = check_cap(congress.max_delegates, active + check.count("new"))
    ratio = ratio_of(level, categories_after(people, check.withdrawn, check.people))
    return told(check, too_many.sentence if too_many else places or None, ratio)


async def _beyond_places(conn: Connection, congress: Congress, check: RosterCheck) -> str:
    """Say which units the file would bring beyond their places, '' where it brings none."""
    kept = await load_ledger(conn, congress)
    before = await filled_cells(conn, congress.congress_id) if kept.ledger.opened else {}
    too_many = beyond(kept.ledger, before, filled_after(before, check.withdrawn, check.people))
    return said_beyond(kept, too_many) if too_many else ""


async def read_roster_in_turn(db: Database, data: bytes, filename: str, cap: int) -> FoundBook:
    """Give the file as `read_roster` does, one file at a time in all processes of the service."""
    async with in_turn(db, READING):
        return await read_roster(data, filename, cap)


async def read_roster(data: bytes, filename: str, cap: int | None = None) -> FoundBook:
    """Give the file as it was found. Reading stops soon after more rows than any file within the `cap` has.

    Raises Malformed, TooLarge, RuleBroken with the figures.
    """
    limits = Limits() if cap is None else Limits(rows=2 * cap + OTHER_ROWS)
    try:
        return await read_book(data, HEADINGS, limits=limits, filename=filename)
    except TooLarge as error:
        if cap is None or not (limit := error.extra.get("more_rows_than")):
            raise
        raise RuleBroken(
            f"Tệp có hơn {figure(int(str(limit)))} dòng; đại hội tối đa {figure(cap)} đại biểu. "
            "Chưa nhập dòng nào. Xin bớt danh sách rồi gửi lại."
        ) from error


async def compare(
    conn: Connection,
    book: FoundBook,
    congress: Congress,
    people: tuple[Known, ...],
    vault: PersonalDataVault,
    answers: Answers,
    *,
    only_unit: str | None = None,
) -> RosterCheck:
    """Compare a file with who is there, by the answers given now and those remembered for its units.

    `only_unit`: its clerk sends the file, which is of that unit; nobody of another unit is found in it.

    Raises Malformed for a file without a column of names, or without anybody.
    """
    kept, others = await halls.find_hall(conn, congress.congress_id), await other_names(conn, congress.congress_id)
    year, hall = in_vietnam(congress.starts_at).year, kept.hall if kept else None
    known = await kept_units(conn, congress.congress_id)
    heads = {one.unit.unit_code: (one.head_name, one.head_phone) for one in known}
    setting = Setting(
        congress.level, year, congress.units, people, others, hall, congress.code, congress.province, heads
    )
    setting = bound_to(setting, only_unit) if only_unit is not None else setting
    mark = partial(_fingerprint, vault)
    # in a thread: thousands of people take seconds
    check = some_rows(await asyncio.to_thread(check_roster, book, setting, answers, fingerprint=mark))
    answered = await answers_for(conn, congress.congress_id, check.unit_codes, others.codes)
    offered = {one.id: {proposal.choice for proposal in one.proposals} for one in check.questions if one.proposals}
    standing = {id_: others.now(choice) for id_, choice in answered.items()}
    remembered = {
        id_: choice
        for id_, choice in standing.items()
        if choice.startswith(NEW) or choice in offered.get(id_, {choice})
    }
    now = {**remembered, **answers}
    before = await last_answers(conn, congress.congress_id, check.unit_codes, others.codes)
    if now == answers and not is_moved(book, now, before):
        return check
    return await asyncio.to_thread(check_roster, book, setting, now, fingerprint=mark, before=before)


def bound_to(setting: Setting, unit_code: str) -> Setting:
    """Give what a unit's clerk has a file read against. Raises NotFound where the unit does not stand."""
    own = next((one for one in setting.units if one.unit_code == unit_code and not one.archived), None)
    if own is None:
        raise NotFound("Đơn vị của bạn không có trong đại hội này. Xin liên hệ Ban Tổ chức.")
    theirs = tuple(one for one in setting.people if one.delegate.person.unit_code == unit_code)
    codes = tuple(one.delegate.delegate_code for one in setting.people)
    return replace(setting, people=theirs, taken_codes=codes, own_unit=own)


def _fingerprint(vault: PersonalDataVault, number: str) -> str:
    return vault.mark_national_id(number).hex()


def some_rows(check: RosterCheck) -> RosterCheck:
    """Give the check; raises Malformed when nobody can be in this file, whatever its columns are told to be."""
    is_hidden = any(one.kind == "hidden_sheet" for one in check.questions)
    if not check.named and not is_hidden and not may_be_chosen(check.sheets):
        raise Malformed("Bảng thiếu cột “Họ và tên”. Xin thêm cột hoặc dùng tệp mẫu rồi gửi lại.")
    lines = [one.text for one in check.left_out if one.row is not None and one.why in _PERHAPS_PEOPLE]
    if check.named and not check.rows and lines:
        raise Malformed(
            f"Dưới tiêu đề có {figure(len(lines))} dòng chữ nhưng không chia cột, như “{lines[0][:80]}”. "
            "Xin đưa mỗi người vào một dòng của bảng, tên ở cột “Họ và tên”, rồi gửi lại."
        )
    if check.named and not check.rows:
        raise Malformed("Không có dòng đại biểu nào dưới tiêu đề cột. Xin điền danh sách rồi gửi lại.")
    return check


def with_names(check: RosterCheck) -> RosterCheck:
    """Give the check; raises Malformed while nobody has said which column has the names."""
    if not check.named:
        raise Malformed("Chưa biết cột nào là “Họ và tên”. Xin chọn cột ấy ở phần Cột, hoặc thêm cột rồi gửi lại.")
    return check


async def known_people(
    conn: Connection, vault: PersonalDataVault, congress_id: CongressId, *, lock: bool
) -> tuple[Known, ...]:
    """Give everybody who is or was a delegate, with who set what; locked for who is about to change them."""
    sealed = await sensitive_attributes.sealed_of(conn, congress_id)
    origins = await field_origins.origins_of(conn, congress_id)
    others = await other_names(conn, congress_id)
    former, visits = await acts.former_names(conn, congress_id), await visits_of(conn, congress_id)
    read = delegates.lock_delegates_of if lock else delegates.delegates_of
    people = []
    for one in await read(conn, congress_id):
        opened = unseal(vault, sealed.get(one.delegate_id))
        set_by = origins.get(one.delegate_id, {})
        if unit := set_by.get("unit_code"):
            set_by = {**set_by, "unit_code": replace(unit, was=others.now(unit.was))}
        known = Known(one, opened.sensitive, opened.fingerprint, set_by, former.get(one.delegate_id, ()))
        people.append(replace(known, visit=visits.get(one.delegate_id)))
    return tuple(people)
