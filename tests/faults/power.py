"""Power cuts without pulling a plug: the calls of real work are recorded and disks built as a cut would leave them.

The model: what was forced to the disk is there. Of later writes to a file none, the first few, any of them, or any of
their 512-byte sectors may be there; names appear, move and vanish in their order but as late as the next forcing of
their folder. A disk that lies about having written is outside of it, and so is Windows.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

SECTOR: Final = 512
CALLS: Final = "openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink,rename"
UNWATCHED: Final = "writev,pwritev,pwritev2,truncate,unlinkat,renameat,renameat2,link,linkat,symlink"
LONGEST_WRITE: Final = 1 << 20
_CALL: Final = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT: Final = re.compile(r"\"((?:\\x[0-9a-f]{2})*)\"(\.\.\.)?")
_OPEN_FILE: Final = re.compile(r"(-?\w+)<((?:\\x[0-9a-f]{2})*)>")

STRACE = shutil.which("strace")


def strace_works() -> bool:
    """False where there is no strace or the system forbids tracing, as some containers do."""
    return STRACE is not None and subprocess.run([STRACE, "true"], capture_output=True, check=False).returncode == 0


class Kind(StrEnum):
    """What one recorded call did to the disk, or to the person who was told that something is saved."""

    CREATE = "create"
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
    below = "".join(f"\\x{byte:02x}" for byte in f"{folder}/".encode())
    for line in lines:
        if below not in line:
            continue
        call = _CALL.search(line)
        if call is None or "unfinished" in line or "resumed" in line:
            raise ValueError(f"a call that was interrupted: {line[:80]}")
        if int(call[3]) >= 0:
            yield from _step(call[1], call[2], int(call[3]), str(folder), told)


def _step(call: str, arguments: str, result: int, folder: str, told: str) -> Iterable[Step]:
    if call in UNWATCHED.split(","):
        raise ValueError(f"the model does not know {call}")
    texts = [(_bytes(text[1]), text[2]) for text in _TEXT.finditer(arguments)]
    opened = _OPEN_FILE.search(arguments)
    if call in ("openat", "unlink", "rename"):
        name = _below(texts[0][0], folder)
    else:
        assert opened is not None
        name = _below(_bytes(opened[2]), folder)
    if name is None or name.endswith("-shm"):
        return
    if call == "openat":
        if "O_CREAT" in arguments:
            yield Step(Kind.CREATE, name)
        if "O_TRUNC" in arguments:
            yield Step(Kind.TRUNCATE, name, offset=0)
    elif call in ("write", "pwrite64"):
        data, cut = texts[0]
        assert not cut
        offset = int(arguments.rpartition(", ")[2]) if call == "pwrite64" else None
        yield Step(Kind.TOLD if name == told else Kind.WRITE, name, data[:result], offset)
    elif call == "ftruncate":
        yield Step(Kind.TRUNCATE, name, offset=int(arguments.rpartition(", ")[2]))
    elif call == "unlink":
        yield Step(Kind.REMOVE, name)
    elif call == "rename":
        yield Step(Kind.RENAME, name, target=_below(texts[1][0], folder) or "")
    else:
        yield Step(Kind.FORCE, name)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _below(path: bytes, folder: str) -> str | None:
    text = path.decode()
    return text.removeprefix(f"{folder}/") if text.startswith(f"{folder}/") else None


@dataclass(slots=True)
class _File:
    """One file whatever its name: what is surely on the disk and what may still be on its way."""

    solid: bytearray
    size: int
    waiting: list[Step] = field(default_factory=list)


@dataclass(slots=True)
class Disk:
    """A disk to which calls happen; ``told`` collects what the person at the screen has been told."""

    solid_names: dict[str, _File]
    names: dict[str, _File]
    moves: list[tuple[str, dict[str, _File | None]]] = field(default_factory=list)
    told: bytearray = field(default_factory=bytearray)

    @classmethod
    def of(cls, folder: Path, told: str) -> Disk:
        """The files below ``folder`` as they lie, all surely on the disk."""
        files = {
            str(path.relative_to(folder)): _File(bytearray(path.read_bytes()), path.stat().st_size)
            for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.endswith("-shm")
        }
        before = files.pop(told)
        return cls(files, dict(files), told=before.solid)

    def take(self, step: Step) -> None:
        """One call happens."""
        match step.kind:
            case Kind.TOLD:
                self.told += step.data
            case Kind.CREATE if step.name not in self.names:
                self._move(step.name, {step.name: _File(bytearray(), 0)})
            case Kind.WRITE | Kind.TRUNCATE:
                self._write(step)
            case Kind.REMOVE:
                self._move(step.name, {step.name: None})
            case Kind.RENAME:
                self._move(step.name, {step.name: None, step.target: self.names[step.name]})
            case Kind.FORCE:
                self._force(step.name)

    def cut(self, dice: random.Random) -> dict[str, bytes]:
        """The files that are found when the power is back."""
        names: dict[str, _File | None] = dict(self.solid_names)
        for _folder, move in self.moves[: dice.randint(0, len(self.moves))]:
            names |= move
        return {name: _survivor(file, dice) for name, file in names.items() if file is not None}

    def _write(self, step: Step) -> None:
        file = self.names.get(step.name)
        if file is None:  # the ack file itself
            return
        offset = file.size if step.offset is None else step.offset
        file.waiting.append(Step(step.kind, step.name, step.data, offset))
        file.size = offset if step.kind is Kind.TRUNCATE else max(file.size, offset + len(step.data))

    def _move(self, name: str, move: dict[str, _File | None]) -> None:
        self.moves.append((str(Path(name).parent), move))
        for moved, file in move.items():
            if file is None:
                self.names.pop(moved, None)
            else:
                self.names[moved] = file

    def _force(self, name: str) -> None:
        file = self.names.get(name)
        if file is not None:
            for step in file.waiting:
                _apply(file.solid, step)
            file.waiting.clear()
            return
        for _folder, move in [one for one in self.moves if one[0] == name]:
            for moved, other in move.items():
                if other is None:
                    self.solid_names.pop(moved, None)
                else:
                    self.solid_names[moved] = other
        self.moves = [one for one in self.moves if one[0] != name]


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
