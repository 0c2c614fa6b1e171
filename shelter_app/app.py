"""The composition root: start-up as a list, from the command line to the first window, and the end at a lock.

Qt is loaded inside ``open_windows``, after all that needs no window: its bindings read the source of every module that
is imported after them, which made up a tenth of the start.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from shelter_app import log, paths
from shelter_app.log import Event
from shelter_app.security.hardening import harden_process

if TYPE_CHECKING:
    from shelter_app.views.language import Language
    from shelter_app.views.program import Program
    from shelter_app.views.settings import Settings
    from shelter_app.views.theme import Theme

NO_DISPLAY: Final = "Pana needs a screen. Without one, use shelter-app, or set QT_QPA_PLATFORM=offscreen."


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for; ``after_lock`` means that a person's place is read from standard input."""

    data: Path
    demo: bool = False
    self_test: bool = False
    after_lock: bool = False


def run(arguments: list[str]) -> int:
    """The whole life of the program; returns its exit code."""
    options = parse(arguments)
    if options.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201  (there is no window to say it in)
        return 1
    harden_process()
    log.quiet_libraries()
    if options.data.is_dir():
        log.open_log(options.data)
    log.record(Event.STARTED)
    return open_windows(options)


def open_windows(options: Options) -> int:
    """Everything from the first window on; returns the exit code."""
    from PySide6.QtWidgets import QApplication

    from shelter_app.views.language import Language
    from shelter_app.views.settings import Settings
    from shelter_app.views.tasks import Sweeper
    from shelter_app.views.theme import Theme

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Pana")
    app.setQuitOnLastWindowClosed(True)
    Sweeper(app)
    theme, settings = Theme(), Settings()
    settings.restore_look(theme)
    theme.install(app)
    language = Language(settings)
    language.restore()
    program = compose(options, theme, settings, language)
    if options.self_test:
        from shelter_app.views.self_test import self_test

        sys.excepthook = _end_at_once
        return self_test(program)
    sys.excepthook = _crash_hook(program)
    if not options.after_lock and program.is_open_elsewhere():
        return 0
    program.start(arrived=_arrived() if options.after_lock else {})
    return app.exec()


def parse(arguments: list[str]) -> Options:
    """Reads the command line; ``--demo`` opens the training centre in a folder of its own."""
    parser = argparse.ArgumentParser(prog="pana", description="Residents' files of a children's centre.")
    parser.add_argument("--data", type=Path, default=None, help="folder of the registry")
    parser.add_argument("--demo", action="store_true", help="open the training centre with invented people")
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--after-lock", action="store_true", help=argparse.SUPPRESS)
    found = parser.parse_args(arguments)
    folder = found.data or (paths.training_folder() if found.demo else paths.registry_folder())
    return Options(folder, found.demo, found.self_test, found.after_lock)


def compose(options: Options, theme: Theme, settings: Settings, language: Language) -> Program:
    """Puts the parts of the program together; nothing is shown yet."""
    from shelter_app.views.formats import Formats
    from shelter_app.views.messages import Messages
    from shelter_app.views.program import Program
    from shelter_app.views.tasks import Tasks
    from shelter_app.views.tools import Tools

    tools = Tools(theme, settings, language, Formats(lambda: language.code), Tasks(), Messages())

    def start_again(place: dict[str, Any]) -> None:
        # The first-run wizard may have gone to the training centre: the door that opens again is the one just closed.
        restart(replace(options, data=program.folder, demo=program.training), place)

    program = Program(options.data, tools, restart=start_again, training=options.demo)
    return program


def has_display() -> bool:
    """False where Qt would abort the process because there is no screen and no platform was chosen."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def restart(options: Options, place: dict[str, Any]) -> None:
    """Ends the process that held the key and starts the program again at its unlock window.

    Python cannot wipe memory; only the end of a process does. The place to return to (no names, no words) goes through
    a pipe, because other users of the computer can read a command line.
    """
    import subprocess  # only a lock needs it, and every start would pay for it

    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *([] if frozen else ["-m", "shelter_app"]), "--data", str(options.data), "--after-lock"]
    if options.demo:
        command.append("--demo")
    try:
        child = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)  # noqa: S603  (our own program)
        assert child.stdin is not None
        child.stdin.write(json.dumps(place).encode())
        child.stdin.close()
    except OSError as error:
        log.record(Event.TASK_FAILED, level=logging.WARNING, error=type(error), number=error.errno)
    finally:
        # Whatever became of the fresh window: this process holds keys, and somebody has asked for the lock.
        os._exit(0)


def _arrived() -> dict[str, Any]:
    try:
        found = json.loads(sys.stdin.read() or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _crash_hook(program: Program) -> Any:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        program.show_crash(log.crash_report(kind, error, trace))

    return hook


def _end_at_once(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Nobody would answer a crash dialog in a self-test: the fault is shown and the process ends with it."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)
