"""Papers, obstacles and scans in words: where a paper is, what comes next, how large a scan is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from shelter_app.domain.attachments import Attachment, Form
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle, Step
from shelter_app.services.attachments import Shown
from shelter_app.views.formats import capital
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.widgets.chip import ChipFace

translate = QCoreApplication.translate
_MEGABYTE = 1024 * 1024


class DocumentCounts(QObject):
    """Words that go with a number; the translation tools find plurals only in an object's own ``tr``."""

    def pages(self, count: int) -> str:
        """3 страницы"""
        return self.tr("%n page(s)", "", count)


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of a list: what it is about, its words, an icon where it has no picture, and a chip."""

    item: object
    title: str
    detail: str
    icon: str
    face: ChipFace | None = None

    def words(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.face.words if self.face else "", self.detail)))


def paper_title(paper: IdentityDocument, context: Context) -> str:
    """Паспорт иностранного государства FA 1234567"""
    return " ".join(filter(None, (label(context, "identity_document", paper.kind), paper.number)))


def paper_row(paper: IdentityDocument, context: Context) -> DocumentRow:
    """A paper: where it is, when it ends, what comes next."""
    detail = [step_line(paper.next_step, context)] if paper.next_step else []
    if paper.expires:
        words = translate("Documents", "valid until {date}")
        detail.append(words.format(date=context.formats.numeric(paper.expires)))
    detail += [paper.issuer, paper.note] if not paper.next_step else []
    icon = "shield-alert" if paper.doubtful else "file-text"
    words = ". ".join(filter(None, detail))
    return DocumentRow(paper, paper_title(paper, context), words, icon, face_of(paper, context))


def face_of(paper: IdentityDocument, context: Context) -> ChipFace | None:
    """Where a paper is; a doubt and an end that has passed come first."""
    if paper.doubtful:
        return ChipFace(translate("Documents", "Suspected forged"), "mark")
    if paper.expired(context.session.today()) and paper.at_hand:
        return ChipFace(translate("Documents", "Expired"), "overdue", "hourglass")
    if paper.kind == "none":
        return None
    words = label(context, "document_state", paper.state)
    if paper.at_hand:
        return ChipFace(words, "done")
    return ChipFace(words, "soon" if paper.wanted else "outline", "search" if paper.wanted else "circle")


def step_words(step: Step, context: Context) -> str:
    """What is to be done: the step of the list, and what was written beside it."""
    return ": ".join(filter(None, (label(context, "document_step", step.what), step.text)))


def step_line(step: Step, context: Context) -> str:
    """A step with who does it; until when stands first, because a row in a list is shortened at its end."""
    when, came = "", step.outcome
    if step.done_on is not None:
        when = translate("Documents", "done {date}").format(date=context.formats.numeric(step.done_on))
    elif step.due is not None:
        when, came = due_words(step.due, context), ""
    what = context.session.reference.label("document_step", step.what, context.language.code) if step.what else ""
    words = ", ".join(filter(None, (": ".join(filter(None, (what, step.text))), step.who, came)))
    return capital(": ".join(filter(None, (when, words))))


def due_words(day: date, context: Context) -> str:
    """Until when; what has passed is said as such, because a row in a list has no room for a second chip."""
    if day < context.session.today():
        return translate("Documents", "overdue since {date}").format(date=context.formats.numeric(day))
    return translate("Documents", "until {date}").format(date=context.formats.numeric(day))


def obstacle_row(obstacle: Obstacle, context: Context) -> DocumentRow:
    """What stands in the way of what, and what comes next."""
    reference, lang = context.session.reference, context.language.code
    hinders = capital(", ".join(reference.label("obstacle_hinders", code, lang) for code in obstacle.hinders))
    if not obstacle.open:
        assert obstacle.solved_on is not None
        solved = translate("Documents", "solved {date}").format(date=context.formats.numeric(obstacle.solved_on))
        detail = ", ".join(filter(None, (solved, obstacle.solution)))
        return DocumentRow(obstacle, _kind(obstacle, context), detail, "circle-check")
    step = obstacle.next_step
    detail = step_line(step, context) if step else obstacle.text or translate("Documents", "no next step yet")
    icon = "school" if "school" in obstacle.hinders else "triangle-alert"
    face = ChipFace(hinders, "soon", icon) if hinders else None
    return DocumentRow(obstacle, _kind(obstacle, context), detail, "triangle-alert", face)


def _kind(obstacle: Obstacle, context: Context) -> str:
    if obstacle.kind == "other" and obstacle.text:
        return obstacle.text
    return label(context, "obstacle_kind", obstacle.kind)


def scan_title(shown: Shown, context: Context) -> str:
    """What a scan is called: its own title, else its kind."""
    if shown.locked:
        return translate("Documents", "Restricted scan")
    return shown.title or label(context, "attachment_kind", shown.attachment.kind)


def scan_row(shown: Shown, context: Context) -> DocumentRow:
    """A scan: what it is, of which day, who added it when."""
    one, formats = shown.attachment, context.formats
    added = formats.numeric(one.added_at.astimezone(context.session.tz).date())
    parts = [label(context, "attachment_kind", one.kind)] if shown.title and one.kind else []
    parts += [pages_words(one)] if one.pages > 1 else []
    if one.dated:
        parts.append(translate("Documents", "of {date}").format(date=formats.numeric(one.dated)))
    parts.append(translate("Documents", "added {date}, {name}").format(date=added, name=shown.author))
    face = ChipFace(translate("Documents", "Restricted"), "outline", "lock") if one.restricted else None
    if one.consent_until is not None and not shown.locked:
        until = translate("Documents", "consent until {date}")
        parts.append(until.format(date=formats.numeric(one.consent_until)))
    if not one.may_be_shown(context.session.today()):
        face = ChipFace(translate("Documents", "Consent ended"), "outline", "eye-off")
    if not one.there:
        face = ChipFace(translate("Documents", "Removed"), "outline", "trash-2")
        parts = [_removed_words(shown, context)]
    icon = "lock" if shown.locked else "file-text" if one.form is Form.PDF else "camera"
    return DocumentRow(shown, scan_title(shown, context), ", ".join(parts), icon, face)


def _removed_words(shown: Shown, context: Context) -> str:
    one = shown.attachment
    assert one.removed_at is not None
    day = context.formats.numeric(one.removed_at.astimezone(context.session.tz).date())
    why = label(context, "attachment_removal", one.removal_reason)
    return ", ".join(filter(None, (day, shown.remover, why)))


def pages_words(one: Attachment) -> str:
    """How many pages a scan has."""
    return DocumentCounts().pages(one.pages)


def size_words(count: int, context: Context) -> str:
    """1.4 MB"""
    return translate("Documents", "{size} MB").format(size=context.formats.decimal(max(count / _MEGABYTE, 0.1)))
