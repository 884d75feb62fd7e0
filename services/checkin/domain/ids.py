"""Names for identifiers, so that a gate is never passed where a delegate is meant."""

from typing import NewType
from uuid import UUID

CongressId = NewType("CongressId", UUID)
SessionId = NewType("SessionId", UUID)
DelegateId = NewType("DelegateId", UUID)
GateId = NewType("GateId", UUID)
DeviceId = NewType("DeviceId", UUID)
ScanId = NewType("ScanId", UUID)
ItemId = NewType("ItemId", UUID)
CallId = NewType("CallId", UUID)
ChallengeId = NewType("ChallengeId", UUID)
PhoneId = NewType("PhoneId", UUID)
