"""What a caller sends in the body of a request."""

from pydantic import BaseModel, ConfigDict


class Body(BaseModel):
    """A field that nobody knows is refused: what was misspelt would else be lost without a word."""

    model_config = ConfigDict(extra="forbid")


class Told(BaseModel):
    """What a device tells of something that has happened already. A field that nobody knows is left unread.

    A device may hold a newer page than this service, after a release was taken back: what it did at the door is true all the
    same, and a refusal would put it aside for good.
    """

    model_config = ConfigDict(extra="ignore")
