"""Which state of the ceremony a paper is of: the same words on every one, so that two sheets are told apart."""

from services.honors.usecases.stage.scene import Scene


def edition_words(scene: Scene) -> str:
    """Give the frozen order, the cut into rows and the stage's revision in words."""
    edition = f"Bản thứ tự số {scene.edition.number}" if scene.edition else "Chưa chốt thứ tự"
    cut = f", lần cắt hàng {scene.plan.number}" if scene.plan else ""
    return f"{edition}{cut}, bản sân khấu {scene.stage.revision}"


def edition_stem(scene: Scene) -> str:
    """Give the same for the name of a file: "ban-3-san-khau-127"."""
    return f"ban-{scene.edition.number if scene.edition else 0}-san-khau-{scene.stage.revision}"
