"""Makes badges: an id that nobody can guess, and a short code that no other badge of the congress has."""

from chassis import ids
from contracts.credential_code import SHORT_CODE_DIGITS, short_code
from services.registration.domain.ids import CredentialId
from services.registration.domain.people.delegate import Credential, CredentialState, Delegate
from services.registration.storage.badges.credentials import NewCredential
from services.registration.usecases.access.keyring import PersonalDataVault, hash_of_secret

CREDENTIAL_BYTES = 16  # 128 bits from a CSPRNG; a UUID's do not count as such (OWASP ASVS 11.5.1)


def make_credential(vault: PersonalDataVault, delegate: Delegate, taken: set[str]) -> NewCredential:
    """Make the delegate's next badge. `taken` are the congress's short codes; the new one is added to it."""
    code = draw_short_code(taken)
    credential_id = CredentialId(ids.random_hex(CREDENTIAL_BYTES))
    badge = Credential(credential_id, delegate.next_credential_version, CredentialState.ISSUED, code)
    return NewCredential(delegate.delegate_id, badge, hash_of_secret(vault.pass_secret(credential_id)))


def draw_short_code(taken: set[str]) -> str:
    """Draw the 12 digits of a badge. `taken` are those of the congress, of before too; the new ones are added to it."""
    digits = ids.random_digits(SHORT_CODE_DIGITS - 1)
    while (code := short_code(digits)) in taken:
        digits = ids.random_digits(SHORT_CODE_DIGITS - 1)
    taken.add(code)
    return code
