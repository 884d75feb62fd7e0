"""What a folder of keys refuses before a file is written that no service could read."""

from pathlib import Path

import pytest

from services.registration.usecases.access.keys.key_folder import PERSONAL, KeyFolder, MarksFull
from services.registration.usecases.access.keys.vault import MOST_MARKS, PersonalDataVault


def test_the_last_key_over_the_marks_still_works_and_one_more_is_refused_without_a_change(tmp_path: Path) -> None:
    folder, file = KeyFolder(tmp_path, tmp_path), tmp_path / PERSONAL
    first = f"{'11' * 32}\n" + "".join(f"mark:{number:064x}\n" for number in range(MOST_MARKS - 2))
    file.write_text(first)
    file.chmod(0o600)

    folder.add_personal_key("mark")

    vault = PersonalDataVault(folder.personal())
    assert vault.marking_keys == MOST_MARKS
    assert vault.marks("001234567890")[-1][-1] == MOST_MARKS - 1
    before = file.read_text()
    with pytest.raises(MarksFull, match="chưa thay đổi gì"):
        folder.add_personal_key("mark")
    assert file.read_text() == before
    folder.add_personal_key("seal")
    assert PersonalDataVault(folder.personal()).marking_keys == MOST_MARKS
