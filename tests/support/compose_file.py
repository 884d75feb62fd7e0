"""The file for one server, read."""

from functools import cache
from typing import Any

import yaml

from daihoi.local.home import ROOT, SERVICES

OWN = [f"{service}-{kind}" for service in SERVICES for kind in ("migrate", "api", "worker")] + [
    "registration-keys",
    "topics",
    "gateway",
    "registration-out",
    "honors-out",
]


OF_API = ["--ssl-certfile", "/run/secrets/process_tls", "--ssl-ca-certs", "/run/secrets/callers"]
WATCHED = ["/run/secrets/inside_ca", "/run/secrets/watch_tls"]


@cache
def compose() -> dict[str, Any]:
    said: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return said


def services() -> dict[str, Any]:
    found: dict[str, Any] = compose()["services"]
    return found
