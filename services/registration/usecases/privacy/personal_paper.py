"""One person's data in words, as that person reads it: no code of ours, nothing left out that the JSON beside it has."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from services.registration.domain.answers.register import Value
from services.registration.domain.answers.visit import NOTHING_TOLD, Visit
from services.registration.domain.congress import reference
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.people.acts import FieldChange
from services.registration.domain.people.attributes import by_name, words_of
from services.registration.domain.report.paper import PaperSection, PaperTable, ReportPaper
from services.registration.usecases.privacy.export_person import Deed, PersonalData

STATUS = {
    "NOMINATED": "được đề cử, chưa là đại biểu",
    "ACTIVE": "đại biểu",
    "REPLACED": "đã được thay",
    "WITHDRAWN": "đã rút tên",
}
DEEDS = {
    "ADDED": "Thêm bằng tay",
    "EDITED": "Sửa",
    "WITHDRAWN": "Rút tên",
    "REPLACED": "Thay người",
    "REISSUED": "Cấp mã mới",
    "MOVED": "Chuyển theo đoàn",
    "UNDONE": "Hoàn tác",
    "IMPORTED": "Nhập từ tệp",
    "PROPOSED": "Đơn vị đề nghị sửa",
    "DECLINED": "Không nhận đề nghị",
    "SUBMITTED": "Đơn vị nộp đề cử",
    "RECALLED": "Đơn vị lấy về",
    "RETURNED": "Trả lại đơn vị",
    "APPROVED": "Duyệt đề cử",
    "REJECTED": "Không duyệt",
    "HELD": "Tạm giữ",
    "RELEASED": "Bỏ tạm giữ",
    "RANKED": "Đổi thứ tự dự khuyết",
    "ISSUED": "Cấp thẻ",
    "PRINTED": "In thẻ",
    "MAILED": "Đã gửi thư",
}
ANSWERS: Mapping[Value, str] = {
    Value.CONFIRMED: "Sẽ dự",
    Value.DECLINED: "Báo không dự",
    Value.LATE: "Được phép đến muộn",
    Value.LEAVES_EARLY: "Được phép về sớm",
    Value.ABSENT: "Vắng có phép",
}
METHODS = {"QR": "quét mã QR", "SHORT_CODE": "gõ mã số trên thẻ", "DESK": "bàn hỗ trợ ghi"}
SEALED = ("ethnicity", "religion", "party_member", "political_theory")


def personal_paper(data: PersonalData, congress_name: str, units: Mapping[str, str]) -> ReportPaper:
    """Give the paper; `units` gives a unit's name by its code."""
    parts = (
        ("Thông tin đang lưu", (), (_known(data, units),)),
        ("Thông tin được niêm phong", _sealed(data), ()),
        ("Ảnh, minh chứng", _files(data), ()),
        ("Trả lời, đăng ký đến dự", _answers(data), ()),
        ("Có mặt ở các phiên", _attended(data), ()),
        ("Lịch sử", *_history(data, units)),
        ("Căn cứ và thời hạn lưu", (), (_grounds(data),)),
    )
    sections = tuple(
        PaperSection(f"{number}. {heading}", tuple(lines), tuple(tables))
        for number, (heading, lines, tables) in enumerate(parts, 1)
    )
    given = f"Lập lúc {_moment(data.given_at)} theo yêu cầu của người có tên trên; mã đại biểu {data.delegate_code}."
    return ReportPaper("Dữ liệu cá nhân", f"{_name(data)}\n{congress_name}", sections, (given,))


def _name(data: PersonalData) -> str:
    return next((one.value for one in data.attributes if one.field == "full_name"), data.delegate_code)


def _known(data: PersonalData, units: Mapping[str, str]) -> PaperTable:
    rows = [("Mã đại biểu", data.delegate_code), ("Tình trạng", STATUS.get(data.status, data.status))]
    rows += [(_label(one.field), _words(one.field, one.value, units) or "chưa có") for one in data.attributes]
    return PaperTable("Ô nào ghi “chưa có” là không lưu gì", ("Mục", "Nội dung"), tuple(rows))


