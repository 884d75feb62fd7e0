"""How much room a finger has on what can be pressed."""

from playwright.async_api import Page

_SMALL = """
least => {
  const small = [];
  for (const one of document.querySelectorAll("button, a[href], select, input, summary")) {
    if (one.disabled || !one.checkVisibility({ visibilityProperty: true })) continue;
    one.scrollIntoView({ block: "center" });
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const mine = (at) => {
      const found = document.elementFromPoint(x, at);
      return found !== null && (one.contains(found) || found.closest("label")?.control === one);
    };
    if (!mine(y)) continue;
    let [from, to] = [y, y];
    while (mine(from - 1)) from -= 1;
    while (mine(to + 1)) to += 1;
    if (to - from + 1 < least) small.push(`${one.tagName} ${one.textContent.trim() || one.type}: ${Math.round(to - from + 1)}`);
  }
  return small;
}
"""


async def small_targets(page: Page, least: int = 44) -> list[str]:
    """Give what can be pressed over fewer than `least` CSS px of height, by where a press really lands; links inside the words
    of a paragraph are told too.
    """
    found: list[str] = await page.evaluate(_SMALL, least)
    return found
