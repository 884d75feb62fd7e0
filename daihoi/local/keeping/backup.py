"""Encrypted backups, data and keys apart: what is stolen of either shows nothing, and neither holds what opens it.

The format is age's (age-encryption.org), so that `age` itself opens it where we are not. This machine knows only the public
half; the private one is made once and kept elsewhere.
"""

import io
import os
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

import pyrage

from daihoi.language import words
from daihoi.local.home import SERVICES, Home
from daihoi.local.servers.databases import Databases, database_name, owner_name
from daihoi.local.servers.postgres import postgres_binaries
from services.registration.usecases.access.keys.key_folder import KeyFolder

KEPT_APART = ("secrets", "gateway", "audit")
"""Folders of the state folder that hold keys, or prove that nobody changed the trail: never beside the data."""


class BackupFailed(RuntimeError):
    """Nothing was backed up or restored; the message says what to do."""


@dataclass(frozen=True)
class Backup:
    """Where the two halves of one backup lie."""

    data: Path
    keys: Path


def make_key(home: Home, identity_file: Path) -> None:
    """Make the pair: the private half into `identity_file` (0600), the public one into the state folder.

    Raises BackupFailed where either is there already: what was encrypted for the old pair opens with that alone.
    """
    recipient_file = _recipient_file(home)
    if identity_file.exists() or recipient_file.exists():
        there = identity_file if identity_file.exists() else recipient_file
        raise BackupFailed(words("backup.there", file=there))
    identity = pyrage.x25519.Identity.generate()
    with _secret_file(identity_file) as file:
        file.write(f"{identity}\n".encode())
    recipient_file.parent.mkdir(parents=True, exist_ok=True)
    recipient_file.write_text(f"{identity.to_public()}\n")


def replace_key(home: Home, identity_file: Path) -> None:
    """Make another pair in place of one that is in other hands. Raises BackupFailed (the file is there, no pair before)."""
    if identity_file.exists() or not _recipient_file(home).exists():
        raise BackupFailed(words("backup.not_replaced", file=identity_file))
    _recipient_file(home).unlink()
    make_key(home, identity_file)


def back_up(home: Home, databases: Databases, stamp: str, data_folder: Path, keys_folder: Path) -> Backup:
    """Write the databases into `data_folder` and the keys into `keys_folder`, each below a name with `stamp`.

    No plain copy touches the disk. Raises BackupFailed (no key yet, both folders the same, PostgreSQL refuses), Underway
    (keys are being replaced).
    """
    if data_folder.resolve() == keys_folder.resolve():
        raise BackupFailed(words("backup.one_folder"))
    if not _recipient_file(home).exists():
        raise BackupFailed(words("backup.no_key"))
    recipient = pyrage.x25519.Recipient.from_str(_recipient_file(home).read_text().strip())
    done = Backup(data_folder / f"daihoi-{stamp}", keys_folder / f"daihoi-{stamp}-keys.age")
    with KeyFolder(
        home.secrets_dir("registration"), home.secrets_dir("root")
    ).alone():  # keys and data are of one moment
        done.data.mkdir(mode=0o700, parents=True)
        for service in SERVICES:
            dump: list[Path | str] = [
                postgres_binaries() / "pg_dump",
                "-Fc",
                "--no-owner",
                "-d",
                database_name(service),
            ]
            with _piped(dump, databases.admin_dsn) as out, _secret_file(done.data / f"{service}.age") as file:
                pyrage.encrypt_io(out, file, [recipient])
        keys_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _secret_file(done.keys) as file:
            file.write(pyrage.encrypt(_packed(home), [recipient]))
    return done


def unpack_keys(home: Home, keys_file: Path, identity_file: Path) -> None:
    """Put keys and anchors back into a state folder that has none. Raises BackupFailed."""
    if home.secrets_dir("registration").exists() or home.postgres_data.exists():
        raise BackupFailed(words("backup.in_use", folder=home.path))
    home.make()
    packed = _opened(keys_file.read_bytes(), identity_file)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(home.path, filter="data")
    for folder in KEPT_APART:
        if (home.path / folder).exists():
            (home.path / folder).chmod(0o700)


