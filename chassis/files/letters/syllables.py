"""Tells Vietnamese syllables from others: the judge when a text may be in an old font or another code page."""

import re
import unicodedata

_TONES = re.compile("[\u0300\u0309\u0303\u0301\u0323]")
_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|"
_RHYMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt "
    "up ut uy uya uych uyên uyêt uynh uyt uyu uơ ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
    "y yêm yên yêng yêt yêu"
)
_SYLLABLE = re.compile(f"(?:{_ONSETS})(?:{'|'.join(_RHYMES.split())})")
_WORDS = re.compile(r"[^\W\d_]+")


def is_syllable(word: str) -> bool:
    """Tell whether `word` (NFC, any case) is built as a Vietnamese syllable is; "Hồng" yes, "Traàn" no."""
    bare, tones = _TONES.subn("", unicodedata.normalize("NFD", word.lower()))
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)) is not None


def share_of_syllables(text: str) -> float:
    """Give how much of the letters of `text` stands in Vietnamese syllables, 0 to 1; anything but letters and blanks counts against it."""
    words = _WORDS.findall(text)
    strange = sum(not (c.isalnum() or c.isspace() or c in ".,;:()-/'’\"&") for c in text)
    letters = sum(map(len, words)) + strange
    return sum(len(word) for word in words if is_syllable(word)) / letters if letters else 0.0
