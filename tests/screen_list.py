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
from tests.made_dialogs import made_dialogs
from tests.screens import (
    FILE_SECTIONS,
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
    house_reports,
    import_rows,
    merge,
    note_begun,
    page,
    papers,
    plan_dialog,
    recovery,
    reports,
    residents,
    residents_restricted,
    restore,
    rule_dialog,
    search,
    unlock,
)
from tests.stage import Screen, Shot, Stage, own


def all_screens() -> Iterator[tuple[str, Screen]]:
    """Name of the picture and what makes its window: every page, every dialog, and states worth a look."""
    shown = []
    for name, screen in _states():
        shown.append(name)
        yield name, screen
    yield from made_dialogs(set(shown))


def _before_the_door() -> Iterator[tuple[str, Screen]]:
    yield "unlock", unlock
    yield "unlock-refused", partial(unlock, problem=True)
    yield "building", building
    for step, name in enumerate(FIRST_RUN):
        yield f"first-run-{step + 1}-{name}", partial(first_run, step=step)
    for step, name in enumerate(("words", "person")):
        yield f"recovery-{step + 1}-{name}", partial(recovery, step=step)
    for step, name in enumerate(("copy", "words", "holds", "back")):
        yield f"restore-{step + 1}-{name}", partial(restore, step=step)


def _states() -> Iterator[tuple[str, Screen]]:
    yield from _before_the_door()
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
    yield "card-restricted", partial(page, name="card", login="duty", story=("S09", 0))
    yield "card", partial(page, name="card", login="duty", story=("S02", 0))
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
    yield from (
        (f"meetings{name}", partial(page, name="meetings", story=(story, 0)))
        for name, story in (("", "S10"), ("-held", "S11"), ("-none", "S13"))
    )
    yield "plan-none", partial(page, name="plan", story=("S13", 0))
    yield "needs", partial(page, name="needs", story=("S02", 0))
    yield "needs-none", partial(page, name="needs", story=("S13", 0))
    yield "calendar", partial(page, name="calendar")
    yield "calendar-week", partial(page, name="calendar", mode="week")
    yield "calendar-duty", partial(page, name="calendar", login="duty", day="2026-12-16")
    yield "reports", reports
    yield "house-reports", partial(house_reports, kind="paper")
    yield from ((f"house-reports-{kind}", partial(house_reports, kind=kind)) for kind in ("numbers", "work"))
    yield from _later_screens()


def _later_screens() -> Iterator[tuple[str, Screen]]:
    yield "follow-up", partial(page, name="follow_up")
    for story in ("S01", "S04"):
        yield f"file-interview-{story}", partial(page, name="file", story=(story, 0), section="interview")
    yield "questionnaire", partial(page, name="questionnaire", story=("S01", 0))
    yield "questionnaire-finished", partial(page, name="questionnaire", story=("S04", 0))
    yield "discharge", partial(discharge, story="S07", route="")
    yield "discharge-route", partial(discharge, story="S18", route="relatives_guardianship")
    for part in SECTIONS:
        yield f"administration-{part}", partial(page, name="administration", login="director", part=part)
    yield "administration-duty", partial(page, name="administration", login="duty")
    yield "import", partial(page, name="import", login="director")
    yield "import-rows", import_rows
    yield "rules", partial(page, name="rules", login="director")
    yield "interpreters", partial(page, name="interpreters")
    yield "form-sentences", partial(page, name="form_sentences", login="director")
    yield from (
        (name, partial(page, name=name.replace("-", "_"), login="director")) for name in ("letters", "letter-templates")
    )
    yield "unsigned", partial(page, name="unsigned", login="director")
    yield "quality", partial(page, name="quality")
    for login in ("duty", "nurse"):
        yield f"shift-{login}", partial(page, name="shift", login=login)
        yield f"medicines-{login}", partial(page, name="medicines", login=login)
    yield "merge", merge
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
    for name in ("row", "words", "needs", "mark", "approve", "return", "withdraw", "close"):
        yield f"dialog-plan-{name}", partial(plan_dialog, name=name)
    yield "parts", _parts


FIRST_RUN = ("welcome", "centre", "letterheads", "rooms", "director", "keys", "sheet", "backup", "start")


def _parts(stage: Stage) -> Shot:
    return own(GalleryPage(stage.at("caseworker").context), stage)
