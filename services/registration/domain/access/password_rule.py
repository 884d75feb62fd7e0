"""Which passwords are refused, and why (OWASP ASVS 5.0, 6.2: length and common ones, no rules of composition)."""

from collections.abc import Collection, Iterable
from itertools import pairwise
from re import sub
from unicodedata import normalize

SHORTEST, LONGEST = 12, 200
SHORTEST_NAME = 5
"""letters of a name that may stand nowhere in a password; shorter ones stand in words by chance"""
_SIGNS_FOR_LETTERS = str.maketrans("013457@$!", "oieastasi")
_COMMON = """
    matkhau khau cua toi cuatoi minh admin administrator quantri quantrivien root user test demo password passwd
    pass dangnhap taikhoan qwerty asdf asdfgh abc abcd abcdef xyz welcome hello xinchao chao yeu em anh iloveyou
    toiyeuem thidua yeunuoc thiduayeunuoc daihoi thiduakhenthuong khenthuong bantochuc organizer canbo donvi
    coquan vanphong tinh thanhpho xa phuong huyen viet nam vietnam hanoi saigon hochiminh bacho dangcongsan
    congsan hanhphuc thanhcong mayman secret letmein changeme
"""
_QUITE_COMMON = frozenset(_COMMON.split())


def weakness(password: str, *, soon_guessed: bool) -> str | None:
    """Give the sentence that says what to do, None for a password that is taken."""
    if len(normalize("NFC", password).strip()) < SHORTEST:
        return f"Mật khẩu cần ít nhất {SHORTEST} ký tự. Ba, bốn từ không liên quan nhau là vừa dài vừa dễ nhớ."
    if soon_guessed:
        return (
            "Mật khẩu này rất dễ đoán. Xin chọn ba, bốn từ không liên quan nhau, "
            "không có tên mình, tên tỉnh hay tên đại hội trong đó."
        )
    return None


def is_made_of_names(password: str, own: Collection[str], others: Iterable[str]) -> bool:
    """Tell whether a password holds a whole name of `own` (of the person, to sign in), or has hardly a letter beside words of
    these, of `others` (the congress, the province) and of what people choose most. Blanks, digits and signs make no
    difference, and digits may stand for letters. Every text comes without accents and case.
    """
    wholes = {one for one in map(_letters, own) if len(one) >= SHORTEST_NAME}
    words = _QUITE_COMMON | wholes | {word for name in (*own, *others) for word in _words(name)}
    for reading in (_letters(password), _letters(password.translate(_SIGNS_FOR_LETTERS))):
        known = _most_known(reading, words)
        if any(whole in reading for whole in wholes) or (known and known * 3 >= len(reading) * 2):
            return True
    return False


def _letters(text: str) -> str:
    return sub("[^a-z]", "", text)


def _words(name: str) -> set[str]:
    """Give the words of a name, of two letters at least, and any two neighbours of it: `caobang` is one, too."""
    single = sub("[^a-z]+", " ", name).split()
    return {one for one in (*single, *map("".join, pairwise(single))) if len(one) > 1}


def _most_known(letters: str, words: Collection[str]) -> int:
    """Give how many of the letters can be read as words side by side at most."""
    longest = max(map(len, words), default=0)
    best = [0] * (len(letters) + 1)
    for end in range(1, len(letters) + 1):
        starts = range(max(0, end - longest), end - 1)
        read = (best[start] + end - start for start in starts if letters[start:end] in words)
        best[end] = max((best[end - 1], *read))
    return best[-1]
