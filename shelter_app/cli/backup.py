"""`backup`: copies made, listed, proven, rehearsed and put back, for scheduled tasks and new computers."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shelter_app import log
from shelter_app.cli.arguments import require
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.task import Task, now, opened, read_words
from shelter_app.domain.backups import Copy, CopyRefused, Proven
from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.log import Event
from shelter_app.security.errors import RecoveryTypo, WrongRecoverySheet
from shelter_app.security.files import Files
from shelter_app.services.backups import examining, folders, making, rehearsing, restoring

_NEEDS = {"make": ("user",), "list": ("from",), "verify": ("from",), "rehearse": ("user",), "restore": ("from",)}


def run(task: Task) -> Exit:
    """One of the steps; what each needs is asked for before anything is opened."""
    what: str = task.options.what
    require(task.options, task.words, *_NEEDS[what])
    return {"make": _make, "list": _list, "verify": _verify, "rehearse": _rehearse, "restore": _restore}[what](task)


def _make(task: Task) -> Exit:
    with opened(task) as session:
        try:
            made = making.make_apart(task.place(), _folder(task.options.to), by=session)
        except CopyRefused:
            log.record(Event.BACKUP_REFUSED)
            raise
        making.write_down(made, by=session)
    log.record(Event.BACKUP_MADE, size=made.proven.copy.size, removed=made.removed)
    facts = _facts(made.proven.copy) | _held(made.proven) | {"apart": made.place.apart, "removed": made.removed}
    done = task.words.translate("CliBackup", "The copy is made and was proven by a second process: {place}")
    return _tell(task, facts, done.format(place=made.proven.copy.place))


def _list(task: Task) -> Exit:
    found = restoring.found_in(Files(), Path(vars(task.options)["from"]))
    if task.as_json:
        task.console.json([_facts(one) for one in found])
        return Exit.FINE
    words = task.words
    heading = [words.translate("CliBackup", "Made"), words.translate("CliBackup", "MB"), "", ""]
    task.console.table(
        [*heading[:2], words.translate("CliBackup", "Registry"), words.translate("CliBackup", "Copy")],
        [[_when(one), str(_megabytes(one.size)), one.vault_id[:8], one.place] for one in found],
    )
    if not found:
        task.console.warn(_no_copy(task))
    return Exit.FINE


def _verify(task: Task) -> Exit:
    """Without a passphrase only that no byte has changed since; with one everything that making a copy proves."""
    copy = _copy(task)
    if not task.options.user:
        examining.whole(Path(copy.place), folders.manifest_of(Files(), Path(copy.place)))
        said = task.words.translate(
            "CliBackup",
            "The bytes of the copy are the ones that were written. With --user it is opened and compared too.",
        )
        return _tell(task, _facts(copy) | {"opened": False}, said)
    with opened(task) as session:
        try:
            proven = making.verify_apart(Path(copy.place), by=session)
        except CopyRefused as error:
            log.record(Event.BACKUP_REFUSED)
            making.write_down_verified(copy, error.reason, by=session)
            raise
        making.write_down_verified(copy, by=session)
    said = task.words.translate("CliBackup", "The copy opens and holds what it says: it can be put back.")
    return _tell(task, _facts(copy) | _held(proven) | {"opened": True}, said)


def _rehearse(task: Task) -> Exit:
    with opened(task) as session:
        where = vars(task.options)["from"]
        found = restoring.found_in(Files(), Path(where)) if where else making.listed(task.place(), by=session)
        if not found:
            raise Stop(Exit.PROBLEM, _no_copy(task))
        typed = read_words(task.words) if task.options.sheet else ""
        try:
            done = rehearsing.rehearse_apart(task.place(), found[0], lambda _done, _whole: None, typed, by=session)
        except (CopyRefused, WrongRecoverySheet, RecoveryTypo) as error:
            log.record(Event.BACKUP_REFUSED)
            rehearsing.write_down_refused(found[0], error, by=session)
            raise
        rehearsing.write_down_rehearsed(done, by=session)
    facts = asdict(done) | {"at": done.at.isoformat(), "made_at": done.made_at.isoformat(), "passed": done.passed}
    said = task.words.translate("CliBackup", "The copy was put back for trial: it opens and would save the registry.")
    if done.by_sheet:
        said = task.words.translate(
            "CliBackup", "The copy was put back for trial by the words of the sheet: they would save the registry."
        )
    if not done.passed:
        said = task.words.translate(
            "CliBackup", "The copy opens, but some files in it are not those of the registry. Tell the director."
        )
    _tell(task, facts, said)
    return Exit.FINE if done.passed else Exit.FOUND


def _restore(task: Task) -> Exit:
    """The words of the recovery sheet are the first line of standard input; every passphrase stays as it was."""
    place, copy = task.place(), _copy(task)
    found = restoring.open_copy(place, Path(copy.place), read_words(task.words))
    before = restoring.replaces(place, found)
    restoring.put_back(place, found, lambda _done, _whole: None, portable=task.options.portable, now=now())
    log.record(Event.BACKUP_RESTORED)
    said = task.words.translate(
        "CliBackup",
        "The registry of {moment} is in the folder and opens with the passphrases of that day. What was there "
        "before is still in the folder.",
    )
    if before == "nothing":
        said = task.words.translate(
            "CliBackup", "The registry of {moment} is in the folder and opens with the passphrases of that day."
        )
    told = said.format(moment=_when(copy, found.proven.contents.zone))
    return _tell(task, _facts(copy) | _held(found.proven) | {"before": before}, told)


def _copy(task: Task) -> Copy:
    found = restoring.found_in(Files(), Path(vars(task.options)["from"]))
    if not found:
        raise Stop(Exit.PROBLEM, _no_copy(task))
    return found[0]


def _no_copy(task: Task) -> str:
    return task.words.translate("CliBackup", "There is no copy in this folder.")


def _folder(path: str | None) -> Path | None:
    return Path(path) if path else None


def _tell(task: Task, facts: dict[str, Any], sentence: str) -> Exit:
    if task.as_json:
        task.console.json(facts)
    else:
        task.console.say(sentence)
    return Exit.FINE


def _facts(copy: Copy) -> dict[str, Any]:
    return {
        "copy": copy.copy_id, "place": copy.place, "made_at": copy.made_at.isoformat(), "registry": copy.vault_id,
        "generation": copy.generation, "bytes": copy.size, "format": copy.db_format, "program": copy.program,
    }  # fmt: skip


def _held(proven: Proven) -> dict[str, Any]:
    held = proven.contents
    return {"head": held.head.text, "lines": proven.lines, "files": held.files, "present": held.present}


def _when(copy: Copy, zone: str = HOUSE_ZONE) -> str:
    """The hour at the centre, whatever zone the computer or a scheduled task is set to; who has no key sees no zone."""
    return f"{copy.made_at.astimezone(ZoneInfo(zone)):%d.%m.%Y %H:%M}"


def _megabytes(size: int) -> int:
    return -(-size // 1_000_000)
