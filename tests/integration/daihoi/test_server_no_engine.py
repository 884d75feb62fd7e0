"""Without a container engine the checks of the containers say so in one sentence and fail."""

import subprocess
import sys
from pathlib import Path

import pytest

from daihoi.local.home import ROOT

SMOKE, SERVER = [sys.executable, "-m", "daihoi", "compose-smoke"], ["infra/server.sh", "check"]


@pytest.mark.parametrize(
    ("command", "language", "sentence"),
    [
        (SMOKE, "en", "There is no container engine: install Docker Engine"),
        (SERVER, "en", "There is no container engine: install Docker Engine"),
        (SERVER, "vi", "Chưa có bộ máy container: cài Docker Engine"),
    ],
)
def test_without_an_engine_one_sentence_says_so(
    command: list[str], language: str, sentence: str, tmp_path: Path
) -> None:
    for tool in ("sh", "dirname", "awk", "sed"):
        (tmp_path / tool).symlink_to(Path("/usr/bin") / tool if (Path("/usr/bin") / tool).exists() else f"/bin/{tool}")
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={"PATH": str(tmp_path), "DAIHOI_LANG": language},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    said = (done.stdout + done.stderr).strip()
    assert sentence in said
    assert len(said.splitlines()) == 1
