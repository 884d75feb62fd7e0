"""Takes in a roster file: the good rows come in, the bad ones are listed, the same file again changes nothing."""

from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Malformed, NotFound, RuleBroken, TooLarge
from chassis.events import outbox
from chassis.files.spreadsheet import Limits, Record, find_header, heading_key, read_table, records
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.composition import check_cap, figure
from services.registration.domain.congress.congress import VIETNAM, Congress, Unit, unit_names
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.people.roster import RosterEntry, RowProblem, RowReader, RowWarning
from services.registration.domain.people.roster_columns import EXAMPLE, HEADINGS, REQUIRED
from services.registration.domain.people.roster_merge import Known, Merge, Update, merge_roster
from services.registration.domain.people.roster_units import Units
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates, sensitive_attributes
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.people.sealing import seal, unseal
from services.registration.usecases.say import congress_updated, delegate_credentialed

HEADER_ROWS = 100  # titles, headings, headings of groups


@dataclass(frozen=True)
class ImportReport:
    """What a file did, or would do when `dry_run`. `rows` counts the rows that name a person."""

    rows: int
    created: int
    updated: int
    unchanged: int
    errors: tuple[RowProblem, ...]
    warnings: tuple[RowWarning, ...]
    dry_run: bool


@dataclass(frozen=True)
class Roster:
    """The rows of a file that name a person, and what was said about the others."""

    rows: tuple[Record, ...]
    warnings: tuple[RowWarning, ...]


async def import_roster(
    db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId, data: bytes, *, dry_run: bool = False
) -> ImportReport:
    """Read an XLSX and bring the congress to it in one transaction. Rows join by delegate code.

    Raises Malformed or TooLarge for a file that is no roster, RuleBroken with the figures when the cap would be
    exceeded (nothing is stored then), NotFound.
    """
    async with db.connection() as conn:
        known = await congresses.find_congress(conn, congress_id)
    if known is None:
        raise NotFound("Không có đại hội này.")
    roster = await read_roster(data, known.max_delegates)
    if len(roster.rows) > known.max_delegates:
        raise RuleBroken(
            f"Tệp có {figure(len(roster.rows))} đại biểu; đại hội tối đa {figure(known.max_delegates)}. "
            "Chưa nhập dòng nào. Xin bớt danh sách rồi gửi lại."
        )
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        assert congress is not None
        people = await _known_people(conn, vault, congress_id)
        entries, problems, new_units = _read_rows(roster, congress)
        merge = merge_roster(
            entries, people, fingerprint=lambda number: vault.mark_national_id(number).hex(), fold=heading_key
        )
        active = sum(one.delegate.status is Status.ACTIVE for one in people)
        if too_many := check_cap(congress.max_delegates, active + len(merge.created)):
            raise RuleBroken(too_many.sentence)
        if not dry_run:
            await _store(conn, vault, actor, congress, merge, new_units)
    return ImportReport(
        rows=len(roster.rows),
        created=len(merge.created),
        updated=len(merge.updated),
        unchanged=merge.unchanged,
        errors=tuple(sorted((*problems, *merge.problems), key=lambda one: one.row)),
        warnings=(*roster.warnings, *merge.warnings),
        dry_run=dry_run,
    )


