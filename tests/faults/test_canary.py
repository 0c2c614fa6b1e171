"""After a whole working day in canary words, no canary can be read anywhere on the disk, open, killed or closed."""

from __future__ import annotations

import base64
import io
import json
import math
import os
import re
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.storage.test_secrecy import readable

PAGE = 4096
FRAME_HEAD, WAL_HEAD = 24, 32
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
FOLDERS = ("home", "temp")


@dataclass
class Day:
    """The process that works in canaries, the folder in which all it can write lies, and what it says of itself."""

    process: subprocess.Popen[str]
    folder: Path
    told: dict[str, Any]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    for name in FOLDERS:
        (tmp_path / name).mkdir()
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA")
    temps = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
    own = {name: str(tmp_path / "home") for name in homes} | {name: str(tmp_path / "temp") for name in temps}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.canary", str(tmp_path)],
        env={**os.environ, **own},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        yield Day(process, tmp_path, json.loads(process.stdout.readline()))
        process.kill()


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def unpacked(content: bytes) -> Iterator[bytes]:
    """The bytes themselves and whatever is wrapped in them: base64, the streams and the words of a PDF."""
    yield content
    for run in re.findall(rb"[A-Za-z0-9+/]{24,}", content):
        for start in range(4):
            usable = (len(run) - start) // 4 * 4
            yield base64.b64decode(run[start : start + usable])
    for stream in STREAM.findall(content):
        packed = [stream]
        with suppress(ValueError):
            packed.append(base64.a85decode(stream.strip().removesuffix(b"~>")))
        for one in packed:
            with suppress(zlib.error):
                yield zlib.decompress(one)
    if b"%PDF-" in content:
        text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
        yield re.sub(r"\s+", "", text).encode()


def found(content: bytes, words: list[str]) -> set[str]:
    return set().union(*(readable(layer, words) for layer in unpacked(content)))


def require_silence(day: Day, where: str) -> None:
    for name, content in {**files(day.folder), "the names of the files": "\n".join(files(day.folder)).encode()}.items():
        assert found(content, day.told["words"]) == set(), f"{name} {where}"
        assert b"SQLite format 3" not in content, f"{name} {where}"


def entropy(page: bytes) -> float:
    """Bits a byte; random bytes of one page reach about 7.95."""
    return -sum(n / len(page) * math.log2(n / len(page)) for n in Counter(page).values())


def pages_of(name: str, content: bytes) -> list[bytes]:
    start, head = (WAL_HEAD + FRAME_HEAD, FRAME_HEAD) if name.endswith("-wal") else (0, 0)
    return [content[at : at + PAGE] for at in range(start, len(content) - PAGE + 1, PAGE + head)]


def test_no_canary_is_readable_while_open_after_a_kill_and_after_closing(day: Day) -> None:
    assert len(day.told["words"]) > 80
    assert len(day.told["stored"]) > 60
    assert day.told["pages"] >= 5
    opened = files(day.folder)
    endings = {re.sub(r"-[0-9a-f]{8}", "", name) for name in opened if name.startswith("registry")}
    assert {f"registry/registry.{end}" for end in ("hdr", "db", "db-wal", "db-shm")} <= endings
    assert {"registry/preauth.box", "registry/log/pana.log"} <= endings
    require_silence(day, "while open")
    day.process.kill()
    day.process.wait()
    require_silence(day, "after the kill")


def test_no_canary_is_readable_after_closing(day: Day) -> None:
    day.process.communicate("")
    assert day.process.returncode == 0
    assert not any(name.endswith("-wal") for name in files(day.folder))
    require_silence(day, "after closing")


def test_every_page_of_the_database_looks_like_noise(day: Day) -> None:
    seen = 0
    for name, content in files(day.folder).items():
        if name.endswith((".db", ".db-wal")):
            pages = pages_of(name, content)
            seen += len(pages)
            assert min(map(entropy, pages)) > 7.9, name
    assert seen > 100


def test_the_reading_glass_sees_through_every_wrapping(day: Day) -> None:
    words = day.told["words"]
    name = next(word for word in words if word.endswith("ru"))
    assert name in found(b"1" + base64.b64encode(f"..{name}..".encode()) + b"1", words)
    assert name in found(b"stream\n" + zlib.compress(name.encode()) + b"\nendstream", words)
    assert found(os.urandom(2**16), words) == set()
    assert name in found(bytes.fromhex(day.told["paper"]), words)
    assert entropy(name.encode() * 40) < 7
