"""The house stands: the import rules of pyproject.toml hold, and files stay small enough to read."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pages.syntax import nodes

ROOT = Path(__file__).parents[2]
ROOMS = ("contracts", "chassis", "services", "daihoi", "bench")
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
FILES_IN_A_ROOM = 12
BANNED_NAMES = {"utils", "helpers", "common", "manager", "base", "core"}


def _sources() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@pytest.mark.thorough
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


@pytest.mark.thorough
def test_a_function_fits_a_screen() -> None:
    long = {
        f"{path.relative_to(ROOT)} {node.name}: {lines}"
        for path in _sources()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    }
    assert long == set()


def test_a_room_past_a_dozen_files_has_shelves() -> None:
    full = {
        str(room.relative_to(ROOT)): len(files)
        for house in ("chassis", "services", "daihoi", "bench")
        for room in [ROOT / house, *(ROOT / house).rglob("*")]
        if room.is_dir()
        and len(files := [each for each in room.glob("*.py") if each.stem != "__init__"]) > FILES_IN_A_ROOM
    }
    assert full == {}


SAYS_SQL = re.compile(r"\s*(WITH|SELECT|INSERT INTO|UPDATE|DELETE FROM|LOCK|TRUNCATE)\s")
NAMES_A_TABLE = re.compile(r"\b(FROM|INTO|UPDATE|TABLE|TRUNCATE)\s")
HOUSE = sorted(path for room in ("services", "chassis", "daihoi") for path in (ROOT / room).rglob("*.py"))


def test_sql_is_not_made_at_run_time() -> None:
    """A statement glued, formatted or interpolated cannot be searched for, and asks to be injected into."""
    made = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in HOUSE
        for node in nodes(path)
        if isinstance(node, ast.JoinedStr | ast.BinOp)
        or (isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format")
        if re.search(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE)\b", ast.unparse(node))
    }
    assert made == set()


def test_sql_stands_in_constants() -> None:
    """Asking PostgreSQL itself for something (a lock, whether it answers) needs none."""
    inside = {
        f"{path.relative_to(ROOT)}:{text.lineno}"
        for path in HOUSE
        for function in nodes(path)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for text in ast.walk(function)
        if isinstance(text, ast.Constant) and SAYS_SQL.match(said := str(text.value)) and NAMES_A_TABLE.search(said)
    }
    assert inside == set(), "a statement is a constant below the functions that use it"


def test_sql_is_written_in_one_form() -> None:
    """In triple quotes, below the functions that use it: whoever reads a module meets what it does first."""
    other = set()
    for path in HOUSE:
        source = path.read_text("utf-8")
        named: dict[str, int] = {}
        for said in ast.parse(source).body:
            texts = [
                text for text in ast.walk(said) if isinstance(text, ast.Constant) and SAYS_SQL.match(str(text.value))
            ]
            if isinstance(said, ast.Assign) and texts:
                named |= {ast.unparse(name): said.lineno for name in said.targets}
                other |= {
                    f"{path.relative_to(ROOT)}:{text.lineno} in other quotes"
                    for text in texts
                    if not (ast.get_source_segment(source, text) or "").startswith('"""')
                }
            elif not isinstance(said, ast.Assign):
                used = {name.id for name in ast.walk(said) if isinstance(name, ast.Name)} & set(named)
                other |= {f"{path.relative_to(ROOT)}:{named[name]} above its use" for name in used}
    assert other == set()


def test_the_sql_of_a_service_stands_in_its_storage() -> None:
    elsewhere = {
        f"{path.relative_to(ROOT)}:{text.lineno}"
        for path in (ROOT / "services").rglob("*.py")
        if "storage" not in path.parts
        for text in nodes(path)
        if isinstance(text, ast.Constant) and SAYS_SQL.match(str(text.value))
    }
    assert elsewhere == set()


def test_many_rows_are_one_statement() -> None:
    """`executemany` sends the statement once a row; `unnest` brings all rows in one."""
    one_by_one = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in HOUSE
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr == "executemany"
    }
    assert one_by_one == set()


def test_every_module_says_in_one_sentence_why_it_exists() -> None:
    silent = [path for path in _sources() if (text := path.read_text("utf-8").strip()) and not text.startswith('"""')]
    assert silent == []


OWN_TIME_OR_CHANCE = {
    *("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime"),
    *("uuid.uuid1", "uuid.uuid4", "uuid_utils.uuid4", "uuid_utils.uuid7", "random", "secrets.randbelow"),
}


@pytest.mark.thorough
def test_time_and_chance_come_from_the_chassis() -> None:
    """A clock or a random id of one's own would escape the demo's faster day and the tests."""
    product = [path for path in _sources() if path.parts[len(ROOT.parts)] in ("contracts", "chassis", "services")]
    own = {
        f"{path.relative_to(ROOT)} uses {name}"
        for path in product
        if path.relative_to(ROOT) not in (Path("chassis/clock.py"), Path("chassis/ids.py"))
        for name in _names(ast.parse(path.read_text("utf-8")))
        if name in OWN_TIME_OR_CHANCE or name.partition(".")[0] == "random"
    }
    assert own == set()


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import datetime\ndatetime.now(UTC)",
        "import datetime as dt\ndt.datetime.now()",
        "from uuid import uuid4 as new\nnew()",
        "import random\nrandom.random()",
        "from random import choice\nchoice([1])",
        "from datetime import datetime\nfield(default_factory=datetime.utcnow)",
    ],
)
def test_time_and_chance_are_found_under_any_name(code: str) -> None:
    names = set(_names(ast.parse(code)))
    assert names & OWN_TIME_OR_CHANCE or any(name.startswith("random.") for name in names)


def _names(tree: ast.Module) -> Iterator[str]:
    """Give every name and attribute that a module uses, by the full name under which it was imported."""
    imported: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {one.asname or one.name: one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute):
            head, _, rest = ast.unparse(node).partition(".")
            if head in imported:
                yield ".".join(filter(None, (imported[head], rest)))


def test_no_api_opens_a_transaction_and_none_is_written_in_one() -> None:
    opening = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((ROOT / "services").glob("*/api/**/*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if ".transaction(" in line
    ]
    assert opening == []


@pytest.mark.thorough
def test_no_id_crosses_a_border_as_a_bare_uuid() -> None:
    """A kind of id of its own is what keeps one from being given where another is meant; each stands in `domain/ids.py`."""
    bare = {
        f"{path.relative_to(ROOT)}:{border.lineno}"
        for room in ("domain", "usecases", "storage")
        for path in sorted((ROOT / "services").glob(f"*/{room}/**/*.py"))
        if path.stem != "ids"
        for border in _borders(ast.parse(path.read_text("utf-8")))
        if any(isinstance(part, ast.Name) and part.id == "UUID" for part in ast.walk(border))
    }
    assert bare == set()


def _borders(tree: ast.Module) -> Iterator[ast.expr]:
    """Give what functions take and give, and what classes hold."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            given = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            yield from (each for each in (*(one.annotation for one in given), node.returns) if each is not None)
        elif isinstance(node, ast.ClassDef):
            yield from (held.annotation for held in node.body if isinstance(held, ast.AnnAssign))


def test_every_room_of_the_chassis_stands_in_an_import_rule() -> None:
    """A room that nobody named may import whatever it likes."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    bound = {part.strip() for rule in rules for each in rule.get("source_modules", []) for part in each.split("|")}
    rooms = {f"chassis.{room.parent.name}" for room in (ROOT / "chassis").glob("*/__init__.py")}
    assert rooms <= bound
