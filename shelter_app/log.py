"""The program's log: event codes, ids and counts, never names, notes, parameters or keys."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import re
import time
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Final

_LOGGER: Final = logging.getLogger("pana")
_FOLDER: Final = "log"
_FILE: Final = "pana.log"
_FILE_BYTES: Final = 512 * 1024
_OLD_FILES: Final = 4
_FIELD_NAME: Final = re.compile(r"[a-z][a-z_]{0,30}")
_PLAIN_TYPES: Final = (int, float, bool, type(None))
_QUIET_LIBRARIES: Final = ("peewee", "playhouse", "sqlite3", "sqlcipher3", "keyring", "PIL", "pypdf", "fontTools")


class Event(StrEnum):
    """Everything the log can say; a new kind of line is a new member here."""

    STARTED = "program.started"
    CRASHED = "program.crashed"

    VAULT_UNLOCKED = "vault.unlocked"
    VAULT_REFUSED = "vault.refused"
    VAULT_LOCKED = "vault.locked"
    HEADER_FALLBACK = "vault.header_fallback"

    DATABASE_DAMAGED = "database.damaged"
    OPENED_FOR_READING = "database.opened_for_reading"
    DATABASE_MIGRATED = "database.migrated"
    SAVE_REFUSED = "database.save_refused"
    AUDIT_VERIFIED = "audit.verified"
    AUDIT_BROKEN = "audit.broken"

    BACKUP_MADE = "backup.made"
    BACKUP_REFUSED = "backup.refused"
    BACKUP_RESTORED = "backup.restored"

    KEYS_RENEWED = "keys.renewed"

    DRAFT_LOST = "draft.lost"

    PAPER_EXPORTED = "paper.exported"

    TASK_FAILED = "task.failed"
    DEMO_BUILT = "demo.built"


Value = int | float | bool | type[BaseException] | None


def record(event: Event, *, level: int = logging.INFO, **fields: Value) -> None:
    """Write one line: what happened, with ids, counts and seconds; text is refused because it could be a name."""
    for name, value in fields.items():
        if not _FIELD_NAME.fullmatch(name):
            raise ValueError("a log field has a short lower-case name")
        # Asked of the object, not of its annotation: a caller without type checks must not leak a name either.
        if type(value) not in _PLAIN_TYPES and not isinstance(value, type):
            raise TypeError("a log field holds a number, a truth value or an exception class")
    _LOGGER.log(level, event.value, extra={"pana_event": event, "pana_fields": fields})


def format_traceback(error: BaseException) -> str:
    """The places an error went through, cause first: modules, lines and types, no messages, values or user folders."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\nthen\n".join(_format_one(one) for one in reversed(chain))


def crash_report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Log an unexpected error and return the text a crash window may show; takes what `sys.excepthook` is given."""
    found = (error if error is not None else kind.__new__(kind)).with_traceback(trace)
    text = format_traceback(found)
    _LOGGER.critical(
        Event.CRASHED.value, extra={"pana_event": Event.CRASHED, "pana_fields": {"error": kind}, "pana_trace": text}
    )
    return text


def open_log(data_folder: Path) -> logging.Handler:
    """Start writing the rotating log beside the registry; close it with `close_log`.

    A folder that takes no files gets no log: the program has to open all the same and say what it can.
    """
    quiet_libraries()
    # A full disk must not make logging print the refused record, with its values, to the terminal.
    logging.raiseExceptions = False
    folder = data_folder / _FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return logging.NullHandler()
    handler = _PrivateRotatingFile(
        folder / _FILE, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(_AllowListFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop writing to the file that `open_log` opened."""
    logging.getLogger().removeHandler(handler)
    with contextlib.suppress(OSError):  # what a full disk did not take
        handler.close()


def quiet_libraries() -> None:
    """Hold libraries that log SQL, row values or keys at warnings, whatever level somebody sets later."""
    for name in _QUIET_LIBRARIES:
        logger = logging.getLogger(name)
        logger.setLevel(logging.WARNING)
        if not any(isinstance(present, _WarningsOnly) for present in logger.filters):
            logger.addFilter(_WarningsOnly())


class _WarningsOnly(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno >= logging.WARNING


class _AllowListFormatter(logging.Formatter):
    """Builds a line from checked parts only; a message from elsewhere is reduced to where it came from."""

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        event = getattr(record, "pana_event", None)
        if not isinstance(event, Event):
            trace = f"\n{format_traceback(record.exc_info[1])}" if record.exc_info and record.exc_info[1] else ""
            return f"{moment} {record.levelname} elsewhere logger={record.name} line={record.lineno}{trace}"
        fields: dict[str, Value] = getattr(record, "pana_fields", {})
        parts = [moment, record.levelname, event.value, *(f"{name}={_shown(value)}" for name, value in fields.items())]
        trace = getattr(record, "pana_trace", "")
        return " ".join(parts) + (f"\n{trace}" if trace else "")


class _PrivateRotatingFile(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)


def _format_one(error: BaseException) -> str:
    lines = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_place(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    kind = type(error)
    lines.append(f"{kind.__module__}.{kind.__qualname__}")
    if isinstance(error, BaseExceptionGroup):
        lines.extend(_format_one(inner) for inner in error.exceptions)
    return "\n".join(lines)


def _place(filename: str) -> str:
    """The file without the folders above its package, which may hold a person's login name."""
    parts = Path(filename).parts
    for anchor in ("shelter_app", "site-packages", "_internal"):
        if anchor in parts:
            start = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[start if anchor == "shelter_app" else start + 1 :])
    return parts[-1] if parts else "?"


def _shown(value: Value) -> str:
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, float):
        return f"{value:.3f}"
    return str(value)
