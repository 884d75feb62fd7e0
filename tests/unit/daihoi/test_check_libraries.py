"""What `make audit` makes of the words of the tools: a hole fails, silence of an index does not."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.commands import libraries
from daihoi.local.node import NpmFailed

FINE = "No known vulnerabilities found"
HOLE = "Found 1 known vulnerability in 1 package\nName Version ID\npyjwt 1.0 PYSEC-0"
NOBODY = "typst Dependency not found on PyPI and could not be audited: typst (0.15.2)"


@dataclass(frozen=True)
class Npm:
    audit: str
    fails: bool

    def run_npm(self, _: Path, what: str, *__: str) -> str:
        if what == "audit" and self.fails:
            raise NpmFailed(self.audit)
        return self.audit if what == "audit" else "{}"


@pytest.mark.parametrize(
    ("python", "code", "npm", "fails", "ends", "said"),
    [
        (FINE, 0, "found 0 vulnerabilities", False, 0, "no known hole"),
        (HOLE, 1, "found 0 vulnerabilities", False, 1, "PYSEC-0"),
        (FINE, 0, "1 high severity vulnerability", True, 1, "high severity"),
        (NOBODY, 0, "npm error audit endpoint returned an error", True, 0, "nothing was looked at"),
        ("ConnectionError", 1, "npm error code ENOTFOUND", True, 0, "no index of known holes could be reached"),
    ],
)
def test_a_known_hole_fails_and_an_index_out_of_reach_is_said(
    python: str, code: int, npm: str, fails: bool, ends: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = subprocess.CompletedProcess[str]([], code, python, "")
    monkeypatch.setattr(libraries, "_run", lambda *_, **__: ran)
    monkeypatch.setattr(libraries, "find_node", lambda: Npm(npm, fails))
    result = CliRunner().invoke(app, ["check-libraries", "--into", str(tmp_path)])
    assert result.exit_code == ends, result.output
    assert said in " ".join(result.output.split())
