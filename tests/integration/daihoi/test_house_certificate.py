"""The certificate that the gateway shows: by the root made here, for days, and made anew at once after a sleep."""

import signal
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from daihoi.local.gateway.authority import make_root, root_of
from daihoi.local.gateway.served import is_refused, served_until, trouble_of_certificate
from daihoi.local.home import Home
from tests.support.own_gateway import gateway
from tests.support.waiting import until


def shows_one(port: int, root: Path) -> bool:
    return trouble_of_certificate(port, root) is None


async def test_what_it_shows_is_of_the_root_made_here_and_holds_for_days(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    root = make_root(home)
    with gateway(home) as (_, port):
        await until(lambda: shows_one(port, root.certificate), "the gateway shows a certificate")
        left = served_until(port, root.certificate) - datetime.now(UTC)
        assert timedelta(days=3) < left < timedelta(days=7)
        async with httpx.AsyncClient(verify=ssl.create_default_context(cafile=str(root.certificate))) as client:
            said = (await client.get(f"https://localhost:{port}/addresses")).text
        assert said.split("|")[2].strip() == root.fingerprint


async def test_a_new_root_counts_from_the_next_start_and_nothing_of_the_old_one_is_shown(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    old = tmp_path / "old.crt"
    old.write_bytes(make_root(home).certificate.read_bytes())
    with gateway(home) as (_, port):
        await until(lambda: shows_one(port, old), "the gateway shows a certificate")
    root = make_root(home)
    with gateway(home) as (_, port):
        await until(lambda: shows_one(port, root.certificate), "the gateway shows a certificate of the new root")
        assert is_refused(port, old)


async def test_an_installation_of_an_older_version_goes_on_with_the_root_that_its_phones_trust(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with gateway(home) as (_, port):  # Caddy makes its own, as it did
        kept = home.gateway / "storage" / "pki" / "authorities" / "local" / "root.crt"
        await until(lambda: kept.exists() and shows_one(port, kept), "the gateway shows a certificate of its own root")
    assert not root_of(home).given
    with gateway(home) as (_, port):
        await until(lambda: shows_one(port, kept), "the same root after another start")


@pytest.mark.faults
async def test_a_gateway_that_stood_still_while_its_certificate_ended_shows_one_that_holds_at_once(
    tmp_path: Path,
) -> None:
    """A leaf of 60 s (and the one that Caddy asks for to begin with), a stop of 90 s: as a laptop that sleeps longer than its
    certificate lasts."""
    home = Home(tmp_path / "home")
    root = make_root(home)
    with gateway(home, DAIHOI_LEAF="61s") as (process, port):
        await until(lambda: shows_one(port, root.certificate), "the gateway shows a certificate")
        shown = served_until(port, root.certificate)
        assert shown - datetime.now(UTC) <= timedelta(seconds=61)
        process.send_signal(signal.SIGSTOP)
        await until(lambda: datetime.now(UTC) > shown + timedelta(seconds=30), "it stood still for 90 s", 120)
        process.send_signal(signal.SIGCONT)
        await until(lambda: shows_one(port, root.certificate), "a certificate that holds, within seconds", 30)
        assert served_until(port, root.certificate) > shown
