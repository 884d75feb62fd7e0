"""What a fresh machine is brought: by hash, without a registry's address, from a bootstrap old Pythons can read."""

import ast
import hashlib
import re
from pathlib import Path

import pytest

from chassis.events.topic_file import declared
from daihoi.local.home import ROOT, TOPICS
from daihoi.local.servers import jars


def test_every_jar_is_pinned_by_version_and_hash() -> None:
    locked = jars.locked()

    assert len({jar.file_name for jar in locked}) == len(locked) == 46
    assert all(re.fullmatch(r"[0-9a-f]{64}", jar.sha256) for jar in locked)
    assert "kafka_2.13-4.3.1.jar" in {jar.file_name for jar in locked}


def test_a_jar_with_another_hash_is_not_taken_over(tmp_path: Path) -> None:
    part, cache = tmp_path / "part", tmp_path / "cache"
    part.mkdir()
    cache.mkdir()
    good = jars.Jar("g", "good", "1", hashlib.sha256(b"good").hexdigest())
    bad = jars.Jar("g", "bad", "1", hashlib.sha256(b"bad").hexdigest())
    (part / good.file_name).write_bytes(b"good")
    (part / bad.file_name).write_bytes(b"something else")

    assert jars._take_over([good, bad], part, cache) == [bad]
    assert [file.name for file in cache.iterdir()] == [good.file_name]


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "web/package-lock.json", "infra/browser/package-lock.json", "infra/kafka/kafka.lock"]
)
def test_no_lock_names_a_registry(lock: str) -> None:
    text = (ROOT / lock).read_text()

    assert '"resolved"' not in text
    assert "index-url" not in text
    assert not re.search(r"^[^#\n]*https?://[^\s\"]*\.(tgz|whl|tar\.gz|jar)", text, re.MULTILINE)


def test_an_old_python_can_read_the_bootstrap_and_say_what_is_missing() -> None:
    ast.parse((ROOT / "daihoi" / "bootstrap.py").read_text(), feature_version=(3, 7))


def test_make_alone_prints_every_target_within_sixty_lines() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    explained = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))

    assert len(makefile.splitlines()) <= 60
    assert targets == explained
    assert {"demo", "test", "test-fast", "test-faults", "smoke", "bench", "lint", "lock", "format", "docs"} <= targets


def test_no_topic_is_compacted_and_none_but_the_words_on_progress_forgets() -> None:
    an_hour, ten_minutes = "3600000", "600000"
    for topic in declared(TOPICS):
        assert topic.config["cleanup.policy"] == "delete", topic.name
        if topic.name.endswith(".progress.v1"):  # a segment ends in time, else nothing of it would ever be forgotten
            assert (topic.config["retention.ms"], topic.config["segment.ms"]) == (an_hour, ten_minutes)
        else:
            assert topic.config["retention.ms"] == "-1", topic.name
