"""Keeps what people's sealed columns were before a file or an act changed them, for as long as that can be undone: whoever
replaces a key has to come here too, or the undo would bring back what no key opens.
"""

import json
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
    await conn.execute(
        _PUT_FILES,
        [one.kept_by for one in restorable],
        [one.delegate_id for one in restorable],
        [_json(one) for one in restorable],
    )


async def put_acts(conn: Connection, restorable: Sequence[RestorableColumns]) -> None:
    await conn.execute(_PUT_ACTS, [one.kept_by for one in restorable], [_json(one) for one in restorable])


def _restorable(row: Any) -> RestorableColumns:
    said = row["sensitive_before"]
    columns = {name: bytes.fromhex(said[name].removeprefix("\\x")) if said.get(name) else None for name in _BYTES}
    return RestorableColumns(row["kept_by"], DelegateId(row["delegate_id"]), columns)


def _json(before: RestorableColumns) -> str:
    """As to_jsonb writes bytes."""
    return json.dumps({name: f"\\x{value.hex()}" for name, value in before.columns.items() if value is not None})


_OF_FILES = """
SELECT import_id AS kept_by, delegate_id, sensitive_before FROM roster_import_changes
WHERE sensitive_before IS NOT NULL ORDER BY import_id, delegate_id FOR UPDATE
"""
_OF_ACTS = """
SELECT act_id AS kept_by, delegate_id, sensitive_before FROM delegate_acts
WHERE sensitive_before IS NOT NULL ORDER BY act_id FOR UPDATE
"""
_PUT_FILES = """
UPDATE roster_import_changes AS kept SET sensitive_before = sensitive_before || one.sealed
FROM unnest($1::uuid[], $2::uuid[], $3::text[]::jsonb[]) AS one (import_id, delegate_id, sealed)
WHERE kept.import_id = one.import_id AND kept.delegate_id = one.delegate_id
"""
_PUT_ACTS = """
UPDATE delegate_acts AS kept SET sensitive_before = sensitive_before || one.sealed
FROM unnest($1::uuid[], $2::text[]::jsonb[]) AS one (act_id, sealed) WHERE kept.act_id = one.act_id
"""
