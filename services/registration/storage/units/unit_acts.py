"""Keeps what was done to units."""

from dataclasses import asdict, dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, ImportId, UnitActId
from services.registration.domain.units.acts import Answer, Kind, TakenName, UnitAct, UnitChange


@dataclass(frozen=True)
class UnitActByName:
    """An act and the name of the member of staff who did it, '' when there is no such account any more."""

    act: UnitAct
    actor_name: str


async def keep_act(conn: Connection, act: UnitAct) -> None:
    await conn.execute(
        _KEEP,
        *(act.act_id, act.congress_id, act.unit_code, act.kind, act.actor, act.acted_at, act.other_code),
        *([asdict(change) for change in act.changes], list(act.people), asdict(act.name) if act.name else None),
        *(act.undoes, act.import_id),
    )


async def acts_of(conn: Connection, congress_id: CongressId, limit: int) -> list[UnitActByName]:
    """Give the newest acts first."""
    return [UnitActByName(_act(row), row["actor_name"]) for row in await conn.fetch(_NEWEST, congress_id, limit)]


async def find_act(conn: Connection, congress_id: CongressId, act_id: UnitActId) -> UnitAct | None:
    row = await conn.fetchrow(_FIND, congress_id, act_id)
    return _act(row) if row else None


async def acts_of_import(conn: Connection, import_id: ImportId) -> list[UnitAct]:
    """Give what a roster file did to units, the oldest first."""
    return [_act(row) for row in await conn.fetch(_OF_IMPORT, import_id)]


async def mark_undone(conn: Connection, act_id: UnitActId, undone_at: datetime) -> None:
    await conn.execute(_MARK, act_id, undone_at)


def _act(row: Record) -> UnitAct:
    return UnitAct(
        act_id=row["act_id"],
        congress_id=CongressId(row["congress_id"]),
        unit_code=row["unit_code"],
        kind=Kind(row["kind"]),
        actor=row["actor"],
        acted_at=row["acted_at"],
        other_code=row["other_code"],
        changes=tuple(UnitChange(**change) for change in row["changes"]),
        people=tuple(DelegateId(one) for one in row["people"]),
        name=_name(row),
        undone_at=row["undone_at"],
        undoes=row["undoes"],
        import_id=row["import_id"],
    )


def _name(row: Record) -> TakenName | None:
    if row["name"] is None:
        return None
    return TakenName(**{**row["name"], "answers": tuple(Answer(**one) for one in row["name"]["answers"])})


_KEEP = """
INSERT INTO unit_acts (act_id, congress_id, unit_code, kind, actor, acted_at, other_code, changes, people, name, undoes,
    import_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""
_NEWEST = """
SELECT act.act_id, act.congress_id, act.unit_code, act.kind, act.actor, act.acted_at, act.other_code, act.changes,
       act.people, act.name, act.undone_at, act.undoes, act.import_id,
       coalesce(a.display_name, '') AS actor_name
FROM unit_acts act LEFT JOIN accounts a ON a.account_id::text = act.actor
WHERE act.congress_id = $1 ORDER BY act.acted_at DESC, act.act_id DESC LIMIT $2
"""
_FIND = """
SELECT * FROM unit_acts WHERE congress_id = $1 AND act_id = $2
"""
_OF_IMPORT = """SELECT * FROM unit_acts WHERE import_id = $1 ORDER BY acted_at, act_id"""
_MARK = """UPDATE unit_acts SET undone_at = $2 WHERE act_id = $1"""
