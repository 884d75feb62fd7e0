"""What axe-core finds wrong with a page by WCAG 2.2, levels A and AA."""

from pathlib import Path

from playwright.async_api import Page

SOURCE = Path(__file__).parents[3] / "web" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


async def violations(page: Page) -> list[str]:
    """Give each violation as "rule: element", one line an element. A colour on its way to another one is neither."""
    await page.emulate_media(reduced_motion="reduce")
    await page.evaluate(SOURCE.read_text("utf-8"))
    found = await page.evaluate("tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] })", TAGS)
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found["violations"] for node in rule["nodes"]]
