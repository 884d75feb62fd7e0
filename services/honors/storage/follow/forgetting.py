"""Takes a person's name out of what honors keeps beside the decisions and the public roll."""

from collections.abc import Callable
from typing import Any

from chassis.storage.database import Connection
from services.honors.domain.follow.without_names import ERASED
from services.honors.domain.ids import CongressId, DelegateId

Rewrite = Callable[[Any], Any]


async def name_of(conn: Connection, delegate_id: DelegateId) -> tuple[str, str] | None:
    """Give the name and its pronunciation by which the delegate is known until now."""
    row = await conn.fetchrow(_NAME, delegate_id)
    return (row["full_name"], row["pronunciation"]) if row else None


async def is_honoured(conn: Connection, congress_id: CongressId, name: str) -> bool:
    """Tell whether a decision of this congress names an honouree so: that name is public and stays."""
    return bool(await conn.fetchval(_HONOURED, congress_id, name))


async def take_person(conn: Connection, congress_id: CongressId, delegate_id: DelegateId, name: str) -> None:
    """Take them off the reception's list, and their name from where they received for others or were to speak."""
    await conn.execute(_OFF_THE_LIST, delegate_id)
    await conn.execute(_NOT_SAID, delegate_id)
    for statement in _AS_TEXT:
        await conn.execute(statement, congress_id, name, ERASED)


async def rewrite(conn: Connection, congress_id: CongressId, name: str, change: Rewrite) -> None:
    """Let `change` make anew each JSON value of the congress in which `name` stands."""
    await conn.execute(_BEGIN_ERASING)
    for table, column, key in _AS_JSON:
        rows = await conn.fetch(_FIND.format(table=table, column=column, of=key), congress_id, name)
        for row in rows:
            await conn.execute(_WRITE.format(table=table, column=column), row["place"], change(row["data"]))
    await conn.execute(_END_ERASING)


_OFF_THE_LIST = "DELETE FROM introduced_leaders WHERE delegate_id = $1"
_NOT_SAID = "UPDATE entries SET said = NULL WHERE representative_delegate_id = $1"
_BEGIN_ERASING = "SELECT set_config('daihoi.erasing', 'on', true)"
_END_ERASING = "SELECT set_config('daihoi.erasing', '', true)"
_NAME = "SELECT full_name, pronunciation FROM known_delegates WHERE delegate_id = $1"
_HONOURED = "SELECT EXISTS (SELECT FROM entries WHERE congress_id = $1 AND name = $2)"
_AS_TEXT = (
    "UPDATE entries SET receiver_name = $3 WHERE congress_id = $1 AND receiver_name = $2 AND name <> $2",
    "UPDATE programme_items SET speaker = $3 WHERE congress_id = $1 AND speaker = $2",
    "UPDATE programme_items SET alternate = $3 WHERE congress_id = $1 AND alternate = $2",
    "UPDATE introduced_leaders SET deputy = $3 WHERE congress_id = $1 AND strpos(deputy, $2) > 0",
)
_ENTRIES = "import_id IN (SELECT import_id FROM roll_imports WHERE congress_id = $1)"
_AS_JSON = (
    ("stage_log", "data", "congress_id = $1 AND audience = 'STAGE'"),
    ("stages", "armed", "congress_id = $1"),
    ("stages", "hold", "congress_id = $1"),
    ("stages", "covered", "congress_id = $1"),
    ("stages", "moved", "congress_id = $1"),
    ("row_plans", "rows", "congress_id = $1"),
    ("photo_plans", "turns", "congress_id = $1"),
    ("programme_acts", "before", "congress_id = $1"),
    ("roll_import_changes", "before", _ENTRIES),
    ("roll_import_changes", "after", _ENTRIES),
)
# The names of tables and columns stand above and come from nowhere else.
_FIND = "SELECT ctid AS place, {column} AS data FROM {table} WHERE {of} AND strpos({column}::text, $2) > 0 FOR UPDATE"
_WRITE = "UPDATE {table} SET {column} = $2 WHERE ctid = $1"
