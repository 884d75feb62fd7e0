"""The ids of honors, each of its own type, so that one is never given where another is asked for."""

from typing import NewType
from uuid import UUID

CongressId = NewType("CongressId", UUID)
SessionId = NewType("SessionId", UUID)
EntryId = NewType("EntryId", UUID)
DelegateId = NewType("DelegateId", UUID)
CommandId = NewType("CommandId", UUID)
ScreenId = NewType("ScreenId", UUID)
RowId = NewType("RowId", UUID)
ItemNumber = NewType("ItemNumber", int)
TurnId = NewType("TurnId", UUID)
WebhookId = NewType("WebhookId", UUID)
MessageId = NewType("MessageId", UUID)
DecisionScanId = NewType("DecisionScanId", UUID)
ImportId = NewType("ImportId", UUID)
