"""What the scripts of one server say stands in Vietnamese and in English beside each other."""

import re

import pytest

from daihoi.local.home import ROOT

SCRIPTS = sorted(one.name for one in (ROOT / "infra").glob("*.sh") if one.name != "words.sh")
VIETNAMESE = re.compile(r"[À-ỹ]")
SAID = re.compile(r'\b(?:fail|stop_and_fail|either) ("[^"]*")(?: (?:\\\n\s*)?("[^"]*"))?')
THROUGH = ('"$@"', "\"$job: $(printf '%s\\n' \"")
"""What is handed on as somebody else said it."""


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_sentence_is_there_in_both_languages(script: str) -> None:
    text = (ROOT / "infra" / script).read_text("utf-8")
    said = [(vi, en) for vi, en in SAID.findall(text) if vi not in THROUGH]
    assert said
    assert [pair for pair in said if not pair[1] or not VIETNAMESE.search(pair[0]) or VIETNAMESE.search(pair[1])] == []
    alone = re.findall(r'echo "(?:✗|→) (?!\$\(either).*', text)
    assert alone == []
