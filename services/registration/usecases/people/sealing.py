"""Turns sensitive attributes into what is stored, and back."""

from dataclasses import dataclass

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Sensitive
from services.registration.storage.people.sensitive_attributes import SealedAttributes
from services.registration.usecases.access.keyring import PersonalDataVault

COLUMNS = ("ethnicity", "religion", "party_member", "political_theory")
LAST = 4


@dataclass(frozen=True)
class Opened:
    """`sensitive.national_id` is None always: of the number only `fingerprint` (keyed hash, hex) is known."""

    sensitive: Sensitive
    fingerprint: str | None


def seal(vault: PersonalDataVault, delegate_id: DelegateId, sensitive: Sensitive) -> SealedAttributes:
    """Seal for one delegate. Without an id number the one that is stored stays."""
    number = sensitive.national_id
    sealed = {f"{c}_sealed": vault.seal(delegate_id, c, getattr(sensitive, c)) for c in COLUMNS}
    return SealedAttributes(
        delegate_id=delegate_id,
        national_id_hash=vault.mark_national_id(number) if number else None,
        national_id_last4=number[-LAST:] if number else None,
        **sealed,
    )


def unseal(vault: PersonalDataVault, sealed: SealedAttributes | None) -> Opened:
    """Open what is stored of one delegate; nothing stored is nothing given."""
    if sealed is None:
        return Opened(Sensitive(), None)
    texts = {c: vault.open(sealed.delegate_id, c, getattr(sealed, f"{c}_sealed")) for c in COLUMNS}
    mark = vault.renewed(sealed.national_id_hash).hex() if sealed.national_id_hash else None
    return Opened(Sensitive(**texts), mark)
