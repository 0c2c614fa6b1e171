"""How long one first opening holds the thread of the window, on the demo centre, each in a process of its own.

A hold is what passes between two turns of the event loop: nobody can type or see anything in that time. Building,
reading and painting are all in it. Processor time is counted, for the clock of a busy machine tells of its other work.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import cache

ROOT: Final = Path(__file__).resolve().parent.parent
DEMO: Final = ROOT / "build" / "bench_demo" / cache.content_hash()
HOLD_MS: Final = 50.0
QUIET_TURNS: Final = 40
RUNS: Final = 3
SIZE: Final = (1366, 768)
Act = Callable[[], object]
Opening = Callable[[Any, Any], Act]


class Beat:
    """Keeps the times between two turns of the event loop, in milliseconds of processor time."""

    def __init__(self) -> None:
        self.holds: list[float] = []
        self._before = time.thread_time()

    def turn(self) -> None:
        now = time.thread_time()
        self.holds.append((now - self._before) * 1000)
        self._before = now

    def settled(self) -> bool:
        """Whether the last turns were idle ones."""
        return len(self.holds) > QUIET_TURNS and max(self.holds[-QUIET_TURNS:]) < 1.0


def _page(name: str) -> Opening:
    return lambda shell, _session: lambda: shell.navigator.go(name)


def _child(session: Any) -> Any:
    """A child of the centre in whose file this member may write."""
    from shelter_app.services import residents

    lines = residents.lines(residents.ids(present=True, by=session), by=session)
    return next(line.resident_id for line in lines if line.named)


def _asked(session: Any) -> tuple[Any, Any]:
    """A child whose identification interview is under way, and its questionnaire."""
    from shelter_app.services import procedure_answers, residents

    for line in residents.lines(residents.ids(present=True, by=session), by=session):
        if line.named:
            for sheet in procedure_answers.of(line.resident_id, by=session):
                if sheet.form == "identification" and sheet.finished_at is None:
                    return line.resident_id, sheet.id
    raise LookupError("the demo centre has no interview under way")


def _questionnaire(form: str) -> Opening:
    def opened(shell: Any, session: Any) -> Act:
        from shelter_app.services import procedure_answers

        child, sheet = _asked(session)
        if form != "identification":
            sheet = procedure_answers.begin(child, form, language="ru", by=session).id
        return lambda: shell.navigator.go("questionnaire", resident_id=child, sheet_id=sheet)

    return opened


def _section(name: str) -> Opening:
    def opened(shell: Any, session: Any) -> Act:
        child, _sheet = _asked(session)
        return lambda: shell.navigator.go("file", resident_id=child, section=name)

    return opened


def _needs(shell: Any, session: Any) -> Act:
    child = _child(session)

    def opened() -> None:
        from shelter_app.views.plans.needs_dialog import NeedsDialog

        NeedsDialog(shell.context, child, None, shell.window).open()

    return opened


OPENINGS: Final[dict[str, Opening]] = {
    "questionnaire, identification": _questionnaire("identification"),
    "questionnaire, initial application": _questionnaire("initial_application"),
    "file, section interview": _section("interview"),
    "calendar": _page("calendar"),
    "needs dialog": _needs,
}


def measured(name: str) -> float:
    """In a fresh process, some seconds after logging in."""
    from PySide6.QtCore import QElapsedTimer, QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    shell, session = _at_work(app)
    _settle(app, 4.0)
    opening = OPENINGS[name](shell, session)
    _settle(app)
    beat, timer, patience = Beat(), QTimer(), QElapsedTimer()
    patience.start()

    def turn() -> None:
        beat.turn()
        if beat.settled() or patience.hasExpired(30_000):
            app.quit()

    timer.timeout.connect(turn)
    timer.start(0)
    QTimer.singleShot(0, opening)
    app.exec()
    return max(beat.holds)


def _settle(app: Any, seconds: float = 0.5) -> None:
    """Lets pass what is done after logging in, such as fetching the pages that nobody has asked for yet."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()


def _at_work(app: Any) -> tuple[Any, Any]:
    """A case worker of the demo centre at the window, with Today shown."""
    from shelter_app.services import vault
    from shelter_app.services.demo.training import PASSPHRASE, build_training, training_place
    from shelter_app.views.formats import Formats
    from shelter_app.views.language import Language
    from shelter_app.views.messages import Messages
    from shelter_app.views.program import Program
    from shelter_app.views.settings import Settings
    from shelter_app.views.tasks import Tasks
    from shelter_app.views.theme import Theme
    from shelter_app.views.tools import Tools

    place = training_place(DEMO)
    if not place.has_registry:
        place.folder.mkdir(parents=True, exist_ok=True)
        build_training(place, PASSPHRASE)
    theme, settings = Theme(), Settings(Path(tempfile.mkdtemp()))
    theme.install(app)
    language = Language(settings)
    language.switch("ru")
    tools = Tools(theme, settings, language, Formats(lambda: language.code), Tasks(), Messages())
    program = Program(DEMO, tools, restart=lambda _place: None, training=True)
    program.open_place(place)
    door = vault.knock(place)
    session = vault.enter(door, vault.turn(door, "caseworker", PASSPHRASE, now=datetime.now(UTC)))
    program.show_main(session)
    program.shell.window.resize(*SIZE)
    return program.shell, session


def opened(name: str) -> float:
    """The longest hold of one opening in milliseconds of processor time, the middle one of some processes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={ROOT / 'tests' / 'screen.json'}"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, str(Path(__file__).resolve()), "--opened", name]
    told = [
        subprocess.run(command, env=environment, capture_output=True, text=True, check=True) for _run in range(RUNS)
    ]
    return median(float(one.stdout.splitlines()[-1]) for one in told)


def run() -> Iterable[tuple[str, float, float]]:
    """Name, value and bound of each opening."""
    for name in OPENINGS:
        yield f"{name}: longest hold of the first opening, ms", opened(name), HOLD_MS


def main() -> None:
    if sys.argv[1:2] == ["--opened"]:
        print(measured(sys.argv[2]), flush=True)
        # The process ends here as it does when the program locks: nothing is left to tidy.
        os._exit(0)
    for name, value, bound in run():
        print(f"{name}: {value:.0f} (bound {bound:.0f})")


if __name__ == "__main__":
    main()
