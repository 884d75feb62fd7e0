"""What the documents name is there: files, folders, commands, pages and each other."""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from typer.main import get_group

from daihoi.cli import app

ROOT = Path(__file__).parents[2]
DECISIONS = ROOT / "docs" / "decisions"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
NOT_OURS = {"node_modules", "dist", "__pycache__"}
SOURCES = ("py", "ts", "svelte", "sql", "typ", "yaml", "toml", "lock", "docx", "md")

WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@cache
def there() -> frozenset[str]:
    """Give the paths of all files and folders of the repository, and each of their ends: `c.py` and `b/c.py` of a/b/c.py."""
    found = set()
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.startswith(".")]
        for name in (*folders, *files):
            parts = (Path(folder) / name).relative_to(ROOT).parts
            found |= {"/".join(parts[start:]) for start in range(len(parts))}
    return frozenset(found)


@cache
def commands() -> frozenset[str]:
    """Give what can be typed: `make TARGET` and `daihoi COMMAND`."""
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    return frozenset({*(f"make {name}" for name in targets), *(f"daihoi {name}" for name in get_group(app).commands)})


def code_in(page: Path) -> Iterator[str]:
    """Give what stands in code type on a page: spans, and the lines of blocks."""
    blocks = re.split(r"^```.*$", page.read_text("utf-8"), flags=re.MULTILINE)
    for number, text in enumerate(blocks):
        yield from text.splitlines() if number % 2 else re.findall(r"`([^`\n]+)`", text)


def is_a_place(code: str) -> bool:
    """Tell whether it names a file or a folder of ours; capitals stand for any name, as in `services/X/domain`."""
    if not re.fullmatch(r"[a-z0-9_][\w./-]*", code) or re.search(r"[A-Z]|verb_noun", code):
        return False
    top, deeper = code.split("/")[0], "/" in code
    return code.rpartition(".")[2] in SOURCES or (deeper and top in there() and (ROOT / top).is_dir())


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
    lost = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not lost


@every_page
def test_every_file_and_folder_that_is_named_is_there(page: Path) -> None:
    lost = {code for code in code_in(page) if is_a_place(code) and code.rstrip("/") not in there()}
    assert not lost, "it was moved or renamed: say where it is now"


@every_page
def test_every_module_that_is_named_is_there(page: Path) -> None:
    named = {code for code in code_in(page) if re.fullmatch(r"(contracts|chassis|services|daihoi)(\.[a-z_]+)+", code)}
    ways = {name: name.replace(".", "/") for name in named}
    lost = {name for name, way in ways.items() if not {way, f"{way}.py", f"{way.rpartition('/')[0]}.py"} & there()}
    assert not lost, "it was moved or renamed: say where it is now"


@every_page
def test_every_command_that_is_named_can_be_given(page: Path) -> None:
    given = {found for code in code_in(page) for found in re.findall(r"\b(?:make|daihoi) [a-z][a-z-]*", code)}
    assert given <= commands()


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md"])
def test_every_page_of_the_product_is_named(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    folders = {found.parent.name for found in (ROOT / "web").glob("*/index.html") if found.parent.name not in NOT_OURS}
    assert {folder for folder in folders if not re.search(rf"\b{folder}\b", text)} == set()


def test_every_decision_has_its_row_in_order_and_a_number_of_its_own() -> None:
    files = sorted(path.name for path in DECISIONS.glob("[0-9]*.md"))
    rows = re.findall(r"^\| \[(\d+)\]\(([^)]+)\)", (DECISIONS / "README.md").read_text("utf-8"), re.MULTILINE)
    assert [name for _, name in rows] == files, "a row a decision in docs/decisions/README.md, sorted by number"
    assert [number for number, _ in rows] == [name[:3] for name in files]
    assert len({name[:3] for name in files}) == len(files)


def test_every_identifier_of_the_glossary_stands_in_the_code() -> None:
    rows = [line for line in (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines() if line.startswith("|")]
    codes = [code for row in rows for code in re.findall(r"`([^`*]+)`", row)]  # `known_*` is a way to name, and no name
    named = {word for code in codes for word in WORD.findall(code)}
    assert len(named) > 200
    assert sorted(named - words_of_the_code()) == []


def words_of_the_code() -> set[str]:
    """Give every name in sources and their paths, of what is written by hand."""
    found: set[str] = set()
    for house in ("contracts", "chassis", "services", "daihoi", "web"):
        for folder, folders, files in os.walk(ROOT / house):
            folders[:] = [one for one in folders if one not in NOT_OURS and one != "schema"]
            for name in files:
                if name.endswith((".py", ".ts", ".svelte", ".sql")):
                    path = Path(folder, name)
                    found.update(WORD.findall(str(path.relative_to(ROOT))), WORD.findall(path.read_text("utf-8")))
    return found
