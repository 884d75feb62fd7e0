"""What others made is taken by version and digest; what our images copy is there."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from daihoi import bootstrap
from daihoi.local.home import ROOT, SERVICES
from daihoi.server.engine import pinned_images
from tests.support.compose_file import compose, services

EXACT = re.compile(r"[a-z]+(/[a-z]+)?:v?\d+\.\d+(\.\d+)?(-[a-z-]+)?")


def test_what_others_made_is_taken_by_exact_version_and_by_digest_where_one_is_written_down() -> None:
    assert all(EXACT.fullmatch(image) for image in pinned_images().values())
    images = compose()["x-images"]
    assert images == {
        name: f"${{DAIHOI_IMAGE_{name}:-{pinned_images()[f'DAIHOI_IMAGE_{name}']}}}" for name in ("PYTHON", "NODE")
    }
    built = [one["build"] for one in services().values() if "build" in one]
    assert built
    assert all(images.items() <= one["args"].items() for one in built)
    for file in ("service.Dockerfile", "web.Dockerfile"):
        text = (ROOT / "infra" / file).read_text()
        assert set(re.findall(r"^FROM (\S+)", text, re.M)) <= {"${PYTHON}", "${NODE}"}, "nothing by a tag that moves"
        for name, image in re.findall(r"(PYTHON|NODE)=(\S+)", text):
            assert image == pinned_images()[f"DAIHOI_IMAGE_{name}"]


REGISTRY = """#!/bin/sh
case $1 in
  image) echo "$5@sha256:$(printf '%064d' 7)" ;;
esac
"""


def test_digests_are_asked_of_the_registry_once_and_stand_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / "infra").mkdir()
    for name in ("images.sh", "images.lock", "words.sh"):
        shutil.copy(ROOT / "infra" / name, tmp_path / "infra" / name)
    (tmp_path / "docker").write_text(REGISTRY)
    (tmp_path / "docker").chmod(0o755)
    settings = tmp_path / ".env"
    settings.write_text("DAIHOI_HOST=dai-hoi.example\nDAIHOI_IMAGE_KAFKA=apache/kafka:old\n")
    told = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    for _ in range(2):
        subprocess.run([tmp_path / "infra" / "images.sh"], env=told, check=True, capture_output=True)
    pinned = {name: f"{image}@sha256:{7:064d}" for name, image in pinned_images().items()}
    assert dict(line.split("=", 1) for line in settings.read_text().splitlines()) == {
        "DAIHOI_HOST": "dai-hoi.example",
        **pinned,
    }


@pytest.mark.parametrize("file", ["service.Dockerfile", "web.Dockerfile"])
def test_what_a_dockerfile_copies_is_there(file: str) -> None:
    text = (ROOT / "infra" / file).read_text()
    assert f"pip install --quiet --no-cache-dir {bootstrap.UV}" in text
    assert re.search(r"^USER 10001$", text, re.M)
    for line in re.findall(r"^COPY (?!--from)(.+)$", text, re.M):
        for source in line.split()[:-1]:
            for service in SERVICES:
                assert (ROOT / source.replace("${SERVICE}", service)).exists(), source
