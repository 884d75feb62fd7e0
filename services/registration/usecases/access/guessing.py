"""How soon a password is guessed, by the kept library zxcvbn: common ones, names, repetitions, rows of keys, dates."""

from collections.abc import Sequence

LONG_ENOUGH = 72
"""characters: what follows makes none worse, and the library takes no more"""
_HARD = 3
"""of 0 to 4: 10^8 guesses do not find it"""


def is_soon_guessed(password: str, names: Sequence[str]) -> bool:
    """Tell whether `password` falls to somebody who knows `names` and the passwords that people choose most."""
    from zxcvbn import zxcvbn

    return int(zxcvbn(password[:LONG_ENOUGH], user_inputs=list(names))["score"]) < _HARD
