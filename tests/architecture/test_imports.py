"""The house stands: the import rules of pyproject.toml hold, and files stay small enough to read."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("contracts", "chassis", "services", "daihoi", "bench")
LONGEST_FILE = 250
BANNED_NAMES = {"utils", "helpers", "common", "manager", "base", "core"}


def _sources() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def test_every_import_rule_holds() -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-1000:]


@pytest.mark.parametrize("path", _sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_has_one_reason_to_exist(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= LONGEST_FILE
    assert path.stem not in BANNED_NAMES
    assert not text.strip() or text.startswith('"""'), "a module says in one sentence why it exists"


@pytest.mark.parametrize("path", _sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_time_and_chance_come_from_the_chassis(path: Path) -> None:
    """A clock or a random id of one's own would escape the demo's faster day and the tests."""
    if path.name in ("clock.py", "ids.py") or "daihoi" in path.parts or "bench" in path.parts:
        return
    text = path.read_text("utf-8")
    assert not [banned for banned in ("datetime.now(", "datetime.utcnow(", "uuid4(", "import random") if banned in text]
