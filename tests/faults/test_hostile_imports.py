"""Files made to do harm are refused by name or read as words, in little memory; nothing is written outside staging."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import hostile, power

WRITES = re.compile(r"(?:O_WRONLY|O_RDWR|O_CREAT)|^\d+ +(?:mkdir|rename|link|symlink|unlink|truncate|rmdir)")
NAMED = re.compile(r'"([^"]*)"')
DEVICES = ("/dev/", "/proc/")


@pytest.mark.skipif(not power.strace_works(), reason="needs Linux with strace and the right to trace")
def test_f65_hostile_files_are_refused_and_nothing_is_written_outside_staging(tmp_path: Path) -> None:
    staging, log = tmp_path / "staging", tmp_path / "strace"
    staging.mkdir()
    assert power.STRACE is not None
    watched = "trace=openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,truncate"
    done = subprocess.run(
        [power.STRACE, "-f", "-e", watched, "-o", str(log), sys.executable, "-m", "tests.faults.hostile"],
        env={**os.environ, "TMPDIR": str(staging), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told = dict(line.split("\t") for line in done.stdout.splitlines())
    assert set(told) == set(hostile.FILES)
    assert {name for name, verdict in told.items() if verdict == "read"} == set(hostile.READ), told
    written = [line for line in log.read_text(errors="replace").splitlines() if WRITES.search(line)]
    assert any(str(staging) in line for line in written), "a write would be seen"
    places = {name for line in written for name in NAMED.findall(line)}
    assert not {one for one in places if not one.startswith((str(staging), *DEVICES))}
    assert not list(staging.iterdir())


def test_f65_the_bombs_are_real(tmp_path: Path) -> None:
    import zipfile
    import zlib

    whole = tmp_path / "bomb.xlsx"
    whole.write_bytes(hostile.bomb(hostile.spreadsheet(), hostile.SHEET, hostile.NEARLY_4_GB))
    assert whole.stat().st_size < 16 * hostile.MEGABYTE
    with zipfile.ZipFile(whole) as package:
        assert package.getinfo(hostile.SHEET).file_size > 4_000_000_000
    unpacker = zlib.decompressobj(-15)
    stream = hostile.ten_gigabytes()
    assert sum(len(unpacker.decompress(next(stream))) for _megabyte in range(100)) == 100 * hostile.MEGABYTE
