"""Tells where the words of an honour and of a delegate do not fit one person: "Bà" beside somebody who is a man."""

from chassis.files.meaning.spelling import exact
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Words

_ADDRESSES = {
    **{exact(word): "M" for word in ("ông", "anh", "hòa thượng", "thượng tọa", "đại đức", "linh mục")},
    **{exact(word): "F" for word in ("bà", "chị", "cô", "mẹ", "ni sư", "ni trưởng", "sư cô")},
}
_MIDDLE = {exact("thị"): "F", **{exact(word): "M" for word in ("văn", "đức", "hữu", "công", "đình", "bá", "mạnh")}}
_CALLED = {"M": "nam", "F": "nữ"}


def against(words: Words, one: KnownDelegate) -> str:
    """Give what does not fit in one sentence, '' where nothing does not: only what is addressed is ever against somebody."""
    said = _addressed(words.form_of_address)
    theirs = _addressed(one.form_of_address) or _named(one.full_name)
    if not said or not theirs or said == theirs:
        return ""
    known = (
        f"danh xưng “{one.form_of_address}”" if _addressed(one.form_of_address) else f"tên thường là {_CALLED[theirs]}"
    )
    return f"Danh xưng “{words.form_of_address}” không khớp đại biểu {one.full_name} ({one.delegate_code}): {known}."


def _addressed(address: str) -> str:
    words = f" {exact(address)} "
    told = {sex for word, sex in _ADDRESSES.items() if f" {word} " in words}
    return told.pop() if len(told) == 1 else ""


def _named(name: str) -> str:
    """Give M or F where the word behind the family name tells it, as Thị and Văn mostly do; '' else."""
    words = exact(name).split()
    return _MIDDLE.get(words[1], "") if len(words) > 2 else ""
