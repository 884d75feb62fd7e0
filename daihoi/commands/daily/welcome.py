"""What a person reads when everything runs: addresses, sign-in, and how a phone joins."""

import io
import sys
from collections.abc import Mapping
from uuid import UUID

import qrcode
from rich.panel import Panel
from rich.table import Table

from chassis import clock
from daihoi.commands.console import console, next_step, say
from daihoi.language import words
from daihoi.local.gateway.authority import root_of
from daihoi.local.home import Home
from daihoi.local.runner import organizer_of
from daihoi.local.status import Status
from daihoi.simulation.client import CongressClient
from daihoi.simulation.playing.day import GATE_NAMES

PAGES = (
    *("desk", "places", "unit", "review", "roll", "programme", "scan", "live", "reception", "stage", "mc", "backstage"),
    *("board", "tv", "report", "results", "feed"),
)


def print_addresses(home: Home, now: Status, *, demo: bool = False) -> None:
    """Print where everything of the running installation is, how to sign in, and the root's fingerprint for phones.

    The first password is printed at each start of a demo, where it stays; else once, and only into a terminal.
    """
    origin, *elsewhere = now.origins
    table = Table.grid(padding=(0, 2))
    for page in PAGES:
        path = page if page == "feed" else f"{page}/"
        table.add_row(f"{origin}/{path}", f"[dim]{words(f'page.{page}')}[/]")
    for other in elsewhere:
        table.add_row(f"{other}/", f"[dim]{words('welcome.elsewhere')}[/]")
    table.add_row("", "")
    table.add_row(words("welcome.sign_in"), _sign_in(home, demo))
    if not demo:
        table.add_row("", f"[dim]{words('welcome.first')}[/]")
    table.add_row(words("welcome.phones"), f"[bold]{now.trust_page}[/]")
    console.print(Panel(table, title="Đại Hội", expand=False))
    if (root := root_of(home)).certificate.exists():
        say(words("welcome.certificate", fingerprint=root.fingerprint))
    if elsewhere and sys.stdout.isatty():
        _print_qr(now.trust_page)


def _sign_in(home: Home, demo: bool) -> str:
    username, password = organizer_of(home)
    if demo:
        return f"[bold]{username}[/] / [bold]{password}[/]"
    if home.first_password_shown.exists() or not sys.stdout.isatty():
        return f"[bold]{username}[/] [dim]({words('welcome.password_where')})[/]"
    home.first_password_shown.touch(mode=0o600)
    return f"[bold]{username}[/] / [bold]{password}[/] [dim]({words('welcome.password_once')})[/]"


async def offer_pairing(organizer: CongressClient, congress: UUID) -> Mapping[str, str]:
    """Give one-time codes by which people join in: a phone at a gate, a big screen."""
    gates = await organizer.call("GET", f"/checkin/v1/congresses/{congress}/gates")
    gate = gates[0]["gate_id"] if gates else str(await organizer.add_gate(congress, GATE_NAMES[0], "GATE"))
    at = f"{clock.real_now().astimezone():%H:%M:%S}"  # whoever joined in at an earlier start stays in the lists
    asked = {
        "/scan/": ("checkin", {"role": "GATE_STEWARD", "name": f"Máy của khách {at}", "attributes": {"gate_id": gate}}),
        "/board/": ("honors", {"role": "SCREEN", "name": f"Màn hình của khách {at}", "attributes": {}}),
    }
    return {
        page: (
            await organizer.call("POST", f"/{service}/v1/pairing-codes", json={"congress_id": str(congress), **about})
        )["code"]
        for page, (service, about) in asked.items()
    }


def print_pairing_codes(codes: Mapping[str, str]) -> None:
    """Print by which code each page joins in."""
    for page, code in codes.items():
        next_step(words("welcome.join", page=page, code=f"{code[:4]} {code[4:8]} {code[8:]}"))


def _print_qr(text: str) -> None:
    code = qrcode.QRCode(border=2)
    code.add_data(text)
    drawn = io.StringIO()
    code.print_ascii(out=drawn, invert=True)
    print(drawn.getvalue())
