"""What callers send of rows."""

from typing import Annotated

from pydantic import Field

from chassis.http.field_types import Body, PlainText
from services.honors.api.bodies import MOST, Revision, Text
from services.honors.domain.ids import EntryId, RowId, SessionId
from services.honors.domain.rows.row import Gaps, Reading, Showing

Counted = Annotated[int, Field(ge=0, le=999)]
Title = Annotated[str, PlainText(120)]


class SeenRows(Body):
    """`revision` is the one of the rows that the caller saw."""

    revision: Revision


class ProposeRowsBody(SeenRows):
    """At most so many in a row."""

    most: Annotated[int, Field(ge=1, le=60)]


class SplitRowBody(SeenRows):
    """The new row begins with this entry."""

    first: EntryId


class MoveInRowsBody(SeenRows):
    """`after` null: at the left end of the row. `edition` is the one that this makes, where the order of calling changes by it: without
    its number nothing frozen is changed.
    """

    entry_id: EntryId
    row_id: RowId
    after: EntryId | None
    edition: Annotated[int, Field(ge=1, le=MOST)] | None = None


class HoldRowBody(SeenRows):
    """What is left out stays as it is; `title` "" is the name by award and wave, `session_id` null any official session."""

    title: Title | None = None
    session_id: SessionId | None = None
    presenter: Text | None = None
    reading: Reading | None = None
    showing: Showing | None = None
    gaps: Gaps | None = None
    seat_block: Text | None = None
    escort: Text | None = None
    items: Text | None = None
    at_seat: bool | None = None
    decision_first: bool | None = None
    flowers: Counted | None = None
    trays: Counted | None = None
    presenters: Counted | None = None

    def changed(self) -> dict[str, object]:
        """Give the new values by field: null says something of the session only."""
        said = self.model_dump(include=self.model_fields_set - {"revision"})
        return {name: value for name, value in said.items() if value is not None or name == "session_id"}


class StandByBody(Body):
    """Whether whoever goes up stands ready behind the stage."""

    here: bool
