"""What the gateway says itself (pages, its own words, failures) carries the same guards as what the services answer."""

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest
import yaml

from daihoi.local.gateway.authority import Root, make_root
from daihoi.local.gateway.caddy import CADDYFILE, caddy
from daihoi.local.home import ROOT, Home
from daihoi.local.processes.ports import free_port
from tests.support.waiting import until

PHONES = ROOT / "infra" / "gateway" / "server" / "phones.caddy"


@dataclass(frozen=True)
class Gateway:
    https: str
    http: str
    root: Root


def _adapted(**settings: str) -> str:
    environment = {**os.environ, **settings}
    command = [caddy(), "adapt", "--adapter", "caddyfile", "--config", str(CADDYFILE)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("gateway")
    https, http = free_port(), free_port()
    (folder / "web").mkdir()
    (folder / "web" / "index.html").write_text("<!doctype html><title>Thử</title>")
    (folder / "web" / "folder").mkdir()
    (folder / "sites").mkdir()
    (folder / "sites" / "phones.caddy").write_text(PHONES.read_text().replace("http:// {", f"http://:{http} {{"))
    nobody, root = "127.0.0.1:1", make_root(Home(folder))
    environment = {
        **os.environ,
        "HOME": str(folder),
        "DAIHOI_SITE": f"https://localhost:{https}",
        "DAIHOI_REACH": "local",
        "DAIHOI_WEB": str(folder / "web"),
        "DAIHOI_EXTRA_SITES": str(folder / "sites"),
        "DAIHOI_GATEWAY_STORAGE": str(folder / "storage"),
        "DAIHOI_ROOT": "given",
        "DAIHOI_ROOT_CERT": str(root.certificate),
        "DAIHOI_ROOT_KEY": str(root.key),
        "DAIHOI_PUBLIC_ORIGIN": f"https://localhost:{https}",
        **{f"DAIHOI_{name}_API": nobody for name in ("REGISTRATION", "CHECKIN", "HONORS")},
    }
    process = subprocess.Popen([caddy(), "run", "--config", str(CADDYFILE)], env=environment, stderr=subprocess.DEVNULL)
    try:
        found = Gateway(f"https://localhost:{https}", f"http://127.0.0.1:{http}", root)
        asyncio.run(until(lambda: _answers(process, found), "the gateway answers"))
        yield found
    finally:
        process.terminate()
        process.wait(10)


def _answers(process: "subprocess.Popen[bytes]", gateway: Gateway) -> bool:
    assert process.poll() is None, "the gateway ended"
    try:
        return _get(gateway.https + "/").status_code == 200
    except httpx.TransportError:
        return False


def _get(address: str) -> httpx.Response:
    return httpx.get(address, verify=False)


@pytest.mark.parametrize(
    "path", ["/", "/addresses", "/nothing-here", "/api/checkin/v1/scans", "/api/checkin/metrics", "/api/nobody"]
)
def test_whatever_the_gateway_says_itself_is_framed_nowhere_and_taken_for_what_it_is(
    gateway: Gateway, path: str
) -> None:
    said = _get(gateway.https + path).headers
    assert said.get_list("x-content-type-options") == ["nosniff"]
    assert said.get_list("referrer-policy") == ["no-referrer"]
    (policy,) = said.get_list("content-security-policy")
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy


def test_what_is_for_who_works_on_it_is_no_page_and_nothing_lists_itself_or_echoes(gateway: Gateway) -> None:
    for service in ("registration", "checkin", "honors"):
        assert _get(f"{gateway.https}/api/{service}/openapi.json").status_code == 404
        assert _get(f"{gateway.https}/api/{service}/metrics").status_code == 404
    assert _get(gateway.https + "/folder/").status_code == 404, "a folder without a page is not listed"
    assert httpx.request("TRACE", gateway.https + "/", verify=False).status_code == 405


def test_a_programme_that_calls_over_plain_http_is_not_led_to_https_unseen(gateway: Gateway) -> None:
    assert _get(gateway.http + "/api/registration/v1/me").status_code == 403
    page = _get(gateway.http + "/scan/")
    assert page.status_code == 302
    assert page.headers["location"] == gateway.https + "/scan/"


def test_a_phone_gets_the_root_and_nothing_else_of_the_servers_files(gateway: Gateway) -> None:
    given = _get(gateway.http + "/daihoi-goc.crt")
    assert given.content == gateway.root.certificate.read_bytes()
    assert given.headers["content-type"] == "application/x-x509-ca-cert"
    for path in ("/root.key", "/daihoi-goc.key", str(gateway.root.key), "/daihoi-goc.crt/../root.key"):
        assert b"PRIVATE KEY" not in _get(gateway.http + path).content


def test_with_a_public_name_nothing_can_be_read_in_the_clear_and_there_is_nothing_to_trust() -> None:
    told = {"DAIHOI_SITE": "https://daihoi.example", "DAIHOI_PUBLIC_ORIGIN": "https://daihoi.example"}
    told |= {"DAIHOI_EXTRA_SITES": str(PHONES.parent), "DAIHOI_TLS": "acme"}
    servers = json.loads(_adapted(**told))["apps"]["http"]["servers"].values()
    [plain] = [one for one in servers if one["listen"] == [":80"]]
    said = json.dumps(plain)
    assert "file_server" not in said
    assert "daihoi-goc" not in said
    assert '"https://daihoi.example{http.request.uri}"' in said
    assert said.count('"static_response"') == 2, "the way to HTTPS, and for programmes a refusal"
    assert all(one["listen"] == [":443"] for one in servers if one is not plain)


def test_with_a_public_name_browsers_are_told_to_come_by_https_only_for_a_year() -> None:
    year = "max-age=31536000; includeSubDomains"
    assert year in _adapted(DAIHOI_TLS="acme", DAIHOI_SITE="https://daihoi.example")
    own = json.loads(_adapted(DAIHOI_TLS="internal", DAIHOI_SITE="https://localhost:8443"))
    assert year not in json.dumps(own), "on localhost it would bind other projects too"


def test_the_office_may_still_say_otherwise() -> None:
    assert "max-age=600" in _adapted(DAIHOI_TLS="acme", DAIHOI_SITE="https://daihoi.example", DAIHOI_HSTS="max-age=600")


def test_the_container_leaves_the_word_to_the_gateway() -> None:
    said = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]["gateway"]["environment"]
    assert said["DAIHOI_HSTS"] is None, "only what stands in .env is handed on"
