"""A file of keys that processes read while it changes: it grows at its end, and is shortened only when nothing needs what goes.

It is written where it lies and never exchanged for another file: a container that has it mounted would go on reading
the old one.
"""

import os
from pathlib import Path


def read_keys(file: Path) -> list[str]:
    """Give the keys in it, oldest first; none of a file that is not there."""
    return file.read_text().split() if file.exists() else []


def append_key(file: Path, key: str) -> None:
    """Put a key behind the others; a break leaves the others whole."""
    ends = file.read_bytes()[-1:] if file.exists() else b"\n"
    _write(file, os.O_APPEND, key + "\n" if ends in (b"", b"\n") else f"\n{key}\n")


def replace_keys(file: Path, keys: list[str]) -> None:
    """Keep only these. They lie in `NAME.part` beside it until they are written, for whoever has to mend a break."""
    text, part = "\n".join(keys) + "\n", file.with_name(f"{file.name}.part")
    part.touch(mode=0o600)
    _write(part, os.O_TRUNC, text)
    _write(file, 0, text.ljust(file.stat().st_size))  # one write, as long as what was there
    os.truncate(file, len(text))
    part.unlink()


def _write(file: Path, how: int, text: str) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | how, 0o600)
    try:
        os.write(handle, text.encode())
        os.fsync(handle)
    finally:
        os.close(handle)
