"""What a person reads when everything runs: addresses, sign-in, and how a phone joins."""

import io
import sys

import qrcode
from rich.panel import Panel
from rich.table import Table

from daihoi.commands.console import console
from daihoi.local.runner import LocalStack

PAGES = (
    ("/desk/", "registrar's desk: delegates, import, badges"),
    ("/scan/", "scanner at a gate (a phone, once it trusts this machine)"),
    ("/live/", "organisers' live page"),
    ("/stage/", "stage: announce next"),
    ("/board/", "big screen"),
)


def print_addresses(stack: LocalStack) -> None:
    """Print where everything is and how to sign in."""
    table = Table.grid(padding=(0, 2))
    for path, about in PAGES:
        table.add_row(f"{stack.origin}{path}", f"[dim]{about}[/]")
    for address in stack.addresses.lan:
        table.add_row(f"https://{address}:{stack.addresses.https_port}/", "[dim]the same from other machines[/]")
    username, password = stack.organizer
    table.add_row("", "")
    table.add_row("sign in as", f"[bold]{username}[/] / [bold]{password}[/]")
    table.add_row("phones start at", f"[bold]{stack.addresses.trust_page}[/]")
    console.print(Panel(table, title="Đại Hội", expand=False))
    if stack.addresses.lan and sys.stdout.isatty():
        _print_qr(stack.addresses.trust_page)


def _print_qr(text: str) -> None:
    code = qrcode.QRCode(border=2)
    code.add_data(text)
    drawn = io.StringIO()
    code.print_ascii(out=drawn, invert=True)
    print(drawn.getvalue())
