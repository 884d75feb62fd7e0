"""A unit's clerk proposes on a phone, a reviewer decides, the clerk reads why; all three pages keep the rules of WCAG."""

from datetime import timedelta
from pathlib import Path

from playwright.async_api import Page, expect

from chassis import clock
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.pages.axe import violations
from tests.support.pages.desktop import browser_for, new_machine
from tests.support.pages.page_pictures import keep_one, keep_picture
from tests.support.registration.desk_page import sign_in_for
from tests.support.registration.little_pdf import PDF
from tests.support.registration.staff import PASSWORD, new_staff

HEROES = "EXEMPLAR_INDIVIDUAL"


async def test_a_unit_proposes_on_a_phone_and_reads_why_somebody_came_back(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    evidence = tmp_path / "Quyết định khen thưởng.pdf"
    evidence.write_bytes(PDF)
    async with browser_for(stack) as browser:
        congress = await organizer.create_congress(clock.real_now() + timedelta(days=30), "BK-DECU")
        here = f"/registration/v1/congresses/{congress}"
        await organizer.call("POST", f"{here}/units", json={"name": "Sở Y tế"})
        clerk = await new_staff(organizer, "UNIT_REGISTRAR", unit_code="SYT")

        desk = await new_machine(browser, stack, "/places/")
        await sign_in_for(desk, *stack.organizer)
        await give_places(desk)

        phone = await new_machine(browser, stack, "/unit/")
        await phone.set_viewport_size({"width": 360, "height": 740})
        await sign_in_for(phone, clerk, PASSWORD)
        for name in ("Vi Thử Một", "Vi Thử Hai"):
            await propose(phone, name)
        await expect(phone.get_by_text("Vượt số chỗ")).to_be_visible()
        second = phone.get_by_role("listitem", name="Vi Thử Hai")
        await second.get_by_role("button", name="Chuyển sang dự khuyết").click()
        await expect(second.get_by_text("dự khuyết thứ 1")).to_be_visible()
        first = phone.get_by_role("listitem", name="Vi Thử Một")
        await first.get_by_text("Minh chứng (00)").click()
        await first.locator("input[type=file]").set_input_files(evidence)
        await expect(first.get_by_role("link", name="Quyết định khen thưởng.pdf")).to_be_visible()
        await phone.get_by_role("button", name="Xem lại rồi nộp 02 người…").click()
        look = phone.get_by_role("dialog")
        await expect(look.get_by_text("thiếu giới tính").first).to_be_visible()
        wrong = {"look": await violations(phone)}
        await keep_one(phone, "unit-look-through")
        await look.get_by_role("button", name="Nộp 02 người").click()
        await expect(phone.get_by_text("✓ Đã nộp 02 người")).to_be_visible()
        await phone.get_by_role("button", name="Lấy về 02 người chờ xét").click()
        await expect(phone.get_by_text("✓ Đã lấy về 02 người")).to_be_visible()
        await hand_in(phone, "02")
        await phone.get_by_role("button", name="Thêm đại hội, hội nghị cấp dưới…").click()
        await phone.get_by_label("Tên đại hội, hội nghị").fill("Hội nghị xã Thử")
        await phone.get_by_role("button", name="Lưu", exact=True).click()
        await expect(phone.get_by_role("button", name="Sửa Hội nghị xã Thử")).to_be_visible()
        await phone.get_by_role("button", name="Cấp liên kết cho trưởng đoàn").click()
        await expect(phone.get_by_text("chưa ai mở")).to_be_visible()
        assert await phone.evaluate("document.documentElement.scrollWidth") <= 360
        await keep_picture(phone, "unit")
        wrong["/unit/"] = await violations(phone)

        await desk.goto("/review/")
        await desk.get_by_role("button", name="Vi Thử Một").click()
        await expect(desk.get_by_role("button", name="Trả lại", exact=True)).to_be_disabled()
        await what_the_unit_must_not_read_has_a_box_of_its_own(desk)
        await desk.get_by_label("Lý do (bắt buộc").fill("Thiếu dân tộc, tôn giáo")
        await keep_picture(desk, "review")
        wrong["/review/"] = await violations(desk)
        await desk.get_by_role("button", name="Trả lại", exact=True).click()
        await expect(desk.get_by_text("✓ Đã trả lại: Vi Thử Một")).to_be_visible()

        await phone.reload()
        await expect(first.get_by_text("Thiếu dân tộc, tôn giáo")).to_be_visible()
        await hand_in(phone, "01")
        await another_reviewer_was_first(desk, organizer)
        await desk.goto("/places/")
        await expect(desk.get_by_text("01 duyệt").or_(desk.get_by_text("1 duyệt")).first).to_be_visible()
        await keep_picture(desk, "places")
        wrong["/places/"] = await violations(desk)
        await the_last_who_wait_are_approved_together(desk)
    assert {page: found for page, found in wrong.items() if found} == {}


async def give_places(page: Page) -> None:
    await page.get_by_label("Số chỗ của Sở Y tế, Điển hình tiên tiến là cá nhân").fill("1")
    await page.get_by_role("button", name="Lưu 01 ô").click()
    await expect(page.get_by_text("✓ Đã lưu 01 ô.")).to_be_visible()
    await page.get_by_label("Ngày", exact=True).fill("31/12/2099")
    await page.get_by_role("button", name="Mở đến lúc này").click()
    await expect(page.get_by_text("✓ Đã đặt hạn nộp.")).to_be_visible()


async def hand_in(page: Page, people: str) -> None:
    await page.get_by_role("button", name=f"Xem lại rồi nộp {people} người…").click()
    await page.get_by_role("dialog").get_by_role("button", name=f"Nộp {people} người").click()
    await expect(page.get_by_text(f"✓ Đã nộp {people} người")).to_be_visible()


async def propose(page: Page, name: str) -> None:
    await page.get_by_role("button", name="Thêm một người").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Họ và tên").fill(name)
    await dialog.get_by_label("Thành phần").select_option(HEROES)
    await dialog.get_by_role("button", name="Thêm vào danh sách").click()
    await expect(page.get_by_role("listitem", name=name)).to_be_visible()
    await page.get_by_role("button", name="Đóng (Esc)").click()


async def what_the_unit_must_not_read_has_a_box_of_its_own(page: Page) -> None:
    """No other act reads it, and it is empty after its own."""
    await page.get_by_role("button", name="Tạm giữ…").click()
    aside = page.get_by_label("Văn bản nào, của cơ quan nào")
    await aside.fill("Đơn tố cáo số 12 của Thanh tra")
    await expect(page.get_by_role("button", name="Không duyệt", exact=True)).to_be_disabled()
    await page.get_by_role("button", name="Tạm giữ", exact=True).last.click()
    await expect(page.get_by_text("✓ Đã tạm giữ: Vi Thử Một")).to_be_visible()
    await expect(aside).to_have_count(0)
    await expect(page.get_by_label("Lý do (bắt buộc")).to_have_value("")
    await expect(page.get_by_role("button", name="Trả lại", exact=True)).to_be_disabled()
    await page.get_by_role("button", name="Bỏ tạm giữ…").click()
    await expect(page.get_by_label("Kết luận thế nào")).to_have_value("")
    await page.get_by_role("button", name="Bỏ tạm giữ", exact=True).click()
    await expect(page.get_by_text("✓ Đã bỏ tạm giữ: Vi Thử Một")).to_be_visible()


async def another_reviewer_was_first(page: Page, organizer: CongressClient) -> None:
    """What is decided over something old is answered with both values, and what was typed stays; looked at again it is approved."""
    await page.goto("/review/")
    await page.get_by_role("button", name="Vi Thử Một").click()
    await expect(page.get_by_role("button", name="Duyệt", exact=True)).to_be_visible()
    found = await organizer.call("GET", f"/registration/v1/congresses/{await only_congress(organizer)}/review-queue")
    one = next(line for line in found["people"] if line["full_name"] == "Vi Thử Một")
    changed = {"version": one["version"], "position": "Giám đốc Trung tâm"}
    await organizer.call("PATCH", f"/registration/v1/delegates/{one['delegate_id']}", json=changed)
    reason = page.get_by_label("Lý do (bắt buộc")
    await reason.fill("Thiếu quyết định khen thưởng")
    await page.get_by_role("button", name="Trả lại", exact=True).click()
    both = page.get_by_role("row", name="Chức vụ")
    await expect(both.get_by_role("cell", name="chưa có")).to_be_visible()
    await expect(both.get_by_role("cell", name="Giám đốc Trung tâm")).to_be_visible()
    await expect(reason).to_have_value("Thiếu quyết định khen thưởng")
    await expect(page.get_by_text("Lý do đã ghi được giữ nguyên")).to_be_visible()
    await reason.fill("")
    await page.get_by_role("button", name="Duyệt", exact=True).click()
    await expect(page.get_by_text("✓ Đã duyệt: Vi Thử Một")).to_be_visible()


async def the_last_who_wait_are_approved_together(page: Page) -> None:
    """What became of them is to be read though nobody waits any more."""
    await page.get_by_label("Số chỗ của Sở Y tế, Điển hình tiên tiến là cá nhân").fill("2")
    await page.get_by_role("button", name="Lưu 01 ô").click()
    await expect(page.get_by_text("✓ Đã lưu 01 ô.")).to_be_visible()
    await page.goto("/review/")
    await page.get_by_role("button", name="Vi Thử Hai").click()
    await page.get_by_role("button", name="Đưa vào chính thức").click()
    await page.get_by_label("Chọn Vi Thử Hai").check()
    await page.get_by_role("button", name="Duyệt 01 người đã chọn…").click()
    await page.get_by_role("button", name="Duyệt cả 01 người").click()
    await expect(page.get_by_text("✓ Đã duyệt 01 người.")).to_be_visible()
    await expect(page.get_by_text("Không có hồ sơ nào ở đây.")).to_be_visible()


async def only_congress(organizer: CongressClient) -> str:
    return str((await organizer.congresses())[0]["congress_id"])
