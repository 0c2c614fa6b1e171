"""Who has seen, printed or passed on what is kept about a person: the lines of the audit in words a person reads."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.audit_reading import AuditKind, AuditWanted, kind_of
from shelter_app.reports.data import Text
from shelter_app.reports.papers.person import PersonTable
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.extract import Told, moment
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.titles import document_title
from shelter_app.services.session import Session
from shelter_app.wording import Words

MOST: Final = 2000
_SAW_NOTHING: Final = frozenset({"browsing.stopped", "file.rekeyed"})
_SEEN: Final = (AuditKind.LOOKED, AuditKind.LEFT_HOUSE, AuditKind.ACCESS)


def told(file: CaseFile) -> Told:
    """Looks, prints, what left the house and what was opened in an emergency, the latest first."""
    by = file.by
    wanted = AuditWanted(resident_id=file.resident.id)
    lines = by.store.audit.wanted(wanted, before=by.store.audit.head().seq + 1, limit=MOST + 1)
    seen = [line for line in lines[:MOST] if kind_of(line.action) in _SEEN and line.action not in _SAW_NOTHING]
    members = {member.id: member for member in by.store.staff.all()}
    rows = tuple(
        (
            moment(file, line.at),
            f.label(by, "role", members[line.staff_id].role) if line.staff_id in members else "",
            by.staff_name(line.staff_id),
            _done(line, by),
            line.reason if line.action in _REASONED else "",
        )
        for line in seen
    )
    heads = (
        f.phrase(lambda w: w.translate("FileAccess", "When")),
        f.phrase(lambda w: w.translate("FileAccess", "Post")),
        f.phrase(lambda w: w.translate("FileAccess", "Who")),
        f.phrase(lambda w: w.translate("FileAccess", "What was done")),
        f.phrase(lambda w: w.translate("FileAccess", "Reason")),
    )
    title = f.phrase(lambda w: w.translate("FileAccess", "Who has seen, printed or passed on the file"))
    opening = f.phrase(lambda w: w.translate(
        "FileAccess",
        "Everybody who opened this file, looked at a part of it, printed from it or passed something on is written "
        "down by the program at that moment. This paper lists them, the latest first.",
    ))  # fmt: skip
    left_out: list[Text] = [
        f.phrase(lambda w: w.translate(
            "FileAccess",
            "Changes in the file are not listed: this paper is about who has seen it. Lists of the whole house and "
            "searches are written down without the file numbers they showed.",
        )),
    ]  # fmt: skip
    if len(lines) > MOST:
        left_out.append(
            f.phrase(lambda w: w.translate("FileAccess", "Only the latest 2000 lines were read; there are older ones."))
        )
    return Told(opening, (PersonTable(title, heads, (30, 35, 30, 58, 37), rows),), tuple(left_out))


_REASONED: Final = {"opening.begun", "paper.viewed", "audit.exported", "list.exported", "case.handed_on"}
"""Where whoever looked had to say why; what was typed elsewhere may be about others."""


def _done(line: AuditEntry, by: Session) -> Text:
    document = (line.detail if line.action in ("paper.printed", "paper.saved") else line.subject).split(" ", 1)[0]
    known = document_title(document, by) if line.action.startswith("paper.") else ""
    return f.joined(": ", f.phrase(lambda w: _words(line.action, w)), known)


def _words(action: str, w: Words) -> str:
    known = {
        "file.opened": w.translate("FileAccess", "opened the file"),
        "card.viewed": w.translate("FileAccess", "looked at the safety card"),
        "preview.viewed": w.translate("FileAccess", "looked at the file beside the list"),
        "plan.viewed": w.translate("FileAccess", "looked at the support plan"),
        "form.viewed": w.translate("FileAccess", "looked at a questionnaire"),
        "attachment.viewed": w.translate("FileAccess", "looked at a scan"),
        "paper.viewed": w.translate("FileAccess", "looked at a paper"),
        "paper.printed": w.translate("FileAccess", "printed a paper"),
        "paper.saved": w.translate("FileAccess", "saved a paper as a file"),
        "audit.read": w.translate("FileAccess", "read who has seen the file"),
        "audit.exported": w.translate("FileAccess", "saved lines of the log about the file"),
        "letter.sent": w.translate("FileAccess", "sent a letter about the person"),
        "package.sent": w.translate("FileAccess", "sent an encrypted package"),
        "case.handed_on": w.translate("FileAccess", "handed the case on to another centre"),
        "disclosure.recorded": w.translate("FileAccess", "told somebody outside"),
        "file.restricted": w.translate("FileAccess", "changed who may read the file"),
        "opening.begun": w.translate("FileAccess", "opened the restricted file in an emergency"),
        "opening.ended": w.translate("FileAccess", "closed it again before the hour was over"),
        "opening.seen": w.translate("FileAccess", "looked at who had opened it in an emergency"),
        "cover.given": w.translate("FileAccess", "named who stands in for the coordinator"),
        "cover.ended": w.translate("FileAccess", "ended a standing in before its last day"),
        "file.compared": w.translate("FileAccess", "compared the file with another one"),
    }
    return known.get(action) or w.translate("FileAccess", "looked at a part of the file")
