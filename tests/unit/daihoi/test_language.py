"""The command line speaks Vietnamese, and English where somebody asks for it; no text is missing in either."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
from typer.main import get_command
from typer.testing import CliRunner

import daihoi
from daihoi.cli import app
from daihoi.help import HELP, every_text
from daihoi.language import LANGUAGES, texts_of, words

SOURCE = Path(daihoi.__file__).parent
VIETNAMESE = re.compile(r"[À-ỹ]")


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_text_is_there_in_both_languages_with_the_same_places() -> None:
    vi, en = (texts_of(language) for language in LANGUAGES)
    assert vi.keys() == en.keys()
    assert [name for name in vi if places(vi[name]) != places(en[name])] == []
    assert [name for name, text in en.items() if VIETNAMESE.search(text)] == []


def test_every_text_that_the_code_asks_for_is_there_and_none_is_left_over() -> None:
    asked: set[str] = set()
    for file in SOURCE.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "words" and call.args:
                asked |= {
                    part.value
                    for part in ast.walk(call.args[0])
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and "." in part.value + "."
                }
    known = set(texts_of("vi"))
    of_tables = {name for name in known if name.startswith(("page.", "status."))}
    assert {name for name in asked if not name.endswith(".")} <= known
    assert known - asked - of_tables == set()


COMMANDS_OF_SERVICES = ("key_words.py", "keys.py", "copied.py", "retire_key.py", "key_folder.py")


def test_what_commands_of_the_services_say_is_there_in_both_languages() -> None:
    files = [one for one in (SOURCE.parent / "services").rglob("*.py") if one.name in COMMANDS_OF_SERVICES]
    assert {one.name for one in files} == set(COMMANDS_OF_SERVICES)
    for file in files:
        tree = ast.parse(file.read_text("utf-8"))
        chosen = [call for call in ast.walk(tree) if _calls(call, "either")]
        said = {text for call in chosen for text in ast.walk(call) if isinstance(text, ast.Constant)}
        for call in chosen:
            assert isinstance(call, ast.Call)
            vietnamese, english = (ast.unparse(argument) for argument in call.args)
            assert VIETNAMESE.search(vietnamese), (file.name, vietnamese)
            assert not VIETNAMESE.search(english), (file.name, english)
        for call in ast.walk(tree):
            if _calls(call, "print"):
                words_of_one = {text for text in ast.walk(call) if isinstance(text, ast.Constant)} - said
                alone = [text.value for text in words_of_one if isinstance(text.value, str) and " " in text.value]
                assert not [text for text in alone if re.search(r"[a-z]{2}", text)], (file.name, alone)


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def test_vietnamese_unless_english_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAIHOI_LANG", raising=False)
    assert words("day.opening") == "Khai mạc."
    monkeypatch.setenv("DAIHOI_LANG", "en")
    assert words("day.opening") == "The congress opens."


def test_the_switch_stands_before_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))
    monkeypatch.setenv("DAIHOI_LANG", "vi")
    assert "không có gì chạy" in CliRunner().invoke(app, ["down"]).output
    assert "Nothing ran here" in CliRunner().invoke(app, ["--language", "en", "down"]).output
    assert CliRunner().invoke(app, ["--language", "fr", "down"]).exit_code == 2


def test_what_help_says_is_there_in_vietnamese_and_nothing_else_is() -> None:
    command = get_command(app)
    said = every_text(command, command.context_class(command))
    assert {one.help for one in said if getattr(one, "help", None)} == set(HELP)
    assert [text for text in HELP.values() if not VIETNAMESE.search(text)] == []


def test_help_answers_in_the_language_that_stands_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_LANG", "vi")
    asked = CliRunner()
    for before, of, said in (
        ([], [], "Các lệnh"),
        (["--language", "en"], [], "Commands"),
        ([], ["stolen"], "bị đánh cắp"),
        (["--language", "en"], ["stolen", "device"], "is refused"),
        ([], ["stolen", "device"], "bị từ chối"),
    ):
        monkeypatch.setenv("DAIHOI_LANG", "vi")
        assert said in asked.invoke(app, [*before, *of, "--help"]).output, (before, of)
