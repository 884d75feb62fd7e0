"""Keeps the texts of papers, apart from the programme that is read at every act."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, ItemNumber


@dataclass(frozen=True)
class PaperText:
    """What is read at an item; `version` counts how often it was written, 0 and '' for never."""

    number: ItemNumber
    version: int
    text: str


async def find_text(conn: Connection, congress_id: CongressId, number: ItemNumber) -> PaperText:
    row = await conn.fetchrow(_TEXT, congress_id, number)
    return PaperText(number, row["version"], row["text"]) if row else PaperText(number, 0, "")


async def save_text(conn: Connection, congress_id: CongressId, paper: PaperText) -> None:
    """Store it; the item must be stored. The caller holds the congress."""
    await conn.execute(_SAVE, congress_id, paper.number, paper.version, paper.text)


_TEXT = """SELECT version, text FROM programme_texts WHERE congress_id = $1 AND number = $2"""
_SAVE = """
INSERT INTO programme_texts (congress_id, number, version, text) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress_id, number) DO UPDATE SET version = excluded.version, text = excluded.text
"""
