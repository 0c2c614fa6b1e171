"""Power cuts without pulling a plug: the calls of real work are recorded and disks built as a cut would leave them.

The model: what was forced to the disk is there. Of later writes to a file none, the first few, any of them, or any of
their 512-byte sectors may be there; names of files and folders appear, move and vanish in their order but as late as
the next forcing of their folder. A disk that lies about having written is outside of it, and so is Windows.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

SECTOR: Final = 512
NAMED: Final = ("openat", "unlink", "unlinkat", "rmdir", "mkdir", "rename")
"""Calls whose first text is a name; the others begin with an open file."""
CALLS: Final = ",".join((*NAMED, "write", "pwrite64", "fsync", "fdatasync", "ftruncate"))
UNWATCHED: Final = (
    "writev,pwritev,pwritev2,truncate,fallocate,sendfile,copy_file_range,mkdirat,renameat,renameat2,link,linkat,symlink"
)
LONGEST_WRITE: Final = 1 << 20
_CALL: Final = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT: Final = re.compile(r"\"((?:\\x[0-9a-f]{2})*)\"(\.\.\.)?")
_OPEN_FILE: Final = re.compile(r"(-?\w+)<((?:\\x[0-9a-f]{2})*)>")
_BROKEN_OFF: Final = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>")
_GONE_ON_WITH: Final = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")

STRACE = shutil.which("strace")


def strace_works() -> bool:
    """False where there is no strace or the system forbids tracing, as some containers do."""
    return STRACE is not None and subprocess.run([STRACE, "true"], capture_output=True, check=False).returncode == 0


class Kind(StrEnum):
    """What one recorded call did to the disk, or to the person who was told that something is saved."""

    CREATE = "create"
    FOLDER = "folder"
    WRITE = "write"
    TRUNCATE = "truncate"
    FORCE = "force"
    REMOVE = "remove"
    RENAME = "rename"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Step:
    """One recorded call; names are relative to the recorded folder, ``offset`` None means at the end."""

    kind: Kind
    name: str
    data: bytes = b""
    offset: int | None = None
    target: str = ""


def record(arguments: list[str], folder: Path, told: str, log: Path) -> list[Step]:
    """Runs a Python module to its end and returns what it did below ``folder``; ``told`` names the ack file."""
    assert STRACE is not None
    tracer = [STRACE, "-f", "-y", "-xx", "-s", str(LONGEST_WRITE), "-e", f"trace={CALLS},{UNWATCHED}", "-o", str(log)]
    subprocess.run([*tracer, sys.executable, "-m", *arguments], check=True)
    with log.open(encoding="ascii") as lines:
        return list(_steps(lines, folder.resolve(), told))


def _steps(lines: Iterable[str], folder: Path, told: str) -> Iterable[Step]:
    below = "".join(f"\\x{byte:02x}" for byte in str(folder).encode())
    for line in _whole(lines):
        if below not in line:
            continue
        call = _CALL.search(line)
        if call is None:
            raise ValueError(f"a call that the model cannot read: {line[:80]}")
        if int(call[3]) >= 0:
            yield from _step(call[1], call[2], int(call[3]), str(folder), told)


def _whole(lines: Iterable[str]) -> Iterable[str]:
    """Each call in one piece, at the moment when it returned; two processes may break into each other's lines."""
    begun: dict[str, str] = {}
    for line in lines:
        if half := _BROKEN_OFF.match(line):
            begun[half[1]] = half[2]
        elif rest := _GONE_ON_WITH.match(line):
            yield begun.pop(rest[1]) + rest[2]
        else:
            yield line


def _step(call: str, arguments: str, result: int, folder: str, told: str) -> Iterable[Step]:
    if call in UNWATCHED.split(","):
        raise ValueError(f"the model does not know {call}")
    texts = [(_bytes(text[1]), text[2]) for text in _TEXT.finditer(arguments)]
    opened = _OPEN_FILE.search(arguments)
    within = _bytes(opened[2]).decode() if opened is not None else ""
    name = _below(str(Path(within) / texts[0][0].decode()) if call in NAMED else within, folder)
    if name is None or name.endswith("-shm"):
        return
    if call == "openat":
        if "O_CREAT" in arguments:
            yield Step(Kind.CREATE, name)
        if "O_TRUNC" in arguments:
            yield Step(Kind.TRUNCATE, name, offset=0)
    elif call == "mkdir":
        yield Step(Kind.FOLDER, name)
    elif call in ("write", "pwrite64"):
        data, cut = texts[0]
        assert not cut
        offset = int(arguments.rpartition(", ")[2]) if call == "pwrite64" else None
        yield Step(Kind.TOLD if name == told else Kind.WRITE, name, data[:result], offset)
    elif call == "ftruncate":
        yield Step(Kind.TRUNCATE, name, offset=int(arguments.rpartition(", ")[2]))
    elif call in ("unlink", "unlinkat", "rmdir"):
        yield Step(Kind.REMOVE, name)
    elif call == "rename":
        target = _below(texts[1][0].decode(), folder)
        assert target is not None
        yield Step(Kind.RENAME, name, target=target)
    else:
        yield Step(Kind.FORCE, name)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _below(path: str, folder: str) -> str | None:
    if path == folder:
        return "."
    return path.removeprefix(f"{folder}/") if path.startswith(f"{folder}/") else None


