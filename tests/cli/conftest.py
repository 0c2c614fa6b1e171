"""The demo centre, built once by the program itself, and a way to call the program as a script would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "quiet river lamp orchard"


@dataclass(frozen=True)
class Answer:
    """What one call left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Program:
    """The real program in a process of its own, with a home of its own."""

    home: Path
    data: Path
    site: Path

    def __call__(
        self,
        *arguments: str,
        user: str | None = None,
        passphrase: str | None = PASSPHRASE,
        lang: str = "en",
        **more: str,
    ) -> Answer:
        """Calls a command on this registry; ``more`` is added to the environment."""
        call = [*arguments, "--data", str(self.data), "--site", str(self.site), "--lang", lang]
        return self.bare(*call, *(["--user", user] if user else []), passphrase=passphrase, **more)

    def bare(self, *arguments: str, passphrase: str | None = None, **more: str) -> Answer:
        """Calls the program with just these arguments."""
        done = subprocess.run(
            [sys.executable, "-m", "shelter_app.cli", *arguments],
            cwd=ROOT,
            env=self.environment(**more),
            input=b"" if passphrase is None else f"{passphrase}\n".encode(),
            capture_output=True,
            check=False,
        )
        answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in answer.out + answer.err
        return answer

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"), str(self.home))
        return {**kept, **homes, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **more}

    def log(self) -> str:
        """Everything the program wrote into its log beside the registry."""
        return "".join(file.read_text("utf-8") for file in sorted((self.data / "log").glob("*")))

    def file(self, pattern: str) -> Path:
        """The one file of the registry that has such a name."""
        (found,) = self.data.glob(pattern)
        return found


@dataclass(frozen=True)
class DemoCentre:
    """The registry as `demo` left it and the file numbers it told, story by story."""

    program: Program
    stories: dict[str, list[str]]


@pytest.fixture(scope="session")
def demo_centre(tmp_path_factory: pytest.TempPathFactory) -> DemoCentre:
    folder = tmp_path_factory.mktemp("cli")
    program = Program(folder / "home", folder / "data", folder / "site")
    answer = program("demo", "--portable", "--json")
    assert (answer.code, answer.err) == (0, "")
    return DemoCentre(program, answer.json)


@pytest.fixture(scope="session")
def program(demo_centre: DemoCentre) -> Program:
    """The program at the demo centre; for calls after which another test finds it as it was."""
    return demo_centre.program


@pytest.fixture(scope="session")
def stories(demo_centre: DemoCentre) -> dict[str, list[str]]:
    return demo_centre.stories


@pytest.fixture
def own_copy(program: Program, tmp_path: Path) -> Program:
    """The program at a copy of the demo centre that a test may damage, on a computer that remembers no other."""
    shutil.copytree(program.data, tmp_path / "data")
    shutil.copytree(program.site, tmp_path / "site")
    return replace(program, data=tmp_path / "data", site=tmp_path / "site")


@pytest.fixture
def nowhere(tmp_path: Path) -> Program:
    """The program where nothing is yet."""
    return Program(tmp_path / "home", tmp_path / "data", tmp_path / "site")


Damage = Callable[[Path], None]


@pytest.fixture
def flip() -> Damage:
    """Flips one bit in the middle of a file."""

    def damage(path: Path) -> None:
        raw = bytearray(path.read_bytes())
        raw[len(raw) // 2] ^= 1
        path.write_bytes(raw)

    return damage
