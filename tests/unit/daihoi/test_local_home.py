"""The state folder: secrets once written stay, ports are kept where they are free."""

import contextlib
import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from rich.console import Console
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.commands.daily.welcome import print_addresses
from daihoi.local.gateway import caddy as gateway
from daihoi.local.gateway.authority import make_root
from daihoi.local.gateway.caddy import Addresses
from daihoi.local.home import Home
from daihoi.local.processes.ports import free_port
from daihoi.local.runner import organizer_of
from daihoi.local.services import SECRETS, write_secrets
from daihoi.local.status import Status


def test_two_threads_that_ask_at_once_get_the_same_secret(tmp_path: Path) -> None:
    both = threading.Barrier(2)

    def drawn() -> str:
        with contextlib.suppress(threading.BrokenBarrierError):
            both.wait(0.5)  # the other one draws too, unless it waits for this one
        return str(uuid4())

    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(Home(tmp_path).secret, "kafka", "honors-worker", drawn) for _ in range(2)]
    assert len({one.result() for one in asked}) == 1


def test_a_secret_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    home = Home(tmp_path)

    first = home.secret("registration", "first_organizer_password")

    assert len(first) >= 16
    assert home.secret("registration", "first_organizer_password") == first
    assert (home.secrets_dir("registration") / "first_organizer_password").stat().st_mode & 0o777 == 0o600
    assert home.secrets_dir("registration").stat().st_mode & 0o777 == 0o700


def test_what_others_must_not_read_is_closed_to_them_also_where_it_stood_open(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    for folder in (home.path, home.logs, home.gateway, home.kafka_data, home.files):
        folder.mkdir()
        folder.chmod(0o755)
    home.runner_log.write_text("sign in as")
    home.runner_log.chmod(0o644)
    home.clock_file.write_text("{}")
    home.clock_file.chmod(0o644)

    home.make()

    assert home.runner_log.stat().st_mode & 0o777 == 0o600
    assert home.clock_file.stat().st_mode & 0o777 == 0o600
    closed = (home.logs, home.gateway, home.kafka_data, home.files)
    assert [folder.stat().st_mode & 0o777 for folder in closed] == [0o700] * 4
    assert home.path.stat().st_mode & 0o066 == 0, "nobody else lists or writes; PostgreSQL's user may walk through"
    assert home.runner_log.read_text() == "sign in as"


NOW = Status(1, ["https://localhost:8443", "https://192.168.1.5:8443"], "http://192.168.1.5:8080", "", "", [])


@pytest.fixture(autouse=True)
def wide_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "220")


def test_whoever_starts_it_reads_where_it_is_and_what_a_phone_is_to_trust(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Home(tmp_path)
    mark = make_root(home).fingerprint

    print_addresses(home, NOW, demo=True)

    said = capsys.readouterr().out
    for wanted in (*organizer_of(home), "https://localhost:8443/desk/", "https://192.168.1.5:8443/", NOW.trust_page):
        assert wanted in said
    assert mark in said


def _in_one_line(box: str) -> str:
    """The words of a box, however wide the terminal is."""
    return " ".join(box.replace("│", " ").split())


def test_the_first_password_is_shown_once_to_a_terminal_and_a_demos_each_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path)
    username, password = organizer_of(home)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr("daihoi.commands.daily.welcome.console", Console(width=160, height=50))

    said = []
    for demo in (False, False, True, True):
        print_addresses(home, NOW, demo=demo)
        said.append(_in_one_line(capsys.readouterr().out))

    assert [password in one for one in said] == [True, False, True, True]
    assert all(username in one for one in said)
    assert "daihoi accounts first-password" in said[1]
    assert "daihoi accounts recover" in said[1]


def test_what_is_no_terminal_may_be_a_log_and_gets_no_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path)
    monkeypatch.setattr("daihoi.commands.daily.welcome.console", Console(width=160, height=50))

    print_addresses(home, NOW)

    said = _in_one_line(capsys.readouterr().out)
    assert organizer_of(home)[1] not in said
    assert "daihoi accounts first-password" in said
    assert not home.first_password_shown.exists(), "nobody has seen it yet"


def test_whoever_may_read_the_state_folder_is_shown_the_first_password_when_they_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))
    assert organizer_of(Home(tmp_path))[1] in CliRunner().invoke(app, ["accounts", "first-password"]).output


def test_each_service_gets_only_its_own_secrets(tmp_path: Path) -> None:
    home = Home(tmp_path)

    write_secrets(home)

    for service, names in SECRETS.items():
        assert {file.name for file in home.secrets_dir(service).iterdir()} == set(names)


def test_a_port_is_kept_while_it_is_free(tmp_path: Path) -> None:
    home = Home(tmp_path)
    port = home.port("https")

    assert home.port("https") == port
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        assert home.port("https") != port


def test_a_taken_port_is_not_chosen() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]

        assert free_port(taken) != taken
        assert free_port(taken, "0.0.0.0") != taken


def test_forgetting_everything_leaves_only_the_lock(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.make()
    home.lock_file.touch()
    home.secret("registration", "first_organizer_password")
    (home.path / "postgres" / "data").mkdir(parents=True)

    home.erase()

    assert list(home.path.iterdir()) == [home.lock_file]


def test_phones_are_sent_to_the_network_address() -> None:
    assert Addresses(8443, 8080, ["192.168.1.5"]).phone_origin == "https://192.168.1.5:8443"
    assert Addresses(8443, 8080, []).phone_origin == "https://localhost:8443"
    assert Addresses(8443, 8080, ["192.168.1.5"]).named_origin == "https://daihoi.local:8443"
    assert Addresses(8443, 8080, []).named_origin == "https://localhost:8443"
    assert Addresses(8443, 8080, ["192.168.1.5"]).trust_page == "http://192.168.1.5:8080"


def test_the_gateway_tells_pages_which_addresses_a_phone_may_open(tmp_path: Path) -> None:
    told = gateway.environment(Home(tmp_path), Addresses(8443, 8080, ["192.168.1.5"]), {}, "world")
    assert told["DAIHOI_SITE"] == "https://localhost:8443, https://192.168.1.5:8443, https://daihoi.local:8443"
    assert told["DAIHOI_TRUST_ADDRESS"] == "http://192.168.1.5:8080"
    assert "handle /addresses" in gateway.CADDYFILE.read_text(encoding="utf-8")
