"""Each image is given the libraries that its service imports, and no list names what the lock does not pin."""

import ast
import importlib.metadata as metadata
import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from daihoi.local.home import ROOT, SERVICES

pytestmark = pytest.mark.sweeps


@pytest.mark.parametrize("service", SERVICES)
def test_a_runtime_list_has_what_the_service_imports_and_the_lock_pins_it(service: str) -> None:
    listed = _runtime(f"{service}.in")
    assert listed <= set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(), re.M))
    assert _imported(service) <= listed


def _runtime(name: str) -> set[str]:
    lines = (ROOT / "infra" / "runtime" / name).read_text().split("\n")
    found: set[str] = set()
    for line in filter(None, lines):
        if line.startswith("-r "):
            found |= _runtime(line.removeprefix("-r "))
        elif not line.startswith("#"):
            found.add(line)
    return found


@cache
def _owners() -> Mapping[str, list[str]]:
    """Which distributions each top-level name comes from: asking reads the records of all that is installed."""
    return metadata.packages_distributions()


def _imported(service: str) -> set[str]:
    """The distributions that our own modules name, of all those that the service's processes and jobs load."""
    ask = (
        f"import services.{service}.app, services.{service}.worker, chassis.jobs, chassis.http.serving.healthcheck, sys\n"
        "if 'chassis.files.book' in sys.modules: import chassis.files.formats.xls\n"  # by the process that reads a file
        "from importlib import import_module\n"
        "from pathlib import Path\n"
        "loaded = lambda name: {'chassis.files': 'chassis.files.book'}.get(room := name.rpartition('.')[0], room) in sys.modules\n"
        "for file in Path().glob('*/**/*child.py'):\n"  # the forks that open foreign files and typeset
        "    name = '.'.join(file.with_suffix('').parts)\n"
        f"    if name.startswith('services.{service}.') or loaded(name): import_module(name)\n"
        "ours = ('contracts', 'chassis', 'services')\n"
        "print(*(m.__file__ for n, m in sys.modules.items() if n.split('.')[0] in ours), sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    tops: set[str] = set()
    for file in done.stdout.splitlines():
        for node in ast.walk(ast.parse(Path(file).read_text())):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            tops |= {name.partition(".")[0] for name in names}
    owners = _owners()
    ours = {"contracts", "chassis", "services"}
    brought_along = {"starlette", "pydantic_core", "annotated_types"}  # by FastAPI and pydantic
    return {owners[top][0].lower().replace("_", "-") for top in tops - ours - brought_along if top in owners}
