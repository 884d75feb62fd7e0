"""Finds lines of the audit trail by what their readers see: names and words, where the trail itself keeps ids and codes."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace

from chassis.audit_trail.reading import Asked, codes_in
from chassis.files.vietnamese import fold
from chassis.storage.database import Connection

NamesOf = Callable[[Connection, Collection[str]], Awaitable[Mapping[str, str]]]
NOBODY = {
    "stranger": "Người lạ",
    "system": "Hệ thống",
    "kafka": "Hệ thống",
    "command line": "Dòng lệnh trên máy chủ",
}
"""Who is no person and no machine with a name."""
_NOBODY_IN_ENGLISH = {
    "stranger": "Unknown person",
    "system": "System",
    "kafka": "System",
    "command line": "Command line on the server",
}


@dataclass(frozen=True)
class Shown:
    """How one service shows its trail: `words(action)` in Vietnamese, `names_of(conn, actors)` who they are, `about(conn, subjects)`
    what the things are called that something was done to.
    """

    words: Callable[[str], str]
    names_of: NamesOf
    about: NamesOf


async def with_what_is_shown(conn: Connection, asked: Asked, shown: Shown) -> Asked:
    """Let what is looked for also be the words and names that lines are shown with, without accents or case."""
    wanted = fold(asked.q)
    if not wanted:
        return asked
    actors, subjects, actions = await codes_in(conn, asked.congress_id)
    named = {**await shown.about(conn, subjects), **await shown.names_of(conn, actors)}
    nobody = [code for words in (NOBODY, _NOBODY_IN_ENGLISH) for code, said in words.items() if wanted in fold(said)]
    also = {*asked.also, *nobody, *(one for one, name in named.items() if wanted in fold(name))}
    deeds = tuple(one for one in actions if wanted in fold(shown.words(one)))
    return replace(asked, also=tuple(sorted(also)), deeds=deeds)
