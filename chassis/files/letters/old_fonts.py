"""Recognises Vietnamese typed for the fonts of before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times).

Such a text looks right only in its font; as Unicode it reads "NguyÔn V¨n A" or "Nguyeãn Vaên A". Nothing is changed by itself:
`in_unicode` makes a proposal. A text is taken for old only when it becomes Vietnamese by it.
"""

import re
import unicodedata

from chassis.files.letters.syllables import share_of_syllables

_TCVN3_FROM = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô­øõö÷ùýúûüþ®¡¢§£¤¥¦"
_TCVN3_TO = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂĐÊÔƠƯ"
_TCVN3 = str.maketrans(_TCVN3_FROM, _TCVN3_TO)

_MARKS = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_ROUNDED = {"â": "", "à": "\u0300", "á": "\u0301", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}  # on â ê ô
_SHORT = {"ê": "", "è": "\u0300", "é": "\u0301", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}  # on ă
_ALONE = {"ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ"}
_VNI = {
    **{vowel + mark: vowel + tone for vowel in "aeouy" for mark, tone in _MARKS.items()},
    **{vowel + mark: _ALONE[vowel] + tone for vowel in "ôö" for mark, tone in _MARKS.items()},
    **{vowel + mark: vowel + "\u0302" + tone for vowel in "aeo" for mark, tone in _ROUNDED.items()},
    **{"a" + mark: "a\u0306" + tone for mark, tone in _SHORT.items()},
    **_ALONE,
}
_VNI_PIECE = re.compile("|".join(sorted(_VNI, key=len, reverse=True)), re.IGNORECASE)

_VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
_STRANGE = re.compile(f"[\u00a1-\u00ff](?<![{_VIETNAMESE}{_VIETNAMESE.upper()}])")
_DOUBLED = re.compile("[ae][âàáãêèé]|o[âã]|[aeoyuôö][õù]", re.IGNORECASE)
_CAPITAL_WITHIN = re.compile("[A-Za-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ][A-Za-z]")


def in_unicode(text: str) -> str:
    """Give `text` in Unicode when it was typed for TCVN3 or VNI fonts, else ''.

    Letters of .VnTimeH look like capitals and are stored as small ones; a word without any small ASCII letter comes out in capitals.
    """
    if text.isascii() or not (_STRANGE.search(text) or _DOUBLED.search(text) or _CAPITAL_WITHIN.search(text)):
        return ""
    if any(ord(c) > 0xFF for c in text):
        return ""  # a text in Unicode with a foreign letter in it
    now = share_of_syllables(text)
    best = max((from_tcvn3(text), from_vni(text)), key=share_of_syllables)
    better = share_of_syllables(best)
    return best if better > now and better >= 0.5 else ""


def from_tcvn3(text: str) -> str:
    """Read `text` as typed for .VnTime."""
    words = [_word_from_tcvn3(word) for word in text.split(" ")]
    return " ".join(words)


def from_vni(text: str) -> str:
    """Read `text` as typed for VNI-Times."""
    return unicodedata.normalize("NFC", _VNI_PIECE.sub(_vni_piece, text))


def _word_from_tcvn3(word: str) -> str:
    read = word.translate(_TCVN3)
    capitals = [c for c in word if c.isascii() and c.isalpha()]
    return read.upper() if len(capitals) > 1 and all(c.isupper() for c in capitals) else read


def _vni_piece(found: re.Match[str]) -> str:
    made = _VNI[found[0].lower()]
    return made.upper() if found[0][0].isupper() else made
