"""How tests are written here: each stands by itself and has a name that the runner finds."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support.syntax import nodes

TESTS = Path(__file__).parents[1]
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


def test_no_test_imports_another_test() -> None:
    found = {
        f"{path.relative_to(TESTS)} imports {module}"
        for path in [*FILES, *(TESTS / "support").rglob("*.py")]
        for module in imported(path)
        if module.startswith("tests.") and module.split(".")[1] in KINDS
    }
    assert not found, "what two tests need stands in tests/support"


def test_every_file_of_tests_is_found_by_its_name() -> None:
    strangers = {
        str(path.relative_to(TESTS))
        for path in FILES
        if not path.name.startswith("test_") and path.name not in ("__init__.py", "conftest.py")
    }
    assert not strangers


def test_unit_tests_start_no_api() -> None:
    apis = {"fastapi", "httpx", "uvicorn", "tests.support.little_api", "tests.support.serving"}
    found = {
        f"{path.relative_to(TESTS)} imports {module}"
        for path in FILES
        if path.is_relative_to(TESTS / "unit")
        for module in imported(path)
        if module.split(".")[0] in apis or module in apis
    }
    assert not found, "what an API answers is an integration test"


def test_nothing_waits_for_a_number_of_seconds() -> None:
    """A fixed wait is too long on a quick machine and too short on a slow one: wait for the condition that is meant."""
    found = {
        f"{path.relative_to(TESTS)}:{node.lineno}"
        for path in [*FILES, *(TESTS / "support").rglob("*.py")]
        if path.name != "waiting.py"
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == "sleep"
        and any(isinstance(given, ast.Constant) and given.value for given in node.args)
    }
    assert not found, "see tests/support/waiting.py"


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
