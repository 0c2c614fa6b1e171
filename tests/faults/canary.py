"""A house in which every word is a canary: ``python -m tests.faults.canary FOLDER`` works, tells the words, and waits.

It is run as a process of its own, so that whatever it leaves on the disk can be looked at while it is open, after it
was killed, and after it was closed.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from shelter_app import log
from shelter_app.domain.centre import Centre, CentreKind, Letterhead, Room
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.paper import NothingToPrint, Way
from shelter_app.domain.staff import Role
from shelter_app.security.errors import WrongPassphrase
from shelter_app.services import accounts, papers, residents, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.papers.jobs import DOCUMENTS
from shelter_app.services.place import Place
from shelter_app.services.vault import FirstRun
from tests.faults import world
from tests.records import NOON, Clock, House
from tests.storage.test_secrecy import Canaries, told_everything

SIX_WORDS = "тихая лодка у дальнего причала вечером"


def open_house(place: Place, word: Canaries) -> House:
    """First run and a case worker, everybody named by canaries."""
    centre = Centre(
        CentreKind.CAM, word("centre"), place=word("town"), kk=word.fill(Letterhead("", "", "")),
        ru=word.fill(Letterhead("", "", "")), director=word("signs"), rooms=(Room(word("room"), 20, "boys"),),
    )  # fmt: skip
    passphrase = f"{SIX_WORDS} {word('passphrase')}"
    first = FirstRun(centre, word("login"), word("director"), passphrase, word("post"), word("phone"), portable=True)
    director = vault.create_registry(place, first).session
    member = NewMember(word("login"), word("worker"), Role.CASE_WORKER, word("post"), word("phone"))
    accounts.add(member, place, passphrase=passphrase, by=director)
    door = vault.knock(place)
    unlocked = vault.turn(door, member.login, passphrase, now=datetime.now(UTC))
    for login, wrong in ((member.login, word("wrong")), (word("nobody"), passphrase)):
        with suppress(WrongPassphrase):
            vault.turn(door, login, wrong, now=datetime.now(UTC))
    clock = Clock(NOON)
    director.clock = clock
    worker = replace(director, staff=director.store.staff.all(login=member.login)[0], keys=unlocked.member)
    return House(director.store, clock, {Role.DIRECTOR: director, Role.CASE_WORKER: worker})


def print_everything(house: House) -> list[bytes]:
    """Every paper that may leave, rendered, numbered and entered into the register; nothing is saved by hand."""
    by, pages = house.case_worker, []
    (child,) = [resident.id for resident in by.store.residents.all()]
    for document in DOCUMENTS:
        with suppress(NothingToPrint, GuardClosed):
            job = papers.final(papers.gather(document, child, by=by), by=by)
            pages.append(job.render())
            papers.printed(job, pages[-1], Way.PRINT, by=by)
    return pages


def fail_aloud(words: list[str]) -> None:
    """A bug with people's names in its message, as it would reach the log."""
    nothing: dict[str, str] = {}
    try:
        nothing[" ".join(words)]
    except KeyError as error:
        log.crash_report(type(error), error, error.__traceback__)


def main() -> None:
    folder, word = Path(sys.argv[1]), Canaries()
    place = world.place_at(folder)
    place.files.make_folder(place.folder)
    log.open_log(place.folder)
    house = open_house(place, word)
    told_everything(house, word)
    for text in word.words:
        residents.search(text, by=house.case_worker)
    pages = print_everything(house)
    fail_aloud(word.words)
    stored = " ".join(row for rows in house.everything().values() for row in rows)
    told = {"words": word.words, "stored": [one for one in word.words if one in stored], "pages": len(pages)}
    print(json.dumps({**told, "paper": pages[0].hex()}), flush=True)
    sys.stdin.read()
    vault.leave(house.director)


if __name__ == "__main__":
    main()
