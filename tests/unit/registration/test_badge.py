"""The secrets and the picture of a badge."""

from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag

from chassis.access.signing import SigningKey, verify
from contracts.credential_code import decode
from services.registration.domain.ids import CredentialId
from services.registration.domain.people.delegate import (
    Credential,
    CredentialState,
    ended,
    is_scanned,
    seat_of_replacement,
    usual_standing,
)
from services.registration.usecases.access.keyring import Keyring, PersonalDataVault
from services.registration.usecases.badges.qr_picture import UnexpectedSymbol, qr_png, qr_svg

ANA, BINH = UUID(int=1), UUID(int=2)
VAULT = PersonalDataVault("55" * 32)
KEYS = Keyring(VAULT, SigningKey.from_seed("11" * 32), 9, SigningKey.from_seed("22" * 32), 2)


def test_a_sealed_value_opens_only_for_its_delegate_and_column() -> None:
    sealed = VAULT.seal(ANA, "ethnicity", "Tày")
    assert sealed is not None
    assert "Tày".encode() not in sealed
    assert VAULT.open(ANA, "ethnicity", sealed) == "Tày"
    for delegate, column in ((BINH, "ethnicity"), (ANA, "religion")):
        with pytest.raises(InvalidTag):
            VAULT.open(delegate, column, sealed)
    with pytest.raises(InvalidTag):
        PersonalDataVault("66" * 32).open(ANA, "ethnicity", sealed)


def test_the_same_value_is_sealed_differently_each_time() -> None:
    assert VAULT.seal(ANA, "ethnicity", "Tày") != VAULT.seal(ANA, "ethnicity", "Tày")
    assert VAULT.seal(ANA, "ethnicity", None) is None


def test_a_pass_secret_follows_from_the_badge_and_the_key() -> None:
    secret = VAULT.pass_secret(CredentialId("ab" * 16))
    assert secret == VAULT.pass_secret(CredentialId("ab" * 16))
    assert secret != VAULT.pass_secret(CredentialId("ac" * 16))
    assert secret != PersonalDataVault("66" * 32).pass_secret(CredentialId("ab" * 16))
    assert len(secret) == 32


def test_a_badge_code_says_key_congress_and_version() -> None:
    claim, signed, signature = decode(KEYS.badge_code(65535, CredentialId("ab" * 16), 3))
    assert (claim.key_number, claim.congress_number, claim.credential_id, claim.version) == (9, 65535, "ab" * 16, 3)
    assert verify(KEYS.badge_key.public_hex, signed, signature)


def test_the_symbol_is_version_6_with_a_quiet_zone() -> None:
    code = KEYS.badge_code(1, CredentialId("ab" * 16), 1)
    assert 'viewBox="0 0 49 49"' in qr_svg(code)  # 41 modules of version 6, and 4 on each side
    assert qr_png(code).startswith(b"\x89PNG")
    with pytest.raises(UnexpectedSymbol):
        qr_svg("12345")


def test_only_the_badge_that_holds_is_ended() -> None:
    badges = (
        Credential(CredentialId("a"), 1, CredentialState.REVOKED, "1"),
        Credential(CredentialId("b"), 2, CredentialState.ISSUED, "2"),
    )
    states = [badge.state for badge in ended(badges, CredentialState.SUPERSEDED)]
    assert states == [CredentialState.REVOKED, CredentialState.SUPERSEDED]


def test_the_seat_passes_over_for_representatives_only() -> None:
    assert seat_of_replacement("EXEMPLAR_COLLECTIVE_REP", "C07") == "C07"
    assert seat_of_replacement("EXEMPLAR_HOUSEHOLD_REP", "C07") == "C07"
    assert seat_of_replacement("NATIONAL_EMULATION_FIGHTER", "C07") == ""


def test_leaders_are_received_and_not_scanned_and_guests_are_guests() -> None:
    assert [is_scanned(category) for category in ("LEADER", "FORMER_LEADER", "GUEST")] == [False, False, True]
    assert (usual_standing("EXEMPLAR_INDIVIDUAL"), usual_standing("LEADER")) == ("OFFICIAL", "GUEST")
