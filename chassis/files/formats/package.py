"""A zip that nobody vouches for: looked through before anything is unpacked, and read in pieces."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from chassis.files.limits import Limits, broken, locked, swollen

_WORTH_A_LOOK = 1_000_000  # a smaller part may be as dense as it likes
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, OverflowError)


class Package:
    """The parts of a zip by name, compared without case and with either slash. Raises NotReadable and TooMuch."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except _BROKEN:
            raise broken() from None
        dense = any(m.file_size > max(_WORTH_A_LOOK, limits.ratio * m.compress_size) for m in members)
        if dense or len(members) > limits.members or sum(m.file_size for m in members) > limits.unpacked_bytes:
            raise swollen()
        self._parts = {_plain(member.filename): member for member in members}

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._parts

    def names(self) -> Iterator[str]:
        return iter(self._parts)

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """Open a part; trouble while it is read is told as a broken or locked file."""
        member = self._parts.get(_plain(name))
        if member is None:
            raise broken()
        if member.flag_bits & _ENCRYPTED:
            raise locked()
        try:
            with self._zip.open(member) as part:
                yield part
        except _BROKEN:
            raise broken() from None

    def read(self, name: str, *, most: int = 1_000_000) -> bytes:
        """Give a small part whole."""
        with self.open(name) as part:
            content = part.read(most + 1)
        if len(content) > most:
            raise swollen()
        return content


def resolve(folder: str, target: str) -> str:
    """Give the part that `target` names, seen from `folder`: "/xl/a.xml" is absolute, "../a.xml" goes up."""
    target = target.replace("\\", "/")
    return _plain(target if target.startswith("/") else posixpath.join(folder, target))


def _plain(name: str) -> str:
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/").lower()
