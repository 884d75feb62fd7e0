"""What `make audit` makes of the words of the tools: a hole fails, silence of an index does not."""

import json
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.commands.checks import libraries, library_ages
from daihoi.commands.checks.library_ages import Ages, Behind, IndexAway, ages_of_pages, ages_of_python, is_update
from daihoi.local.building.node import NpmFailed

FINE = "No known vulnerabilities found"
HOLE = "Found 1 known vulnerability in 1 package\nName Version ID\npyjwt 1.0 PYSEC-0"
NOBODY = "typst Dependency not found on PyPI and could not be audited: typst (0.15.2)"


NEW = Ages(100, [Behind("typst", "0.15.2", "0.15.3", "2026-11-26", False)], [])
LATE = Ages(100, [Behind("zxing-wasm", "3.1.4", "3.1.6", "2026-10-19", True)], [])
WITHDRAWN = Ages(100, [], ["warning: `typst==0.15.2` is yanked"])


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
    monkeypatch.setattr(libraries, "ages_of_python", lambda _: NEW)
    monkeypatch.setattr(libraries, "ages_of_pages", lambda _: NEW)
    result = CliRunner().invoke(app, ["check-libraries", "--into", str(tmp_path)])
    assert result.exit_code == ends, result.output
    assert said in " ".join(result.output.split())


@pytest.mark.parametrize(
    ("ages", "ends", "said"),
    [
        (NEW, 0, "Ages of 200 libraries are in"),
        (LATE, 1, "zxing-wasm 3.1.4 is late: 3.1.6 is there since 2026-10-19"),
        (WITHDRAWN, 1, "is yanked"),
        (IndexAway("ENOTFOUND"), 0, "no package index could be reached"),
    ],
)
def test_an_update_that_waits_too_long_fails_and_so_does_a_release_that_was_withdrawn(
    ages: Ages | IndexAway, ends: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked(_: datetime) -> Ages:
        if isinstance(ages, IndexAway):
            raise ages
        return ages

    monkeypatch.setattr(libraries, "_run", lambda *_, **__: subprocess.CompletedProcess[str]([], 0, FINE, ""))
    monkeypatch.setattr(libraries, "find_node", lambda: Npm("found 0 vulnerabilities", fails=False))
    monkeypatch.setattr(libraries, "ages_of_python", lambda _: NEW)
    monkeypatch.setattr(libraries, "ages_of_pages", asked)
    result = CliRunner().invoke(app, ["check-libraries", "--into", str(tmp_path)])
    assert result.exit_code == ends, result.output
    assert said in " ".join(result.output.split())


NOW = datetime(2026, 11, 30, tzinfo=UTC)


def test_a_python_library_is_late_when_the_newer_one_was_there_a_month_ago(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("certifi==1.0 \\\n    --hash=sha256:00\nhttpx==0.1\npillow==13.0 ; python_version > '3'\nsame==2\n")
    monkeypatch.setattr(library_ages, "LOCK", lock)

    def uv(source: str, *options: str, given: str = "") -> tuple[str, str]:
        if source == "pyproject.toml":
            return "certifi==1.1\nhttpx==0.2\npillow==14.0\nsame==2\n", ""
        if "--exclude-newer" in options:
            assert options[-1] == "2026-10-31"
            if given.startswith("httpx"):
                raise IndexAway("Because there are no versions of httpx")
            return given, ""
        return given, "warning: `same==2` is yanked\n"

    monkeypatch.setattr(library_ages, "_uv", uv)
    ages = ages_of_python(NOW)
    assert [(one.name, one.newest, one.late) for one in ages.behind] == [
        ("certifi", "1.1", True),
        ("httpx", "0.2", False),
    ]
    assert ages.withdrawn == ["warning: `same==2` is yanked"]
    assert ages.breach


def test_a_library_of_the_pages_is_late_a_month_after_the_first_release_that_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked, fresh = (
        {
            "packages": {
                "": {},
                "node_modules/vite": {"version": vite},
                "node_modules/a/node_modules/zx": {"version": zx},
            }
        }
        for vite, zx in (("8.3.0", "3.1.4"), ("8.4.0", "3.1.6"))
    )
    fresh["packages"]["node_modules/vite"]["deprecated"] = "withdrawn"
    (tmp_path / "package-lock.json").write_text(json.dumps(locked))
    (tmp_path / "package.json").write_text(json.dumps({"dependencies": {"vite": "8.3.0"}}))
    monkeypatch.setattr(library_ages, "WEB", tmp_path)

    def npm(folder: Path, *words: str) -> str:
        if words[0] == "install":
            assert json.loads((folder / "package.json").read_text())["dependencies"] == {"vite": "^8.3.0"}
            (folder / "package-lock.json").write_text(json.dumps(fresh))
            return ""
        dates = {
            "vite": {
                "created": "2020-01-01T00:00:00Z",
                "8.4.0-beta.1": "2026-09-01T00:00:00Z",
                "8.4.0": "2026-11-26T10:00:00Z",
            },
            "zx": {"3.1.4": "2026-08-01T00:00:00Z", "3.1.5": "2026-10-19T00:00:00Z", "3.1.6": "2026-11-20T00:00:00Z"},
        }
        return json.dumps(dates[words[1]])

    monkeypatch.setattr(library_ages, "_npm", npm)
    ages = ages_of_pages(NOW)
    assert [(one.name, one.since, one.late) for one in ages.behind] == [
        ("vite", "2026-11-26", False),
        ("zx", "2026-10-19", True),
    ]
    assert ages.withdrawn == ["vite 8.4.0: withdrawn"]


@pytest.mark.parametrize(
    ("locked", "other", "newer"),
    [
        ("1.9", "1.10", True),
        ("1.10", "1.9", False),
        ("1.9", "2.0", False),
        ("26.1", "26.1.post1", True),
        ("1.0", "1.0", False),
    ],
)
def test_an_update_is_a_newer_release_of_the_same_major_version(locked: str, other: str, newer: bool) -> None:
    assert is_update(locked, other) == newer
