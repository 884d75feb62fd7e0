"""Checks the twelve digits of a citizen's number without ever repeating them in a message."""

from services.registration.domain.people.delegate import Birth

DIGITS = 12
LEAST_AS_NUMBER = 9  # a cell of numbers loses leading zeros; fewer digits than this are another number


def read_national_id(text: str) -> str | None:
    """Give twelve digits; a number that lost its leading zeros in Excel gets them back. None when it is none."""
    digits = "".join(text.replace(".", "").split())
    if not (digits.isascii() and digits.isdigit()) or not LEAST_AS_NUMBER < len(digits) <= DIGITS:
        return None
    return digits.zfill(DIGITS)


def disagreement(national_id: str, sex: str | None, birth: Birth | None) -> str | None:
    """Name what in the number does not fit ("giới tính", "năm sinh"), a warning and no refusal.

    Digit 4 tells century and sex (0, 1: 19xx male, female; 2, 3: 20xx), digits 5 and 6 the year.
    """
    century, number_sex = 1900 + 100 * (int(national_id[3]) // 2), "FM"[int(national_id[3]) % 2 == 0]
    if sex and sex != number_sex:
        return "giới tính"
    if birth and birth.year != century + int(national_id[4:6]):
        return "năm sinh"
    return None
