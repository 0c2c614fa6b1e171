"""Every screen of the program by the name of its picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from shelter_app.views.administration.page import SECTIONS
from shelter_app.views.file.case_dialog import CaseDialog
from shelter_app.views.file.identity_dialogs import AgeDialog, IdentityDialog, NameDialog
from shelter_app.views.file.room_dialog import RoomDialog
from shelter_app.views.file.stay_dialogs import ExtendDialog, GroundDialog, StayDialog
from shelter_app.views.file.whereabouts.away_dialog import AwayDialog
from shelter_app.views.file.whereabouts.group_dialog import GroupDialog
from shelter_app.views.file.whereabouts.things_dialogs import MoneyDialog
from shelter_app.views.gallery import GalleryPage
from tests.screens import (
    FILE_SECTIONS,
    Screen,
    Shot,
    Stage,
    _own,
    admission,
    admission_problems,
    admission_young,
    building,
    contact_dialog,
    contact_log,
    crash,
    discharge,
    file_dialog,
    first_run,
    import_rows,
    note_begun,
    page,
    papers,
    plan_dialog,
    recovery,
    reports,
    residents,
    residents_restricted,
    rule_dialog,
    search,
    unlock,
)


def all_screens() -> Iterator[tuple[str, Screen]]:
    """Name of the picture and what makes its window."""
    yield "unlock", unlock
    yield "unlock-refused", partial(unlock, problem=True)
    yield "building", building
    for step, name in enumerate(FIRST_RUN):
        yield f"first-run-{step + 1}-{name}", partial(first_run, step=step)
    for step, name in enumerate(("words", "person")):
        yield f"recovery-{step + 1}-{name}", partial(recovery, step=step)
    yield "today", partial(page, name="today")
    yield "today-duty", partial(page, name="today", login="duty")
    yield "today-officer", partial(page, name="today", login="officer")
    yield "search", search
    yield "residents", residents
    yield "residents-restricted", residents_restricted
    for story in ("S02", "S07"):
        for section in FILE_SECTIONS:
            login = "director" if section == "access" else "caseworker"
            yield f"file-{section}-{story}", partial(page, name="file", login=login, story=(story, 0), section=section)
    yield "file-leaving-S08", partial(page, name="file", story=("S08", 0), section="leaving")
    yield "file-identity-S10", partial(page, name="file", story=("S10", 0), section="identity")
    yield "file-note", note_begun
    yield "file-restricted", partial(page, name="file", login="duty", story=("S09", 0))
    for document in ("resident-card", "support-plan", "notice-prosecutor"):
        yield f"file-papers-{document}", partial(papers, story="S02", document=document)
    yield "admission", partial(admission, filled=False)
    yield "admission-match", partial(admission, filled=True)
    yield "admission-problems", admission_problems
    yield "admission-young", admission_young
    yield "plans", partial(page, name="plans")
    yield "plans-officer", partial(page, name="plans", login="officer")
    yield "plan-draft", partial(page, name="plan", story=("S02", 0))
    yield "plan-approved", partial(page, name="plan", story=("S02", 0), number=1)
    yield "plan-submitted", partial(page, name="plan", story=("S01", 0))
    yield "plan-to-decide", partial(page, name="plan", login="officer", story=("S01", 0))
    yield "plan-none", partial(page, name="plan", story=("S13", 0))
    yield "follow-up", partial(page, name="follow_up")
    yield "reports", reports
    yield from _later_screens()


def _later_screens() -> Iterator[tuple[str, Screen]]:
    yield "discharge", partial(discharge, story="S07", route="")
    yield "discharge-route", partial(discharge, story="S18", route="relatives_guardianship")
    for part in SECTIONS:
        yield f"administration-{part}", partial(page, name="administration", login="director", part=part)
    yield "administration-duty", partial(page, name="administration", login="duty")
    yield "import", partial(page, name="import", login="director")
    yield "import-rows", import_rows
    yield "rules", partial(page, name="rules", login="director")
    yield "dialog-rule", rule_dialog
    yield "passphrase", partial(page, name="passphrase")
    yield "help", partial(page, name="help")
    yield "crash", crash
    yield "dialog-contact", contact_dialog
    yield "dialog-contact-log", contact_log
    for kind in (NameDialog, AgeDialog, IdentityDialog, CaseDialog):
        name = kind.__name__.removesuffix("Dialog").lower()
        yield f"dialog-{name}", partial(file_dialog, kind=kind, story="S02", section="identity")
    for kind in (StayDialog, GroundDialog, ExtendDialog, AwayDialog, RoomDialog, MoneyDialog, GroupDialog):
        name = kind.__name__.removesuffix("Dialog").lower()
        yield f"dialog-{name}", partial(file_dialog, kind=kind, story="S01", section="identity")
    for name in ("row", "words", "mark", "approve", "return", "close"):
        yield f"dialog-plan-{name}", partial(plan_dialog, name=name)
    yield "parts", _parts


FIRST_RUN = ("welcome", "centre", "letterheads", "rooms", "director", "keys", "sheet", "backup", "start")


def _parts(stage: Stage) -> Shot:
    return _own(GalleryPage(stage.at("caseworker").context), stage)
