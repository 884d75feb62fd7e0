"""Commands that check the containers of docker-compose.yml."""

import asyncio
import json
import os
from typing import Annotated

import typer

from daihoi.commands.console import console, ended_by_signals, next_step, say
from daihoi.server.stack import ComposeStack
from daihoi.simulation.proving.smoke import run_smoke

app = typer.Typer()


@app.command("compose-smoke")
def compose_smoke(
    rate: Annotated[float, typer.Option(min=1, max=500, help="Scans a second.")] = 50,
) -> None:
    """Build the images, bring everything up in containers, play the whole day through their gateway, take all down.

    The last line is one JSON object. Exit code 1 when something was lost, doubled or missing.
    """
    with ended_by_signals(), ComposeStack(f"daihoi-smoke-{os.getpid()}", say) as stack:
        report = asyncio.run(run_smoke(stack, rate))
    if report.faultless:
        next_step("Nothing was lost and nothing doubled: docs/server.md says how to put it on a server")
    else:
        console.print("[bold red]✗[/] Something was lost, doubled or missing")
    print(json.dumps(report.as_dict()), flush=True)
    raise typer.Exit(0 if report.faultless else 1)
