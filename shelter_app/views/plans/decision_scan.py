"""The paper of a decision beside the plan it is about: looked at, or taken in where it is not there yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import attachments, residents
from shelter_app.services.attachments import Shown
from shelter_app.views.page import Context
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from shelter_app.views.record.documents.viewer import ViewerDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button

translate = QCoreApplication.translate


def offered(plan: SupportPlan, context: Context) -> bool:
    """Whether there is a decision of which this member may see or add the paper."""
    return plan.decision is not None and context.session.can(Can.OPEN_FILE)


def menu_of(plan: SupportPlan, context: Context, page: QWidget) -> QMenu:
    """The scans that are there, then adding one."""
    menu, session = QMenu(page), context.session
    for shown in attachments.of_plan(plan.id, by=session):
        day = context.formats.day_year(shown.attachment.dated or shown.attachment.added_at.date())
        words = shown.title or translate("DecisionScan", "Decision of {date}").format(date=day)
        action = menu.addAction(words)
        action.setEnabled(not shown.locked)
        action.triggered.connect(lambda _on, one=shown: _look(one, context, page))
    if session.can(Can.WRITE_NOTE):
        menu.addSeparator()
        add = menu.addAction(translate("DecisionScan", "Add a scan of the decision"))
        add.triggered.connect(lambda _on: _add(plan, context, page))
    return menu


def open_menu(plan: SupportPlan, context: Context, page: QWidget, under: Button) -> str:
    """Shows the menu under the button; comes back with what went wrong, empty where nothing did."""
    try:
        menu = menu_of(plan, context, page)
    except ShelterError as error:
        return sentence_for(error)
    menu.exec(under.mapToGlobal(under.rect().bottomLeft()))
    menu.deleteLater()
    return ""


def _look(shown: Shown, context: Context, page: QWidget) -> None:
    _show(ViewerDialog(context, shown, page, removable=False))


def _add(plan: SupportPlan, context: Context, page: QWidget) -> None:
    view = residents.open_file(plan.resident_id, again=True, by=context.session)
    _show(ScanDialog(context, view, (), page, plan=plan))


def _show(dialog: QDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
