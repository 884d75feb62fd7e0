"""What callers send in a body: closed or told, of plain texts of a bounded length and moments that a calendar holds."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from annotated_types import Ge, Le
from pydantic import AwareDatetime, BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from chassis.files.plain_text import clean, is_typable

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
LATEST = datetime(2100, 1, 1, tzinfo=UTC)

Moment = Annotated[AwareDatetime, Ge(EARLIEST), Le(LATEST)]
"""A moment somebody plans for; outside these years it is a slip, and arithmetic with it would overflow."""


@dataclass(frozen=True)
class PlainText:
    """`Annotated[str, PlainText(200, least=1)]`: at most 200 characters and at least one, both counted once cleaned.

    What is cleaned and what is refused stands in `chassis.files.plain_text`.
    """

    most: int
    least: int = 0

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        bounded = core_schema.str_schema(min_length=self.least or None, max_length=self.most)
        return core_schema.no_info_before_validator_function(self._read, bounded)

    def _read(self, said: Any) -> Any:
        if not isinstance(said, str):
            return said
        if len(said) > 8 * self.most + 64:  # cleaning would cost more than the text is worth
            raise PydanticCustomError("string_too_long", "too long", {"max_length": self.most})
        if not is_typable(said):
            raise PydanticCustomError("untypable", "characters that nobody types")
        return clean(said)


class Body(BaseModel):
    """A field that nobody knows is refused: what was misspelt would else be lost without a word."""

    model_config = ConfigDict(extra="forbid")


class Told(BaseModel):
    """What a device tells of something that has happened already. A field that nobody knows is left unread.

    A device may hold a newer page than this service, after a release was taken back: what it did at the door is true all the
    same, and a refusal would put it aside for good.
    """

    model_config = ConfigDict(extra="ignore")
