"""The containers of `docker-compose.yml` as something to check: brought up from nothing, and taken down whole."""

import json
import os
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from urllib.parse import urlencode, urlsplit, urlunsplit

import httpx

from chassis.events.broker import Broker
from daihoi.local.home import ROOT, SERVICES
from daihoi.local.processes.ports import free_port
from daihoi.local.runner import ORGANIZER
from daihoi.server.engine import Project, pinned_images, postgres_has_tls, require_engine, stand_ins

COMES_UP_WITHIN = 240.0
# A process in a container is killed from inside, as a crash would end it: the engine then starts the container again.
KILL = """
import os, signal
for pid in filter(str.isdigit, os.listdir("/proc")):
    words = open(f"/proc/{pid}/cmdline").read().split("\\0")
    if int(pid) not in (1, os.getpid()) and "services.%s.worker" in words:
        os.kill(int(pid), signal.SIGKILL)
"""


class NotUp(RuntimeError):
    """The containers did not come up; the message names what is not healthy."""


class ComposeStack:
    """A context manager: builds, brings everything up under `name`, and at the end takes down all, volumes too.

    `up_seconds` is the time from `docker compose up` (images built) until the origin answers for each API.
    """

    mode = "compose"

    def __init__(self, name: str, say: Callable[[str], None] = lambda sentence: None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="daihoi-compose-")
        self._say = say
        self.secrets = Path(self._folder.name) / "secrets"
        self.https_port, self.postgres_port, self.kafka_port = free_port(), free_port(), free_port()
        self.project = Project(
            name,
            {
                "DAIHOI_SECRETS": str(self.secrets),
                "DAIHOI_BIND": "127.0.0.1",
                "DAIHOI_HTTPS_PORT": str(self.https_port),
                "DAIHOI_HTTP_PORT": str(free_port()),
                "DAIHOI_VERSION": os.environ.get("DAIHOI_VERSION", "checked"),
                "DAIHOI_FIRST_PASSWORD_STAYS": "true",
                "CHECK_POSTGRES_PORT": str(self.postgres_port),
                "CHECK_KAFKA_PORT": str(self.kafka_port),
            },
        )
        self.up_seconds = 0.0
        self._tls = True

    def __enter__(self) -> "ComposeStack":
        require_engine()
        if taken := stand_ins():
            self._say(f"This engine lacks images of the exact versions, so it takes {', '.join(taken.values())}")
            self.project.variables.update(taken)
        if not postgres_has_tls(taken.get("DAIHOI_IMAGE_POSTGRES", pinned_images()["DAIHOI_IMAGE_POSTGRES"])):
            self._say("This engine's PostgreSQL was built without TLS: what goes to it is checked in the clear")
            self._tls = False
            self.project.variables["DAIHOI_POSTGRES_TLS"] = "disable"
        subprocess.run([ROOT / "infra" / "secrets.sh", self.secrets], check=True, capture_output=True)
        try:
            self._say("Building the images")
            self.project.compose("build")
            began = time.monotonic()
            self.project.compose("up", "-d", "--no-build")
            self._wait(self._silent)
            self.up_seconds = time.monotonic() - began
            self._say(f"The pages answer {self.up_seconds:.1f} s after `docker compose up`")
            self.await_ready()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.project.compose("down", "--volumes", "--remove-orphans", "--timeout", "30")
        self._folder.cleanup()

    @property
    def origin(self) -> str:
        return f"https://localhost:{self.https_port}"

    @property
    def ca_file(self) -> Path:
        return self.secrets / "gateway" / "root.crt"

    @property
    def organizer(self) -> tuple[str, str]:
        return ORGANIZER, (self.secrets / "registration" / "first_organizer_password").read_text().strip()

    def broker(self, principal: str) -> Broker:
        """Kafka as it is reached from this machine, asked as that principal."""
        password = (self.secrets / "kafka" / principal).read_text()
        return Broker(f"127.0.0.1:{self.kafka_port}", principal, password, ca_file=self.inside_ca)

    @property
    def inside_ca(self) -> Path:
        """The certificate by which PostgreSQL and Kafka are known."""
        return self.secrets / "inside" / "ca.crt"

    def service_dsn(self, service: str) -> str:
        """Give that service's own address of its database, as it is reached from this machine."""
        inside = urlsplit((self.secrets / service / "database_url").read_text().strip())
        netloc = f"{inside.username}:{inside.password}@127.0.0.1:{self.postgres_port}"
        trust = urlencode({"sslmode": "verify-full", "sslrootcert": self.inside_ca}) if self._tls else ""
        return urlunsplit(inside._replace(netloc=netloc, query=trust))

    def kill_worker(self, service: str) -> None:
        """Kill that service's worker as a crash would; the engine starts its container again."""
        self.project.compose("exec", "-T", f"{service}-worker", "python", "-c", KILL % service)

    def health(self) -> dict[str, str]:
        """Give each container's health, or its state and exit code where it has none, by its service."""
        said = [json.loads(line) for line in self.project.compose("ps", "-a", "--format", "json").splitlines()]
        return {one["Service"]: one["Health"] or f"{one['State']} {one['ExitCode']}" for one in said}

    def await_ready(self) -> None:
        """Wait until every container is healthy, every job is done, and the origin answers for each API. Raises NotUp."""
        self._wait(lambda: self._troubled() or self._silent())

    def _wait(self, find_trouble: Callable[[], dict[str, str]]) -> None:
        deadline = time.monotonic() + COMES_UP_WITHIN
        while troubled := find_trouble():
            if time.monotonic() > deadline:
                raise NotUp(f"not up after {COMES_UP_WITHIN:.0f} s: {troubled}; {self._last_words(troubled)}")
            time.sleep(0.2)

    def _troubled(self) -> dict[str, str]:
        return {name: how for name, how in self.health().items() if how not in ("healthy", "exited 0")}

    def _silent(self) -> dict[str, str]:
        with httpx.Client(verify=ssl.create_default_context(cafile=str(self.ca_file)), timeout=3) as client:
            for service in SERVICES:
                try:
                    answer = client.get(f"{self.origin}/api/{service}/health/ready")
                except httpx.HTTPError as error:
                    return {service: repr(error)}
                if not answer.is_success:
                    return {service: str(answer.status_code)}
        return {}

    def _last_words(self, troubled: dict[str, str]) -> str:
        return self.project.compose("logs", "--no-color", "--tail", "5", *troubled)
