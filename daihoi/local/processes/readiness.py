"""Waits until what was started answers."""

import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from daihoi.language import words
from daihoi.local.processes.child import Child

TIMEOUT = 60.0
FALLS = 4


class NotReady(RuntimeError):
    """A part of the installation did not come up; the message names it and its log."""


def await_ready(child: Child, address: str, ca_file: Path | None = None) -> None:
    """Ask `address` until it answers 2xx; `ca_file` is the CA of an HTTPS address. Raises NotReady."""
    trust = ssl.create_default_context(cafile=str(ca_file)) if ca_file else False
    said = words("failed.no_answer")
    with httpx.Client(timeout=2, verify=trust) as client:
        for _ in _tries():
            if child.restarts >= FALLS:
                raise NotReady(words("failed.ends", name=child.name, log=child.log))
            try:
                answer = client.get(address)
            except httpx.HTTPError as error:
                said = str(error)
                continue
            if answer.is_success:
                return
            said = f"{answer.status_code} {answer.text[:200]}"
    raise NotReady(words("failed.not_ready", name=child.name, said=said, log=child.log))


def await_file(child: Child, file: Path) -> None:
    """Wait until `child` has written `file`. Raises NotReady."""
    for _ in _tries():
        if file.exists():
            return
    raise NotReady(words("failed.no_file", name=child.name, file=file.name, log=child.log))


def _tries() -> Iterator[None]:
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        yield
        time.sleep(0.05)
