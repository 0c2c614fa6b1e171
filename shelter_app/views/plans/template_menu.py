"""The button of templates on the page of a plan: what is offered for this resident, and for the director their care."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.plan_templates import PlanTemplate
from shelter_app.domain.staff import Can
from shelter_app.services import plan_templates, support_plans
from shelter_app.services.session import Session
from shelter_app.services.support_plans import PlanView
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Page
from shelter_app.views.plans import editing
from shelter_app.views.plans.templates import TemplateDialog, TemplatesDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button


def keeps_templates(session: Session) -> bool:
    """Whether this member makes templates."""
    return session.can(Can.APPROVE_PLAN) and session.can(Can.WRITE_PLAN)


class TemplateMenu(QObject):
    """Puts the rows of a template into the draft and never writes over what stands there.

    `done(words, undo)` says on the page what came, with the way back where there was a draft before."""

    def __init__(self, page: Page, button: Button, done: Callable[[str, Callable[[], object]], None]) -> None:
        super().__init__(page)
        self._page, self._context, self._done = page, page.context, done
        self._resident_id: ResidentId | None = None
        self._view: PlanView | None = None
        self.button = button
        button.clicked.connect(self._on_clicked)

    def show_view(self, resident_id: ResidentId, view: PlanView | None, *, may_write: bool) -> None:
        """Offered while rows can be written, and to whoever makes templates of plans that are finished."""
        self._resident_id, self._view = resident_id, view
        writes = view is None or view.may_edit
        self.button.setVisible(may_write and (writes or keeps_templates(self._context.session)))

    def menu(self) -> QMenu:
        """The templates of this resident's category; the director makes and changes them from here."""
        menu, view = QMenu(self.button), self._view
        if self._resident_id is not None and (view is None or view.may_edit):
            found = plan_templates.offered(self._resident_id, by=self._context.session)
            for one in found:
                words = self.tr("From the template: {name}").format(name=one.name)
                menu.addAction(words).triggered.connect(lambda _on, one=one: self.use(one))
            if not found:
                none = menu.addAction(self.tr("No template is made for this category yet"))
                none.setEnabled(False)
        if keeps_templates(self._context.session):
            menu.addSeparator()
            if view is not None and view.items:
                menu.addAction(self.tr("Make a template of this plan…")).triggered.connect(lambda _on: self.make())
            menu.addAction(self.tr("Templates of a plan…")).triggered.connect(lambda _on: self.care())
        return menu

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.exec(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        menu.deleteLater()

    def use(self, template: PlanTemplate) -> None:
        """The rows come into the draft beside those that stand there."""
        view, by = self._view, self._context.session
        if self._resident_id is None:
            return
        before = editing.form_of(view) if view is not None and view.may_edit else None
        try:
            used = plan_templates.use(template, self._resident_id, by=by)
        except ShelterError as error:
            self._page.bar.show_failing(sentence_for(error))
            return
        words = self.tr("Rows that came from the template: {came}. Stood there already: {there}.")
        told = words.format(came=used.came, there=used.there)
        if before is not None and used.came:
            self._done(told, lambda: support_plans.save_draft(used.plan, before, by=by))
        else:
            self._page.bar.show_info(told, icon="check")

    def make(self) -> None:
        """A template of the plan that is shown, to be named and looked through before it is kept."""
        if self._view is None:
            return
        form = plan_templates.of_plan(self._view.plan, by=self._context.session)
        if self._ask(TemplateDialog(self._context, form, self._page)):
            self._page.bar.show_info(self.tr("The template is kept; the plan stays as it is."), icon="check")

    def care(self) -> None:
        """All templates."""
        self._ask(TemplatesDialog(self._context, self._page))

    def _ask(self, dialog: Dialog) -> bool:
        saved = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        return saved
