"""The root that phones trust on a server: made once by a script, for names inside a house and its own alone."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from daihoi.local.home import ROOT

START = ROOT / "infra" / "gateway" / "server" / "start.sh"


def run(folder: Path, *words: str, host: str = "daihoi.tinh.example") -> str:
    told = {**os.environ, "DAIHOI_HOST": host}
    command = [ROOT / "infra" / "root.sh", folder, *words]
    return subprocess.run(command, env=told, check=True, capture_output=True, text=True).stdout


def root_in(folder: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate((folder / "gateway" / "root.crt").read_bytes())


def names_of(root: x509.Certificate) -> set[str]:
    constraint = root.extensions.get_extension_for_class(x509.NameConstraints)
    assert constraint.critical
    return {str(one.value) for one in constraint.value.permitted_subtrees or ()}


@pytest.mark.parametrize(
    ("host", "named"), [("daihoi.tinh.example", "daihoi.tinh.example"), ("203.0.113.9", "203.0.113.9/32")]
)
def test_it_holds_two_years_for_the_house_and_the_servers_own_name_and_its_folder_is_closed(
    tmp_path: Path, host: str, named: str
) -> None:
    said = run(tmp_path, host=host)
    root = root_in(tmp_path)
    assert fingerprint(tmp_path / "gateway" / "root.crt") in said
    assert root.not_valid_after_utc - datetime.now(UTC) <= timedelta(days=731)
    assert names_of(root) == {
        *(
            named,
            "localhost",
            "local",
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
        ),
        *("::1/128", "fc00::/7", "fe80::/10"),
    }
    assert root.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length == 1
    assert (tmp_path / "gateway").stat().st_mode & 0o777 == 0o700


def test_it_is_made_once_and_again_for_another_name_or_when_it_is_asked_for(tmp_path: Path) -> None:
    run(tmp_path)
    first = root_in(tmp_path)
    assert run(tmp_path) == ""
    assert root_in(tmp_path) == first
    run(tmp_path, "renew")
    second = root_in(tmp_path)
    assert second != first
    run(tmp_path, host="khac.example")
    assert root_in(tmp_path) != second
    assert "khac.example" in names_of(root_in(tmp_path))


def started(folder: Path, root: Path, **told: str) -> Mapping[str, str]:
    """What Caddy would be told, by a stand-in that writes its environment down."""
    stand_in = folder / "caddy"
    stand_in.write_text('#!/bin/sh\nenv | grep "^DAIHOI_"\n')
    stand_in.chmod(0o755)
    environment = {
        "PATH": f"{folder}:{os.environ['PATH']}",
        "DAIHOI_GATEWAY_STORAGE": str(folder / "data"),
        "DAIHOI_ROOT_CERT": str(root),
        "DAIHOI_ROOT_KEY": str(root.with_suffix(".key")),
        **told,
    }
    said = subprocess.run(["sh", START], env=environment, check=True, capture_output=True, text=True).stdout
    return dict(line.split("=", 1) for line in said.splitlines())


def fingerprint(file: Path) -> str:
    return x509.load_pem_x509_certificate(file.read_bytes()).fingerprint(hashes.SHA256()).hex(":").upper()


@pytest.mark.thorough
def test_a_new_server_starts_under_it_and_another_root_finds_nothing_of_this_one(tmp_path: Path) -> None:
    run(tmp_path)
    root = tmp_path / "gateway" / "root.crt"
    told = started(tmp_path, root)
    assert (told["DAIHOI_ROOT"], told["DAIHOI_ROOT_CERT"]) == ("given", str(root))
    assert told["DAIHOI_FINGERPRINT"] == fingerprint(root)
    run(tmp_path, "renew")
    assert started(tmp_path, root)["DAIHOI_GATEWAY_STORAGE"] != told["DAIHOI_GATEWAY_STORAGE"]
    public = started(tmp_path, root, DAIHOI_TLS="acme", DAIHOI_TRUST_ADDRESS="http://a:8080")
    assert public["DAIHOI_GATEWAY_STORAGE"] == str(tmp_path / "data"), "a public certificate stays where it was"
    assert (public["DAIHOI_FINGERPRINT"], public["DAIHOI_TRUST_ADDRESS"]) == ("", ""), "and phones trust it already"


def test_a_server_of_an_older_version_goes_on_under_the_root_that_its_phones_trust(tmp_path: Path) -> None:
    run(tmp_path)
    old = tmp_path / "data" / "pki" / "authorities" / "local"
    old.mkdir(parents=True)
    for name in ("root.crt", "root.key"):
        shutil.copyfile(tmp_path / "gateway" / name, old / name)
    run(tmp_path, "renew")
    told = started(tmp_path, tmp_path / "gateway" / "root.crt")
    assert (told["DAIHOI_ROOT"], told["DAIHOI_GATEWAY_STORAGE"]) == ("own", str(tmp_path / "data"))
    assert told["DAIHOI_ROOT_CERT"] == str(old / "root.crt"), "that is what phones are given"
    assert told["DAIHOI_FINGERPRINT"] == fingerprint(old / "root.crt")


def test_the_page_for_phones_has_nothing_left_that_the_server_does_not_know() -> None:
    page = (ROOT / "infra" / "gateway" / "local" / "trust.html").read_text(encoding="utf-8")
    [line] = [one for one in (ROOT / "infra" / "web.Dockerfile").read_text().splitlines() if one.startswith("RUN sed")]
    recipe = line.split("'")[1]
    served = subprocess.run(["sed", "-e", recipe], input=page, check=True, capture_output=True, text=True).stdout
    asked = set(re.findall(r"\{\{(.*?)\}\}", served))
    assert asked == {
        ".Req.Host",
        'env "DAIHOI_PUBLIC_ORIGIN"',
        'env "DAIHOI_FINGERPRINT" | replace ":" ":<wbr>"',
    }
