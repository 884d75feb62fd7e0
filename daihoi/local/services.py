"""How the processes of the three services are started: commands, ports and environments."""

import os
import secrets
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from chassis import clock
from chassis.events.broker import Broker
from chassis.settings import SECRETS_DIR
from daihoi.local.home import ROOT, SERVICES, Home
from daihoi.local.processes.child import Child, Say, clean_environment
from daihoi.local.processes.leftovers import Register
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.principals import worker_of
from services.registration.keys import Keys
from services.registration.usecases.access.keys.key_folder import KeyFolder


def _seed() -> str:
    return secrets.token_hex(32)


def _password() -> str:
    return secrets.token_urlsafe(12)


SECRETS: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "registration": {
        "qr_signing_seed": _seed,
        "token_signing_seed": _seed,
        "personal_data_key": _seed,
        "first_organizer_password": _password,
    },
    "checkin": {},
    "honors": {},
}


MAIL = ("DAIHOI_SMTP_", "DAIHOI_MAIL", "DAIHOI_OIDC_", "DAIHOI_SECOND_FACTOR")
"""What the shell may say of a mail server, of a sign-in provider, and of who needs a second factor; the passwords are better files `smtp_password` and `oidc_client_secret` beside the other secrets."""
TRUST = ("DAIHOI_TLS",)
"""Whether something before the gateway shows a certificate that phones trust."""
WEBHOOKS = ("DAIHOI_WEBHOOK_",)
"""What the shell may say of machines that are told of what became public."""


@dataclass(frozen=True)
class Plan:
    """What a stack differs in. `api_processes` and `worker_processes` count per service (1 when not named).

    `worker_modules` replaces a service's worker entry point, `extra_environment` adds to every service process:
    both are how tests run a broken one. `congress_clock` lets a clock file say the time of the congress day.
    """

    services: tuple[str, ...] = SERVICES
    api_processes: Mapping[str, int] = field(default_factory=dict)
    worker_processes: Mapping[str, int] = field(default_factory=dict)
    worker_modules: Mapping[str, str] = field(default_factory=dict)
    extra_environment: Mapping[str, str] = field(default_factory=dict)
    congress_clock: bool = True
    first_password_stays: bool = True
    """of the first account: for a demo and for tests, which sign in by it again and again"""

    def worker_module(self, service: str) -> str:
        """The module that is that service's worker."""
        return self.worker_modules.get(service, f"services.{service}.worker")


def uvicorn(service: str, host: str, port: int) -> list[str]:
    """The command of one API process, the same on one machine and in a container."""
    return [
        *("uvicorn", "--factory", f"services.{service}.app:create_app"),
        *("--host", host, "--port", str(port), "--timeout-graceful-shutdown", "5"),
        *("--no-access-log", "--proxy-headers", "--no-server-header"),
    ]


def migrations(service: str) -> Path:
    return ROOT / "services" / service / "migrations"


def write_secrets(home: Home) -> None:
    """Make what is missing of each service's secrets; a secret once written never changes."""
    for service, names in SECRETS.items():
        home.secrets_dir(service).mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, make in names.items():
            home.secret(service, name, make)


def keys_of(home: Home, dsn: str) -> Keys:
    """Give registration's keys, to be published, rotated and retired; the root key lies in a folder of its own."""
    return Keys(dsn, KeyFolder(home.secrets_dir("registration"), home.secrets_dir("root")))


def publish_keys(home: Home, databases: Databases, plan: Plan) -> str:
    """Make what is missing of the secrets, sign and tell the keys that nobody was told of; give the root's public half."""
    write_secrets(home)
    keys = keys_of(home, databases.dsn("registration"))
    if "registration" in plan.services:
        with ThreadPoolExecutor(1) as pool:  # the caller's thread may have a loop already
            pool.submit(keys.run, ["publish"]).result()
    return keys.root_public


@dataclass(frozen=True)
class Recipe:
    """Everything the service processes of one installation have in common."""

    home: Home
    plan: Plan
    databases: Databases
    broker: Callable[[str], Broker]
    own_kafka: bool
    public_origin: str
    root_public_key: str

    def environment(self, service: str) -> dict[str, str]:
        """What the settings of that service read; secrets are for its API alone, Kafka is for its worker."""
        heard = {
            "DAIHOI_DATABASE_URL": self.databases.dsn(service),
            "DAIHOI_PUBLIC_ORIGIN": self.public_origin,
            "DAIHOI_ROOT_PUBLIC_KEY": self.root_public_key,
        }
        given = {"registration": MAIL, "checkin": TRUST, "honors": WEBHOOKS}.get(service, ())
        heard |= {name: value for name, value in os.environ.items() if name.startswith(given)}
        if self.own_kafka:  # our broker allows sessions this short: a killed worker is replaced sooner
            heard |= {"DAIHOI_BROKER_SESSION_TIMEOUT": "3", "DAIHOI_BROKER_HEARTBEAT_INTERVAL": "0.8"}
        if service == "registration" and self.plan.first_password_stays:
            heard["DAIHOI_FIRST_PASSWORD_STAYS"] = "true"
        if self.plan.congress_clock:
            heard[clock.CLOCK_FILE] = str(self.home.clock_file)
        return {**clean_environment(), **heard, **self.plan.extra_environment}

    def api(self, service: str, number: int, register: Register, say: Say) -> Child:
        name = f"{service}-api-{number}"
        port = self.home.port(name)
        return Child(
            name=name,
            kind="api",
            service=service,
            command=[sys.executable, "-m", *uvicorn(service, "127.0.0.1", port)],
            environment={**self.environment(service), SECRETS_DIR: str(self.home.secrets_dir(service))},
            log=self.home.logs / f"{name}.log",
            register=register,
            say=say,
            port=port,
        )

    def worker(self, service: str, number: int, register: Register, say: Say) -> Child:
        name = f"{service}-worker-{number}"
        port = self.home.port(name)
        return Child(
            name=name,
            kind="worker",
            service=service,
            command=[sys.executable, "-m", self.plan.worker_module(service)],
            environment={
                **self.broker(worker_of(service)).environment(),
                **self.environment(service),
                "DAIHOI_METRICS_PORT": str(port),
                "DAIHOI_AUDIT_ANCHOR": str(self.home.audit_anchor(service)),
            },
            log=self.home.logs / f"{name}.log",
            register=register,
            say=say,
            port=port,
        )
