"""From the gateway to the APIs, and to what workers say of themselves: the very commands and files of the containers."""

import asyncio
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import yaml

from chassis.events.running.worker_health import WorkerHealth, guarded, serve
from chassis.http.serving import healthcheck
from chassis.storage.database import Database
from daihoi.local.gateway.caddy import CADDYFILE, caddy
from daihoi.local.home import ROOT
from daihoi.local.processes.ports import free_port
from tests.support.waiting import until

APP = """
async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"the api"})
"""
REFUSED = (httpx.TransportError, ssl.SSLError)


def inside(folder: Path) -> Path:
    subprocess.run([ROOT / "infra" / "inside.sh", folder], check=True, capture_output=True)
    return folder / "inside"


@dataclass(frozen=True)
class House:
    """`ours` are the certificates of this installation, `foreign` those of another one."""

    ours: Path
    foreign: Path
    api: int
    gateway: str

    def shown(self, certificate: Path | None) -> ssl.SSLContext:
        """Somebody who knows our processes and shows `certificate`, or none."""
        trust = ssl.create_default_context(cafile=str(self.ours / "ca.crt"))
        trust.verify_flags &= ~ssl.VERIFY_X509_STRICT
        if certificate:
            trust.load_cert_chain(certificate)
        return trust


@contextmanager
def process(*command: str, **environment: str) -> Iterator[None]:
    running = subprocess.Popen(command, env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        running.terminate()
        running.wait(10)


def api_command(folder: Path, certificates: Path, name: str, port: int) -> list[str]:
    """The command of that API's container, with an application that needs nothing."""
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"][name]["command"]
    there = {
        "uvicorn": None,
        "--factory": "--app-dir",
        said[2]: str(folder),
        "0.0.0.0": "127.0.0.1",
        "8000": str(port),
        "/run/secrets/process_tls": str(certificates / f"{name}.pem"),
        "/run/secrets/callers": str(certificates / "callers.crt"),
    }
    return [
        sys.executable,
        "-m",
        "uvicorn",
        "strange_app:app",
        *(word for one in said if (word := there.get(one, one))),
    ]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("house")
    (folder / "strange_app.py").write_text(APP)
    (folder / "web").mkdir()
    ours, foreign = inside(folder / "ours"), inside(folder / "foreign")
    api, https = free_port(), free_port()
    told = {
        "HOME": str(folder),
        "DAIHOI_SITE": f"https://localhost:{https}",
        "DAIHOI_REACH": "local",
        "DAIHOI_WEB": str(folder / "web"),
        "DAIHOI_EXTRA_SITES": str(folder / "none"),
        "DAIHOI_GATEWAY_STORAGE": str(folder / "storage"),
        "DAIHOI_INSIDE": "mutual",
        "DAIHOI_INSIDE_CA": str(ours / "ca.crt"),
        "DAIHOI_INSIDE_SELF": str(ours / "gateway.pem"),
        "DAIHOI_CHECKIN_API": f"localhost:{api}",
        "DAIHOI_HONORS_API": f"localhost:{api}",
        "DAIHOI_REGISTRATION_API": f"localhost:{api}",
    }
    found = House(ours, foreign, api, f"https://localhost:{https}")
    with (
        process(*api_command(folder, ours, "checkin-api", api)),
        process(caddy(), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile", **told),
    ):
        asyncio.run(until(lambda: through(found, "checkin") == 200, "the gateway reaches the API"))
        yield found


def through(house: House, service: str) -> int:
    try:
        return httpx.get(f"{house.gateway}/api/{service}/v1/x", verify=False).status_code
    except httpx.TransportError:
        return 0


def asked(address: str, trust: ssl.SSLContext | bool = False) -> str:
    return httpx.get(address, verify=trust).text


def test_an_api_answers_the_gateway_and_who_looks_whether_it_is_well(house: House) -> None:
    assert through(house, "checkin") == 200
    assert asked(f"https://localhost:{house.api}/", house.shown(house.ours / "watch.pem")) == "the api"


def test_an_api_answers_nobody_in_the_clear_nobody_unknown_and_nobody_of_another_house(house: House) -> None:
    for scheme, certificate in (
        ("http", None),
        ("https", None),
        ("https", house.foreign / "gateway.pem"),
        ("https", house.ours / "honors-api.pem"),
        ("https", house.ours / "kafka.pem"),
    ):
        with pytest.raises(REFUSED):
            asked(f"{scheme}://localhost:{house.api}/", house.shown(certificate))


def test_the_gateway_hands_nothing_to_who_is_not_the_api_that_was_meant(house: House) -> None:
    assert through(house, "honors") == 502, "it is checkin that listens there"


def test_the_health_check_of_a_container_shows_who_it_is(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    address, ca = f"https://127.0.0.1:{house.api}/", str(house.ours / "ca.crt")
    for self, code in ((house.ours / "watch.pem", 0), (house.foreign / "watch.pem", 1)):
        monkeypatch.setattr(sys, "argv", ["healthcheck", address, ca, str(self)])
        assert healthcheck.main() == code


def test_a_worker_tells_how_it_is_to_who_may_ask_only(house: House) -> None:
    port, db = free_port(), Database("postgresql://nobody/nothing", application_name="test")
    serve(
        "127.0.0.1", port, WorkerHealth(db, []), guarded(house.ours / "checkin-worker.pem", house.ours / "callers.crt")
    )
    assert "well" in asked(f"https://localhost:{port}/health", house.shown(house.ours / "watch.pem"))
    for scheme, certificate in (("http", None), ("https", None), ("https", house.foreign / "watch.pem")):
        with pytest.raises(REFUSED):
            asked(f"{scheme}://localhost:{port}/health", house.shown(certificate))


def test_who_connects_to_a_worker_and_says_nothing_keeps_no_thread(
    house: House, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("chassis.events.running.worker_health._Quiet.timeout", 0.2)
    port, db = free_port(), Database("postgresql://nobody/nothing", application_name="test")
    tls = guarded(house.ours / "checkin-worker.pem", house.ours / "callers.crt")
    serve("127.0.0.1", port, WorkerHealth(db, []), tls)
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", port)) as silent:
            silent.settimeout(5)
            assert silent.recv(1) == b""
    assert "Traceback" not in capfd.readouterr().err
