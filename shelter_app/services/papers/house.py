"""Papers of the whole house: the hand-over of a shift and the round of medicines, with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import OrganisationId, TurnedAwayId
from shelter_app.domain.paper import DocumentNumber
from shelter_app.domain.staff import Can
from shelter_app.services import turned_away
from shelter_app.services.papers import covering_note, hand_out, medicine_round, shift_sheet
from shelter_app.services.papers.jobs import Job, about_the_head, chosen_languages, stamp
from shelter_app.services.session import Session, allowed

SHIFT: Final = "shift-sheet"
ROUND: Final = "medicine-round"
COVERING: Final = "covering-note"
HELP: Final = "help-list"
HOUSE: Final = (SHIFT, ROUND, COVERING)
"""Papers that belong to no file, by name."""
_RIGHTS: Final = {SHIFT: Can.OPEN_FILE, ROUND: Can.GIVE_MEDICINE, COVERING: Can.ADMIT}


@allowed(Can.PRINT_PAPER)
def of_the_house(
    document: str,
    wanted: Sequence[str] = (),
    *,
    since: str = "",
    coded: bool = False,
    about: int | None = None,
    by: Session,
) -> Job:
    """Collects a paper of the house; the look is written into the audit before anything is shown.

    The sheet of a shift is a draft until it leaves: then it draws its number in the journal of shifts. ``coded`` puts
    file numbers in the place of names, ``since`` says from when the sheet tells, ``about`` which line of those turned
    away a note is about. Raises NotFound (no such paper or line), NotAllowed, InvalidInput (languages).
    """
    if document not in HOUSE:
        raise NotFound("papers")
    by.require(_RIGHTS[document])
    chosen = chosen_languages(document, wanted)
    by.looked("paper.viewed", subject=document)
    if document == SHIFT:
        facts: object = shift_sheet.gather(by, since, coded=coded)
        number = DocumentNumber.of_draft()
    elif document == COVERING:
        facts, number = covering_note.gather(by, turned_away.of(TurnedAwayId(about or 0), by=by))
    else:
        facts = medicine_round.gather(by, by.today(), coded=coded)
        number = DocumentNumber.of_round(by.today())
    warnings = about_the_head(by, chosen)
    return Job(document, chosen, facts, stamp(by, number, ""), warnings=warnings, draft=document == SHIFT)


@allowed(Can.PRINT_PAPER)
def help_list(chosen: Sequence[OrganisationId], wanted: Sequence[str] = (), *, by: Session) -> Job:
    """The list of organisations that somebody takes along, in their language; it names nobody.

    Raises InvalidInput (organisations ``empty``, languages), NotAllowed.
    """
    by.require(Can.OPEN_FILE)
    known = by.store.organisations.many(chosen)
    found = [known[one] for one in chosen if one in known]
    if not found:
        raise InvalidInput(organisations="empty")
    languages = chosen_languages(HELP, wanted)
    by.looked("paper.viewed", subject=HELP)
    facts, number = hand_out.gather(by, found), DocumentNumber.of_help(by.today())
    return Job(HELP, languages, facts, stamp(by, number, ""), warnings=about_the_head(by, languages))


def journal_number(by: Session) -> DocumentNumber:
    """The next number in this year's journal of shifts; runs inside the change that gives it."""
    year = by.today().year
    return DocumentNumber.of_shift(by.store.settings.next_number(f"shifts-{year}"), year)
