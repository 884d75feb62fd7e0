"""Sessions are told apart by two coarse words, and nothing else of what a browser says is kept."""

import pytest

from services.registration.domain.access.browsers import OTHER, Browser, browser_of

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/140.0.0.0 Safari/537.36", ("Chrome", "Windows")),
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0",
            ("Edge", "Windows"),
        ),
        (
            f"Mozilla/5.0 (Windows NT 10.0) {WEBKIT} coc_coc_browser/130.0 Chrome/124.0 Safari/537.36",
            ("Cốc Cốc", "Windows"),
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 "
            "Mobile/15E148 Safari/604.1",
            ("Safari", "iPhone"),
        ),
        (f"Mozilla/5.0 (Linux; Android 10; K) {WEBKIT} Chrome/140.0.0.0 Mobile Safari/537.36", ("Chrome", "Android")),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", ("Firefox", "Linux")),
    ],
)
def test_a_session_is_known_by_its_browser_and_system(said: str, told: tuple[str, str]) -> None:
    assert browser_of(said) == Browser(*told)


@pytest.mark.parametrize("said", ["", "python-httpx/0.28", "Chrome/1 <script>", "Mozilla/5.0 (Windows NT 10.0)"])
def test_whatever_else_is_another_browser(said: str) -> None:
    assert browser_of(said) == OTHER
