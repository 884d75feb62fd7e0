"""The kinds of text that come in: bounded, trimmed, and without control characters, which PostgreSQL would refuse."""

from typing import Annotated

from pydantic import Field, StringConstraints

PLAIN = r"^[^\x00-\x1f\x7f]*$"

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=PLAIN)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=PLAIN)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300, pattern=PLAIN)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300, pattern=PLAIN)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, max_length=40, pattern=PLAIN)]
Phone = Annotated[str, StringConstraints(pattern=r"^[0-9+ .]{0,20}$")]
Version = Annotated[int, Field(ge=1, le=2**31 - 1)]
