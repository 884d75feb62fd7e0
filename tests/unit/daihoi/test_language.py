"""The command line speaks Vietnamese, and English where somebody asks for it; no text is missing in either."""

import ast
import re
import sys
from pathlib import Path
from string import Formatter

import pytest
from typer.main import get_command
from typer.testing import CliRunner

import daihoi
from daihoi.cli import app, main
from daihoi.help import HELP, every_text
from daihoi.language import LANGUAGES, texts_of, words
from daihoi.local.keeping.backup import BackupFailed
from daihoi.local.keeping.stolen_devices import WITH_DEVICES
from services.checkin.api.who import DOOR_ROLES
from services.honors.api.who import SCREEN_ROLES

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
    of_tables = {name for name in known if name.startswith(("page.", "status.", "role.", "service."))}
    assert {name for name in asked if not name.endswith(".")} <= known
    assert known - asked - of_tables == set()


def test_every_role_of_a_paired_machine_and_its_service_has_words() -> None:
    roles = {role.value for role in (*DOOR_ROLES, *SCREEN_ROLES)}
    assert {name for name in texts_of("vi") if name.startswith("role.")} == {f"role.{role}" for role in roles}
    assert {f"service.{service}" for service in WITH_DEVICES} <= texts_of("vi").keys()


OF_DEVELOPERS = (
    "documents/*",  # `make docs`
    "server/*",  # `make compose-smoke`
    "daily/server.py",
    "checks/libraries.py",  # `make audit`
    "checks/library_ages.py",
    "building/browser.py",  # what browser tests drive
)
OF_PROGRAMS = ("RequestRefused", "NeverHappened", "ValueError")
"""What the simulator raises where the played day itself is broken: nobody in an office is told what to do by it."""


def test_no_failure_that_an_office_reads_is_said_in_one_language_alone() -> None:
    found = []
    for file in SOURCE.rglob("*.py"):
        if any(file.match(pattern) for pattern in OF_DEVELOPERS):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            call = node.exc if isinstance(node, ast.Raise) else node if _ends(node) else None
            if isinstance(call, ast.Call) and ast.unparse(call.func) not in OF_PROGRAMS:
                found += [(file.name, text) for text in map(_alone, call.args) if text]
    assert found == []


def _ends(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "sys.exit"


def _alone(argument: ast.expr) -> str:
    """Give the words that stand in an argument itself; "" where they are asked for by name."""
    if isinstance(argument, ast.Constant):
        return argument.value if isinstance(argument.value, str) else ""
    if isinstance(argument, ast.JoinedStr):
        said = "".join(part.value for part in argument.values if isinstance(part, ast.Constant))
        return said if re.search(r"[a-z]{2}", said) else ""
    return ""


READ_AT_A_TERMINAL = ("topic_file.py", "republish.py", "rebuild.py", "migrate.py")
"""Of the chassis: what `up`, `migrate`, `republish`, `rebuild` say where they cannot."""
OF_WHO_WRITES_CODE = ("ValueError", "SchemaBehind")


def test_what_the_chassis_refuses_at_a_terminal_is_there_in_both_languages() -> None:
    chassis = SOURCE.parent / "chassis"
    files = [one for one in chassis.rglob("*.py") if one.name in READ_AT_A_TERMINAL]
    said = 0
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            call = node.exc if isinstance(node, ast.Raise) else node.value if isinstance(node, ast.Return) else None
            name = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            if name[:1].isupper() and name not in OF_WHO_WRITES_CODE and isinstance(call, ast.Call) and call.args:
                if ast.unparse(call.args[0]).startswith("either("):
                    said += 1
                else:
                    assert not _alone(call.args[0]), (file.name, ast.unparse(call))
    assert said == 5


COMMANDS_OF_SERVICES = ("asking.py", "key_words.py", "keys.py", "copied.py", "retire_key.py", "key_folder.py")


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


def test_a_failure_is_said_to_its_last_bracket(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["daihoi", "up"])
    monkeypatch.setattr("daihoi.cli.app", _fail)
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().err == "✗ Đã có /media/[disk a]/x[/]\n"


def _fail() -> None:
    raise BackupFailed("Đã có /media/[disk a]/x[/]")


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


@pytest.mark.parametrize(
    ("language", "use", "help_at"),
    [
        ("vi", "Cách gọi: ", "Xem 'daihoi keys retire --help'."),
        ("en", "Usage: ", "Try 'daihoi keys retire --help' for"),
    ],
)
def test_the_line_of_use_and_where_help_is_are_in_the_chosen_language(language: str, use: str, help_at: str) -> None:
    said = CliRunner().invoke(app, ["--language", language, "keys", "retire"], prog_name="daihoi")
    assert said.exit_code == 2
    assert use in said.output
    assert help_at in said.output
    assert use in CliRunner().invoke(app, ["--language", language, "keys", "--help"]).output
