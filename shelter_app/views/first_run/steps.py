"""The steps before anything is made: language, the centre, its letterheads, rooms, and the first director."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal

from shelter_app.domain.centre import Centre, CentreKind
from shelter_app.domain.errors import InvalidInput
from shelter_app.services import centre as centre_tasks
from shelter_app.services.place import Place
from shelter_app.services.vault import FirstRun
from shelter_app.views.language import Language
from shelter_app.views.scaling import grid, row
from shelter_app.views.vault.centre_forms import CentreForm, LetterheadsForm, RoomsForm
from shelter_app.views.vault.new_passphrase import NewPassphrase
from shelter_app.views.vault.steps_window import StepPage
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.form_fields import LineField
from shelter_app.views.widgets.segmented import LanguageSwitch

EMPTY = Centre(CentreKind.CAM, "")


class WelcomeStep(StepPage):
    """The language of the program, and the way to the training centre for those who only want to look."""

    training_wanted = Signal()
    restore_wanted = Signal()
    reviewer_wanted = Signal()

    def __init__(self, language: Language, place: Place) -> None:
        self._language = language
        # A database without a key file: an interrupted first run, or a registry whose key file was lost.
        self._orphan = any(place.folder.glob("registry-*.db"))
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Language")

    def build(self) -> None:
        self.languages = LanguageSwitch(style="segments")
        self.languages.chosen.connect(self._language.switch)
        self.training = Button(kind="link", icon="graduation-cap", clicked=self.training_wanted.emit)
        self.restore = Button(kind="link", icon="hard-drive", clicked=self.restore_wanted.emit)
        self.orphan = InfoLine()
        self.body.addLayout(row(self.languages, None))
        self.body.addWidget(self.orphan)
        self.body.addLayout(row(self.restore, None))
        self.reviewer = Button(kind="link", icon="landmark", clicked=self.reviewer_wanted.emit)
        self.body.addLayout(row(self.training, None))
        self.body.addLayout(row(self.reviewer, None))

    def retranslate(self) -> None:
        self.languages.choose(self._language.code)
        self.setFocusProxy(next(button for button in self.languages.buttons() if button.isChecked()))
        self.title.setText(self.tr("A new registry"))
        self.lead.setText(
            self.tr(
                "Nine short steps. Have ready: the names of the rooms, the letterhead, a printer, and an envelope for "
                "the recovery sheet. Nothing is made before the step of the key."
            )
        )
        self.restore.setText(self.tr("There is a copy of the registry on a drive: put it back"))
        self.reviewer.setText(self.tr("I only review plans that centres send me as packages (guardianship officer)"))
        self.training.setText(self.tr("Only look around: open the training centre with invented people"))
        if self._orphan:
            self.orphan.show_problem(
                self.tr(
                    "A database without its key file lies in this folder. If this step was only interrupted before, go "
                    "on: it stays untouched. If children's files were kept here already, stop and restore the newest "
                    "backup, which holds the key file."
                )
            )


class CentreStep(StepPage):
    """Kind of centre, national procedure, name, town."""

    def __init__(self, language: Language) -> None:
        self.form = CentreForm(language)
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("The centre")

    def build(self) -> None:
        self.form.show_centre(EMPTY)
        self.body.addWidget(self.form)
        self.setFocusProxy(self.form.ui.name.line)

    def check(self) -> bool:
        try:
            centre_tasks.tidy(self.form.centre(EMPTY))
        except InvalidInput as error:
            self.form.show_problems(error.problems)
            return False
        return True

    def retranslate(self) -> None:
        self.title.setText(self.tr("What kind of centre is it?"))
        self.lead.setText(self.tr("Limits of stay and duties follow from the kind and from the national procedure."))
        self.form.ui.director.set_hint(self.tr("Can be left empty: the step Director asks for it."))


class LetterheadStep(StepPage):
    """Letterheads in both languages and the two standing addressees; all of it may be filled in later."""

    def __init__(self) -> None:
        self.form = LetterheadsForm()
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Letterheads")

    def build(self) -> None:
        self.body.addWidget(self.form)
        self.setFocusProxy(self.form.ui.name_kk.line)

    def retranslate(self) -> None:
        self.title.setText(self.tr("What stands on your letters?"))
        self.lead.setText(
            self.tr("Acts and letters are printed in Kazakh and Russian. Everything here can be filled in later, too.")
        )


class RoomsStep(StepPage):
    """Rooms with their beds."""

    @property
    def name(self) -> str:
        return self.tr("Rooms")

    def build(self) -> None:
        self.form = RoomsForm()
        self.form.show_rooms(())
        self.body.addWidget(self.form)
        self.setFocusProxy(self.form.lines[0].name)

    def check(self) -> bool:
        try:
            centre_tasks.tidy(replace(EMPTY, name="-", rooms=self.form.rooms()))
        except InvalidInput as error:
            self.form.show_problems(error.problems)
            return False
        return True

    def retranslate(self) -> None:
        self.title.setText(self.tr("Rooms and beds"))
        self.lead.setText(self.tr("The Today page then tells how many places are free. Can be changed at any time."))


class DirectorStep(StepPage):
    """The first member of staff, who may do everything, and the passphrase."""

    def __init__(self, centre: Callable[[], Centre]) -> None:
        self._centre = centre
        self._portable = False
        self.reviews_only = False
        super().__init__()

    @property
    def name(self) -> str:
        return self.tr("Officer") if self.reviews_only else self.tr("Director")

    def set_reviews_only(self, reviews_only: bool) -> None:
        """Whether whoever works here is an officer of the guardianship body, who reviews packages and keeps no file."""
        self.reviews_only = reviews_only
        for field in (self.office, self.town):
            field.setVisible(reviews_only)
        self.setFocusProxy(self.office.line if reviews_only else self.person.line)
        self.retranslate()

    def build(self) -> None:
        self.person, self.login, self.post, self.phone = LineField(), LineField(), LineField(), LineField()
        self.office, self.town = LineField(), LineField()
        self.passphrase = NewPassphrase()
        lines = grid(spacing=(16, 12))
        for place, field in enumerate((self.office, self.town, self.person, self.login, self.post, self.phone)):
            lines.addWidget(field, place // 2, place % 2)
            field.line.textChanged.connect(self._on_typed)
        for field in (self.office, self.town):
            field.hide()
        self.body.addLayout(lines)
        self.body.addWidget(self.passphrase)
        self.setFocusProxy(self.person.line)

    def arrive(self) -> None:
        self._on_typed()

    def set_portable(self, portable: bool) -> None:
        """Portable mode asks for a longer passphrase."""
        self._portable = portable
        self._on_typed()

    def check(self) -> bool:
        if self.reviews_only and not self.office.text():
            self.office.show_problem(self.tr("The body as it stands on your decisions."))
            self.office.line.setFocus()
            return False
        if not self.person.text():
            self.person.show_problem(self.tr("Family name, given name, patronymic where there is one."))
            self.person.line.setFocus()
            return False
        if not self.login.text():
            self.login.show_problem(self.tr("A short name to log in with; it need not be a real one."))
            self.login.line.setFocus()
            return False
        return self.passphrase.check()

    def first_run(self, centre: Centre, *, portable: bool) -> FirstRun:
        """Everything that first run has asked."""
        if self.reviews_only:
            centre = replace(centre, name=self.office.text(), place=self.town.text(), reviews_only=True)
        director = centre.director or self.person.text()
        return FirstRun(
            centre_tasks.tidy(replace(centre, director=director)), self.login.text(), self.person.text(),
            self.passphrase.text(), self.post.text(), self.phone.text(), portable,
        )  # fmt: skip

    def retranslate(self) -> None:
        if self.reviews_only:
            self.title.setText(self.tr("Who reviews the plans"))
            self.lead.setText(
                self.tr("Your key is kept encrypted on this computer. No child's file is ever stored here.")
            )
        else:
            self.title.setText(self.tr("The first director"))
            self.lead.setText(self.tr("This person may do everything and invites the others afterwards."))
        self.office.set_label(self.tr("Guardianship body"))
        self.town.set_label(self.tr("Town or district"))
        self.person.set_label(self.tr("Family name, given name, patronymic"))
        self.login.set_label(self.tr("Login name"))
        self.post.set_label(self.tr("Post, as printed"))
        self.phone.set_label(self.tr("Telephone"))
        self.passphrase.retranslate()

    def _on_typed(self) -> None:
        for field in (self.office, self.person, self.login):
            field.clear_problem()
        centre = self._centre()
        local = (centre.name, centre.place, self.person.text(), self.login.text())
        self.passphrase.set_rules(local, portable=self._portable)
