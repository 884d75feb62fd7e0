"""The organisers find who was let in by mistake and take it back, with a reason."""

import json

from playwright.async_api import expect

from tests.support.pages.built_pages import Answer, built_page, plain_browser
from tests.support.pages.played_office import CONGRESS, PRINCIPAL

ADMISSION = {
    "scan_id": "s1",
    "session_name": "Phiên chính thức",
    "delegate_id": "d1",
    "delegate_code": "GL-001",
    "form_of_address": "Bà",
    "full_name": "Trần Giả Lập",
    "unit_name": "Đơn vị Giả Lập",
    "gate_name": "Cửa A",
    "occurred_at": "2026-11-22T00:42:00Z",
    "offline": True,
    "flagged": True,
    "undone": None,
}
NEXT = {**ADMISSION, "scan_id": "s2", "full_name": "Nguyễn Giả Lập", "offline": False, "flagged": False}


class Door:
    """Answers as the services would for one admission that is taken back."""

    undone = False

    def __call__(self, path: str) -> Answer:
        if path.endswith("/undo"):
            self.undone = True
            return self.json(
                {"scan_id": "s1", "outcome": "UNDONE", "sentence": "Đã hoàn tác: đại biểu được tính là chưa vào."}
            )
        if path.endswith("/admissions"):
            undone = {"at": "2026-11-22T01:00:00Z", "reason": "Quét nhầm thẻ"} if self.undone else None
            return self.json([{**ADMISSION, "flagged": not self.undone, "undone": undone}, NEXT])
        if path.endswith("/me"):
            return self.json(PRINCIPAL)
        if path.endswith("/registration/v1/congresses"):
            return self.json([CONGRESS])
        return self.json([])

    @staticmethod
    def json(value: object) -> Answer:
        return 200, "application/json", json.dumps(value)


async def test_an_organiser_takes_an_admission_back_and_says_why() -> None:
    async with plain_browser() as browser, built_page(browser, "/", Door()) as page:
        await page.get_by_text("Hoàn tác một lượt vào").click()
        row = page.get_by_role("listitem").filter(has_text="Trần Giả Lập")
        await expect(row).to_contain_text("07:42 ngày 22/11/2026, Cửa A (Phiên chính thức, máy quét khi mất mạng)")
        await row.get_by_role("button", name="Hoàn tác…").click()
        await expect(row.get_by_role("button", name="Hoàn tác lượt này")).to_be_disabled()
        await expect(row.get_by_label("Lý do hoàn tác")).to_be_focused()
        await row.get_by_label("Lý do hoàn tác").fill("Quét nhầm thẻ")
        await row.get_by_role("button", name="Hoàn tác lượt này").click()
        await expect(page.get_by_text("✓ Đã hoàn tác")).to_be_visible()
        await expect(row).to_contain_text("Đã hoàn tác 08:00: Quét nhầm thẻ")
        await expect(row.get_by_role("button")).to_have_count(0)
