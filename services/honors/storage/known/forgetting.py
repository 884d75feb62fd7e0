"""Takes a person's name out of what honors keeps beside the decisions and the public roll."""

from collections.abc import Callable
from typing import Any

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.known.without_names import ERASED

Rewrite = Callable[[Any], Any]


async def name_of(conn: Connection, delegate_id: DelegateId) -> tuple[str, str] | None:
    """Give the name and its pronunciation by which the delegate is known until now."""
    row = await conn.fetchrow(_NAME, delegate_id)
    return (row["full_name"], row["pronunciation"]) if row else None


async def is_honoured(conn: Connection, congress_id: CongressId, name: str) -> bool:
    """Tell whether a decision of this congress names an honouree so: that name is public and stays."""
    return bool(await conn.fetchval(_HONOURED, congress_id, name))


async def is_anothers_too(conn: Connection, congress_id: CongressId, delegate_id: DelegateId, name: str) -> bool:
    """Tell whether another delegate of this congress is called so: a text with that name may mean the other one."""
    return bool(await conn.fetchval(_ANOTHERS, congress_id, delegate_id, name))


async def take_person(conn: Connection, delegate_id: DelegateId) -> None:
    """Take them off the reception's list and from where they received for others, with their portrait and what they agreed to."""
    await conn.execute(_OFF_THE_LIST, delegate_id)
    await conn.execute(_NOT_SAID, delegate_id)
    await conn.execute(_RECEIVES_FOR_NOBODY, delegate_id)
    await conn.execute(_NO_PORTRAIT, delegate_id)
    await conn.execute(_AGREED_TO_NOTHING, delegate_id)


async def take_name(conn: Connection, congress_id: CongressId, name: str) -> None:
    """Take their name from where somebody received for others or was to speak."""
    for statement in _AS_TEXT:
        await conn.execute(statement, congress_id, name, ERASED)


async def rewrite(conn: Connection, congress_id: CongressId, name: str, change: Rewrite) -> None:
    """Let `change` make anew each JSON value of the congress in which `name` stands."""
    await conn.execute(_BEGIN_ERASING)
    for find, write in _AS_JSON:
        for row in await conn.fetch(find, congress_id, name):
            await conn.execute(write, row["place"], change(row["data"]))
    await conn.execute(_END_ERASING)


async def take_the_rest(conn: Connection, congress_id: CongressId) -> None:
    """Take away the names of a closed congress that nobody tied to a delegate: speakers, receivers, turns of photographs."""
    for statement in _REST:
        await conn.execute(statement, congress_id)


_OFF_THE_LIST = """DELETE FROM introduced_leaders WHERE delegate_id = $1"""
_NOT_SAID = """UPDATE entries SET said = NULL WHERE representative_delegate_id = $1"""
_RECEIVES_FOR_NOBODY = """DELETE FROM proxies WHERE delegate_id = $1"""
_NO_PORTRAIT = """UPDATE known_photos SET jpeg = '', digest = '' WHERE delegate_id = $1"""
_AGREED_TO_NOTHING = """DELETE FROM portrait_consents WHERE delegate_id = $1"""
_BEGIN_ERASING = """SELECT set_config('daihoi.erasing', 'on', true)"""
_END_ERASING = """SELECT set_config('daihoi.erasing', '', true)"""
_NAME = """SELECT full_name, pronunciation FROM known_delegates WHERE delegate_id = $1"""
_ANOTHERS = """
SELECT EXISTS (SELECT FROM known_delegates WHERE congress_id = $1 AND delegate_id <> $2 AND full_name = $3)
"""
_HONOURED = """SELECT EXISTS (SELECT FROM entries WHERE congress_id = $1 AND name = $2)"""
_AS_TEXT = (
    """UPDATE entries SET receiver_name = $3 WHERE congress_id = $1 AND receiver_name = $2 AND name <> $2""",
    """UPDATE proxies q SET name = $3 FROM entries e WHERE e.entry_id = q.entry_id AND congress_id = $1 AND q.name = $2 AND e.name <> $2""",
    """UPDATE programme_items SET speaker = $3 WHERE congress_id = $1 AND speaker = $2""",
    """UPDATE programme_items SET alternate = $3 WHERE congress_id = $1 AND alternate = $2""",
    """UPDATE programme_texts SET text = replace(text, $2, $3) WHERE congress_id = $1 AND strpos(text, $2) > 0""",
    """UPDATE introduced_leaders SET deputy = $3 WHERE congress_id = $1 AND strpos(deputy, $2) > 0""",
)
_AS_JSON = (
    (
        """SELECT ctid AS place, data AS data FROM stage_log WHERE congress_id = $1 AND audience = 'STAGE'
           AND strpos(data::text, $2) > 0 FOR UPDATE""",
        """UPDATE stage_log SET data = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, armed AS data FROM stages WHERE congress_id = $1
           AND strpos(armed::text, $2) > 0 FOR UPDATE""",
        """UPDATE stages SET armed = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, hold AS data FROM stages WHERE congress_id = $1
           AND strpos(hold::text, $2) > 0 FOR UPDATE""",
        """UPDATE stages SET hold = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, covered AS data FROM stages WHERE congress_id = $1
           AND strpos(covered::text, $2) > 0 FOR UPDATE""",
        """UPDATE stages SET covered = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, moved AS data FROM stages WHERE congress_id = $1
           AND strpos(moved::text, $2) > 0 FOR UPDATE""",
        """UPDATE stages SET moved = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, rows AS data FROM row_plans WHERE congress_id = $1
           AND strpos(rows::text, $2) > 0 FOR UPDATE""",
        """UPDATE row_plans SET rows = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, turns AS data FROM photo_plans WHERE congress_id = $1
           AND strpos(turns::text, $2) > 0 FOR UPDATE""",
        """UPDATE photo_plans SET turns = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, before AS data FROM programme_acts WHERE congress_id = $1
           AND strpos(before::text, $2) > 0 FOR UPDATE""",
        """UPDATE programme_acts SET before = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, before AS data FROM roll_import_changes WHERE import_id IN (SELECT import_id FROM roll_imports WHERE congress_id = $1)
           AND strpos(before::text, $2) > 0 FOR UPDATE""",
        """UPDATE roll_import_changes SET before = $2 WHERE ctid = $1""",
    ),
    (
        """SELECT ctid AS place, after AS data FROM roll_import_changes WHERE import_id IN (SELECT import_id FROM roll_imports WHERE congress_id = $1)
           AND strpos(after::text, $2) > 0 FOR UPDATE""",
        """UPDATE roll_import_changes SET after = $2 WHERE ctid = $1""",
    ),
)
"""What finds the rows in whose JSON a text stands, and what writes one of them anew."""

_REST = (
    """UPDATE programme_items SET speaker = '', alternate = '', notes = '' WHERE congress_id = $1""",
    """DELETE FROM programme_texts WHERE congress_id = $1""",
    """DELETE FROM programme_acts WHERE congress_id = $1""",
    """DELETE FROM photo_plans WHERE congress_id = $1""",
    """DELETE FROM introduced_leaders WHERE congress_id = $1""",
    """DELETE FROM portrait_consents WHERE congress_id = $1""",
    """DELETE FROM proxies WHERE delegate_id IS NULL AND entry_id IN (SELECT entry_id FROM entries WHERE congress_id = $1)""",
    """UPDATE entries SET receiver_name = '' WHERE congress_id = $1 AND receiver_name <> '' AND receiver_name <> name""",
)
