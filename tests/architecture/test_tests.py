"""How tests are written here: each stands by itself and has a name that the runner finds."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pages.syntax import nodes

TESTS = Path(__file__).parents[1]
LONGEST_FILE = 250
KINDS = sorted(
    each.name for each in TESTS.iterdir() if each.is_dir() and each.name not in ("support", "data", "__pycache__")
)
FILES = [path for kind in KINDS for path in sorted((TESTS / kind).rglob("*.py")) if "__pycache__" not in path.parts]


def imported(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.thorough
def test_no_test_imports_another_test() -> None:
    found = {
        f"{path.relative_to(TESTS)} imports {module}"
        for path in [*FILES, *(TESTS / "support").rglob("*.py")]
        for module in imported(path)
        if module.startswith("tests.") and module.split(".")[1] in KINDS
    }
    assert not found, "what two tests need stands in tests/support"


def test_a_file_of_tests_has_one_subject() -> None:
    sources = [*FILES, *(TESTS / "support").rglob("*.py")]
    long = {str(path.relative_to(TESTS)) for path in sources if path.read_text("utf-8").count("\n") > LONGEST_FILE}
    assert not long, "what another subject says goes to a file of its own"


def test_every_file_of_tests_is_found_by_its_name() -> None:
    strangers = {
        str(path.relative_to(TESTS))
        for path in FILES
        if not path.name.startswith("test_") and path.name not in ("__init__.py", "conftest.py")
    }
    assert not strangers


def test_unit_tests_start_no_api() -> None:
    apis = {"fastapi", "httpx", "uvicorn", "tests.support.events.little_api", "tests.support.serving"}
    found = {
        f"{path.relative_to(TESTS)} imports {module}"
        for path in FILES
        if path.is_relative_to(TESTS / "unit")
        for module in imported(path)
        if module.split(".")[0] in apis or module in apis
    }
    assert not found, "what an API answers is an integration test"


def test_nothing_waits_for_a_number_of_seconds() -> None:
    """A fixed wait is too long on a quick machine and too short on a slow one: wait for the condition that is meant. What is
    asked again in a `while` is such a condition; what slows a worker down on purpose stands in a fault's file.
    """
    found = {
        f"{path.relative_to(TESTS)}:{node.lineno}"
        for path in [*FILES, *(TESTS / "support").rglob("*.py")]
        if path.name not in ("waiting.py", "faults.py")
        for node in fixed_waits(path)
    }
    assert not found, "see tests/support/waiting.py; a page's time goes on by page.clock.run_for"


def fixed_waits(path: Path) -> Iterator[ast.Call]:
    """Give each wait for a number that stands there, or in a constant, and each wait of a browser."""
    again = {id(part) for loop in nodes(path) if isinstance(loop, ast.While) for part in ast.walk(loop)}
    for node in nodes(path):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        literal = bool(node.args) and isinstance(node.args[0], ast.Constant)
        fixed = called == "sleep" and any(map(is_number, node.args)) and (literal or id(node) not in again)
        if fixed or called == "wait_for_timeout":
            yield node


def is_number(given: ast.expr) -> bool:
    """Tell whether it is a number above 0, or has the name of a constant."""
    if isinstance(given, ast.Constant):
        return bool(given.value)
    return any(
        getattr(part, "id", getattr(part, "attr", "")).isupper()
        for part in ast.walk(given)
        if isinstance(part, ast.Name | ast.Attribute)
    )


@pytest.mark.parametrize(
    ("code", "waits"),
    [
        ("await asyncio.sleep(3)", True),
        ("await asyncio.sleep(PATIENCE)", True),
        ("await sleep(waiting.PATIENCE / 2)", True),
        ("for _ in range(9):\n    await asyncio.sleep(PATIENCE)", True),
        ("while not done():\n    await page.wait_for_timeout(50)", True),
        ("await page.wait_for_timeout(soon)", True),
        ("while not done():\n    await asyncio.sleep(PATIENCE)", False),
        ("await asyncio.sleep(0)", False),
        ("await page.clock.run_for(3_000)", False),
    ],
)
def test_a_fixed_wait_is_found_in_every_form(tmp_path: Path, code: str, waits: bool) -> None:
    (tmp_path / "test_it.py").write_text(code, "utf-8")
    assert bool(list(fixed_waits(tmp_path / "test_it.py"))) is waits


def test_no_loop_burns_the_time_away() -> None:
    """`while …: pass` takes the processor from what it waits for."""
    found = {
        f"{path.relative_to(TESTS)}:{node.lineno}"
        for path in [*FILES, *(TESTS / "support").rglob("*.py")]
        for node in nodes(path)
        if isinstance(node, ast.While)
        and all(isinstance(step, ast.Pass) for step in node.body)
        and not any(isinstance(part, ast.Await) for part in ast.walk(node.test))
    }
    assert not found, "see tests/support/waiting.py"
