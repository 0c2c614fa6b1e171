"""`keys`: the registry under new keys after somebody has left; passphrases and doors of all others stay."""

from __future__ import annotations

import contextlib

from shelter_app import log
from shelter_app.cli.arguments import require
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.task import Task, now, opened, read_passphrase, read_words
from shelter_app.log import Event
from shelter_app.security.errors import RecoveryTypo
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import file_keys, new_keys
from shelter_app.services.new_keys import Draft
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.storage.errors import DatabaseReadOnly, DiskFull
from shelter_app.storage.occupancy import Occupancy


def run(task: Task) -> Exit:
    """The folder is held to the end, so that no window writes into what is switched away from."""
    require(task.options, task.words, "why")
    occupancy = Occupancy(task.place().folder)
    occupancy.take(now())
    try:
        with opened(task) as session:
            return _renew(task, session)
    finally:
        occupancy.release()


def _renew(task: Task, session: Session) -> Exit:
    """The words of the new sheet are shown once; two of its rows are the next lines of standard input."""
    place, words = task.place(), task.words
    valid = file_keys.sheet_key(place, read_words(words), by=session) if task.options.all_files else None
    left = () if valid else file_keys.closed_apart(place, by=session)
    sheet = None if task.options.keep_sheet else _written_down(task, new_keys.next_sheet(place, by=session))
    at = new_keys.mark(by=session)
    draft = new_keys.draft_apart(
        place, sheet, task.options.why, at, lambda _done, _whole: None, valid=valid, by=session
    )
    before = session.store.path.name
    gone = _switched(place, draft, session)
    if task.as_json:
        facts = {
            "generation": draft.header.generation,
            "sheet": draft.header.recovery.sheet,
            "lines": draft.proven.lines,
            "restricted_renewed": draft.renewed,
            "restricted_left": [one.number for one in left],
        }
        task.console.json(facts | {"file": draft.header.db_file, "old_file": before, "removed": list(gone)})
        return Exit.FINE
    task.console.say(
        words.translate(
            "CliKeys",
            "The registry has new keys. Everybody who has a door enters with the same passphrase as before. Copies "
            "made before now still open with the sheet that was valid then: make a new copy, and destroy or lock away "
            "the old ones.",
        )
    )
    if left:
        told = words.translate(
            "CliKeys",
            "These restricted files keep the key they had until somebody who is named for them enters, because they do "
            "not open to you: {files}",
        )
        task.console.warn(told.format(files=", ".join(one.number for one in left)))
    if before not in gone:
        stays = words.translate("CliKeys", "The file under the old key stays until the next login: {name}")
        task.console.warn(stays.format(name=before))
    return Exit.FINE


def _switched(place: Place, draft: Draft, session: Session) -> tuple[str, ...]:
    """The names of the files under earlier keys that are gone; behind the switch nothing may say that it failed."""
    finished = new_keys.switch(place, draft, by=session)
    log.record(Event.KEYS_RENEWED, size=draft.proven.copy.size)
    if not finished:
        return ()
    gone = new_keys.remove_old_apart(place, by=session)
    with contextlib.suppress(DiskFull, DatabaseReadOnly):
        new_keys.write_down_removed(gone, by=session)
    return gone


def _written_down(task: Task, sheet: RecoverySheet) -> RecoverySheet:
    """Shows the sheet on the second stream, where no script keeps it, and asks for two rows of it."""
    words, console = task.words, task.console
    console.warn(
        words.translate(
            "CliKeys",
            "Recovery sheet number {number}. Write it down by hand; it is shown only here and becomes valid with the "
            "new keys.",
        ).format(number=sheet.number)
    )
    for letter, row in sheet.rows():
        console.warn(f"{letter}  {' '.join(row)}")
    for letter in sheet.check_rows():
        console.warn(words.translate("CliKeys", "Type row {letter} from the paper:").format(letter=letter))
        try:
            right = not sheet.wrong_in_row(letter, read_passphrase(words))
        except RecoveryTypo:
            right = False
        if not right:
            raise Stop(
                Exit.PROBLEM,
                words.translate(
                    "CliKeys", "This is not row {letter} of the sheet. Nothing was changed: begin again."
                ).format(letter=letter),
            )
    return sheet
