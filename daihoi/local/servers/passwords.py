"""How old the passwords are by which processes sign in to PostgreSQL and Kafka, and how new ones are drawn.

Each start sets all of them anew as their files say, so a file that is gone is a password that is replaced.
"""

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from daihoi.language import words
from daihoi.local.home import Home
from daihoi.local.processes.child import Say
from daihoi.local.servers.postgres import password_file

LONGEST = timedelta(days=365)
"""A start replaces what is older."""
_ASKED_FOR = 0
"""When a file seems written that `daihoi passwords renew` had replaced: older than any, and no age."""


def oldest(home: Home) -> timedelta:
    """Give the age of the oldest one; nothing for an installation that has none yet."""
    return max((_age(file) for file in (*_drawn(home), *_administrators(home))), default=timedelta())


def renew(home: Home, older_than: timedelta = timedelta()) -> int:
    """Let the next start draw those that are at least so old; give how many that were not to be drawn before.

    Nothing may run over this folder.
    """
    drawn, administrators = (
        [file for file in files if _age(file) >= older_than] for files in (_drawn(home), _administrators(home))
    )
    for file in drawn:
        file.unlink()
    administrators = [file for file in administrators if file.stat().st_mtime != _ASKED_FOR]
    for file in administrators:  # who is to set the new one needs the old one
        os.utime(file, (_ASKED_FOR, _ASKED_FOR))
    return len(drawn) + len(administrators)


def renew_old(home: Home, say: Say) -> None:
    """At a start: replace what is too old, and say so."""
    if renewed := renew(home, LONGEST):
        say(words("runner.passwords", renewed=renewed))


def is_too_old(file: Path) -> bool:
    """Tell whether a start replaces it."""
    return _age(file) >= LONGEST


def _drawn(home: Home) -> Iterator[Path]:
    for service in ("postgres", "kafka"):
        yield from (file for file in home.secrets_dir(service).glob("*") if file.is_file())


def _administrators(home: Home) -> Iterator[Path]:
    if (file := password_file(home.postgres_data)).exists():
        yield file


def _age(file: Path) -> timedelta:
    return timedelta(seconds=max(0.0, time.time() - file.stat().st_mtime))
