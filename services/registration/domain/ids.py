"""The identifiers of registration, so that one kind is never taken for another."""

from typing import NewType
from uuid import UUID

AccountId = NewType("AccountId", UUID)
IdentityId = NewType("IdentityId", UUID)
StaffSessionId = NewType("StaffSessionId", UUID)
CongressId = NewType("CongressId", UUID)
SessionId = NewType("SessionId", UUID)
DelegateId = NewType("DelegateId", UUID)
KeyId = NewType("KeyId", UUID)
GateId = NewType("GateId", UUID)
EntryId = NewType("EntryId", UUID)
CredentialId = NewType("CredentialId", str)
"""32 lower-case hex digits: 16 random bytes."""
