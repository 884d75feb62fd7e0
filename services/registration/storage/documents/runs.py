"""Keeps each making of documents: how far it is, and that it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.documents.wanted import Document, Form
from services.registration.domain.ids import CongressId, DelegateId, DocumentRunId


@dataclass(frozen=True)
class DocumentRun:
    """One making. `done` of `people` are drawn; `ended_at` None: it goes on, or came to nothing."""

    run_id: DocumentRunId
    document: Document
    form: Form
    actor: str
    people: int
    without_code: int
    done: int
    began_at: datetime
    ended_at: datetime | None


async def insert_run(
    conn: Connection, congress_id: CongressId, run: DocumentRun, readers: Sequence[DelegateId]
) -> bool:
    """Store a making that begins, or begins once more by whoever never got its file; False when the id is another one's.
    `readers` are named on its letters.
    """
    stored = await conn.fetchval(
        _INSERT,
        *(run.run_id, congress_id, run.document, run.form),
        *(run.actor, run.people, run.without_code, run.began_at, list(readers)),
    )
    return bool(stored)


async def note_done(conn: Connection, run_id: DocumentRunId, done: int, ended_at: datetime | None) -> None:
    await conn.execute(_DONE, run_id, done, ended_at)


async def find_run(conn: Connection, congress_id: CongressId, run_id: DocumentRunId) -> DocumentRun | None:
    row = await conn.fetchrow(_FIND, congress_id, run_id)
    return _run(dict(row)) if row else None


async def runs_of(conn: Connection, congress_id: CongressId, limit: int = 20) -> list[DocumentRun]:
    """Give those that came to an end, the newest first."""
    return [_run(dict(row)) for row in await conn.fetch(_ENDED, congress_id, limit)]


async def letters_made(conn: Connection, congress_id: CongressId) -> dict[DelegateId, datetime]:
    """Give when the newest letter was made, for everybody who has one on paper."""
    return {DelegateId(row["delegate_id"]): row["made_at"] for row in await conn.fetch(_LETTERS, congress_id)}


def _run(values: dict[str, object]) -> DocumentRun:
    kinds = {"document": Document(str(values["document"])), "form": Form(str(values["form"]))}
    return DocumentRun(**{**values, **kinds})  # type: ignore[arg-type] # the columns are the fields


_INSERT = """
INSERT INTO document_runs (run_id, congress_id, document, form, actor, people, without_code, began_at, readers)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (run_id) DO UPDATE SET people = excluded.people, without_code = excluded.without_code,
    began_at = excluded.began_at, readers = excluded.readers, done = 0, ended_at = NULL
WHERE document_runs.congress_id = $2 AND document_runs.document = $3 AND document_runs.form = $4 AND document_runs.actor = $5
RETURNING true
"""
_LETTERS = """
SELECT delegate_id, max(began_at) AS made_at
FROM document_runs CROSS JOIN unnest(readers) AS delegate_id
WHERE congress_id = $1 AND ended_at IS NOT NULL GROUP BY delegate_id
"""
_DONE = """UPDATE document_runs SET done = $2, ended_at = $3 WHERE run_id = $1"""
_FIND = """
SELECT run_id, document, form, actor, people, without_code, done, began_at, ended_at
FROM document_runs WHERE congress_id = $1 AND run_id = $2
"""
_ENDED = """
SELECT run_id, document, form, actor, people, without_code, done, began_at, ended_at
FROM document_runs WHERE congress_id = $1 AND ended_at IS NOT NULL ORDER BY began_at DESC LIMIT $2
"""
