"""Commands around the running installation: up, down, status, logs."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer
from rich.table import Table

from daihoi.commands.console import console, ended_by_signals, installation, next_step, say, whole_table
from daihoi.commands.daily.welcome import print_addresses
from daihoi.language import words
from daihoi.local.building.preparation import prepare
from daihoi.local.congress_time import let_time_go_on, trouble_of_time
from daihoi.local.gateway.authority import root_of, trouble_of_root
from daihoi.local.gateway.served import served_until, trouble_of_certificate
from daihoi.local.home import Home, default_home
from daihoi.local.processes.leftovers import end_all_leftovers
from daihoi.local.processes.lock import holder
from daihoi.local.processes.other_runner import end_in_order
from daihoi.local.runner import LocalStack
from daihoi.local.servers import passwords
from daihoi.local.services import Plan
from daihoi.local.status import Status, read_status
from daihoi.local.vitals import UNKNOWN, Vitals, read_vitals, silent_workers

app = typer.Typer()

HTTPS_PORT, HTTP_PORT = 8443, 8080


def make_stack(
    *, fresh: bool, https_port: int = HTTPS_PORT, http_port: int = HTTP_PORT, demo: bool = False
) -> LocalStack:
    """Give the installation that people use: in the state folder, for the network too, two API processes at the door.

    `demo`: the first account keeps the password that is printed; else it is changed at the first sign-in.
    """
    return LocalStack(
        default_home(),
        plan=Plan(api_processes={"checkin": 2}, first_password_stays=demo),
        fresh=fresh,
        https_port=https_port,
        http_port=http_port,
        lan=True,
        say=say,
    )


@app.command()
def up(
    fresh: bool = typer.Option(False, "--fresh", help="Forget all data and begin anew."),
    detach: bool = typer.Option(False, "--detach", help="Return when it answers; end it with `daihoi down`."),
    https_port: int = typer.Option(HTTPS_PORT, help="Port of the pages; another one is taken when it is not free."),
    http_port: int = typer.Option(HTTP_PORT, help="Port of the page that helps phones to trust this machine."),
) -> None:
    """Run everything on this machine until Ctrl-C. The first password is shown once, and in no log."""
    prepare(console, kafka=not os.environ.get("KAFKA_BOOTSTRAP_SERVERS"))
    if detach:
        _run_in_background(fresh, https_port, http_port)
        return
    if not holder(Home(default_home()).lock_file):
        let_time_go_on(Home(default_home()))  # whatever a demo left here: people's arrivals have their true minute
    with ended_by_signals(), make_stack(fresh=fresh, https_port=https_port, http_port=http_port):
        print_addresses(*installation())
        next_step(words("up.ctrl_c"))
        try:
            signal.pause()
        except KeyboardInterrupt:
            say(words("demo.ended_in_order"))


@app.command()
def down(
    erase: bool = typer.Option(False, "--erase", help="Also delete all data, secrets and logs: says where, and asks."),
    yes: bool = typer.Option(False, "--yes", help="Don't ask."),
) -> None:
    """End what runs in the state folder, also what a killed runner left behind."""
    home = Home(default_home())
    runner = holder(home.lock_file)
    erases = erase and home.holds_something()
    if erases and not yes:
        typer.confirm(words("down.erase_asks", home=home.path), abort=True)
    if runner:
        end_in_order(runner)
    ended = end_all_leftovers(home.runs)
    if erases:
        home.erase()
        next_step(words("down.erased", home=home.path))
    else:
        next_step(words("down.ended" if runner or ended else "down.nothing_here" if erase else "down.nothing"))


@app.command()
def status() -> None:
    """Show processes, addresses, queues and dead letters. Exit code 1 when something is not well."""
    home, now = installation()
    table = _table("process", "pid", "port", "restarts")
    down = f"[red]{words('status.down')}[/]"
    for one in now.processes:
        table.add_row(one.name, str(one.pid) if one.pid else down, str(one.port), str(one.restarts or ""))
    console.print(table)
    vitals = _table("service", "outbox", "lag", "dead")
    found = read_vitals(home, now)
    for service in found:
        vitals.add_row(service.name, service.outbox, service.lag, service.dead)
    console.print(vitals)
    console.print(words("status.addresses", origins="  ".join(now.origins), phones=now.trust_page))
    console.print(_certificate(home, now))
    console.print(_passwords(home))
    time = trouble_of_time(home)
    troubles = [
        *_troubles(now, found),
        *([time] if time else []),
        *_troubles_of_certificate(home, now),
        *(words("status.silent", name=name) for name in silent_workers(now)),
    ]
    if troubles:
        for trouble in troubles:
            console.print(f"[red]{trouble}[/]", soft_wrap=True)
        next_step(words("status.not_well"))
        raise typer.Exit(1)
    next_step(words("status.well", origin=now.origins[0]))


def _table(*names: str) -> Table:
    return whole_table(*(words(f"status.{name}") for name in names))


def _passwords(home: Home) -> str:
    age = passwords.oldest(home)
    late = words("status.passwords_late", days=passwords.LONGEST.days) if age > passwords.LONGEST * 0.75 else ""
    return words("status.passwords", days=age.days) + late


def _certificate(home: Home, now: Status) -> str:
    root = root_of(home)
    try:
        holds = f"{served_until(now.https_port, root.certificate):%Y-%m-%d %H:%M} UTC"
    except OSError:
        holds = UNKNOWN
    told = {"root_ends": f"{root.ends:%Y-%m-%d}", "fingerprint": root.fingerprint}
    return words("status.certificate", holds=holds, **told)


def _troubles_of_certificate(home: Home, now: Status) -> list[str]:
    root = root_of(home)
    return [one for one in (trouble_of_certificate(now.https_port, root.certificate), trouble_of_root(home)) if one]


def _troubles(now: Status, found: Sequence[Vitals]) -> Iterator[str]:
    for process in now.processes:
        if not process.pid:
            yield words("status.process_down", name=process.name)
    for service in found:
        if service.dead not in ("0", UNKNOWN):
            yield words("status.dead_letters", name=service.name)
        yield from (f"{service.name}: {trouble}" for trouble in service.troubles)


@app.command()
def logs(
    name: str = typer.Argument("", help="A process, e.g. checkin-worker-1; without it all of them."),
    lines: int = typer.Option(40, "-n", "--lines", help="How many lines to show of each."),
    follow: bool = typer.Option(False, "-f", "--follow", help="Go on until Ctrl-C."),
) -> None:
    """Show what processes wrote, one JSON object a line."""
    files = sorted(Home(default_home()).logs.glob(f"{name or '*'}.log"))
    if not files:
        raise typer.BadParameter(words("running.no_log"))
    ends = {file: _print_tail(file, lines) for file in files}
    while follow:
        time.sleep(0.5)
        ends = {file: _print_from(file, end) for file, end in ends.items()}


def _print_tail(file: Path, lines: int) -> int:
    for line in file.read_text(errors="replace").splitlines()[-lines:]:
        _print_line(file.stem, line)
    return file.stat().st_size


def _print_from(file: Path, start: int) -> int:
    if file.stat().st_size < start:  # the log was put aside meanwhile
        start = 0
    with file.open(errors="replace") as log:
        log.seek(start)
        for line in log:
            _print_line(file.stem, line.rstrip("\n"))
        return log.tell()


def _print_line(process: str, line: str) -> None:
    try:
        said = json.loads(line)
    except ValueError:
        said = {"message": line}
    print(
        json.dumps({"process": process, **(said if isinstance(said, dict) else {"message": line})}, ensure_ascii=False)
    )


def _run_in_background(fresh: bool, https_port: int, http_port: int) -> None:
    home = Home(default_home())
    home.make()
    if runner := holder(home.lock_file):
        raise RuntimeError(words("up.already", runner=runner))
    with home.runner_log.open("ab") as log:
        command = [sys.executable, "-m", "daihoi", "up", f"--https-port={https_port}", f"--http-port={http_port}"]
        runner_process = subprocess.Popen(
            [*command, *(["--fresh"] if fresh else [])],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    while True:
        now = read_status(home)
        if now and now.runner == runner_process.pid:
            print_addresses(home, now)
            for sentence in now.moved:
                say(sentence)
            next_step(words("up.background", origin=now.origins[0]))
            return
        if runner_process.poll() is not None:
            raise RuntimeError(words("up.not_started", log=home.runner_log))
        time.sleep(0.2)