def _sealed(data: PersonalData) -> tuple[str, ...]:
    lines = [
        f"{_label(name)}: {_words(name, getattr(data.sensitive, name) or '', {}) or 'chưa có'}." for name in SEALED
    ]
    number = f"chỉ lưu dấu không đọc ngược được và bốn số cuối {data.national_id_last4}"
    return (*lines, f"Số định danh: {number if data.national_id_last4 else 'chưa có'}.")


def _files(data: PersonalData) -> tuple[str, ...]:
    portrait = "có lưu, xem ở hồ sơ" if data.has_portrait else "chưa có"
    return (f"Ảnh chân dung: {portrait}.", f"Minh chứng: {'; '.join(data.evidence) or 'chưa có'}.")


def _answers(data: PersonalData) -> tuple[str, ...]:
    said = [
        f"{_moment(one.at)}: {ANSWERS[Value(one.value)]}{f' ({one.reason})' if one.reason else ''}."
        for one in data.answers
    ]
    return (*(said or ["Chưa trả lời."]), *_visit(data.visit))


def _visit(visit: Visit) -> tuple[str, ...]:
    if visit == NOTHING_TOLD:
        return ()
    days = " đến ".join(f"{day:%d/%m/%Y}" for day in (visit.arrives_on, visit.leaves_on) if day)
    contact = " ".join(part for part in (visit.contact_name, visit.contact_phone) if part)
    parts = (
        f"người đi cùng {visit.companions}, lái xe {visit.drivers}, xe {visit.cars}",
        f"ở từ {days}" if days else "",
        f"người liên hệ {contact}" if contact else "",
    )
    return (f"Đăng ký: {'; '.join(part for part in parts if part)}.",)


def _attended(data: PersonalData) -> tuple[str, ...]:
    lines = []
    for one in data.attendance:
        how = f", {METHODS.get(one.method, one.method)}" if one.method else ""
        came = f"có mặt, vào lần đầu {_moment(one.first_at)}{how}" if one.first_at else "có mặt"
        lines.append(f"{one.session}: {came if one.present else 'không có mặt'}.")
    return tuple(lines) or ("Chưa ghi nhận.",)


def _history(data: PersonalData, units: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not data.deeds:
        return ("Chưa có việc nào.",), ()
    rows = tuple((_moment(one.at), DEEDS.get(one.kind, one.kind), _about(one, units)) for one in data.deeds)
    return (), (PaperTable("Việc đã làm với thông tin này", ("Lúc", "Việc", "Chi tiết"), rows),)


def _about(deed: Deed, units: Mapping[str, str]) -> str:
    reason = DEEDS.get(deed.reason, deed.reason) if deed.kind == "UNDONE" else deed.reason
    return "; ".join((*([reason] if reason else []), *_changes(deed.changes, units)))


def _changes(changes: Iterable[FieldChange], units: Mapping[str, str]) -> list[str]:
    return [
        f"{_label(one.field)}: đổi mục niêm phong"
        if one.hidden
        else f"{_label(one.field)}: {_words(one.field, one.old, units) or 'trống'} → "
        f"{_words(one.field, one.new, units) or 'trống'}"
        for one in changes
    ]


def _grounds(data: PersonalData) -> PaperTable:
    columns = ("Dữ liệu", "Để làm gì", "Căn cứ", "Giữ sau đại hội")
    rows = tuple((one.data, one.purpose, f"{one.basis}: {one.source}", f"{one.months} tháng") for one in data.grounds)
    return PaperTable("Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15", columns, rows)


def _label(field: str) -> str:
    known = by_name().get(field)
    return known.label if known else field


def _words(field: str, value: str, units: Mapping[str, str]) -> str:
    if field == "unit_code":
        return units.get(value, value)
    if field == "category":
        known = reference.categories().get(value)
        return known.name if known else value
    attribute = by_name().get(field)
    return words_of(attribute, value) if attribute and value else value


def _moment(at: datetime) -> str:
    return f"{in_vietnam(at):%H:%M ngày %d/%m/%Y}"
