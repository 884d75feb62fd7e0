"""What the containers know each other by: made once by a script, and held against real handshakes."""

import asyncio
import os
import re
import ssl
import subprocess
import time
from pathlib import Path

import pytest

from chassis.events.broker import Broker
from daihoi.local.home import ROOT, SERVICES


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("server") / "secrets"
    run(folder)
    return folder


def run(folder: Path, *words: str) -> str:
    command = [ROOT / "infra" / "inside.sh", folder, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


async def shakes_hands(server: Path, client: ssl.SSLContext, name: str) -> bool:
    """Whether a client that trusts what `client` does believes a server with these files to be `name`."""
    shown = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    shown.load_cert_chain(*([server] if server.suffix == ".pem" else [server, server.with_suffix(".key")]))
    listening = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=shown)
    port = listening.sockets[0].getsockname()[1]
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=client, server_hostname=name)
        writer.close()
        return True
    except ssl.SSLCertVerificationError:
        return False
    finally:
        listening.close()


@pytest.mark.thorough
def test_a_second_run_changes_nothing_and_what_was_deleted_is_made_anew(secrets: Path) -> None:
    before = contents(secrets)
    assert run(secrets) == ""
    assert contents(secrets) == before

    (secrets / "kafka" / "reader").unlink()
    (secrets / "inside" / "ca.crt").unlink()
    assert "kafka/reader" in run(secrets)
    after = contents(secrets)
    assert after.keys() == before.keys()
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {name for name in after if name.startswith("inside/")} | {"kafka/reader"}


@pytest.mark.thorough
@pytest.mark.parametrize(
    "left", [("kafka.pem",), ("kafka.pem", "registration-api.pem", "gateway.pem", "watch.pem"), ("postgres.crt",)]
)
def test_certificates_of_two_runs_because_one_was_broken_off_are_made_anew(
    secrets: Path, tmp_path: Path, left: tuple[str, ...]
) -> None:
    run(tmp_path)
    for name in left:
        (tmp_path / "inside" / name).unlink()
        (tmp_path / "inside" / name).write_bytes((secrets / "inside" / name).read_bytes())
    assert "đã ghi các chứng chỉ" in run(tmp_path)
    assert run(tmp_path) == ""


@pytest.mark.thorough
def test_a_password_of_a_year_is_made_anew_and_all_of_them_when_somebody_asks(tmp_path: Path) -> None:
    run(tmp_path)
    address = tmp_path / "honors" / "database_url"
    address.parent.mkdir()
    address.write_text("postgresql://daihoi_honors:first@postgres:5432/daihoi_honors\n")
    before = contents(tmp_path)
    assert run(tmp_path) == ""
    for old in (tmp_path / "kafka" / "admin", tmp_path / "owners" / "checkin", address):
        os.utime(old, (time.time() - 367 * 86400,) * 2)
    run(tmp_path)
    after = contents(tmp_path)
    assert {name for name in after if after[name] != before[name]} == {
        "kafka/admin",
        "owners/checkin",
        "honors/database_url",
    }
    assert re.fullmatch(
        rb"postgresql://daihoi_honors:[0-9a-f]{48}@postgres:5432/daihoi_honors\n", after["honors/database_url"]
    )
    run(tmp_path, "renew")
    anew = contents(tmp_path)
    assert anew.keys() == after.keys()
    assert not [name for name in anew if anew[name] == after[name]]


def test_nobody_else_reads_them_and_the_authority_s_own_key_is_nowhere(secrets: Path) -> None:
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in (secrets, secrets / "kafka", secrets / "inside"))
    asked = {f"{service}-{kind}.pem" for service in SERVICES for kind in ("api", "worker")} | {"kafka.pem"}
    callers = {"gateway.pem", "watch.pem"}
    kept = contents(secrets / "inside")
    assert kept.keys() == asked | callers | {"ca.crt", "callers.crt", "postgres.crt", "postgres.key"}
    for name, text in kept.items():
        keys = [part for part in text.split(b"-----BEGIN ") if part.startswith(b"PRIVATE KEY")]
        assert len(keys) == (1 if name in asked | callers | {"postgres.key"} else 0)


@pytest.mark.thorough
def test_what_ends_within_90_days_or_is_missing_is_made_anew_and_the_rest_with_it(tmp_path: Path) -> None:
    run(tmp_path)
    before = contents(tmp_path / "inside")
    shown = tmp_path / "inside" / "honors-api.pem"
    key, ending = tmp_path / "key", tmp_path / "ending.crt"
    key.write_bytes(shown.read_bytes())
    days = ["-days", "89", "-subj", "/CN=honors-api"]
    subprocess.run(["openssl", "req", "-new", "-x509", "-key", key, "-out", ending, *days], check=True)
    shown.unlink()
    shown.write_bytes(ending.read_bytes())
    assert "đã ghi các chứng chỉ" in run(tmp_path)
    after = contents(tmp_path / "inside")
    assert after.keys() == before.keys()
    assert not [name for name in after if after[name] == before[name]]


def test_who_may_ask_is_no_server_and_a_process_of_ours_may_not_ask(secrets: Path) -> None:
    inside = secrets / "inside"
    for name, authority, purpose, other in (
        ("gateway", "callers", "sslclient", "sslserver"),
        ("checkin-api", "ca", "sslserver", "sslclient"),
    ):
        for asked, code in ((purpose, 0), (other, 2)):
            command = [
                "openssl",
                "verify",
                "-CAfile",
                inside / f"{authority}.crt",
                "-purpose",
                asked,
                inside / f"{name}.pem",
            ]
            assert subprocess.run(command, capture_output=True, check=False).returncode == code


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("file", "name"),
    [("postgres.crt", "postgres"), ("kafka.pem", "kafka"), ("honors-api.pem", "honors-api")],
)
async def test_a_server_is_believed_under_its_own_name_and_by_this_authority_alone(
    secrets: Path, tmp_path: Path, file: str, name: str
) -> None:
    run(tmp_path)
    server = secrets / "inside" / file
    ours = Broker("", ca_file=secrets / "inside" / "ca.crt").tls()
    other = Broker("", ca_file=tmp_path / "inside" / "ca.crt").tls()
    assert ours
    assert other

    assert await shakes_hands(server, ours, name)
    assert not await shakes_hands(server, ours, "somebody-else")
    assert not await shakes_hands(server, other, name)
