"""Runs one command: one exit code, sentences for people; no traceback reaches anyone."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from shelter_app import log
from shelter_app.cli import arguments, audit, backup, check, demo, keys, lists, report, transfer
from shelter_app.cli.console import Console, use_utf8
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.language import language_of
from shelter_app.cli.problems import code_for, sentence_for
from shelter_app.cli.task import Task
from shelter_app.domain.errors import ShelterError
from shelter_app.log import Event
from shelter_app.security.hardening import harden_process
from shelter_app.services.place import Place
from shelter_app.storage.engine import told_apart
from shelter_app.wording import load

COMMANDS: Final[dict[str, Callable[[Task], Exit]]] = {
    "demo": demo.demo,
    "residents": lists.list_residents,
    "search": lists.search,
    "due": lists.due,
    "report": report.report,
    "audit": audit.verify,
    "check": check.check,
    "transfer": transfer.run,
    "backup": backup.run,
    "keys": keys.run,
}


def run(argv: Sequence[str] | None = None) -> Exit:
    """Understands the arguments and runs their command; lets ``KeyboardInterrupt`` through."""
    use_utf8()
    harden_process()
    logging.getLogger().addHandler(logging.NullHandler())  # before there is a log nothing goes to the terminal instead
    given = sys.argv[1:] if argv is None else list(argv)
    words, console = load("interface", language_of(given)), Console()
    try:
        task = Task(arguments.parse(given, words), words, console)
    except Stop as stop:
        console.warn(stop.sentence)
        return stop.code
    except SystemExit:  # argparse has shown help or version
        console.flush()
        return Exit.FINE
    with _logging(task.place()) as place:
        return _guarded(task, place)


def _guarded(task: Task, logged_in: Path | None) -> Exit:
    """Runs the command; the world's faults become sentences, ours go to the log."""
    words, console = task.words, task.console
    try:
        with told_apart():
            return COMMANDS[task.options.command](task)
    except Stop as stop:
        console.warn(stop.sentence)
        return stop.code
    except ShelterError as error:
        log.record(Event.TASK_FAILED, level=logging.WARNING, error=type(error))
        console.warn(sentence_for(error, words))
        return code_for(error)
    except OSError as error:
        log.record(Event.SAVE_REFUSED, level=logging.WARNING, error=type(error), number=error.errno)
        refused = words.translate("CliMain", "The computer refused a file: {reason} ({place}).")
        console.warn(refused.format(reason=error.strerror or type(error).__name__, place=error.filename or "?"))
        return Exit.PROBLEM
    except Exception as error:  # noqa: BLE001 - the last wall: what is left is our fault and belongs into the log
        return _our_fault(task, error, logged_in)


def _our_fault(task: Task, error: Exception, logged_in: Path | None) -> Exit:
    report = log.crash_report(type(error), error, error.__traceback__)
    if logged_in is not None:
        sentence = task.words.translate(
            "CliMain", "Pana made a mistake and has stopped; what was saved is safe. The log for support: {place}"
        )
        task.console.warn(sentence.format(place=logged_in))
    else:
        task.console.warn(
            task.words.translate(
                "CliMain", "Pana made a mistake and has stopped. There is no registry here to keep a log; for support:"
            )
        )
        task.console.warn(report)
    return Exit.BUG


@contextlib.contextmanager
def _logging(place: Place) -> Iterator[Path | None]:
    """Write the log beside the registry and say where; a folder that holds no registry gets no log, nor any other."""
    try:
        handler = log.open_log(place.folder) if place.has_registry else None
    except OSError:
        handler = None
    if not isinstance(handler, logging.FileHandler):
        yield None
        return
    try:
        yield Path(handler.baseFilename)
    finally:
        log.close_log(handler)
