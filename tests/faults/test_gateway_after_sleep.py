"""A laptop that slept longer than its certificate lived shows nobody an expired one: the gateway as it is configured, a life of
half a minute, and a process that stands still meanwhile.
"""

import os
import signal
import socket
import ssl
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from daihoi.local.gateway import CADDYFILE, caddy
from daihoi.local.ports import free_port
from tests.support.waiting import until

LIFE_S = 30


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The gateway of the product over nothing, but for how long a certificate lives."""
    usual = CADDYFILE.read_text("utf-8")
    assert usual.count("lifetime 72h") == 1
    config, port = tmp_path / "Caddyfile", free_port()
    config.write_text(usual.replace("lifetime 72h", f"lifetime {LIFE_S}s"), "utf-8")
    told = {
        "DAIHOI_SITE": f"https://localhost:{port}",
        "DAIHOI_REACH": "local",
        "DAIHOI_WEB": str(tmp_path),
        "DAIHOI_EXTRA_SITES": str(tmp_path),
        "DAIHOI_GATEWAY_STORAGE": str(tmp_path / "storage"),
    }
    running = subprocess.Popen(
        [caddy(), "run", "--config", str(config), "--adapter", "caddyfile"],
        env={**os.environ, **told},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield running, port
    finally:
        running.kill()
        running.wait()


@pytest.mark.faults
async def test_after_a_sleep_longer_than_a_certificates_life_a_good_one_is_shown_within_half_a_minute(
    gateway: tuple[subprocess.Popen[bytes], int],
) -> None:
    running, port = gateway
    await until(lambda: left(port) > 0, "the gateway shows a certificate")
    ended = datetime.now(UTC).timestamp() + left(port)
    running.send_signal(signal.SIGSTOP)
    await until(lambda: datetime.now(UTC).timestamp() > ended + 1, "it ended in its sleep", LIFE_S + 10)
    running.send_signal(signal.SIGCONT)
    await until(lambda: left(port) > 0, "a good certificate is shown again, and nobody started anything", 30)


def left(port: int) -> float:
    """For how many seconds more the certificate shown is good; below 0 when it is not, or none is."""
    strangers = ssl.create_default_context()
    strangers.check_hostname, strangers.verify_mode = False, ssl.CERT_NONE
    try:
        with (
            socket.create_connection(("127.0.0.1", port), 2) as line,
            strangers.wrap_socket(line, server_hostname="localhost") as secured,
        ):
            shown = secured.getpeercert(binary_form=True)
    except OSError:
        return -1.0
    assert shown
    return (x509.load_der_x509_certificate(shown).not_valid_after_utc - datetime.now(UTC)).total_seconds()
