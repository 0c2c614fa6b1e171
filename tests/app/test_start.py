"""The composition root: which folder is opened, and a process with keys that ends whatever else fails."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from shelter_app import app, paths
from shelter_app.cli import arguments
from shelter_app.cli.task import Task
from shelter_app.wording import load


class Ended(BaseException):
    """The process is over."""


class BrokenPipe(io.BytesIO):
    def write(self, _data: Any) -> int:
        raise BrokenPipeError


@pytest.fixture
def codes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    ended: list[int] = []

    def end(code: int) -> None:
        ended.append(code)
        raise Ended

    monkeypatch.setattr(os, "_exit", end)
    return ended


def no_process(*_arguments: Any, **_options: Any) -> Any:
    raise OSError(12, "Cannot allocate memory")


def no_reader(*_arguments: Any, **_options: Any) -> Any:
    class Child:
        stdin = BrokenPipe()

    return Child()


@pytest.mark.parametrize("start", [no_process, no_reader])
def test_the_process_with_the_keys_ends_even_where_no_fresh_one_can_be_started(
    start: Any, codes: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(Ended):
        app.restart(app.Options(tmp_path), {"login": "caseworker"})
    assert codes == [0]


def test_the_window_and_the_command_line_open_the_same_registry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "default_data_folder", lambda: tmp_path)
    words = load("interface", "en")
    task = Task(arguments.parse(["check", "--user", "x"], words), words)
    assert app.parse([]).data == task.folder
    assert app.parse(["--demo"]).data != task.folder
    assert task.folder not in app.parse(["--demo"]).data.parents


@pytest.mark.skipif(sys.platform == "win32", reason="a path of this system")
def test_a_folder_that_takes_no_log_does_not_stop_the_start(tmp_path: Path) -> None:
    folder = tmp_path / "registry"
    folder.mkdir()
    (folder / "log").write_text("a file where the folder should be")
    script = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from shelter_app import app\n"
        "QTimer.singleShot(0, lambda: (print('shown', bool(QApplication.topLevelWidgets())), QApplication.quit()))\n"
        f"app.run(['--data', {str(folder)!r}])\n"
    )
    home = str(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home},
        cwd=Path(paths.__file__).parents[1], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "shown True" in done.stdout, done.stderr
    assert "Traceback" not in done.stderr
