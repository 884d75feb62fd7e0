"""Commands that play the congress: demo, simulate, smoke."""

import asyncio
import json
import os
import signal
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from chassis import clock
from daihoi.commands.console import console, ended_by_signals, installation, next_step, say
from daihoi.commands.daily.running import HTTP_PORT, HTTPS_PORT, make_stack
from daihoi.commands.daily.welcome import offer_pairing, print_addresses, print_pairing_codes
from daihoi.language import words
from daihoi.local.building.preparation import prepare
from daihoi.local.congress_time import let_time_go_on
from daihoi.local.gateway.authority import root_of
from daihoi.local.home import Home, default_home
from daihoi.local.processes.other_runner import end_other_demo
from daihoi.local.runner import ORGANIZER, LocalStack
from daihoi.local.services import Plan
from daihoi.simulation.before.answers import show_answers
from daihoi.simulation.before.hall_page import show_hall_page
from daihoi.simulation.before.nominations import show_nominations
from daihoi.simulation.before.papers import show_papers
from daihoi.simulation.before.seating import show_seats
from daihoi.simulation.before.sending import show_sending
from daihoi.simulation.client import CongressClient, demo_of
from daihoi.simulation.invented.files import write_files
from daihoi.simulation.playing.arrivals import DOORS_OPEN_BEFORE
from daihoi.simulation.playing.day import play_day, stand_by
from daihoi.simulation.playing.day import prepare as prepare_day
from daihoi.simulation.playing.pace import day_at
from daihoi.simulation.proving.smoke import run_smoke

app = typer.Typer()

Speed = Annotated[float, typer.Option(min=0.1, max=600, help="How many times as fast as the real day.")]
BEFORE_DOORS = timedelta(minutes=2)


@app.command()
def demo(
    speed: Speed = 60,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Forget all data and begin the day anew; a demo that runs elsewhere ends.")
    ] = False,
    pause: Annotated[bool, typer.Option("--pause", help="Begin with congress time standing still.")] = False,
    play: Annotated[bool, typer.Option("--day/--no-day", help="Play the day, or only set it up.")] = True,
    https_port: Annotated[int, typer.Option(help="Port of the pages.")] = HTTPS_PORT,
    http_port: Annotated[int, typer.Option(help="Port of the page for phones.")] = HTTP_PORT,
) -> None:
    """Set everything up, bring a synthetic congress in from two XLSX files and play its day. A second time it resumes."""
    prepare(console, kafka=not os.environ.get("KAFKA_BOOTSTRAP_SERVERS"))
    if fresh:
        end_other_demo(Home(default_home()), say)
    with ended_by_signals(), make_stack(fresh=fresh, https_port=https_port, http_port=http_port, demo=True) as stack:
        _follow_clock(stack.home)
        print_addresses(*installation(), demo=True)
        try:
            asyncio.run(_play(stack.home, stack.origin, 0 if pause else speed, play, stay=True))
            if not (play or pause):
                let_time_go_on(stack.home)
                say(words("demo.no_day"))
            next_step(words("demo.looks"))
            signal.pause()
        except KeyboardInterrupt:
            say(words("demo.ended_in_order"))
        finally:
            clock.write_clock_file(stack.home.clock_file, clock.now(), 0)  # congress time rests until the next start


@app.command()
def simulate(
    speed: Speed = 60,
    pause: Annotated[bool, typer.Option("--pause", help="Only let congress time stand still, then return.")] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Only let congress time go on at --speed, then return.")
    ] = False,
) -> None:
    """Play the day against the installation that runs, or change the pace of the day that is being played."""
    home, now = installation()
    _follow_clock(home)
    if pause or resume:
        clock.write_clock_file(home.clock_file, clock.now(), 0 if pause else speed)
        next_step(words("simulate.stands") if pause else words("simulate.runs", speed=f"{speed:g}"))
        return
    with ended_by_signals():
        asyncio.run(_play(home, now.origins[0], speed, play=True))
    next_step(words("simulate.over"))


@app.command()
def smoke(
    rate: Annotated[float, typer.Option(min=1, help="Scans a second.")] = 50,
    keep: Annotated[Path | None, typer.Option(help="Keep data and logs in this folder.")] = None,
) -> None:
    """Play the whole day without waiting, kill a worker in the middle, and count what is lost or doubled.

    Has data and ports of its own. The last line is one JSON object; exit code 0 unless something was lost, doubled
    or missing.
    """
    prepare(console, kafka=not os.environ.get("KAFKA_BOOTSTRAP_SERVERS"), pages=False)
    with ended_by_signals(), tempfile.TemporaryDirectory(prefix="daihoi-smoke-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with LocalStack(keep or Path(folder) / "home", plan=Plan(congress_clock=False), say=say) as stack:
            report = asyncio.run(run_smoke(stack, rate))
    faultless = report.faultless
    if not faultless:
        console.print(f"[bold red]✗[/] {words('smoke.faults')}")
    else:
        next_step(words("smoke.faultless"))
    print(json.dumps(report.as_dict()), flush=True)
    raise typer.Exit(0 if faultless else 1)


def _follow_clock(home: Home) -> None:
    """The simulator lives by the same clock file as the services."""
    os.environ[clock.CLOCK_FILE] = str(home.clock_file)


async def _play(home: Home, origin: str, speed: float, play: bool, *, stay: bool = False) -> None:
    """`stay`: once the day is over its devices go on standing at their gates, until somebody ends it."""
    files = await asyncio.to_thread(write_files, home.files, seated=False)
    say(words("demo.files", roster=files.roster, honour_roll=files.honour_roll))
    password = home.secret("registration", "first_organizer_password")
    async with (
        CongressClient(origin, root_of(home).certificate) as visitor,
        await visitor.sign_in(ORGANIZER, password) as organizer,
    ):
        opening = await _opening(organizer, home)
        congress = await prepare_day(organizer, files, opening, say)
        await show_nominations(organizer, congress, say)
        await show_hall_page(organizer, congress, say)
        for show in (show_answers, show_seats, show_papers, show_sending):
            await show(organizer, congress, say)
        print_pairing_codes(await offer_pairing(organizer, congress))
        if not play:
            await organizer.open_doors(congress)  # whoever looks around finds scanners that count
            return
        if not any(entry["status"] == "SCHEDULED" for entry in (await organizer.roll(congress))["entries"]):
            clock.write_clock_file(home.clock_file, clock.now(), clock.REAL)
            say(words("demo.played"))
        else:
            say(words("demo.runs_at", speed=f"{speed:g}"))
            with day_at(home.clock_file, speed):
                await play_day(organizer, files, congress, opening, say)
        if stay:
            next_step(words("demo.looks"))
            await stand_by(organizer, congress, opening)


async def _opening(organizer: CongressClient, home: Home) -> datetime:
    """When the congress opens: of the one that is there, else at the next full hour; the clock then rests before the doors open."""
    if known := demo_of(await organizer.congresses()):
        return datetime.fromisoformat(known["starts_at"])
    opening = clock.real_now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    clock.write_clock_file(home.clock_file, opening - DOORS_OPEN_BEFORE - BEFORE_DOORS, 0)
    return opening
