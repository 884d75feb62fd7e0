"""`--help` in the language that is chosen: the texts beside the commands are English, their Vietnamese stands by them in locales/help_vi.json."""

import json
from typing import Any

from typer import rich_utils
from typer.core import TyperGroup

from daihoi.language import FOLDER, chosen

_HEADINGS = {
    "ARGUMENTS_PANEL_TITLE": "Cần ghi",
    "OPTIONS_PANEL_TITLE": "Tùy chọn",
    "COMMANDS_PANEL_TITLE": "Các lệnh",
    "ERRORS_PANEL_TITLE": "Lỗi",
    "DEFAULT_STRING": "[mặc định: {}]",
    "ENVVAR_STRING": "[biến môi trường: {}]",
    "REQUIRED_LONG_STRING": "[bắt buộc]",
    "ABORTED_TEXT": "Đã dừng.",
    "RICH_HELP": "Xem [blue]'{command_path} {help_option}'[/].",
}
HELP: dict[str, str] = json.loads((FOLDER / "help_vi.json").read_text("utf-8"))  # English text: the same in Vietnamese
_BACK = {vietnamese: english for english, vietnamese in HELP.items()}
_ENGLISH = {name: getattr(rich_utils, name) for name in _HEADINGS}


class Speaking(TyperGroup):
    """The root of the commands: whatever is asked of it or of those below answers in the language chosen by then."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Give a command with its texts in that language, or None."""
        if (command := super().get_command(ctx, cmd_name)) is not None:
            speak(command, ctx)
        return command

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Print what it can do."""
        speak(self, ctx)
        super().format_help(ctx, formatter)


def speak(command: Any, ctx: Any) -> None:
    """Put the texts of a command, of its parameters and of all below it into the chosen language."""
    type(ctx).formatter_class = _formatter(type(ctx).formatter_class)
    for name, text in (_HEADINGS if chosen() == "vi" else _ENGLISH).items():
        setattr(rich_utils, name, text)
    for said in every_text(command, ctx):
        for name in ("help", "short_help"):
            if text := getattr(said, name, None):
                setattr(said, name, (HELP if chosen() == "vi" else _BACK).get(text, text))


def every_text(command: Any, ctx: Any) -> list[Any]:
    """Give the command, its parameters (with `--help`), and all of those below it: each has a `help`."""
    asked = command.get_help_option(ctx)
    below = [said for one in getattr(command, "commands", {}).values() for said in every_text(one, ctx)]
    return [command, *command.params, *([asked] if asked else []), *below]


def _formatter(formatter: Any) -> Any:
    """Give what writes the line of use, which has its word from no setting."""
    if hasattr(formatter, "speaks"):
        return formatter

    class Spoken(formatter):  # type: ignore[misc]
        speaks = True

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, prefix or ("Cách gọi: " if chosen() == "vi" else None))

    return Spoken
