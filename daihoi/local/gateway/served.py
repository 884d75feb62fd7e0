"""What the gateway shows to whoever comes: looked at as a browser would, and made good after a sleep of the machine."""

import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from daihoi.language import words
from daihoi.local.processes.child import Child, Say

LOOK_EVERY = 15.0
"""Seconds between two looks."""
PATIENCE = 2
"""Looks that may fail one after the other before the gateway is started again: Caddy itself renews within ten seconds."""


def served_until(port: int, ca_file: Path) -> datetime:
    """Give until when (UTC) the certificate shown on localhost holds.

    Raises ssl.SSLCertVerificationError (an OSError) with why a browser would refuse it, other OSErrors when nobody answers.
    """
    trust = ssl.create_default_context(cafile=str(ca_file))
    with (
        socket.create_connection(("127.0.0.1", port), timeout=3) as line,
        trust.wrap_socket(line, server_hostname="localhost") as shown,
    ):
        ends = str((shown.getpeercert() or {})["notAfter"])
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)


def trouble_of_certificate(port: int, ca_file: Path) -> str | None:
    """Give why browsers refuse what the gateway shows, or None."""
    try:
        served_until(port, ca_file)
    except ssl.SSLCertVerificationError as refused:
        return words("trouble.certificate", why=refused.verify_message)
    except OSError:
        return words("trouble.gateway")
    return None


def is_refused(port: int, ca_file: Path) -> bool:
    """Tell whether browsers refuse what is shown; not so while nobody answers."""
    try:
        served_until(port, ca_file)
    except ssl.SSLCertVerificationError:
        return True
    except OSError:
        return False
    return False


class Watch:
    """Looks each 15 s, and at once after a stop: a clock that jumped between two calls of `look`.

    `refused` says whether browsers refuse what is shown; `renew` starts the gateway again.
    """

    def __init__(self, refused: Callable[[], bool], renew: Callable[[], None]) -> None:
        self._refused, self._renew = refused, renew
        self._looked = self._before = time.time()
        self._failed = 0

    def look(self) -> None:
        """To be called a few times a second."""
        now, before = time.time(), self._before
        self._before = now
        woke = now - before > LOOK_EVERY
        if not woke and now - self._looked < LOOK_EVERY:
            return
        self._looked = now
        self._failed = self._failed + 1 if self._refused() else 0
        if self._failed > PATIENCE:
            self._failed = 0
            self._renew()


def watch(gateway: Child, ca_file: Path, ending: threading.Event, say: Say) -> None:
    """Look in a thread until `ending`."""

    def start_again() -> None:
        say(words("runner.certificate_refused"))
        gateway.kill()

    def go_on() -> None:
        one = Watch(lambda: is_refused(gateway.port, ca_file), start_again)
        while not ending.wait(1.0):
            one.look()

    threading.Thread(target=go_on, name="certificate", daemon=True).start()
