"""Many filled forms at once: which there are, for whoever prints the questionnaires of a period together."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId, SheetId
from shelter_app.domain.periods import Period
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import FORM
from shelter_app.services.papers.procedure_forms import FormWanted
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible


@allowed(Can.INTERVIEW)
def filled_forms(period: Period, *, by: Session) -> dict[str, tuple[FormWanted, ...]]:
    """The forms finished in a period, by the code of the form in the order of the profile, the oldest first.

    Files that are closed to this member are left out. Answers about health are not among what is printed. Each is
    looked at, and written down as that, when it is gathered.
    """
    by.require(Can.PRINT_PAPER)
    picked = by.store.sheets.picked(("id", "resident_id", "form", "finished_at"), "finished_at")
    within = [
        (SheetId(sheet), ResidentId(resident), form)
        for sheet, resident, form, finished in picked
        if finished is not None and finished.astimezone(by.tz).date() in period
    ]
    files = by.store.summaries.many({resident for _sheet, resident, _form in within})
    readable = {line.resident_id for line in visible(by, files.values()) if line.named}
    found: dict[str, tuple[FormWanted, ...]] = {}
    for use in by.profile.forms:
        wanted = tuple(
            FormWanted(f"{FORM}{use.code}", resident, sheet)
            for sheet, resident, form in within
            if form == use.code and resident in readable
        )
        if wanted:
            found[use.code] = wanted
    return found
