"""Commands that give a congress's reports: figures for programs, papers for the office."""

import asyncio
import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.markup import escape

from daihoi.commands.console import console, installation, next_step
from daihoi.commands.daily.loading import Username, choose_congress, sign_in_of
from daihoi.language import words
from daihoi.local.gateway.authority import root_of
from daihoi.simulation.client import CongressClient

app = typer.Typer()
report = typer.Typer(no_args_is_help=True, help="Reports of a congress of the running system.")
app.add_typer(report, name="report")

Congress = Annotated[str, typer.Option(help="Code of the congress; not needed where there is only one.")]


class Form(StrEnum):
    PDF = "pdf"
    DOCX = "docx"


AsJson = Annotated[bool, typer.Option("--json", help="Print the figures by name as JSON.")]
File = Annotated[Path | None, typer.Option(help="Write the report there, as PDF or Word.")]
FileForm = Annotated[Form | None, typer.Option("--format", help="Of the file; by its ending when not said.")]
Live = Annotated[bool, typer.Option("--live", help="The figures of this moment, also where a report was frozen.")]


class ReportRefused(RuntimeError):
    """The service gave no report; the message is its own, with what to do."""


@report.command("credentials")
def credentials(
    congress: Congress = "",
    username: Username = "",
    as_json: AsJson = False,
    file: File = None,
    form: FileForm = None,
    live: Live = False,
    decimals: Annotated[int | None, typer.Option(help="Of percentages, 0 to 4; the setting's when not said.")] = None,
) -> None:
    """Give the credentials report: the frozen one, else a draft of this moment. Reading it is noted in the audit trail."""
    wanted = form or (Form(file.suffix[1:].lower()) if file and file.suffix[1:].lower() in list(Form) else Form.PDF)
    found, made = asyncio.run(_credentials(congress, username, decimals, wanted if file else None))
    if file:
        file.write_bytes(made)
        if not as_json:
            next_step(words("reporting.file", file=file))
            return
    said = document(found, live=live or decimals is not None)
    if as_json:
        typer.echo(json.dumps(said, ensure_ascii=False))
    else:
        _summary(said, found)


def document(found: dict[str, Any], *, live: bool) -> dict[str, Any]:
    """Give the figures by name, and beside them what they rest on: `frozen` is null for a draft."""
    kept = None if live else found["frozen"]
    about = kept or found["live"]
    stands = {name: about[name] for name in ("session_id", "attendance_age_ms")}
    frozen = {name: kept[name] for name in ("edition", "frozen_at", "frozen_by", "digest")} if kept else None
    return {**about["figures"], "enabled": found["rules"]["enabled"], **stands, "frozen": frozen}


async def _credentials(
    code: str, username: str, decimals: int | None, form: Form | None
) -> tuple[dict[str, Any], bytes]:
    home, now = installation()
    who = sign_in_of(home, username)
    async with (
        CongressClient(now.origins[0], root_of(home).certificate) as visitor,
        await visitor.sign_in(*who) as organizer,
    ):
        congress = choose_congress(await organizer.congresses(), code)
        path = f"/api/registration/v1/congresses/{congress}/credential-report"
        query = {"decimals": decimals} if decimals is not None else {}
        answer = await organizer.http.get(path, params=query)
        if answer.is_error:
            raise ReportRefused(_why(answer.json()))
        made = await _file(organizer, congress, form) if form else b""
    found: dict[str, Any] = answer.json()
    return found, made


async def _file(organizer: CongressClient, congress: UUID, form: Form) -> bytes:
    path = f"/api/registration/v1/congresses/{congress}/credential-report/file"
    answer = await organizer.http.get(path, params={"form": form}, timeout=120)
    if answer.is_error:
        raise ReportRefused(_why(answer.json()))
    return answer.content


def _why(problem: dict[str, Any]) -> str:
    return f"{problem['title']}: {problem['detail']}"


def _summary(said: dict[str, Any], found: dict[str, Any]) -> None:
    paper = found["frozen"]["paper"] if said["frozen"] else found["live"]["paper"]
    for section in paper["sections"]:
        console.print(f"[bold]{escape(section['heading'])}[/]")
        for line in section["lines"]:
            console.print(f"  {escape(line)}")
    for note in paper["notes"]:
        console.print(f"[dim]{escape(note)}[/]")
