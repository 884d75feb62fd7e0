"""Brings what an undo would put back under the keys of now, so that it can be read after the old ones are gone."""

from dataclasses import replace

from cryptography.exceptions import InvalidTag

from chassis.storage.database import Connection
from services.registration.storage.access import restorable_columns
from services.registration.storage.access.restorable_columns import RestorableColumns
from services.registration.storage.access.sealing_keys import COLUMNS
from services.registration.usecases.access.keys.vault import PersonalDataVault


async def renew_restorable_columns(conn: Connection, vault: PersonalDataVault) -> None:
    """Seal anew by the key that seals, mark anew by all that mark; what no key opens stays as it is."""
    await restorable_columns.put_files(conn, [_renewed(vault, one) for one in await restorable_columns.of_files(conn)])
    await restorable_columns.put_acts(conn, [_renewed(vault, one) for one in await restorable_columns.of_acts(conn)])


def _renewed(vault: PersonalDataVault, one: RestorableColumns) -> RestorableColumns:
    mark = one.columns["national_id_hash"]
    columns = {**one.columns, "national_id_hash": vault.renewed(mark) if mark else None}
    for column in COLUMNS:
        name = f"{column}_sealed"
        try:
            columns[name] = vault.seal(one.delegate_id, column, vault.open(one.delegate_id, column, columns[name]))
        except InvalidTag:
            continue
    return replace(one, columns=columns)
