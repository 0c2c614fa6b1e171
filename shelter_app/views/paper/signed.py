"""A paper that comes back: its signed scan finds the print by the code on it, or somebody notes how it was settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from shelter_app.domain.attachments import Attachment
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import PrintId
from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.signing import Ending, PageCode
from shelter_app.services import attachments, papers
from shelter_app.services.page_codes import codes_of
from shelter_app.services.papers import Recognised
from shelter_app.services.scans import PageImage, PdfPages, Scan
from shelter_app.views import keys
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.paper.back_words import found_words, print_words
from shelter_app.views.record.dialog import FileDialog, kind_of
from shelter_app.views.record.documents.scan_dialog import made
from shelter_app.views.record.documents.sources import Source, TakenIn, page_pictures, pasted, sources_of, take_in
from shelter_app.views.record.documents.storing import Storing
from shelter_app.views.scaling import row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job, Later
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label

ANY: Final = 0
"""Stands in the choice of prints for the one that the code on the scan names."""


@dataclass(frozen=True, slots=True)
class Read:
    """What came in and what its pages say about themselves."""

    taken: TakenIn
    codes: tuple[PageCode | None, ...] = ()


def read(sources: Sequence[Source], before: int) -> Read:
    """The pages of these sources with their codes; made in a worker, a page of a PDF at a time."""
    taken = take_in(sources, before)
    pictures = page_pictures(taken.pdf.data) if taken.pdf is not None else (page.data for page in taken.pages)
    return Read(taken, tuple(codes_of(pictures)))


class SignedDialog(FileDialog):
    """Files are chosen, dropped or pasted (Ctrl+V); without a scan it says who signed and when, or why nobody does.

    ``record`` afterwards is the print as it was stored."""

    def __init__(
        self,
        context: Context,
        prints: Sequence[PrintRecord] = (),
        sources: Sequence[Source] = (),
        parent: QWidget | None = None,
        *,
        choosing: bool = False,
    ) -> None:
        self._prints = {one.id: one for one in prints}
        self._sources, self._choosing = list(sources), choosing
        self._pages: list[PageImage] = []
        self._pdf: PdfPages | None = None
        self._codes: list[PageCode | None] = []
        self._found: Recognised | None = None
        self._refused = ""
        self._job: Job | None = None
        self._lying: tuple[PrintId, Attachment] | None = None
        self.record: PrintRecord | None = None
        super().__init__(context, parent, width=600)

    def kept_as(self) -> KeptAs:
        concerned = {one.resident_id for one in self._prints.values()}
        about = "-".join(str(number) for number in sorted(self._prints))
        return KeptAs("signed", next(iter(concerned)) if len(concerned) == 1 else None, about)

    def build(self) -> None:
        self.which, self.how = ComboBox(), ComboBox()
        self.signers, self.reason, self.number, self.trusted = LineEdit(), LineEdit(), LineEdit(), Tick()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.add_field("which", Field(control=self.which))
        self.add_field("how", Field(control=self.how))
        self.choose = Button(icon="upload", clicked=self._on_choose_clicked)
        self.again = Button(kind="ghost", icon="trash-2", clicked=self._on_again_clicked)
        self.content.addLayout(row(self.choose, self.again, None, spacing=8))
        self.told = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.told)
        self.add_field("number", Field(control=self.number)).clear_problem_on(self.number.textChanged)
        self.unframed["trusted"] = self.trusted
        self.content.addWidget(self.trusted)
        self.add_field("at", ParsedField(edit=self.at))
        self.add_field("signers", Field(control=self.signers)).clear_problem_on(self.signers.textChanged)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.which.activated.connect(lambda _place: self._recognise())
        self.how.activated.connect(lambda _place: self._offer())
        self.number.editingFinished.connect(self._recognise)
        self.setAcceptDrops(True)
        keys.bind(self, "Ctrl+V", self._on_paste)
        self._fitting = Later(self, 0, self._shrink)
        self._storing = Storing(self, self._on_stored, self._on_refused, partial(self._set_busy, ""))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Signed paper"))
        self.fields["which"].set_label(self.tr("Which &print"))
        self.fields["how"].set_label(self.tr("&How it was settled"))
        self.fields["number"].set_label(self.tr("&Number at the foot of the paper"))
        self.fields["number"].set_hint(self.tr("The code cannot be read: type the number, such as 131-26/П1."))
        self.fields["at"].set_label(self.tr("&When it was signed"))
        self.fields["signers"].set_label(self.tr("Who &signed"))
        self.fields["reason"].set_label(self.tr("&Why nobody signs it"))
        self.choose.setText(self.tr("Choose a scan"))
        self.again.setText(self.tr("Take the pages away"))
        self.accept_button.setText(self.tr("Keep"))
        known = [(one.id, print_words(one, self.context.session)) for one in self._prints.values()]
        self.which.set_choices([(ANY, self.tr("The print that the code on the scan names")), *known])
        self.how.set_choices(
            [
                (Ending.SCAN, self.tr("The signed scan is here")),
                (Ending.BY_HAND, self.tr("Signed on paper, there is no scan")),
                (Ending.NOT_NEEDED, self.tr("Nobody signs this print")),
            ]
        )
        self._say_found()

    def load(self) -> None:
        only = next(iter(self._prints.values())) if len(self._prints) == 1 else None
        self.which.set_value(only.id if only is not None else ANY)
        self.fields["which"].setVisible(bool(self._prints))
        self.how.set_value(Ending.SCAN)
        self.at.set_now()
        self._offer()
        self.take(self._sources)
        self.choose.setFocus()
        if self._choosing:
            Later(self, 0, self._on_choose_clicked).ask()

    def take(self, sources: Sequence[Source]) -> None:
        """Read these in a worker and put their pages after those that are there."""
        if not sources:
            return
        self._set_busy(self.tr("Being read"))
        before = len(self._pages) + (self._pdf is not None)
        self.context.tasks.run(
            self, partial(read, list(sources), before), self._on_read, ended=partial(self._set_busy, "")
        )

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

    def check(self) -> Mapping[str, str]:
        problems: dict[str, str] = {}
        if self._ending is not Ending.NOT_NEEDED and not self.at.value():
            problems["at"] = self.at.result().problem or self.tr("When was it signed?")
        if self._ending is Ending.SCAN:
            problems |= self._scan_problems()
        elif self._meant is None:
            problems["which"] = self.tr("Choose the print.")
        return problems

    def _scan_problems(self) -> dict[str, str]:
        if not self._pages and self._pdf is None:
            return {"scan": self.tr("Choose a scan, drop it here, or paste a picture with Ctrl+V.")}
        if self._found is None:
            return {"scan": self._refused or self.tr("It is not known which print these pages belong to.")}
        if not self._found.pages and not self.trusted.isChecked():
            return {"scan": self.tr("Compare the pages with the number at their foot and tick that they belong to it.")}
        return {}

    def save(self) -> None:
        meant, at = self._meant, self.at.value()
        assert meant is not None
        with self.refusing():
            if self._ending is Ending.NOT_NEEDED:
                self.record = papers.not_needed(meant, self.reason.text(), by=self.context.session)
            else:
                assert isinstance(at, datetime)
                self.record = papers.by_hand(meant, at, self.signers.text(), by=self.context.session)

    def go_on(self) -> None:
        """A scan is stored part by part before its print is; everything else is one step."""
        if self._ending is not Ending.SCAN:
            super().go_on()
            return
        self.show_problems({})
        if self._lying is not None and self._found is not None and self._lying[0] == self._found.record.id:
            self._on_stored(self._lying[1])
            return
        self._set_busy(self.tr("Being prepared"))
        self._job = self.context.tasks.run_long(
            self, partial(made, self._pdf or tuple(self._pages)), self._on_made, self._on_refused,
            ended=partial(self._set_busy, ""),
        )  # fmt: skip

    def sentence(self, field: str, reason: str) -> str:
        words = {
            ("at", "in_future"): self.tr("This moment is still to come."),
            ("at", "before_printed"): self.tr("The paper left the program later than that."),
            ("signers", "empty"): self.tr("Write who signed."),
            ("reason", "empty"): self.tr("Write in a few words why."),
        }
        return words.get((field, reason), reason)

    @property
    def _ending(self) -> Ending:
        return kind_of(self.how, Ending) or Ending.SCAN

    @property
    def _meant(self) -> PrintRecord | None:
        """The print that was chosen, or the one that the pages belong to."""
        chosen = self.which.value()
        known = next((one for one in self._prints.values() if one.id == chosen), None)
        return known or (self._found.record if self._found is not None else None)

    def _on_made(self, scan: Scan) -> None:
        self._job = None
        found, at, session = self._found, self.at.value(), self.context.session
        assert found is not None
        assert isinstance(at, datetime)
        try:
            new = papers.as_attachment(found.record, at, by=session)
            steps = attachments.add_in_steps(found.record.resident_id, new, scan, by=session)
        except ShelterError as error:
            self._on_refused(error)
            return
        self._set_busy(self.tr("Being prepared"))
        self._storing.start(steps)

    def _on_stored(self, scan: Attachment) -> None:
        found, at = self._found, self.at.value()
        assert found is not None
        assert isinstance(at, datetime)
        # What is refused now lies in the file already, and is not stored once more.
        self._lying = found.record.id, scan
        pages = found.pages or self._assumed(found)
        try:
            self.record = papers.bind(
                found.record, scan, pages, at, self.signers.text(), copies=found.copies, by=self.context.session
            )
        except ShelterError as error:
            self._on_refused(error)
            return
        self.accept()

    def _assumed(self, found: Recognised) -> tuple[int, ...]:
        """Without codes the pages are taken to be the missing ones in their order."""
        count = self._pdf.pages if self._pdf is not None else len(self._pages)
        return found.record.missing[:count]

    def _on_refused(self, error: ShelterError) -> None:
        self._set_busy("")
        if isinstance(error, InvalidInput):
            self.show_problems({name: self.sentence(name, reason) for name, reason in error.problems.items()})
        else:
            self.problem.show_problem(sentence_for(error))

    def _on_read(self, came: Read) -> None:
        self._lying = None
        self._pages += came.taken.pages
        self._pdf = came.taken.pdf or self._pdf
        self._codes += came.codes
        if came.taken.several:
            self.problem.show_problem(self.tr("A PDF is added by itself: add this first, then the other."))
        elif came.taken.refused is not None:
            self.problem.show_problem(sentence_for(came.taken.refused))
        self._recognise()

    def _recognise(self) -> None:
        """Which print the pages belong to; what speaks against it is said at once, before anything is kept."""
        self._found, self._refused = None, ""
        if self._codes:
            try:
                self._found = self._matched()
            except ShelterError as error:
                self._refused = sentence_for(error)
                self.told.setText("")
                self.problem.show_problem(self._refused)
                self._offer()
                return
        self._say_found()
        self._offer()

    def _matched(self) -> Recognised | None:
        chosen, session = self.which.value(), self.context.session
        meant = next((one for one in self._prints.values() if one.id == chosen), None)
        if any(self._codes):
            found = papers.recognised(self._codes, meant.id if meant else None, by=session)
        else:
            if meant is None and not self.number.text().strip():
                papers.recognised(self._codes, by=session)
            meant = meant or papers.numbered(self.number.text(), by=session)
            found = Recognised(meant, (), tuple(range(1, len(self._codes) + 1)))
        return found

    def _say_found(self) -> None:
        found = self._found
        if found is None:
            self.told.setText(self.tr("Drop a scan here, paste it with Ctrl+V, or choose a file."))
            return
        pages = found.pages or self._assumed(found)
        self.told.setText(found_words(found, pages, self.context.session))

    def _offer(self) -> None:
        """Only what this way of settling asks for is shown."""
        ending, scan = self._ending, self._ending is Ending.SCAN
        unread = scan and bool(self._codes) and not any(self._codes)
        for part in (self.choose, self.told):
            part.setVisible(scan)
        self.again.setVisible(scan and (bool(self._pages) or self._pdf is not None))
        self.fields["number"].setVisible(unread and self.which.value() == ANY)
        self.trusted.setVisible(unread and self._found is not None)
        self.trusted.setText(self.tr("I have compared them: these are pages of this print"))
        self.fields["at"].setVisible(ending is not Ending.NOT_NEEDED)
        self.fields["signers"].setVisible(ending is not Ending.NOT_NEEDED)
        self.fields["reason"].setVisible(ending is Ending.NOT_NEEDED)
        self._fitting.ask()

    def _shrink(self) -> None:
        """As high as what is shown now needs; the fields of another way of settling leave no hole."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _set_busy(self, words: str) -> None:
        self.accept_button.setEnabled(not words)
        self.problem.show_hint(words, "hourglass")

    def _on_choose_clicked(self) -> None:
        kinds = self.tr("Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp)")
        chosen = self.context.messages.file_to_open(self, self.tr("Choose the signed scan"), kinds)
        if chosen:
            self.take([Path(chosen)])

    def _on_again_clicked(self) -> None:
        self._pages, self._pdf, self._codes, self._lying = [], None, [], None
        self._recognise()

    def _on_paste(self) -> None:
        self.take(pasted())
