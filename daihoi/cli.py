"""The command line `daihoi`: what it can do, and one sentence when something cannot be done."""

import os
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from daihoi.commands.access import accounts, certificate, keys, renewing, stolen
from daihoi.commands.checks import auditing, checking, libraries
from daihoi.commands.daily import day, loading, preparing, replaying, running, server
from daihoi.commands.keeping import mending, parked, saving
from daihoi.commands.papers import documents, reporting
from daihoi.help import Speaking
from daihoi.language import LANG, LANGUAGES, words

app = typer.Typer(
    cls=Speaking,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    help="Runs an official congress on one machine: delegates, the door, the honours board.",
)
for commands in (
    day.app,
    running.app,
    loading.app,
    checking.app,
    mending.app,
    parked.app,
    saving.app,
    auditing.app,
    replaying.app,
    accounts.app,
    keys.app,
    stolen.app,
    renewing.app,
    certificate.app,
    preparing.app,
    documents.app,
    reporting.app,
    server.app,
    libraries.app,
):
    app.registered_commands += commands.registered_commands
    app.registered_groups += commands.registered_groups


def _choose(language: str) -> str:
    """Before anything else is read, since `--help` answers in it too."""
    if language not in LANGUAGES:
        raise typer.BadParameter(words("language.unknown", known=", ".join(LANGUAGES)), param_hint="--language")
    os.environ[LANG] = language
    return language


@app.callback()
def speak(
    language: Annotated[
        str,
        typer.Option(
            "--language",
            envvar=LANG,
            callback=_choose,
            is_eager=True,
            help="vi or en: in which language commands speak.",
        ),
    ] = "vi",
) -> None:
    """Runs an official congress on one machine: delegates, the door, the honours board."""


def main() -> None:
    """Run one command. Expected failures end with a sentence and exit code 1, Ctrl-C with 130."""
    problems = Console(stderr=True, soft_wrap=True)
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except (RuntimeError, OSError) as error:
        # Our failures are RuntimeErrors that say what to do; of the others the kind helps too.
        kind = (
            ""
            if type(error).__module__.startswith(("chassis.", "daihoi.", "services."))
            else f"{type(error).__name__}: "
        )
        problems.print(f"[bold red]✗[/] {escape(f'{kind}{error}')}", markup=True, highlight=False)
        sys.exit(1)
