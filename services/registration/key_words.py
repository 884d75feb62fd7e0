"""What the command about keys says, and what it asks."""

from collections.abc import Collection, Sequence

from contracts.registration import KeyPurpose
from services.registration.storage.access.keys import KeyStand
from services.registration.storage.access.sealing_keys import SealingKey
from services.registration.usecases.access.keys.key_folder import Root
from services.registration.usecases.access.keys.retire_key import Toll
from services.registration.usecases.access.keys.vault import PersonalDataVault

KINDS = {"badge": KeyPurpose.QR, "session": KeyPurpose.TOKEN}
NAMES: dict[str, str] = {purpose: kind for kind, purpose in KINDS.items()}


def goes_on() -> bool:
    """Ask; anything but a yes is a no."""
    return input("Go on? [y/N] ").strip().lower() in ("y", "yes")


def print_keys(stands: Sequence[KeyStand], signers: Collection[int]) -> None:
    """Say of each key what it does."""
    for one in stands:
        state = "signs" if one.key_number in signers else "holds, signs no more" if one.heard else "soon"
        since = f"made {one.made_at:%Y-%m-%d %H:%M}Z"
        if one.retired_at:
            state = f"retired {one.retired_at:%Y-%m-%d %H:%M}Z" + ("" if one.heard else ", not told yet")
        print(f"key {one.key_number} ({NAMES[one.purpose]}): {state}, {since}, public {one.public_key[:16]}…")


def print_root(root: Root) -> None:
    """Say where the root key is."""
    print(f"root key: {'here' if root.signer else 'stowed away'}, public {root.public_hex}")


def print_sealing(sealing: SealingKey | None, of: int) -> None:
    """Say how far the sealing anew is; `of` people and accounts have something sealed."""
    if sealing is None:
        print(f"sensitive columns: sealed by the first key, {of} people and accounts")
    elif sealing.finished_at:
        print(f"sensitive columns: key {sealing.name}, all sealed anew {sealing.finished_at:%Y-%m-%d %H:%M}Z")
    else:
        print(f"sensitive columns: {sealing.resealed} of {of} sealed anew; `rotate personal` goes on")


def print_marks_and_passes(vault: PersonalDataVault, marked: int, older: int) -> None:
    """Say how many keys lie over the marks of id numbers, and whether links are being renewed."""
    print(f"marks of id numbers: {marked} under {vault.marking_keys} keys, {older} of them under fewer")
    if vault.pass_keys > 1:
        print("links of passes: being renewed; `rotate passes` goes on")


def print_what_ends(number: int, toll: Toll) -> None:
    """Say what the retiring of a key ends."""
    if toll.purpose is KeyPurpose.QR:
        print(
            f"Every badge printed under key {number} is refused from then on, at all gates; up to {toll.badges} badges"
            " hold now. Passes on phones draw the new code by themselves; paper has to be printed anew first."
            " The 12 digits under the code go on holding."
        )
    else:
        print(
            f"Everybody who signed in under key {number} is signed out; {toll.sessions} sessions are open now."
            " Devices at gates and stage go on."
        )


def print_links_that_end(badges: int) -> None:
    """Say what new links of passes end."""
    print(
        f"Every link of a pass that was given out ends, also in letters and on phones that have opened it; up to {badges}"
        " people need theirs again, by the page of passes. Badges, on paper too, go on holding."
    )


def print_what_a_copy_costs(sessions: int, badges: int) -> None:
    """Say what replacing all keys ends."""
    print(
        f"Everybody signs in again by their password ({sessions} sessions are open now), and up to {badges} people need the"
        " link of their pass again. Devices at gates and stage go on. Badges on paper go on holding too, and so does what a"
        " thief prints by the old key, unless you say `badges` (`--badges`): then all are printed anew."
    )
