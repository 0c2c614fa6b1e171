"""The words on the papers of a leaving: medicines, what to watch for, next dates; from the file, and open to change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.going_along import PARTS, Along
from shelter_app.domain.ids import ResidentId
from shelter_app.services import papers
from shelter_app.services.papers import GoesAlong, Job
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label

SAY_WHAT_GOES_ALONG = ("handover-act", "escort-list")
"""The papers on which these words stand."""


class AlongDialog(FileDialog):
    """Three texts of one child as the paper has them; what is left as it was follows the file from then on."""

    trail = ("stay.along_said",)

    def __init__(self, context: Context, one: GoesAlong, parent: QWidget | None = None) -> None:
        self._one = one
        super().__init__(context, parent, width=640)

    def kept_as(self) -> KeptAs:
        return KeptAs("going_along", self._one.resident.id)

    def build(self) -> None:
        self.told = Label(role="small", tone="text2", wrap=True)
        self.moved = Label(role="small", tone="mark", wrap=True)
        self.medicines, self.watch, self.dates = (PlainText(rows=rows, most_rows=5) for rows in (4, 3, 3))
        self.none = {part: Tick() for part in PARTS}
        self.unframed.update((f"none {part}", tick) for part, tick in self.none.items())
        self.content.addWidget(self.told)
        self.content.addWidget(self.moved)
        for part in PARTS:
            self.add_field(part, Field(control=getattr(self, part)))
            self.content.addWidget(self.none[part])
            self.none[part].toggled.connect(self._fit)
            getattr(self, part).textChanged.connect(self._fit)
        self.again = Button(kind="link", icon="undo-2", clicked=self._on_again)
        self.content.addLayout(row(self.again, None))
        self.content.addStretch(1)

    def retranslate(self) -> None:
        name = self._one.person.name(self.context.language.code).full
        self.heading.setText(self.tr("What goes along: {name}").format(name=name or self._one.resident.number))
        self.told.setText(
            self.tr(
                "Filled from the file. A text that is left as it is follows the file and the language of the page; one"
                " that you empty leaves a line for the pen. Nothing in the file is changed by this."
            )
        )
        self.moved.setText(self.tr("The file has changed since these words were written."))
        self.fields["medicines"].set_label(self.tr("&Medicines taken now: dose, until when"))
        self.fields["watch"].set_label(self.tr("What to &watch for"))
        self.fields["dates"].set_label(self.tr("&Next dates: doctor, vaccination, hearing"))
        for part, tick in self.none.items():
            tick.setText(self.tr("Asked: none"))
            tick.setAccessibleDescription(self.fields[part].input.accessibleName())
        self.again.setText(self.tr("As the file says it"))
        self.accept_button.setText(self.tr("Put on the paper"))

    def load(self) -> None:
        self.moved.setVisible(self._one.moved_on)
        for part in PARTS:
            own = getattr(self._one.own, part)
            getattr(self, part).setPlainText(self._from_file(part) if own is None else own)
            self.none[part].setChecked(part in self._one.own.none)
        self._fit()
        self.medicines.setFocus()

    def check(self) -> Mapping[str, str]:
        return {}

    def save(self) -> None:
        none = tuple(part for part, tick in self.none.items() if tick.isChecked())
        own = Along(self._own("medicines"), self._own("watch"), self._own("dates"), none=none)
        with self.refusing():
            papers.say_along(self._one, own, by=self.context.session)

    def _own(self, part: str) -> str | None:
        """What was typed in the place of the file's words; None while they stand there, or where there is none."""
        if self.none[part].isChecked():
            return None
        typed: str = getattr(self, part).toPlainText().strip()
        return None if typed == self._from_file(part).strip() else typed

    def _from_file(self, part: str) -> str:
        text = getattr(self._one.file, part)
        return text if isinstance(text, str) else text.in_language(self.context.language.code)

    def _fit(self) -> None:
        """Says under an empty text what the paper will say: that nobody wrote it down is not the same as none."""
        for part, tick in self.none.items():
            empty = not getattr(self, part).toPlainText().strip()
            getattr(self, part).setEnabled(not tick.isChecked())
            words = self.tr("Nothing stands in the file: the paper says “not written down”.")
            if self._from_file(part).strip():
                words = self.tr("The paper has a line for the pen here.")
            self.fields[part].set_hint(words if empty and not tick.isChecked() else "")

    def _on_again(self) -> None:
        for part in PARTS:
            self.none[part].setChecked(False)
            getattr(self, part).setPlainText(self._from_file(part))


class AlongButton(Button):
    """Opens the words of whoever is on the desk; of several a menu asks whose."""

    def __init__(self, context: Context, after: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="heart-pulse", clicked=self._on_asked)
        self._context = context
        self._after = after
        self._whose: tuple[ResidentId, ...] = ()
        self.hide()

    def offer(self, jobs: Sequence[Job]) -> None:
        """Stand beside the papers that hold such words, and away from every other one."""
        named = [one for job in jobs if job.document in SAY_WHAT_GOES_ALONG for one in (job.resident_id, *job.concerns)]
        self._whose = tuple(dict.fromkeys(one for one in named if one is not None))
        self.setVisible(bool(self._whose))

    def retranslate(self) -> None:
        self.setText(self.tr("Medicines, warnings, dates"))

    def menu_of(self, found: Sequence[GoesAlong]) -> QMenu:
        """Everybody on the paper by name."""
        menu, lang = QMenu(self), self._context.language.code
        for one in found:
            name = one.person.name(lang).full
            words = f"{name}, {one.resident.number}" if name else one.resident.number
            menu.addAction(words.replace("&", "&&"), partial(self._open, one))
        return menu

    def _on_asked(self) -> None:
        try:
            found = papers.along(self._whose, by=self._context.session)
        except ShelterError:
            self._after()
            return
        if len(found) == 1:
            self._open(found[0])
        elif found:
            self.menu_of(found).popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _open(self, one: GoesAlong) -> None:
        dialog = AlongDialog(self._context, one, self.window())
        if dialog.exec():
            self._after()
        dialog.deleteLater()
