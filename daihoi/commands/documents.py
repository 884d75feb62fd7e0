"""The command that writes the generated pages."""

import typer

from daihoi.commands.console import next_step, say

app = typer.Typer()


@app.command()
def docs() -> None:
    """Write docs/asyncapi.yaml, docs/environment.md, the services' OpenAPI and the frozen schemas anew."""
    # Only here: these load all three services, which every other command would wait for.
    from daihoi import environment_page
    from daihoi.documents import asyncapi, schemas
    from daihoi.documents.openapi import write_openapi

    say(f"wrote {asyncapi.write().name}")
    environment_page.PAGE.write_text(environment_page.render(), "utf-8")
    say(f"wrote {environment_page.PAGE.name}")
    say(f"wrote {', '.join(file.name for file in write_openapi())}")
    say(f"wrote {len(schemas.write_schemas())} schemas")
    next_step("Look at `git diff`: a schema may only have grown")
