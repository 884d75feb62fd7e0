"""How soon a password is guessed, by the kept library zxcvbn: common ones, names, repetitions, rows of keys, dates."""

import asyncio
from collections.abc import Sequence

from chassis.files.vietnamese import fold
from services.registration.domain.access.password_rule import is_made_of_names

JUDGED = 16
"""characters from the front: whoever guesses begins there, and the library takes seconds for long rows of odd signs"""
_HARD = 3
"""of 0 to 4: 10^8 guesses do not find it"""
_OF_THE_DAY = ("thiduayeunuoc", "thidua", "yeunuoc", "daihoithidua", "daihoi", "khenthuong", "vietnam", "xinchao")


async def is_soon_guessed(password: str, names: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether `password` falls to somebody who knows `names` (of the person), what this is for (`others`: what congresses
    are called, and where they are), and what people choose most.
    """
    if is_made_of_names(fold(password), [fold(one) for one in names], [fold(one) for one in others]):
        return True
    return await asyncio.to_thread(_is_soon_guessed, fold(password), names)


def _is_soon_guessed(password: str, names: Sequence[str]) -> bool:
    from zxcvbn import zxcvbn

    if not password:  # signs of which nothing is left, which the library does not take
        return True
    known = [word for name in names for word in (*fold(name).split(), fold(name).replace(" ", ""))]
    return int(zxcvbn(password[:JUDGED], user_inputs=[*known, *_OF_THE_DAY])["score"]) < _HARD
