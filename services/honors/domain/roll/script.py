"""What the MC reads of an entry in full, stretch by stretch in reading order, and of whom nothing is read."""

from dataclasses import dataclass

from services.honors.domain.awards.words import spelled_out
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.line import called, period_of
from services.honors.domain.roll.obstacle import Obstacle, obstacle
from services.honors.domain.roll.receiving.receiver import called_receiver

_THINGS = ("huy hiệu", "bằng khen", "giấy khen", "cờ ", "giải ", "thư khen", "kỷ niệm chương")
_COLON = ": "
_SKIPPED = {
    Obstacle.DRAFT: "quyết định chưa đủ, bỏ qua",
    Obstacle.ON_HOLD: "tạm dừng, bỏ qua",
    Obstacle.DEFERRED: "trao sau, bỏ qua",
    Obstacle.REVOKED: "đã rút, bỏ qua",
    Obstacle.UNAPPROVED: "chưa duyệt lời, bỏ qua",
    Obstacle.REWORDED: "lời đã đổi, chưa duyệt lại, bỏ qua",
    Obstacle.UNPLACED: "chưa xếp chỗ, bỏ qua",
    Obstacle.NOT_LINKED: "chưa rõ đại biểu, bỏ qua",
    Obstacle.REPLACED: "không còn là đại biểu, bỏ qua",
    Obstacle.ABSENT: "chưa có mặt, bỏ qua",
    Obstacle.REPLACED_PROXY_MAY: "không còn là đại biểu, bỏ qua",
    Obstacle.ABSENT_PROXY_MAY: "chưa có mặt, bỏ qua",
    Obstacle.NO_PROXY: "người nhận thay không được phép, bỏ qua",
    Obstacle.PROXY_AWAY: "người nhận thay chưa có mặt, bỏ qua",
    Obstacle.PROXY_GONE: "người nhận thay không còn là đại biểu, bỏ qua",
}


@dataclass(frozen=True)
class Spoken:
    """A stretch of what is read. `strong` for a name or an award, `breath` where one draws breath after it."""

    text: str
    strong: bool = False
    breath: bool = False


def script(entry: Entry) -> list[Spoken]:
    """Give the whole text, which its stretches make up when they are joined: award, who, of where, for what, who receives."""
    before, name, after = called(entry)
    giving, link = _giving(entry)
    citation, receiver, period = entry.words.citation.rstrip(" .;,"), called_receiver(entry), period_of(entry)
    said = [
        *([Spoken(giving)] if giving else []),
        Spoken(entry.words.award_name, strong=True, breath=link != _COLON),
        *([Spoken(f", {_lower(period)}")] if period else []),
        Spoken(link, breath=link == _COLON),
        Spoken(f"{before} " if before else ""),
        Spoken(name, strong=True),
        *(one for part in after for one in (Spoken(", ", breath=True), Spoken(part))),
        *(one for part in (_upper(citation), receiver) if part for one in (Spoken(". ", breath=True), Spoken(part))),
        Spoken("."),
    ]
    return [one for one in said if one.text]


def skipped_word(entry: Entry) -> str | None:
    """Give why `entry` is passed over, for the MC who holds a printed list with its number; None where it is not."""
    stands_against = obstacle(entry)
    return _SKIPPED.get(stands_against) if stands_against else None


def left_word(entry: Entry) -> str:
    """Give why `entry` cannot be called, in few words for a list of those who remain; '' where nothing stands against it."""
    return (skipped_word(entry) or "").removesuffix(", bỏ qua")


def _giving(entry: Entry) -> tuple[str, str]:
    """Give the words before the award, and between the award and whoever gets it."""
    given = giving(entry.words.award_name, posthumous=entry.posthumous)
    if not given:
        says_it = entry.words.award_name.casefold().startswith("truy tặng")
        return ("Truy tặng: " if entry.posthumous and not says_it else ""), _COLON
    return given, " cho "


def giving(award_name: str, *, posthumous: bool = False) -> str:
    """Give the words before an award in the form of its law, '' where they are in it: an order is awarded, only a title is a title."""
    given = _giving_to_the_living(award_name)
    return f"Truy {_lower(given)}".replace("tặng thưởng", "tặng") if given and posthumous else given


def _giving_to_the_living(award_name: str) -> str:
    award = spelled_out(award_name).casefold()
    if award.startswith(("biểu dương", "tôn vinh", "tặng ", "truy tặng ")):
        return ""
    if award.startswith(("huân chương", "huy chương")):
        return "Tặng thưởng "
    return "Tặng " if award.startswith((*_THINGS, "danh hiệu")) else "Tặng danh hiệu "


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
