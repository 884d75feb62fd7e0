"""What stands on a letter of the office (Decree 30/2020/NĐ-CP, annex I), and whom a document is for."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from services.registration.domain.congress.congress import Congress, CongressPlan, Session, found_congress
from services.registration.domain.congress.reference import levels
from services.registration.domain.documents.letterhead import (
    BY_HAND,
    Letterhead,
    LetterKind,
    date_line,
    number_line,
    proposed,
    time_lines,
)
from services.registration.domain.documents.wanted import Document, Form, WantedDocuments
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.people.delegate import Delegate, Person, Status
from services.registration.domain.seating.places import Places, SessionPlace, by_session
from services.registration.usecases.documents.letter import addressee
from tests.support.registration.badge_faces import KEYS

HEAD = Letterhead("", "Ban Tổ chức", "5", "GM-BTC", "Bắc Kạn", date(2020, 2, 5), "", (), (), "", ())
MORNING, EVE = datetime(2020, 9, 9, 0, 30, tzinfo=UTC), datetime(2020, 9, 8, 7, 0, tzinfo=UTC)


def congress(*sessions: Session) -> Congress:
    plan = CongressPlan(
        *("BK-V", "PROVINCE", "Bắc Kạn", "", "V", "2020-2025", "2016-2020", "", (), "Hội trường", "Cửa A"),
        *("0900 000 000", MORNING, None, True),
    )
    made = found_congress(plan, levels()[plan.level], CongressId(UUID(int=1)), 1, sessions)
    assert isinstance(made, Congress)
    return made


def test_a_letter_says_ong_or_ba_where_the_form_of_address_or_the_sex_is_known() -> None:
    bare = someone("OFFICIAL").person
    assert bare.addressed == "Nông Thị Giả Lập"
    assert replace(bare, sex="F").addressed == "Bà Nông Thị Giả Lập"
    assert replace(bare, sex="M", form_of_address="Thượng tá").addressed == "Thượng tá Nông Thị Giả Lập"


def someone(standing: str, unit: str = "BK-BB", status: Status = Status.ACTIVE) -> Delegate:
    person = Person(full_name="Nông Thị Giả Lập", unit_code=unit, category="GUEST", standing=standing)
    return Delegate(DelegateId(UUID(int=7)), CongressId(UUID(int=1)), "GL-1", 1, status, None, person)


def test_a_letter_names_the_seat_of_each_sitting_where_one_is_seated_on_its_own() -> None:
    eve = Session(SessionId(UUID(int=3)), "PREPARATORY", "Phiên trù bị", EVE)
    main = Session(SessionId(UUID(int=4)), "OFFICIAL", "Phiên chính thức", MORNING)
    rehearsal = Session(SessionId(UUID(int=5)), "OFFICIAL", "Tổng duyệt", EVE, rehearsal=True)
    apart = Places("", (SessionPlace(main.session_id, "C-23", ""),))
    sittings = (main, eve, rehearsal)
    assert by_session(sittings, "B-1", apart) == [("Phiên trù bị", "B-1"), ("Phiên chính thức", "C-23")]
    assert by_session((main,), "B-1", apart) == [("Phiên chính thức", "C-23")]
    assert by_session(sittings, "", apart) == [("Phiên chính thức", "C-23")]
    assert by_session(sittings, "C-23", apart) == by_session(sittings, "C-23", Places()) == [("", "C-23")]
    assert by_session(sittings, "", Places()) == []
    seated = replace(someone("GUEST"), person=replace(someone("GUEST").person, seat="B-1"))
    said = addressee(KEYS, congress(main, eve), {"BK-BB": "Ba Bể"}, seated, apart)
    assert said["place"][-2:] == ["Ghế, Phiên trù bị: B-1.", "Ghế, Phiên chính thức: C-23."]


def test_a_number_under_ten_has_a_zero_and_none_leaves_room_for_a_hand() -> None:
    assert number_line(HEAD) == "Số: 05/GM-BTC"
    assert number_line(replace(HEAD, number="12")) == "Số: 12/GM-BTC"
    assert number_line(replace(HEAD, number="")) == f"Số: {BY_HAND}/GM-BTC"


def test_days_under_ten_and_the_first_two_months_have_a_zero() -> None:
    assert date_line(HEAD) == "Bắc Kạn, ngày 05 tháng 02 năm 2020"
    assert date_line(replace(HEAD, issued_on=date(2020, 9, 12))) == "Bắc Kạn, ngày 12 tháng 9 năm 2020"
    assert date_line(replace(HEAD, issued_on=None)).count(BY_HAND) == 3


def test_sessions_are_named_when_there_are_several_and_a_rehearsal_never() -> None:
    official = Session(SessionId(UUID(int=2)), "OFFICIAL", "Phiên chính thức", MORNING)
    eve = Session(SessionId(UUID(int=3)), "PREPARATORY", "Phiên trù bị", EVE)
    rehearsal = Session(SessionId(UUID(int=4)), "OFFICIAL", "Tổng duyệt", EVE, rehearsal=True)
    assert time_lines(congress(official, rehearsal)) == ("Thời gian: 07 giờ 30 phút, ngày 09 tháng 9 năm 2020.",)
    assert time_lines(congress(eve, official)) == (
        "Thời gian:",
        "Phiên trù bị: 14 giờ 00 phút, ngày 08 tháng 9 năm 2020;",
        "Phiên chính thức: 07 giờ 30 phút, ngày 09 tháng 9 năm 2020;",
    )


def test_the_congress_proposes_what_it_knows_itself() -> None:
    head = proposed(congress(), LetterKind.INVITATION)
    assert (head.parent_organ, head.sign, head.number) == ("Ủy ban nhân dân tỉnh Bắc Kạn", "GM-BTC", "")
    assert head.organ == "Ban Tổ chức Đại hội Thi đua yêu nước tỉnh Bắc Kạn"
    assert "Cửa A" in head.content[0]


def test_a_summons_is_for_delegates_an_invitation_for_guests_and_who_is_named_gets_either() -> None:
    summons, invitation = (WantedDocuments(kind, Form.PDF) for kind in (Document.SUMMONS, Document.INVITATION))
    assert [one.holds(someone("OFFICIAL")) for one in (summons, invitation)] == [True, False]
    assert [one.holds(someone("GUEST")) for one in (summons, invitation)] == [False, True]
    named = replace(summons, delegate_ids=frozenset({DelegateId(UUID(int=7))}))
    assert named.holds(someone("GUEST"))
    assert not named.holds(someone("GUEST", status=Status.WITHDRAWN))
    assert not replace(summons, unit_code="BK-NS").holds(someone("OFFICIAL"))
    assert all(WantedDocuments(Document.ROLL_CALL, Form.PDF).holds(someone(one)) for one in ("OFFICIAL", "GUEST"))
