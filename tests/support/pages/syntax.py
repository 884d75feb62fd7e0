"""What stands in a Python file, parsed once for all who look at it."""

import ast
from functools import cache
from pathlib import Path


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Give every node of that file, in the order of `ast.walk`."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))
