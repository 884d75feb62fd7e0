"""Keeps what people's sealed columns were before a file or an act changed them, for as long as that can be undone: whoever
replaces a key has to come here too, or the undo would bring back what no key opens.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, DelegateId, ImportId
from services.registration.storage.access.sealing_keys import COLUMNS

_BYTES = (*(f"{column}_sealed" for column in COLUMNS), "national_id_hash")


@dataclass(frozen=True)
class RestorableColumns:
    """`kept_by` is the file's id or the act's; `columns` are bytes by the name of their column, None for what was not given."""

    kept_by: ImportId | ActId
    delegate_id: DelegateId
    columns: dict[str, bytes | None]


async def of_files(conn: Connection) -> list[RestorableColumns]:
    """Lock and give those that an undo of a file needs."""
    return [_restorable(row) for row in await conn.fetch(_OF_FILES)]


async def of_acts(conn: Connection) -> list[RestorableColumns]:
    """Lock and give those that an undo of an act needs."""
    return [_restorable(row) for row in await conn.fetch(_OF_ACTS)]


async def put_files(conn: Connection, restorable: Sequence[RestorableColumns]) -> None:
    await conn.executemany(_PUT_FILE, [(one.kept_by, one.delegate_id, _json(one)) for one in restorable])


async def put_acts(conn: Connection, restorable: Sequence[RestorableColumns]) -> None:
    await conn.executemany(_PUT_ACT, [(one.kept_by, _json(one)) for one in restorable])


def _restorable(row: Any) -> RestorableColumns:
    said = row["sensitive_before"]
    columns = {name: bytes.fromhex(said[name].removeprefix("\\x")) if said.get(name) else None for name in _BYTES}
    return RestorableColumns(row["kept_by"], DelegateId(row["delegate_id"]), columns)


def _json(before: RestorableColumns) -> dict[str, str]:
    """As to_jsonb writes bytes."""
    return {name: f"\\x{value.hex()}" for name, value in before.columns.items() if value is not None}


_OF_FILES = """
SELECT import_id AS kept_by, delegate_id, sensitive_before FROM roster_import_changes
WHERE sensitive_before IS NOT NULL ORDER BY import_id, delegate_id FOR UPDATE
"""
_OF_ACTS = """
SELECT act_id AS kept_by, delegate_id, sensitive_before FROM delegate_acts
WHERE sensitive_before IS NOT NULL ORDER BY act_id FOR UPDATE
"""
_PUT_FILE = """
UPDATE roster_import_changes SET sensitive_before = sensitive_before || $3::jsonb
WHERE import_id = $1 AND delegate_id = $2
"""
_PUT_ACT = "UPDATE delegate_acts SET sensitive_before = sensitive_before || $2::jsonb WHERE act_id = $1"
