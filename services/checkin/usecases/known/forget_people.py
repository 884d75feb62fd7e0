"""Forgets people whom registration erased: steps of following delegates, in its transaction."""

from collections.abc import Mapping

from chassis.storage.database import Connection
from chassis.storage.forgetting import forget
from services.checkin.domain.ids import DelegateId
from services.checkin.storage.known import forgetting


async def forget_people(conn: Connection, names: Mapping[DelegateId, str]) -> None:
    """Take away what this service itself kept of them; `names` are those by which they were known, '' where by none."""
    for delegate_id, name in names.items():
        await forgetting.take_words(conn, delegate_id, name)
        await forget(conn, [str(delegate_id), name])
