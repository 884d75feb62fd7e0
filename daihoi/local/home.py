"""The folder of one installation: where its data, secrets, logs and ports stand."""

import hashlib
import json
import os
import secrets
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from daihoi.local.processes.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("registration", "checkin", "honors")
TOPICS = ROOT / "infra" / "kafka" / "topics.yaml"
_MAKING = threading.RLock()
"""Kafka is told of its passwords by one thread while another tells them to the workers."""


def default_home() -> Path:
    """`DAIHOI_HOME`, else `.daihoi` in the repository."""
    return Path(os.environ.get("DAIHOI_HOME") or ROOT / ".daihoi").resolve()


@dataclass(frozen=True)
class Home:
    """The paths below one state folder. Nothing outside it is kept, save PostgreSQL's data when root's folders are closed."""

    path: Path

    def make(self) -> None:
        """Make the folders, closed to others; through that of an installation of root, PostgreSQL's user may walk.

        What an older version left open is closed too.
        """
        folders = (self.path, self.logs, self.gateway, self.runs, self.holds, self.kafka_data, self.files)
        for folder in (*folders, self.path / "secrets", self.path / "postgres"):
            folder.mkdir(parents=True, exist_ok=True)
        self.runner_log.touch(mode=0o600)
        for entry in (self.path, *self.path.iterdir()):
            walked = os.geteuid() == 0 and entry in (self.path, self.path / "postgres")
            entry.chmod(entry.stat().st_mode & (0o711 if walked else 0o700))

    def holds_something(self) -> bool:
        """Tell whether there is anything that `erase` would take."""
        return self.path.is_dir() and any(entry != self.lock_file for entry in self.path.iterdir())

    def erase(self) -> None:
        """Forget everything: data, secrets, logs. The caller holds the lock, so nothing runs here."""
        for entry in (self.postgres_data.parent, *self.path.iterdir()):
            if entry.is_dir():
                shutil.rmtree(entry)
            elif entry != self.lock_file:
                entry.unlink(missing_ok=True)

    @property
    def lock_file(self) -> Path:
        return self.path / "lock"

    @property
    def runner_log(self) -> Path:
        """What a runner in the background prints; never a password."""
        return self.path / "runner.log"

    @property
    def first_password_shown(self) -> Path:
        """Stands once a terminal has shown the first password: it is not printed again."""
        return self.path / "first_password_shown"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def gateway(self) -> Path:
        return self.path / "gateway"

    @property
    def files(self) -> Path:
        """The roster and honour roll that the demo writes."""
        return self.path / "files"

    @property
    def clock_file(self) -> Path:
        return self.path / "clock.json"

    @property
    def runs(self) -> Path:
        """One register of processes per runner: the guard of a killed one must not touch its successor's."""
        return self.path / "runs"

    @property
    def status_file(self) -> Path:
        return self.path / "status.json"

    @property
    def holds(self) -> Path:
        """Requests of other commands to rest the workers of a service."""
        return self.path / "holds"

    def audit_anchor(self, service: str) -> Path:
        """What the worker writes down of its audit trail outside the database."""
        return self.path / "audit" / f"{service}.jsonl"

    @property
    def kafka_data(self) -> Path:
        return self.path / "kafka"

    @property
    def postgres_data(self) -> Path:
        """PostgreSQL runs as another user when we are root, and that user must be able to walk to its folder."""
        if os.geteuid() == 0 and not _open_to_others(self.path):
            return Path("/var/lib/daihoi") / hashlib.sha256(bytes(self.path)).hexdigest()[:16] / "postgres"
        return self.path / "postgres" / "data"

    def secrets_dir(self, service: str) -> Path:
        """Each service reads only its own folder."""
        return self.path / "secrets" / service

    def secret(self, service: str, name: str, make: Callable[[], str] = lambda: secrets.token_urlsafe(24)) -> str:
        """Give the secret of that name, made and written (mode 0600) at the first call."""
        return kept_secret(self.secrets_dir(service) / name, make)

    def port(self, name: str, wanted: int = 0, host: str = "127.0.0.1") -> int:
        """Give the port this installation used last under that name when it is free; where it used none, `wanted`; else any."""
        ports = self._ports()
        port = free_port(ports.get(name) or wanted, host)
        if port != ports.get(name):
            file = self.path / "ports.json"
            file.touch(mode=0o600)
            file.write_text(json.dumps({**ports, name: port}, indent=1))
        return port

    def last_port(self, name: str) -> int:
        """Give the port this installation used last under that name, 0 for none."""
        return self._ports().get(name, 0)

    def _ports(self) -> dict[str, int]:
        file = self.path / "ports.json"
        return dict(json.loads(file.read_text())) if file.exists() else {}


def kept_secret(file: Path, make: Callable[[], str]) -> str:
    """Give what `file` (mode 0600, its folder 0700) holds, made at the first call; one for all threads of this process."""
    with _MAKING:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part = file.with_suffix(".part")
            part.touch(mode=0o600)
            part.write_text(make())
            part.replace(file)
    return file.read_text().strip()


def _open_to_others(path: Path) -> bool:
    there = next(folder for folder in (path, *path.parents) if folder.exists())
    return all(folder.stat().st_mode & 0o001 for folder in (there, *there.parents))
