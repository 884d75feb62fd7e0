"""The command that gives the hall as it was: figures, and who was inside at that second."""

import asyncio
import json
import os
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Annotated

import typer
from rich.markup import escape

from chassis import clock
from chassis.storage.database import Connection, Database
from daihoi.commands.console import console, databases, installation
from daihoi.language import words
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId
from services.checkin.domain.scans.report import Way
from services.checkin.storage.gates import doors
from services.checkin.storage.presence import replay as past
from services.checkin.storage.presence.views import PastPerson, PastPicture

app = typer.Typer()

VIETNAM = timezone(timedelta(hours=7))


class NoReplay(RuntimeError):
    """The hall cannot be given; the message says what to type instead."""


@dataclass(frozen=True)
class Replayed:
    """The figures of one second, and who was present then, whether inside or gone out."""

    congress: str
    picture: PastPicture
    people: list[PastPerson]


@app.command()
def replay(
    at: Annotated[str, typer.Option(help="HH:MM or HH:MM:SS, Vietnam time, on the day of the session.")],
    congress: Annotated[str, typer.Option(help="Code of the congress; not needed where there is only one.")] = "",
    session: Annotated[
        str, typer.Option(help="Name of the session; by default the one that was scanned for then.")
    ] = "",
    day: Annotated[str, typer.Option(help="YYYY-MM-DD, where it was not the day of the session.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """Say how the hall stood at a second that is past: figures, and who was inside, out of the log of the door."""
    home, now = installation()
    os.environ[clock.CLOCK_FILE] = str(home.clock_file)
    found = asyncio.run(replayed(databases(home, now).dsn("checkin"), at, congress, session, day))
    if as_json:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False, default=str))
    else:
        _print(found)


async def replayed(dsn: str, at: str, congress: str = "", session: str = "", day: str = "") -> Replayed:
    """Give the hall of a session at a second, from checkin's database. Raises NoReplay."""
    db = Database(dsn, application_name="daihoi replay", max_size=1)
    try:
        async with db.connection() as conn:
            congress_id, code = await _congress(conn, congress)
            chosen = await _session(conn, congress_id, session)
            moment = moment_of(at, day, chosen.starts_at)
            if moment > clock.now():
                told = words("replay.at", time=f"{moment:%H:%M:%S}", day=f"{moment:%d/%m/%Y}")
                raise NoReplay(words("replay.not_yet", moment=told))
            if not session:
                chosen = (
                    await doors.find(conn, congress_id, await past.scanned_then(conn, congress_id, moment)) or chosen
                )
            picture = await past.read(conn, congress_id, chosen.id, moment)
            return Replayed(code, picture, await past.people(conn, congress_id, chosen.id, moment))
    finally:
        await db.close()


def moment_of(at: str, day: str, starts_at: datetime) -> datetime:
    """Give the second that `at` (HH:MM[:SS]) names on `day`, else on the day of `starts_at`, in Vietnam. Raises NoReplay."""
    try:
        on = date.fromisoformat(day) if day else starts_at.astimezone(VIETNAM).date()
        return datetime.combine(on, time.fromisoformat(at.strip()), VIETNAM)
    except ValueError:
        raise NoReplay(words("replay.when")) from None


async def _session(conn: Connection, congress_id: CongressId, name: str) -> SessionState:
    """Give the session of that name, or the one that gates scan for. Raises NoReplay."""
    if not name:
        chosen = await doors.find(conn, congress_id)
    else:
        chosen = next((each for each in await doors.list_sessions(conn, congress_id) if each.name == name), None)
    if chosen is None:
        raise NoReplay(words("replay.no_session"))
    return chosen


async def _congress(conn: Connection, code: str) -> tuple[CongressId, str]:
    rows = await conn.fetch(_CONGRESSES)
    fitting = [row for row in rows if not code or row["code"] == code]
    if len(fitting) != 1:
        codes = ", ".join(row["code"] for row in rows) or words("replay.none")
        raise NoReplay(words("replay.which", codes=codes))
    return CongressId(fitting[0]["congress_id"]), fitting[0]["code"]


def _print(found: Replayed) -> None:
    picture = found.picture
    at = picture.at.astimezone(VIETNAM)
    told = words("replay.at", time=f"{at:%H:%M:%S}", day=f"{at:%d/%m/%Y}")
    console.print(f"[bold]{told}[/], {escape(picture.session.name if picture.session else '')}")
    inside = words("replay.inside", inside=picture.inside) if picture.inside is not None else ""
    console.print(words("replay.present", present=picture.present, expected=picture.expected) + inside)
    for gate in picture.by_gate:
        console.print(f"  {escape(gate.name)}: {gate.present}")
    for person in found.people:
        out = "" if person.inside else words("replay.out")
        hand = words("replay.by_hand") if person.way is Way.BY_HAND else ""
        since = f"{person.entered_at.astimezone(VIETNAM):%H:%M:%S}"
        who = escape(f"{person.form_of_address} {person.full_name}, {person.unit_name}")
        console.print(f"  {since} {who}{hand}{out}")


_CONGRESSES = """SELECT congress_id, code FROM known_congresses ORDER BY code"""
