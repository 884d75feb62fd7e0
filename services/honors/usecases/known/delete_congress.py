"""Forgets an invented congress: its roll, its stage, its people, its screens."""

from chassis import clock
from chassis.access import paired_clients
from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.storage.known import deletion


async def delete_congress(conn: Connection, congress_id: CongressId) -> None:
    """Delete the rows and end the pairings, in the transaction of the word that said so."""
    await deletion.delete_congress(conn, congress_id, clock.now())
    await paired_clients.end_all(conn, congress_id)
