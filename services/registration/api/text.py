"""The kinds of text that come in."""

from typing import Annotated

from pydantic import Field, StringConstraints

from chassis.http.field_types import PlainText

Name = Annotated[str, PlainText(200, least=1)]
Text = Annotated[str, PlainText(200)]
Line = Annotated[str, PlainText(300, least=1)]
Note = Annotated[str, PlainText(300)]
Paragraph = Annotated[str, PlainText(1000)]
Code = Annotated[str, PlainText(40)]
UnitCode = Annotated[str, PlainText(40, least=1)]
"""An empty one is refused: left out it means every unit, and what is done to all of them must not come of a slip."""
Search = Annotated[str, PlainText(100)]
BirthText = Annotated[str, PlainText(20)]
PhoneText = Annotated[str, PlainText(30)]
Phone = Annotated[str, StringConstraints(pattern=r"^[0-9+ .]{0,20}$")]
Version = Annotated[int, Field(ge=1, le=2**31 - 1)]
