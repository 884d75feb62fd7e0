"""A synthetic person whose words can be recognised wherever they lie, and where they are looked for."""

from collections.abc import Iterable
from pathlib import Path

import asyncpg

NAME = "Vi Thử Dấu Vết"
FORMER_NAME = "Vi Thử Dấu Cũ"
WORDS = {
    "name": NAME,
    "former name": FORMER_NAME,
    "phone": "0977123981",
    "phone as it is searched": "977123981",
    "mail": "dau.vet.7731@example.vn",
    "id number": "000161997731",
    "religion": "Đạo Thử Bảy Ba",
    "position": "Chức Vụ Thử Dấu",
    "note": "ghi chú dấu vết",
    "reason": "lý do dấu vết",
    "evidence": "minh chứng dấu vết",
    "pronunciation": "vi thử đọc",
}
"""What is put in through the entries; reasons that the audit keeps are none of them."""


async def tables_with(conn: "asyncpg.Connection[asyncpg.Record]", words: Iterable[str]) -> dict[str, list[str]]:
    """Give by each word the tables of this database that have it, in texts or in bytes that are UTF-8."""
    found: dict[str, list[str]] = {}
    names = await conn.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    for (table,) in names:
        for word in words:
            there = await conn.fetchval(
                f'SELECT EXISTS (SELECT FROM "{table}" AS t WHERE strpos(lower(t::text), lower($1)) > 0'
                " OR strpos(t::text, encode(convert_to($1, 'UTF8'), 'hex')) > 0)",
                word,
            )
            if there:
                found.setdefault(word, []).append(table)
    return found


def files_with(folder: Path, words: Iterable[str], but: Iterable[str] = ()) -> dict[str, list[str]]:
    """Give by each word the files below `folder` that have its bytes; those under the names `but` aside."""
    wanted = {word: word.encode() for word in words}
    found: dict[str, list[str]] = {}
    for file in sorted(folder.rglob("*")):
        if not file.is_file() or any(name in file.parts for name in but):
            continue
        data = file.read_bytes()
        for word, sought in wanted.items():
            if sought in data:
                found.setdefault(word, []).append(str(file.relative_to(folder)))
    return found
