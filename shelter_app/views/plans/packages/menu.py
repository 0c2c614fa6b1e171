"""The button of packages on the list of plans: what came, what is answered, and the key cards of both sides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.security.packages import MOST_BYTES
from shelter_app.services.packages import answering, apart, partners, taking_in
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Page
from shelter_app.views.plans.packages import files
from shelter_app.views.plans.packages.cards import OwnCardDialog, PartnersDialog
from shelter_app.views.plans.packages.cases import HandOnDialog, TakeOverDialog
from shelter_app.views.plans.packages.package_dialog import PackageDialog
from shelter_app.views.plans.packages.take_in_dialog import TakeInDialog
from shelter_app.views.plans.packages.words import age_files
from shelter_app.views.running import Stopped, WorkDialog, through
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button


class PackagesAction(QObject):
    """Offers what this member may do; without any right of it there is no button."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context
        self.button = Button(icon="usb", menu_arrow=True, clicked=self._on_clicked)
        if not self.ways():
            self.button.hide()

    def retranslate(self) -> None:
        self.button.setText(self.tr("Packages"))
        self.button.setToolTip(self.tr("Plans that travel as encrypted files between two computers"))

    def ways(self) -> list[tuple[str, Callable[[], object]]]:
        """What is offered, in its order."""
        can = self._context.session.can
        ways: list[tuple[str, Callable[[], object]]] = []
        if can(Can.ANSWER_PACKAGE):
            ways += [(self.tr("Open a package…"), self.open_package), (self.tr("My key card…"), self.my_card)]
        if can(Can.SEND_PACKAGE):
            ways += [
                (self.tr("Take in an answer…"), self.take_in),
                (self.tr("Confirmed key cards…"), self.known),
                (self.tr("Key card of the centre…"), self.centre_card),
            ]
        if can(Can.TRANSFER_CASE):
            ways += [
                (self.tr("Hand a case on to another centre…"), self.hand_on),
                (self.tr("Take over a case…"), self.take_over),
            ]
        return ways

    def _on_clicked(self) -> None:
        menu = QMenu(self.button)
        for words, act in self.ways():
            menu.addAction(words).triggered.connect(lambda _on, act=act: act())
        menu.exec(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        menu.deleteLater()

    def open_package(self) -> None:
        """A package for this member, from a file; it stays on this screen and is stored nowhere."""
        data = self._chosen(self.tr("Open a package"))
        if data is None:
            return
        self._attempt(lambda: self._show_package(data))

    def _show_package(self, data: bytes) -> None:
        dialog = PackageDialog(self._context, answering.open_package(data, by=self._context.session), self._page)
        dialog.exec()
        if dialog.answered:
            self._page.bar.show_info(
                self.tr("The signed answer is saved: send the file back to the centre."), icon="check"
            )
        dialog.deleteLater()

    def take_in(self) -> None:
        """An answer that came back, from a file."""
        data = self._chosen(self.tr("Take in an answer"))
        if data is None:
            return
        self._attempt(lambda: self._show_answer(data))

    def _show_answer(self, data: bytes) -> None:
        arrived = taking_in.look_into(data, by=self._context.session)
        if self._ask(TakeInDialog(self._context, arrived, self._page)):
            resident, number = arrived.package.resident_id, arrived.plan.number
            self._context.navigator.go("plan", resident_id=resident, number=number)

    def hand_on(self, number: str = "") -> None:
        """A whole case for another centre, into a file."""
        self._page.bar.clear()
        dialog = HandOnDialog(self._context, number, self._page)
        dialog.exec()
        if dialog.written:
            words = self.tr("The case is in the file; {name} alone can open it.")
            self._page.bar.show_info(words.format(name=dialog.written), icon="check")
        dialog.deleteLater()

    def take_over(self) -> None:
        """A whole case that came from another centre, from a file."""
        path = self._context.messages.file_to_open(self._page, self.tr("Take over a case"), age_files())
        if path:
            self._attempt(lambda: self._show_case(path))

    def stop_work(self) -> None:
        """A lock waits for nobody: a case under way is stopped, and everything of it is taken back."""
        for running in self._page.findChildren(WorkDialog):
            running.stop_work()

    def _show_case(self, path: str) -> None:
        by = self._context.session
        arriving = through(
            self._context,
            self._page,
            self.tr("The case is being read"),
            self.tr("It is opened and proved; nothing of it is stored yet."),
            lambda step: apart.look_into_apart(files.read(path, MOST_BYTES + 2**20), step, by=by),
        )
        dialog = TakeOverDialog(self._context, arriving, self._page)
        dialog.exec()
        taken = dialog.taken
        dialog.deleteLater()
        if taken is not None:
            self._context.navigator.go("file", resident_id=taken.id)

    def my_card(self) -> None:
        """This member's own card."""
        self._attempt(lambda: self._ask(OwnCardDialog(self._context, partners.my_card(by=self._context.session))))

    def centre_card(self) -> None:
        """The card of the centre."""
        self._attempt(lambda: self._ask(OwnCardDialog(self._context, partners.centre_card(by=self._context.session))))

    def known(self) -> None:
        """Everybody whose card was confirmed."""
        self._ask(PartnersDialog(self._context, self._page))

    def _chosen(self, title: str) -> bytes | None:
        path = self._context.messages.file_to_open(self._page, title, age_files())
        if not path:
            return None
        try:
            return files.read(path)
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))
            return None

    def _attempt(self, act: Callable[[], object]) -> None:
        self._page.bar.clear()
        try:
            act()
        except Stopped:
            self._page.bar.show_info(self.tr("Stopped. Nothing was stored."))
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))

    def _ask(self, dialog: Dialog) -> bool:
        saved = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        return saved
