"""Adding a scan: its pages turned, cut and made grey, what it is, and then into the registry part by part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from shelter_app.domain.attachments import IDENTITY_SCAN, PHOTO, PLAN_DECISION, Attachment
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import IdentityDocumentId
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import attachments, scans
from shelter_app.services.attachments import NewAttachment
from shelter_app.services.residents import FileView
from shelter_app.services.scans import Crop, PageImage, PdfPages, Scan
from shelter_app.views import keys, listed
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.record.documents.crop import CropView
from shelter_app.views.record.documents.sources import Source, TakenIn, pasted, pdf_thumbnail, sources_of, take_in
from shelter_app.views.record.documents.storing import Storing
from shelter_app.views.record.documents.viewer import give_room
from shelter_app.views.record.documents.words import DocumentCounts, paper_title
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job, Later, Progress
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label

PREVIEW_SIDE = 1000


def made(pages: Sequence[PageImage] | PdfPages, progress: Progress) -> Scan:
    """What is kept of the pages, with a small picture also of a PDF; made in a worker."""
    scan = scans.finished(pages, progress.step)
    return scan if scan.thumbnail else replace(scan, thumbnail=pdf_thumbnail(scan.data))


def preview(page: PageImage) -> QImage:
    """The page turned and grey as it will be kept, but not cut; made in a worker."""
    return QImage.fromData(QByteArray(scans.shown(replace(page, crop=Crop()), PREVIEW_SIDE)))


def _decided_on(plan: SupportPlan) -> date | None:
    """The day on the paper of a decision, as far as the register knows it."""
    return plan.body_review.on if plan.body_review else plan.decision.on if plan.decision else None


class ScanDialog(FileDialog):
    """Files are chosen, dropped or pasted (Ctrl+V); pages become one attachment; Ctrl+Enter takes it in."""

    def __init__(
        self,
        context: Context,
        view: FileView,
        sources: Sequence[Source] = (),
        parent: QWidget | None = None,
        *,
        choosing: bool = False,
        plan: SupportPlan | None = None,
    ) -> None:
        self._plan = plan
        self._view, self._sources, self._choosing = view, list(sources), choosing
        self._pages: list[PageImage] = []
        self._pdf: PdfPages | None = None
        self._place, self._shown_for = 0, 0
        self._job: Job | None = None
        super().__init__(context, parent, width=820)

    def kept_as(self) -> KeptAs:
        return KeptAs("scan", self._view.resident.id, self._plan.id if self._plan else "")

    def build(self) -> None:
        self._build_fields()
        self.sheet = CropView()
        self.sheet.cropped.connect(self._on_cropped)
        self.where = Label(role="small", tone="text2")
        ghost = partial(Button, kind="ghost", height=28)
        self.add = Button(icon="plus", height=28, clicked=self._on_add_clicked)
        self.back = ghost(icon="chevron-left", clicked=lambda: self._go(-1))
        self.on = ghost(icon="chevron-right", clicked=lambda: self._go(1))
        self.turn = ghost(icon="redo-2", shortcut="Ctrl+R", clicked=self._on_turn_clicked)
        self.grey = ghost(icon="contrast", shortcut="Ctrl+G", clicked=self._on_grey_clicked)
        self.earlier = ghost(icon="arrow-up", clicked=self._on_earlier_clicked)
        self.drop = ghost(icon="trash-2", clicked=self._on_drop_clicked)
        set_sizes(self.sheet, least_width=380, least_height=230)
        tools = column(
            row(self.add, None, self.back, self.where, self.on, spacing=4),
            self.sheet,
            row(self.turn, self.grey, None, self.earlier, self.drop, spacing=2),
            spacing=6,
        )
        tools.setStretch(1, 1)
        side = QWidget()
        side.setLayout(column(*self.fields.values(), self.restricted, None, spacing=12))
        set_sizes(side, width=320)
        across = row(tools, side, spacing=16)
        across.setStretch(0, 1)
        self.content.addLayout(across)
        self.setAcceptDrops(True)
        keys.bind(self, "Ctrl+V", self._on_paste)
        self._storing = Storing(self, self._on_stored, self._on_refused, partial(self._set_busy, ""))

    def _build_fields(self) -> None:
        self.kind, self.about, self.title, self.consent = ComboBox(), ComboBox(), LineEdit(), LineEdit()
        self.consent_until = ParsedEdit(parser=day_parser(self.context))
        self.dated, self.restricted = ParsedEdit(parser=day_parser(self.context)), Tick()
        self._until = ParsedField(edit=self.consent_until)
        self.fields.update(
            kind=Field(control=self.kind), about=Field(control=self.about), consent=Field(control=self.consent),
            consent_until=self._until,
            title=Field(control=self.title), dated=ParsedField(edit=self.dated),
        )  # fmt: skip
        self.unframed["restricted"] = self.restricted
        self.kind.activated.connect(lambda _place: self._fit_fields())
        for name, changed in (("kind", self.kind.activated), ("title", self.title.textChanged)):
            self.fields[name].clear_problem_on(changed)
        self.fields["consent"].clear_problem_on(self.consent.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("New scan or photo"))
        words = {
            "kind": self.tr("&What it is"),
            "about": self.tr("Of which &document"),
            "consent": self.tr("&Who agreed to the photo, and when"),
            "consent_until": self.tr("Consent holds &until"),
            "title": self.tr("&Title"),
            "dated": self.tr("&Date on the paper"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self._until.set_standing_hint(self.tr("Empty: until it is withdrawn"))
        allowed = self.context.session.centre.identity_scans
        offered = [one for one in listed.choices(self.context, "attachment_kind") if allowed or one[0] != IDENTITY_SCAN]
        self.kind.setPlaceholderText(self.tr("Choose"))
        self.kind.set_choices(offered)
        self.fields["kind"].set_hint(
            "" if allowed else self.tr("This centre keeps no scans of identity documents. The director decides that.")
        )
        self.about.setPlaceholderText(self.tr("Choose"))
        self.about.set_choices([(one.id, paper_title(one, self.context)) for one in self._view.person.documents])
        self.restricted.setText(self.tr("Only for those named for this file"))
        self.add.setText(self.tr("Add pages"))
        self.turn.setText(self.tr("Turn"))
        self.grey.setText(self.tr("Grey"))
        self.drop.set_name(self.tr("Take this page away"))
        self.earlier.set_name(self.tr("Move this page forward"))
        self.back.set_name(self.tr("Page before"))
        self.on.set_name(self.tr("Next page"))
        self.sheet.set_words(self._way())
        self.sheet.setAccessibleName(self.tr("The page: drag, or use the arrow keys, to keep a part of it"))
        self.accept_button.setText(self.tr("Add to the file"))
        self._say_page()

    def load(self) -> None:
        give_room(self)
        self.restricted.setVisible(self._may_restrict())
        self.restricted.setChecked(self._may_restrict())
        self._begin_with_decision()
        self._fit_fields()
        self._show_page()
        self.take(self._sources)
        self.kind.setFocus()
        if self._choosing:
            Later(self, 0, self._on_add_clicked).ask()

    def _begin_with_decision(self) -> None:
        """Opened beside a plan: what it is and of which day is known already."""
        if self._plan is not None:
            self.kind.set_value(PLAN_DECISION)
            self.dated.setText(day_text(_decided_on(self._plan)))

    def take(self, sources: Sequence[Source]) -> None:
        """Read these in a worker and put their pages after those that are there."""
        if not sources:
            return
        self._set_busy(self.tr("Being read"))
        before = len(self._pages) + (self._pdf is not None)
        work = partial(take_in, list(sources), before)
        self.context.tasks.run(self, work, self._on_taken, ended=partial(self._set_busy, ""))

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._storing.stop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(sources_of(event.mimeData()))
        event.acceptProposedAction()

    def check(self) -> dict[str, str]:
        asked = {"dated": self.dated, "consent_until": self.consent_until}
        problems = {name: edit.result().problem for name, edit in asked.items() if edit.result().problem}
        if not self._pages and self._pdf is None:
            problems["pages"] = self._way()
        return problems

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "kind": self.tr("Choose what it is."),
            "title": self.tr("Write in a few words what it is."),
            "consent": self.tr("A photo of the person needs consent: write who agreed, and when."),
            "dated": self.tr("This day is still to come."),
            "consent_until": self.tr("This day has passed."),
        }
        return words.get(field, reason)

    def _on_accept_clicked(self) -> None:
        problems = self.check()
        new: NewAttachment | None = None
        if not problems:
            try:
                new = self._new()
            except InvalidInput as error:
                problems = {name: self.sentence(name, reason) for name, reason in error.problems.items()}
        self.show_problems(problems)
        if new is not None:
            self._set_busy(self.tr("Being prepared"))
            pages = self._pdf or tuple(self._pages)
            self._job = self.context.tasks.run_long(
                self, partial(made, pages), partial(self._on_made, new), self._on_refused, self._on_progress,
                ended=partial(self._set_busy, ""),
            )  # fmt: skip

    def _new(self) -> NewAttachment:
        dated, about, until = self.dated.value(), self.about.value(), self.consent_until.value()
        kind = code_of(self.kind)
        return NewAttachment(
            kind, self.title.text(), dated if isinstance(dated, date) else None,
            IdentityDocumentId(about) if isinstance(about, int) and kind == IDENTITY_SCAN else None,
            self.consent.text() if kind == PHOTO else "", self.restricted.isChecked() and self._may_restrict(),
            until if kind == PHOTO and isinstance(until, date) else None,
            self._plan.id if self._plan is not None and kind == PLAN_DECISION else None,
        )  # fmt: skip

    def _on_made(self, new: NewAttachment, scan: Scan) -> None:
        self._job = None
        try:
            steps = attachments.add_in_steps(self._view.resident.id, new, scan, by=self.context.session)
        except InvalidInput as error:
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        except ShelterError as error:
            self._on_refused(error)
        else:
            self._set_busy(self.tr("Being prepared"))
            self._storing.start(steps)

    def _on_stored(self, _attachment: Attachment) -> None:
        self.accept()

    def _on_refused(self, error: ShelterError) -> None:
        self._set_busy("")
        self.problem.show_problem(sentence_for(error))

    def _on_progress(self, done: int, whole: int) -> None:
        self.problem.show_hint(self.tr("Page {number} of {count}").format(number=done + 1, count=whole), "hourglass")

    def _set_busy(self, words: str) -> None:
        self.accept_button.setEnabled(not words)
        self.problem.show_hint(words, "hourglass")

    def _on_taken(self, taken: TakenIn) -> None:
        self._pages += taken.pages
        self._pdf = taken.pdf or self._pdf
        if taken.pages:
            self._place = len(self._pages) - len(taken.pages)
        if taken.several:
            self.problem.show_problem(self.tr("A PDF is added by itself: add this first, then the other."))
        elif taken.refused is not None:
            self.problem.show_problem(sentence_for(taken.refused))
        self._show_page()

    def _on_add_clicked(self) -> None:
        kinds = self.tr("Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)")
        chosen = self.context.messages.file_to_open(self, self.tr("Choose a scan or photo"), kinds)
        if chosen:
            self.take([Path(chosen)])

    def _on_paste(self) -> None:
        self.take(pasted())

    def _on_cropped(self, crop: Crop) -> None:
        self._pages[self._place] = replace(self._pages[self._place], crop=crop)

    def _on_turn_clicked(self) -> None:
        self._change(self._pages[self._place].turned())

    def _on_grey_clicked(self) -> None:
        page = self._pages[self._place]
        self._change(replace(page, grey=not page.grey))

    def _on_earlier_clicked(self) -> None:
        place = self._place
        self._pages[place - 1 : place + 1] = reversed(self._pages[place - 1 : place + 1])
        self._go(-1)

    def _on_drop_clicked(self) -> None:
        if self._pdf is not None:
            self._pdf = None
        else:
            del self._pages[self._place]
        self._place = max(min(self._place, len(self._pages) - 1), 0)
        self._show_page()

    def _change(self, page: PageImage) -> None:
        self._pages[self._place] = page
        self._show_page()

    def _go(self, step: int) -> None:
        self._place += step
        self._show_page()

    def _show_page(self) -> None:
        self._say_page()
        self._shown_for += 1
        if not self._pages:
            self.sheet.show_page(None, Crop())
            return
        page = self._pages[self._place]
        self.context.tasks.run(self, partial(preview, page), partial(self._on_previewed, self._shown_for, page))

    def _on_previewed(self, asked: int, page: PageImage, picture: QImage) -> None:
        if asked == self._shown_for:
            self.sheet.show_page(picture, page.crop)

    def _say_page(self) -> None:
        count, place = len(self._pages), self._place
        if self._pdf is not None:
            words = self.tr("PDF, {pages}").format(pages=DocumentCounts().pages(self._pdf.pages))
        elif count:
            words = self.tr("Page {number} of {count}").format(number=place + 1, count=count)
        else:
            words = self.tr("No pages yet")
        self.where.setText(words)
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place + 1 < count)
        for part in (self.turn, self.grey):
            part.setEnabled(count > 0)
        self.earlier.setEnabled(place > 0)
        self.drop.setEnabled(count > 0 or self._pdf is not None)

    def _fit_fields(self) -> None:
        kind = code_of(self.kind)
        self.fields["about"].setVisible(kind == IDENTITY_SCAN)
        for name in ("consent", "consent_until"):
            self.fields[name].setVisible(kind == PHOTO)

    def _way(self) -> str:
        return self.tr("Choose a file, drop it here, or paste a picture with Ctrl+V.")

    def _may_restrict(self) -> bool:
        return self._view.resident.restricted
