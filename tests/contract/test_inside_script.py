"""What the containers know each other by: made once by a script, and held against real handshakes."""

import asyncio
import ssl
import subprocess
from pathlib import Path

import pytest

from chassis.events.broker import Broker
from daihoi.local.home import ROOT


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("server") / "secrets"
    run(folder)
    return folder


def run(folder: Path) -> str:
    command = [ROOT / "infra" / "inside.sh", folder]
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


def test_nobody_else_reads_them_and_the_authority_s_own_key_is_nowhere(secrets: Path) -> None:
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in (secrets, secrets / "kafka", secrets / "inside"))
    assert contents(secrets / "inside").keys() == {"ca.crt", "kafka.pem", "postgres.crt", "postgres.key"}
    keys = [part for text in contents(secrets / "inside").values() for part in text.split(b"-----BEGIN ")]
    assert sum(part.startswith(b"PRIVATE KEY") for part in keys) == 2


@pytest.mark.parametrize(("file", "name"), [("postgres.crt", "postgres"), ("kafka.pem", "kafka")])
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
