"""`transfer`: a whole case from centre to centre as one encrypted file, and the key cards that it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shelter_app.cli.arguments import require
from shelter_app.cli.exits import Exit, Stop
from shelter_app.cli.task import Task, opened
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.packages import Partner, PartnerKind
from shelter_app.security.errors import PackageUnreadable
from shelter_app.security.files import Files
from shelter_app.security.packages import MOST_BYTES
from shelter_app.security.post import CARD_LETTERS, read_card
from shelter_app.services import guards, residents
from shelter_app.services.packages import consent, partners, sending, transfer
from shelter_app.services.packages.transfer import Arriving
from shelter_app.services.session import Session

_NEEDS = {"card": (), "confirm": ("card", "fingerprint"), "export": ("file", "to", "out"), "import": ("in",)}


def run(task: Task) -> Exit:
    """One of the four steps; what each needs is asked for before the registry is opened."""
    what: str = task.options.what
    require(task.options, task.words, *_NEEDS[what])
    steps = {"card": _card, "confirm": _confirm, "export": _export, "import": _import}
    with opened(task) as session:
        return steps[what](task, session)


def _tell(task: Task, facts: dict[str, Any], *sentences: str) -> Exit:
    if task.as_json:
        task.console.json(facts)
    else:
        for sentence in sentences:
            task.console.say(sentence)
    return Exit.FINE


def _card(task: Task, session: Session) -> Exit:
    own = partners.centre_card(by=session)
    read_out = task.words.translate("CliTransfer", "Fingerprint, to be read out by telephone: {digits}")
    facts = {"card": own.text, "fingerprint": own.card.fingerprint}
    return _tell(task, facts, own.text, read_out.format(digits=own.card.fingerprint))


def _confirm(task: Task, session: Session) -> Exit:
    """The digits are typed as they were read out: a card that shows others is refused."""
    text = _read(task.options.card, CARD_LETTERS).decode("utf-8", "replace")
    if _digits(read_card(text).fingerprint) != _digits(task.options.fingerprint):
        wrong = task.words.translate(
            "CliTransfer", "These are not the digits of this card. Nothing was confirmed: call its owner again."
        )
        raise Stop(Exit.FOUND, wrong)
    partner = partners.confirm(text, by=session)
    done = task.words.translate("CliTransfer", "The card of {name} is confirmed.")
    return _tell(task, {"name": partner.name, "fingerprint": partner.fingerprint}, done.format(name=partner.name))


def _export(task: Task, session: Session) -> Exit:
    resident_id = residents.by_number(task.options.file, by=session)
    partner, out = _partner(task, session), Path(task.options.out)
    if out.exists():
        there = task.words.translate("CliTransfer", "There is a file of this name already; it stays as it is.")
        raise Stop(Exit.PROBLEM, there)
    if not out.absolute().parent.is_dir():
        nowhere = task.words.translate("CliTransfer", "There is no such folder; nothing was written.")
        raise Stop(Exit.PROBLEM, nowhere)
    _decided(task, session, resident_id, partner)
    sent = transfer.hand_on(resident_id, partner, by=session)
    try:
        Files().write_new(out, sent.data)
    except OSError:
        why = task.words.translate("CliTransfer", "The file could not be written; nothing has left.")
        sending.call_back(sent.package, why, by=session)
        raise Stop(Exit.PROBLEM, why) from None
    done = task.words.translate("CliTransfer", "The case is in the file; {name} alone can open it.")
    return _tell(task, {"code": sent.package.code, "to": partner.name}, done.format(name=partner.name))


def _decided(task: Task, session: Session, resident_id: ResidentId, partner: Partner) -> None:
    """Without a consent that names the centre a case stays here, unless a director says why it goes all the same."""
    closed = [one.guard for one in consent.waits_for(resident_id, partner, by=session) if one.closed]
    why: str = task.options.why or ""
    if closed and not why.strip():
        waits = task.words.translate(
            "CliTransfer", "Nobody has agreed that {name} may be told. Write the consent down, or say --why it goes."
        )
        raise Stop(Exit.FOUND, waits.format(name=partner.name))
    for guard in closed:
        guards.decide_otherwise(guard.code, resident_id, why, about=consent.about(partner), by=session)


def _partner(task: Task, session: Session) -> Partner:
    wanted = _digits(task.options.to)
    centres = [one for one in partners.known(by=session) if one.kind is PartnerKind.CENTRE]
    found = [one for one in centres if wanted and _digits(one.fingerprint).startswith(wanted)]
    if len(found) != 1:
        nobody = task.words.translate(
            "CliTransfer", "No confirmed card of one centre begins with these digits: see transfer confirm."
        )
        raise Stop(Exit.PROBLEM, nobody)
    return found[0]


def _import(task: Task, session: Session) -> Exit:
    arriving = transfer.look_into(_read(vars(task.options)["in"], MOST_BYTES + 2**20), by=session)
    alike = [match.summary.number for match in arriving.alike]
    if task.options.check:
        would = task.words.translate("CliTransfer", "Whole, from {name}, file {number} there. Nothing was stored.")
        said = would.format(name=arriving.sender.name, number=arriving.sheet.number)
        return _tell(task, _facts(arriving, "", alike), said, *_alike(task, alike))
    taken = transfer.take_over(arriving, by=session)
    done = task.words.translate("CliTransfer", "Taken over as file {number}; its stay here has begun.")
    return _tell(
        task, _facts(arriving, taken.number, alike), done.format(number=taken.number), *_alike(task, alike)
    )  # fmt: skip


def _facts(arriving: Arriving, number: str, alike: list[str]) -> dict[str, Any]:
    rows = {name: len(found) for name, found in arriving.rows.items()}
    return {
        "from": arriving.sender.name, "number_there": arriving.sheet.number, "number": number, "rows": rows,
        "alike": alike,
    }  # fmt: skip


def _alike(task: Task, numbers: list[str]) -> list[str]:
    if not numbers:
        return []
    sentence = task.words.translate(
        "CliTransfer", "Perhaps the same person: file {numbers}. Compare them in the window and merge if so."
    )
    return [sentence.format(numbers=", ".join(numbers))]


def _read(path: str, limit: int) -> bytes:
    try:
        return Files().read(Path(path), limit)
    except OSError:
        raise PackageUnreadable("unread") from None


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