@dataclass(slots=True, eq=False)
class _File:
    """One file whatever its name: what is surely on the disk and what may still be on its way."""

    solid: bytearray = field(default_factory=bytearray)
    size: int = 0
    waiting: list[Step] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Folder:
    """One folder whatever its name: the names that are surely on the disk, and those that a program sees now."""

    solid: dict[str, _File | _Folder] = field(default_factory=dict)
    now: dict[str, _File | _Folder] = field(default_factory=dict)


_Change = tuple[_Folder, str, "_File | _Folder | None"]
"""In this folder this name means from now on that file, or nothing any more."""


@dataclass(slots=True)
class Disk:
    """A disk to which calls happen; ``told`` collects what the person at the screen has been told."""

    root: _Folder
    moves: list[tuple[_Change, ...]] = field(default_factory=list)
    told: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, folder: Path, told: str) -> Disk:
        """The files below ``folder`` as they lie, all surely on the disk."""
        root = _lying(folder)
        before = root.solid.pop(told)
        assert isinstance(before, _File)
        del root.now[told]
        return cls(root, told=before.solid)

    def take(self, step: Step) -> None:
        """One call happens."""
        match step.kind:
            case Kind.TOLD:
                self.told += step.data
            case Kind.CREATE if self._find(step.name) is None:
                self._move((*self._place(step.name), _File()))
            case Kind.FOLDER:
                self._move((*self._place(step.name), _Folder()))
            case Kind.WRITE | Kind.TRUNCATE:
                self._write(step)
            case Kind.REMOVE:
                self._move((*self._place(step.name), None))
            case Kind.RENAME:
                moved = self._find(step.name)
                self._move((*self._place(step.name), None), (*self._place(step.target), moved))
            case Kind.FORCE:
                self._force(step.name)

    def cut(self, dice: random.Random) -> dict[str, bytes]:
        """The files that are found when the power is back."""
        arrived = self.moves[: dice.randint(0, len(self.moves))]
        changed = {(id(folder), name): entry for move in arrived for folder, name, entry in move}
        return {name: _survivor(file, dice) for name, file in _found(self.root, "", changed)}

    def _find(self, path: str) -> _File | _Folder | None:
        found: _File | _Folder | None = self.root
        for name in Path(path).parts:
            found = found.now.get(name) if isinstance(found, _Folder) else None
        return found

    def _place(self, path: str) -> tuple[_Folder, str]:
        folder = self._find(str(Path(path).parent))
        assert isinstance(folder, _Folder), path
        return folder, Path(path).name

    def _write(self, step: Step) -> None:
        file = self._find(step.name)
        if not isinstance(file, _File):  # the ack file itself
            return
        offset = file.size if step.offset is None else step.offset
        file.waiting.append(Step(step.kind, step.name, step.data, offset))
        file.size = offset if step.kind is Kind.TRUNCATE else max(file.size, offset + len(step.data))

    def _move(self, *move: _Change) -> None:
        self.moves.append(move)
        for folder, name, entry in move:
            _put(folder.now, name, entry)

    def _force(self, path: str) -> None:
        forced = self._find(path)
        if isinstance(forced, _File):
            for step in forced.waiting:
                _apply(forced.solid, step)
            forced.waiting.clear()
            return
        arrived = [move for move in self.moves if any(folder is forced for folder, _name, _entry in move)]
        for folder, name, entry in (change for move in arrived for change in move):
            _put(folder.solid, name, entry)
        self.moves = [move for move in self.moves if move not in arrived]


def _lying(folder: Path) -> _Folder:
    found = _Folder()
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            found.solid[path.name] = _lying(path)
        elif not path.name.endswith("-shm"):
            found.solid[path.name] = _File(bytearray(path.read_bytes()), path.stat().st_size)
    found.now = dict(found.solid)
    return found


def _put(names: dict[str, _File | _Folder], name: str, entry: _File | _Folder | None) -> None:
    if entry is None:
        names.pop(name, None)
    else:
        names[name] = entry


def _found(
    folder: _Folder, path: str, changed: dict[tuple[int, str], _File | _Folder | None]
) -> Iterator[tuple[str, _File]]:
    names: dict[str, _File | _Folder | None] = dict(folder.solid)
    names |= {name: entry for (place, name), entry in changed.items() if place == id(folder)}
    for name, entry in names.items():
        if isinstance(entry, _Folder):
            yield from _found(entry, f"{path}{name}/", changed)
        elif entry is not None:
            yield f"{path}{name}", entry


def _apply(content: bytearray, step: Step) -> None:
    assert step.offset is not None
    end = step.offset + len(step.data)
    if step.kind is Kind.TRUNCATE:
        del content[step.offset :]
    content.extend(bytes(max(0, end - len(content))))
    content[step.offset : end] = step.data


def _survivor(file: _File, dice: random.Random) -> bytes:
    content = bytearray(file.solid)
    way = dice.choice(("none", "first", "any", "sectors"))
    if way == "first":
        chosen = file.waiting[: dice.randint(0, len(file.waiting))]
    else:
        chosen = [step for step in file.waiting if way != "none" and dice.random() < 0.5]
    for step in chosen:
        for part in _sectors(step, dice) if way == "sectors" else (step,):
            _apply(content, part)
    return bytes(content)


def _sectors(step: Step, dice: random.Random) -> Iterable[Step]:
    if step.kind is Kind.TRUNCATE:
        return (step,)
    assert step.offset is not None
    start, data = step.offset, step.data
    ends = [*range(SECTOR - start % SECTOR, len(data), SECTOR), len(data)]
    pieces = zip([0, *ends], ends, strict=False)
    return [Step(step.kind, step.name, data[a:b], start + a) for a, b in pieces if dice.random() < 0.5]
