"""A power cut at any moment loses nothing that was acknowledged; a registry that does not wait for its disk would."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.faults import power, proofs, world
from tests.faults.power import Disk, Kind, Step

pytestmark = pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")
ACTS = 30
COMMITTED = 5


@pytest.mark.faults
def test_placeholder() -> None: ...


def test_the_model_keeps_what_was_forced_and_doubts_the_rest(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"a" * 1024)
    (tmp_path / "told").write_bytes(b"")
    steps = [
        Step(Kind.WRITE, "old", b"b" * 1024, 0),
        Step(Kind.FORCE, "old"),
        Step(Kind.WRITE, "old", b"c" * 1024, 0),
        Step(Kind.CREATE, "new"),
        Step(Kind.WRITE, "new", b"whole"),
        Step(Kind.FORCE, "new"),
        Step(Kind.RENAME, "new", target="old"),
        Step(Kind.TOLD, "told", b"saved\n"),
    ]
    disk = Disk.of(tmp_path, "told")
    for step in steps:
        disk.take(step)
    seen = {disk.cut(random.Random(seed)).get("old", b"") for seed in range(300)}
    assert {b"b" * 1024, b"c" * 1024, b"c" * 512 + b"b" * 512, b"whole"} <= seen
    assert all(content == b"whole" or set(content) <= set(b"bc") for content in seen)
    disk.take(Step(Kind.FORCE, "."))
    assert {disk.cut(random.Random(seed))["old"] for seed in range(20)} == {b"whole"}
    assert bytes(disk.told) == b"saved\n"