def restore_databases(databases: Databases, data: Path, identity_file: Path) -> None:
    """Fill the databases, which are made and empty, and let each service say everything again: Kafka is empty.

    Raises BackupFailed.
    """
    identity = _identity(identity_file)
    for service in SERVICES:
        name = database_name(service)
        command: list[Path | str] = [
            postgres_binaries() / "pg_restore",
            "--no-owner",
            f"--role={owner_name(service)}",
            "--exit-on-error",
            "-d",
            name,
        ]
        with (data / f"{service}.age").open("rb") as file, _fed(command, databases.admin_dsn) as into:
            try:
                pyrage.decrypt_io(file, into, [identity])
            except pyrage.DecryptError as error:
                raise BackupFailed(words("backup.data_shut", file=f"{data / service}.age")) from error
        _run([postgres_binaries() / "psql", "-X", "-q", "-d", name, "-c", _SAY_AGAIN], databases.admin_dsn)


def _recipient_file(home: Home) -> Path:
    return home.path / "backup.recipient"


def _packed(home: Home) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for folder in KEPT_APART:
            if (home.path / folder).exists():
                archive.add(home.path / folder, arcname=folder)
        archive.add(_recipient_file(home), arcname=_recipient_file(home).name)
    return packed.getvalue()


def _identity(file: Path) -> "pyrage.x25519.Identity":
    try:
        lines = [line for line in file.read_text().splitlines() if line.startswith("AGE-SECRET-KEY-")]
        return pyrage.x25519.Identity.from_str(lines[0])
    except (OSError, IndexError, pyrage.IdentityError) as error:
        raise BackupFailed(words("backup.no_private_key", file=file)) from error


def _opened(sealed: bytes, identity_file: Path) -> bytes:
    try:
        return bytes(pyrage.decrypt(sealed, [_identity(identity_file)]))
    except pyrage.DecryptError as error:
        raise BackupFailed(words("backup.keys_shut")) from error


@contextmanager
def _secret_file(path: Path) -> Iterator[IO[bytes]]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        yield file


def _process(command: list[Path | str], dsn: str, **pipes: int) -> "subprocess.Popen[bytes]":
    """The address goes by the environment: a command line is everybody's to read."""
    parts = urlsplit(dsn)
    given = {"PGHOST": parts.hostname, "PGPORT": str(parts.port or 5432), "PGUSER": parts.username}
    password = unquote(parts.password or "")
    environment = {**os.environ, **{key: value or "" for key, value in given.items()}, "PGPASSWORD": password}
    return subprocess.Popen(command, env=environment, **pipes)  # type: ignore[call-overload,no-any-return]


@contextmanager
def _piped(command: list[Path | str], dsn: str) -> Iterator[IO[bytes]]:
    with _process(command, dsn, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        yield process.stdout
        said = process.stderr.read()
    if process.returncode:
        raise BackupFailed(
            words("backup.program_said", program=Path(command[0]).name, said=said.decode(errors="replace")[-400:])
        )


@contextmanager
def _fed(command: list[Path | str], dsn: str) -> Iterator[IO[bytes]]:
    with _process(command, dsn, stdin=subprocess.PIPE) as process:
        assert process.stdin
        yield process.stdin
        process.stdin.close()
    if process.returncode:
        raise BackupFailed(words("backup.program_ended", program=Path(command[0]).name, code=process.returncode))


def _run(command: list[Path | str], dsn: str) -> None:
    with _process(command, dsn) as process:
        process.wait()
    if process.returncode:
        raise BackupFailed(words("backup.program_ended", program=Path(command[0]).name, code=process.returncode))


_SAY_AGAIN = """
UPDATE outbox SET published_at = NULL, attempts = 0, retry_at = NULL WHERE abandoned_at IS NULL; DELETE FROM positions
"""
