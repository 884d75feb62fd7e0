"""The command that says what a file would mean, without storing anything."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from chassis import clock
from chassis.errors import Malformed, RuleBroken, TooLarge
from daihoi.commands.checks.checked_file import print_found
from daihoi.commands.daily.loading import FileRefused, send_file
from daihoi.language import words

app = typer.Typer()

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A spreadsheet.")]
After = Annotated[list[Path] | None, typer.Option(help="A file taken in and badged before; may be given again.")]


class Sort(StrEnum):
    ROSTER = "roster"
    HONOURS = "honours"


WHERE = {Sort.ROSTER: ("registration", "roster-checks"), Sort.HONOURS: ("honors", "honour-roll-checks")}


@app.command("check-file")
def check_file(
    file: File,
    congress: Annotated[str, typer.Option(help="Code of a congress of the running system to compare with.")] = "",
    kind: Annotated[Sort, typer.Option(help="What the file is.")] = Sort.ROSTER,
    level: Annotated[str, typer.Option(help="Level of the empty congress: DISTRICT, PROVINCE …")] = "DISTRICT",
    year: Annotated[int | None, typer.Option(help="Year of the empty congress; this one by default.")] = None,
    province: Annotated[
        str | None,
        typer.Option(help="Province of the empty congress: only its units and those of every province count."),
    ] = None,
    after: After = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """Say what a file means: people or entries, questions, what is left out, errors. Nothing is stored."""
    if congress:
        service, what = WHERE[kind]
        found = asyncio.run(send_file(service, what, file, congress))
    else:
        found = _empty_congress(kind, file, after or (), level.upper(), year or clock.now().year, province)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, default=str))
    else:
        print_found(found)


def _empty_congress(
    kind: Sort, file: Path, after: Sequence[Path], level: str, year: int, province: str | None
) -> dict[str, Any]:
    # Only here: this loads a service's domain, which every other command would wait for.
    from daihoi.roll_check import check_rolls
    from daihoi.roster_check import check_files
    from services.registration.domain.congress import reference

    if level not in reference.levels():
        raise FileRefused(words("checking.no_level", level=level, levels=", ".join(reference.levels())))
    try:
        if kind is Sort.HONOURS:
            return asdict(asyncio.run(check_rolls(file, after, level=level, year=year, province=province)))
        return asdict(asyncio.run(check_files(file, after, level=level, year=year, province=province)))
    except (Malformed, TooLarge, RuleBroken) as refusal:
        raise FileRefused(str(refusal.detail)) from refusal
