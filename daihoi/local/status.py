"""What a running installation tells other commands, and how they ask it to rest a service's workers."""

import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field

import psutil

from chassis.events.broker import Broker
from daihoi.language import words
from daihoi.local.gateway.caddy import Addresses
from daihoi.local.home import Home
from daihoi.local.processes.child import Child
from daihoi.local.servers.both import Servers
from daihoi.local.servers.principals import Principals, given_broker


@dataclass(frozen=True)
class ProcessStatus:
    """One process: `pid` 0 means that it does not run."""

    name: str
    kind: str
    service: str
    pid: int
    port: int
    restarts: int


@dataclass(frozen=True)
class Status:
    """A running installation as its runner last wrote it."""

    runner: int
    origins: list[str]
    trust_page: str
    admin_dsn: str
    kafka_bootstrap: str
    processes: list[ProcessStatus]
    moved: list[str] = field(default_factory=list)
    """what is to be said of ports that are not the wanted ones"""

    def broker(self, home: Home, principal: str) -> Broker:
        """Its Kafka, asked as that principal."""
        if any(one.name == "kafka" and one.port for one in self.processes):
            return Principals(home.secrets_dir("kafka")).broker(self.kafka_bootstrap, principal)
        return given_broker(self.kafka_bootstrap)

    @property
    def https_port(self) -> int:
        return next(one.port for one in self.processes if one.kind == "gateway")

    def workers_run(self, services: Sequence[str]) -> bool:
        return any(one.pid for one in self.processes if one.kind == "worker" and one.service in services)


class WorkersGoOn(RuntimeError):
    """The runner did not stop its workers when asked; the message says what to do."""


def write_status(home: Home, addresses: Addresses, children: Sequence[Child], servers: Servers) -> None:
    """Write down how things are, when that changed."""
    processes = [ProcessStatus(one.name, one.kind, one.service, one.pid, one.port, one.restarts) for one in children]
    for name, server in (("postgres", servers.postgres), ("kafka", servers.kafka)):
        pid = server.process.pid if server and server.process else 0
        processes.append(ProcessStatus(name, "server", "", pid, server.port if server else 0, 0))
    where = (addresses.origins, addresses.trust_page, servers.admin_dsn, servers.bootstrap)
    now = Status(os.getpid(), *where, processes, [*addresses.moved])
    text = json.dumps(asdict(now), indent=1)
    file = home.status_file
    if not file.exists() or file.read_text() != text:
        part = file.with_suffix(".part")
        part.touch(mode=0o600)  # it holds the administrator's DSN
        part.write_text(text)
        part.replace(file)


def read_status(home: Home) -> Status | None:
    """Give the state of the installation that runs in this folder, or None when none does."""
    try:
        said = json.loads(home.status_file.read_text())
    except (FileNotFoundError, ValueError):
        return None
    said["processes"] = [ProcessStatus(**one) for one in said["processes"]]
    status = Status(**said)
    return status if psutil.pid_exists(status.runner) else None


def held_services(home: Home) -> set[str]:
    """Give the services whose workers some living command wants to rest."""
    held: set[str] = set()
    for file in home.holds.glob("*.json"):
        if psutil.pid_exists(int(file.stem)):
            held |= set(json.loads(file.read_text()))
        else:
            file.unlink(missing_ok=True)
    return held


@contextmanager
def workers_at_rest(home: Home, services: Sequence[str], timeout: float = 40) -> Iterator[None]:
    """Have the runner stop the workers of `services` until the block ends. Raises WorkersGoOn after `timeout` seconds."""
    home.holds.mkdir(parents=True, exist_ok=True)
    file = home.holds / f"{os.getpid()}.json"
    part = file.with_suffix(".part")
    part.write_text(json.dumps(list(services)))
    part.replace(file)
    try:
        deadline = time.monotonic() + timeout
        while (status := read_status(home)) and status.workers_run(services):
            if time.monotonic() > deadline:
                raise WorkersGoOn(words("failed.workers"))
            time.sleep(0.2)
        yield
    finally:
        file.unlink(missing_ok=True)
