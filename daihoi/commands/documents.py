"""The command that writes the generated pages."""

import typer

from daihoi.commands.console import next_step, say
from daihoi.documents import asyncapi, schemas

app = typer.Typer()


@app.command()
def docs() -> None:
    """Write docs/asyncapi.yaml, docs/environment.md and the frozen schemas anew."""
    asyncapi.FILE.write_text(asyncapi.render(), "utf-8")
    say(f"wrote {asyncapi.FILE.name}")
    say(f"wrote {len(schemas.write_schemas())} schemas")
    next_step("Look at `git diff`: a schema may only have grown")
