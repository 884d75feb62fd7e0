"""The wall without any server: nothing over flag and silence, black by its own key, and calm when nothing is allowed any more."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, Request, expect

from tests.support.honors.wall_page import CLIENT, TITLE, showing
from tests.support.pages.built_pages import BAD_GATEWAY, Answer, built_page

VECTORS = json.loads((Path(__file__).parents[3] / "contracts/vectors/drawn_cards.json").read_text("utf-8"))
WAS_A_SCREEN = f"localStorage.setItem('daihoi.board.title', {json.dumps(json.dumps({'title_lines': TITLE}))})"
REVOKED: Answer = (
    401,
    "application/problem+json",
    json.dumps({"status": 401, "title": "x", "detail": "Mã đã thu hồi"}),
)
SOME_FRAMES = (
    "new Promise(done => { let left = 60; const next = () => --left ? requestAnimationFrame(next) : done(); next() })"
)


async def word_of(page: Page, said: str) -> dict[str, Any]:
    """Wait until the screen says `said` of itself, and give the whole word."""

    def is_word(request: Request) -> bool:
        return request.url.endswith("/screens/acknowledgements") and request.post_data_json["word"] == said

    async with page.expect_event("request", is_word) as heard:
        pass
    return dict((await heard.value).post_data_json)


async def test_nothing_at_all_is_drawn_over_flag_and_silence_also_without_a_line(browser: Browser) -> None:
    for card, words in (("FLAG_SALUTE", ""), ("SILENCE", "Phút mặc niệm")):
        async with built_page(browser, "/board/", showing(card), clock=True) as page:
            await expect(page.locator("main svg")).to_be_visible()
            await page.clock.run_for(6_000)  # the line is dead for longer than an age is kept back
            assert (await page.locator("main").inner_text()).strip() == words


async def test_f9_a_screen_says_the_digest_of_the_words_that_really_stand_on_it(browser: Browser) -> None:
    for vector in VECTORS[:1] + VECTORS[3:5]:
        server = showing(**vector["card"])
        async with built_page(browser, "/board/", server, size=(1024, 768)) as page:
            word = await word_of(page, "SHOWING")
            assert (word["revision"], word["digest"]) == (3, vector["digest"]), vector["name"]
            assert word["version"].startswith("board-")
            await page.locator("[data-part] span").first.evaluate("span => span.append(' translated')")
            assert await changed_digest(page, vector["digest"])


async def changed_digest(page: Page, digest: str) -> bool:
    """Whether the next words tell of other words on the glass."""
    for _ in range(3):
        if (await word_of(page, "SHOWING"))["digest"] != digest:
            return True
    return False


async def test_a_screen_shows_its_number_over_the_card_it_was_asked_for_and_never_over_the_flag(
    browser: Browser,
) -> None:
    asked = {"show_number": {"number": 7, "name": "Cánh gà", "ms": 60_000, "over": 3}}
    async with built_page(browser, "/board/", showing("TITLE", asked)) as page:
        await expect(page.get_by_text("Cánh gà")).to_be_visible()
        await word_of(page, "NUMBER")
    other = {"show_number": {**asked["show_number"], "over": 2}}
    for server in (showing("FLAG_SALUTE", asked), showing("TITLE", other)):
        async with built_page(browser, "/board/", server) as page:
            await word_of(page, "SHOWING")
            await expect(page.get_by_text("Cánh gà")).to_have_count(0)


async def test_a_screen_that_stands_inside_shows_the_title_where_the_others_show_what_the_programme_sends(
    browser: Browser,
) -> None:
    for asked, card, word in (({"is_public": True}, "SLOGAN", "SHOWING"), ({"is_public": False}, "TITLE", "NEUTRAL")):
        async with built_page(browser, "/board/", showing("SLOGAN", asked, text="Thi đua giả lập")) as page:
            await expect(page.locator(f"[data-card={card}]")).to_be_visible()
            await word_of(page, word)
            await expect(page.get_by_text("Thi đua giả lập")).to_have_count(int(card == "SLOGAN"))


async def test_a_screen_made_black_by_its_own_key_says_so(browser: Browser) -> None:
    async with built_page(browser, "/board/", showing("TITLE")) as page:
        await word_of(page, "SHOWING")
        await page.keyboard.press("b")
        await word_of(page, "DARK")
        await page.keyboard.press("b")
        await word_of(page, "SHOWING")


async def test_f9_e_a_tablet_and_a_stage_laptop_say_that_they_live(browser: Browser) -> None:
    for path, kind, word in (("/mc/", "MC", "NEUTRAL"), ("/stage/", "REMOTE", "SHOWING")):
        async with built_page(browser, path, showing("TITLE", {"kind": kind})) as page:
            said = await word_of(page, word)
            assert (said["version"].split("-")[0], said["congress_id"]) == (path.strip("/"), CLIENT)


async def test_f9_d_a_board_that_somebody_signed_in_opened_says_that_the_stage_does_not_know_it(
    browser: Browser,
) -> None:
    for card, marks in (("TITLE", 1), ("FLAG_SALUTE", 0)):
        server = showing(card)

        def signed_in(path: str, server: Callable[[str], Answer] = server) -> Answer:
            if path.endswith("/paired-clients/me"):
                return REVOKED
            if path.endswith("/registration/v1/me"):
                return 200, "application/json", json.dumps({"name": "Giả Lập", "roles": ["ORGANIZER"]})
            if path.endswith("/registration/v1/congresses"):
                return 200, "application/json", json.dumps([{"congress_id": CLIENT, "name": TITLE[0]}])
            return server(path)

        async with built_page(browser, "/board/", signed_in) as page:
            await expect(page.locator(f"[data-card={card}]")).to_be_visible()
            await expect(page.get_by_text("chưa ghép")).to_have_count(marks)


async def test_a_screen_that_was_revoked_or_has_no_network_hangs_there_calmly(browser: Browser) -> None:
    for gone in (REVOKED, BAD_GATEWAY):
        async with built_page(browser, "/board/", lambda _, gone=gone: gone, before=WAS_A_SCREEN) as page:
            await expect(page.get_by_role("heading", name=TITLE[0])).to_be_visible()
            await expect(page.get_by_role("textbox")).to_have_count(0)
            assert "thu hồi" not in await page.locator("body").inner_text()
    for code in ("revoked", "expired"):
        await ends_while_a_name_is_on_air(browser, code)


async def ends_while_a_name_is_on_air(browser: Browser, code: str) -> None:
    """F19: the pairing ends under the eyes of the hall: the name leaves, the title stays, no machinery comes."""
    gone, server = [False], showing(**next(one["card"] for one in VECTORS if one["card"]["card"] == "HONOREE"))
    ended = json.dumps({"status": 401, "title": "x", "detail": "Máy này không còn được ghép", "code": code})

    def answer(path: str) -> Answer:
        return (401, "application/problem+json", ended) if gone[0] else server(path)

    async with built_page(browser, "/board/", answer) as page:
        await expect(page.locator("[data-card=HONOREE]")).to_be_visible()
        gone[0] = True
        await expect(page.locator("[data-card=TITLE]")).to_be_visible()
        await expect(page.locator("[data-card=HONOREE]")).to_have_count(0)
        await expect(page.get_by_role("textbox")).to_have_count(0)
        assert "ghép" not in await page.locator("body").inner_text()


async def test_the_code_form_comes_only_on_a_key(browser: Browser) -> None:
    async with built_page(browser, "/board/", lambda _: REVOKED, before=WAS_A_SCREEN) as page:
        await expect(page.get_by_role("heading", name=TITLE[0])).to_be_visible()
        await page.keyboard.press("p")
        await expect(page.get_by_role("textbox")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("textbox")).to_have_count(0)


async def test_its_own_key_makes_the_screen_black_without_network(browser: Browser) -> None:
    async with built_page(browser, "/board/", showing("TITLE")) as page:
        await expect(page.get_by_role("heading", name=TITLE[0])).to_be_visible()
        await page.unroute_all()
        await page.context.set_offline(True)
        assert not await page.evaluate("fetch('/api/honors/v1/time').then(() => true, () => false)"), "cut off"
        await page.keyboard.press("B")
        assert await _colour_in_the_middle(page) == "rgb(0, 0, 0)"
        await page.evaluate(SOME_FRAMES)
        assert await _colour_in_the_middle(page) == "rgb(0, 0, 0)", "and it stays so while the line is looked for"
        await page.keyboard.press("b")
        assert await _colour_in_the_middle(page) != "rgb(0, 0, 0)"


async def _colour_in_the_middle(page: Page) -> str:
    return str(
        await page.evaluate(
            "getComputedStyle(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).backgroundColor"
        )
    )


async def test_a_congress_that_is_archived_leaves_wall_and_script_without_a_name_until_it_is_restored(
    browser: Browser,
) -> None:
    standing = ["OPEN"]
    card = next(one["card"] for one in VECTORS if one["card"]["card"] == "HONOREE")

    def archivable(kind: str) -> Callable[[str], Answer]:
        server = showing(asked={"kind": kind}, **card)

        def answer(path: str) -> Answer:
            status, content, body = server(path)
            if path.endswith("/paired-clients/me"):
                body = json.dumps({**json.loads(body), "standing": standing[0]})
            return status, content, body

        return answer

    async with (
        built_page(browser, "/board/", archivable("BOARD")) as wall,
        built_page(browser, "/mc/", archivable("MC")) as script,
        built_page(browser, "/stage/", archivable("REMOTE")) as stage,
    ):
        await expect(wall.locator("[data-card=HONOREE]")).to_be_visible()
        standing[0] = "CLOSED"
        await expect(wall.locator("[data-card=TITLE]")).to_be_visible()
        await expect(wall.get_by_text("đại hội đã lưu trữ: khôi phục ở trang chính")).to_be_visible()
        await expect(script.get_by_role("heading", name="Đại hội này đã lưu trữ")).to_be_visible()
        async with stage.expect_request(lambda asked: asked.url.endswith("/cards")) as asked:
            await stage.get_by_role("dialog").get_by_role("button", name="Màn hình đen").click()
        assert (await asked.value).post_data_json["card"] == "BLACK"
        standing[0] = "OPEN"
        await expect(wall.locator("[data-card=HONOREE]")).to_be_visible()
        await expect(script.get_by_role("heading", name="Đại hội này đã lưu trữ")).to_have_count(0)
