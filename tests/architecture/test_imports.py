"""The house stands: the import rules of pyproject.toml hold, and files stay small enough to read."""

import subprocess
import sys
from pathlib import Path

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


def test_a_file_has_one_reason_to_exist() -> None:
    long = [str(path.relative_to(ROOT)) for path in _sources() if path.read_text("utf-8").count("\n") > LONGEST_FILE]
    vague = [str(path.relative_to(ROOT)) for path in _sources() if path.stem in BANNED_NAMES]
    assert (long, vague) == ([], [])


def test_every_module_says_in_one_sentence_why_it_exists() -> None:
    silent = [path for path in _sources() if (text := path.read_text("utf-8").strip()) and not text.startswith('"""')]
    assert silent == []


def test_time_and_chance_come_from_the_chassis() -> None:
    """A clock or a random id of one's own would escape the demo's faster day and the tests."""
    product = [path for path in _sources() if path.parts[len(ROOT.parts)] in ("contracts", "chassis", "services")]
    own = [
        (str(path.relative_to(ROOT)), banned)
        for path in product
        for banned in ("datetime.now(", "datetime.utcnow(", "uuid4(", "import random")
        if path.name not in ("clock.py", "ids.py") and banned in path.read_text("utf-8")
    ]
    assert own == []
