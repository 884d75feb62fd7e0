"""What a caller sends in the body of a request."""

from pydantic import BaseModel, ConfigDict


class Body(BaseModel):
    """A field that nobody knows is refused: what was misspelt would else be lost without a word."""

    model_config = ConfigDict(extra="forbid")
