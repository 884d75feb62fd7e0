"""The command that writes the generated pages."""

import typer

from daihoi.commands.console import next_step, say

app = typer.Typer()


@app.command()
def docs() -> None:
    """Write docs/asyncapi.yaml, docs/environment.md, docs/security/rights.md, the services' OpenAPI, its types, the door's further vectors and the frozen schemas anew."""
    # Only here: these load all three services, which every other command would wait for.
    from daihoi import environment_page
    from daihoi.documents import asyncapi, rights, schemas, vectors
    from daihoi.documents.openapi import write_openapi
    from daihoi.local.building.node import find_node
    from daihoi.local.building.pages import WEB, install_packages

    say(f"wrote {asyncapi.write().name}")
    environment_page.PAGE.write_text(environment_page.render(), "utf-8")
    say(f"wrote {environment_page.PAGE.name}")
    say(f"wrote {', '.join(file.name for file in write_openapi())}")
    rights.PAGE.parent.mkdir(exist_ok=True)
    rights.PAGE.write_text(rights.render(), "utf-8")
    say(f"wrote {rights.PAGE.name}")
    say(f"wrote {vectors.write().name}")
    install_packages()
    find_node().run_npm(WEB, "run", "types")
    say("wrote the pages' types of it")
    say(f"wrote {len(schemas.write_schemas())} schemas")
    next_step("Look at `git diff`: a schema may only have grown")