async def read_roster(data: bytes, cap: int) -> Roster:
    """Read the file and keep the rows that name a person. Raises Malformed or TooLarge.

    Reading stops soon after more rows than any file within the `cap` has: RuleBroken with the figures.
    """
    try:
        table = await read_table(data, limits=Limits(rows=2 * cap + HEADER_ROWS))
    except TooLarge as error:
        if not (limit := error.extra.get("more_rows_than")):
            raise
        raise RuleBroken(
            f"Tệp có hơn {figure(int(str(limit)))} dòng; đại hội tối đa {figure(cap)} đại biểu. "
            "Chưa nhập dòng nào. Xin bớt danh sách rồi gửi lại."
        ) from error
    header = find_header(table, HEADINGS, required=REQUIRED)
    if not {"unit_code", "unit_name"} & set(header.places):
        raise Malformed("Bảng thiếu cột “Mã đơn vị” hoặc “Đơn vị”. Xin thêm cột hoặc dùng tệp mẫu rồi gửi lại.")
    rows: list[Record] = []
    warnings: list[RowWarning] = []
    for record in records(table, header):
        filled = [key for key, value in record.values.items() if value]
        if record["delegate_code"] == EXAMPLE["delegate_code"] and record["full_name"] == EXAMPLE["full_name"]:
            warnings.append(RowWarning(record.number, "Dòng ví dụ của tệp mẫu được bỏ qua."))
        elif len(filled) > 1 and (record["delegate_code"] or record["full_name"]):
            rows.append(record)
        elif record["delegate_code"] or record["full_name"]:
            warnings.append(RowWarning(record.number, "Dòng chỉ có một ô có chữ nên được coi là tiêu đề, không nhập."))
    if not rows:
        raise Malformed("Không có dòng đại biểu nào dưới tiêu đề cột. Xin điền danh sách rồi gửi lại.")
    return Roster(tuple(rows), tuple(warnings))


def _read_rows(roster: Roster, congress: Congress) -> tuple[list[RosterEntry], list[RowProblem], list[Unit]]:
    units = Units(congress.units, heading_key)
    year = (congress.starts_at + VIETNAM).year
    reader = RowReader(level=congress.level, year=year, fold=heading_key, units=units)
    entries: list[RosterEntry] = []
    problems: list[RowProblem] = []
    for row in roster.rows:
        read = reader.read(row.number, row.values)
        if isinstance(read, RosterEntry):
            entries.append(read)
        else:
            problems.extend(read)
    used = {entry.person.unit_code for entry in entries}
    return entries, problems, [unit for unit in units.added if unit.unit_code in used]


async def _known_people(conn: Connection, vault: PersonalDataVault, congress_id: CongressId) -> list[Known]:
    sealed = await sensitive_attributes.sealed_of(conn, congress_id)
    people = []
    for one in await delegates.lock_delegates_of(conn, congress_id):
        opened = unseal(vault, sealed.get(one.delegate_id))
        people.append(Known(one, opened.sensitive, opened.fingerprint))
    return people


async def _store(
    conn: Connection, vault: PersonalDataVault, actor: str, congress: Congress, merge: Merge, new_units: list[Unit]
) -> None:
    now = clock.now()
    if new_units:
        await congresses.insert_units(conn, congress.congress_id, new_units)
        await congresses.raise_congress_version(conn, congress.congress_id)
        units = tuple(sorted((*congress.units, *new_units), key=lambda unit: unit.unit_code))
        congress = replace(congress, version=congress.version + 1, units=units)
        await outbox.publish(conn, congress_updated(congress))
    names = unit_names(congress)
    fresh = [(_new_delegate(congress.congress_id, entry), entry) for entry in merge.created]
    await delegates.insert_delegates(conn, [(one, index_of(one, names)) for one, _ in fresh], now)
    changed = [(_changed(update), update) for update in merge.updated]
    moved = [one for one, update in changed if update.person_changed]
    await delegates.update_delegates(conn, [(one, index_of(one, names)) for one in moved], now)
    await sensitive_attributes.put_sealed(
        conn,
        congress.congress_id,
        [seal(vault, one.delegate_id, entry.sensitive) for one, entry in fresh]
        + [seal(vault, one.delegate_id, update.sensitive) for one, update in changed],
    )
    heard = [one for one in moved if one.credentials]
    replaced = await delegates.replaced_by(conn, [one.delegate_id for one in heard])
    await outbox.publish(conn, *(delegate_credentialed(one, names, replaced.get(one.delegate_id)) for one in heard))
    await audit.note(
        conn, actor, "roster.imported", str(congress.congress_id), created=len(fresh), updated=len(changed)
    )
    await touch(conn, LIVE, str(congress.congress_id))


def _new_delegate(congress_id: CongressId, entry: RosterEntry) -> Delegate:
    return Delegate(
        DelegateId(new_id()), congress_id, entry.delegate_code, 1, Status.ACTIVE, replaces=None, person=entry.person
    )


def _changed(update: Update) -> Delegate:
    old = update.known.delegate
    return replace(old, person=update.person, version=old.version + (1 if update.person_changed else 0))
