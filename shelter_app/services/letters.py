"""The outgoing register of the house: what went to whom, when and how, and what came back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shelter_app.domain.names import fold
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.signing import Ending
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import tracing
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One letter, the line of the file it is about, and who made it.

    ``scanned`` tells whether its signed scan lies in the file; None where no copy has left that could come back.
    """

    letter: OutgoingLetter
    summary: ResidentSummary
    author: str
    scanned: bool | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """The outgoing register of one year, the newest number first; ``years`` are those that have a letter at all.

    ``hidden`` counts the letters about restricted files that this member is not named for.
    """

    year: int
    years: tuple[int, ...]
    lines: tuple[RegisterLine, ...]
    hidden: int = 0


@allowed(Can.OPEN_FILE)
def register(year: int | None = None, *, by: Session) -> Register:
    """The register of a year, this one where none is named. The look is not written down: see :func:`look_through`."""
    wanted = year or by.today().year
    known: list[tuple[OutgoingLetter, int]] = [
        (one, one.made_at.astimezone(by.tz).year) for one in by.store.letters.all("-made_at")
    ]
    own = [one for one, made in known if made == wanted]
    files = by.store.summaries.many({one.resident_id for one in own})
    lines = {line.resident_id: line for line in visible(by, files.values()) if line.named}
    scanned: dict[str, bool] = {}
    for copy in by.store.prints.among("number", [one.number for one in own]):
        scanned[copy.number] = scanned.get(copy.number, False) or copy.ending is Ending.SCAN
    shown = tuple(
        RegisterLine(one, lines[one.resident_id], by.staff_name(one.by), scanned.get(one.number))
        for one in own
        if one.resident_id in lines
    )
    years = sorted({wanted, *(made for _one, made in known)}, reverse=True)
    return Register(wanted, tuple(years), shown, len(own) - len(shown))


@allowed(Can.OPEN_FILE)
def look_through(*, by: Session) -> None:
    """Writes down that the register was opened; called once when it is opened, not at every refresh."""
    by.looked("list.opened", subject="letters")


def matching(lines: Iterable[RegisterLine], typed: str, titles: dict[str, str]) -> list[RegisterLine]:
    """The lines that hold every word typed: number, addressee, who took it, answer, child, author, or what it is."""
    words = fold(typed).split()
    return [line for line in lines if all(word in _searched(line, titles) for word in words)]


def _searched(line: RegisterLine, titles: dict[str, str]) -> str:
    one, file = line.letter, line.summary
    return fold(
        " ".join((
            one.number, one.addressee, one.addressee_kk, one.sent_to, one.answer, file.number, file.name_ru,
            file.name_kk, file.name_other, line.author, titles.get(one.document, ""),
        ))
    )  # fmt: skip


@allowed(Can.PRINT_PAPER)
def answer(letter: OutgoingLetter, on: date, words: str, *, by: Session) -> OutgoingLetter:
    """Writes down what came back, in the tracing log as well where the letter asked for a family.

    Raises NotSent, Stale, NotFound, InvalidInput (on, words).
    """
    letter = by.store.letters.unchanged(letter)
    by.require(Can.OPEN_FILE)
    resident = by.file(letter.resident_id)
    answered = letter.answered(on, words, by.now())
    with by.change("letter.answered", "papers", resident.id) as change:
        change.subject, change.detail = letter.number, letter.document
        saved = by.store.letters.save(answered)
        tracing.answered_by_letter(by, letter, saved)
        return saved
