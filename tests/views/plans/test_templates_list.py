"""The list of templates: a name or categories longer than a line can be read whole, in Kazakh as well."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.staff import Role
from shelter_app.services import plan_templates
from shelter_app.services.plan_templates import TemplateForm, TemplateRow
from shelter_app.views.plans.templates import TemplatesDialog
from tests.records import House
from tests.views.desks import Sit

NAME = "Оқуға қайту, құжаттарды қалпына келтіру және отбасымен байланыс үлгісі, алғашқы үш ай"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_whole_name_and_every_category_can_be_read(qtbot: QtBot, sit: Sit, house: House, language: str) -> None:
    desk = sit(Role.DIRECTOR)
    context = desk.shell.context
    context.language.switch(language)
    codes = tuple(one.code for one in desk.session.reference.list("admission_category").choices(desk.session.today()))
    row = TemplateRow("legal", "", "Запросить ИИН", 30, "", "")
    plan_templates.keep(TemplateForm(NAME, codes[:4], (row,)), by=desk.session)
    dialog = TemplatesDialog(context, desk.shell.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.whole.text().startswith(NAME)
    for code in codes[:4]:
        assert desk.session.reference.label("admission_category", code, language).lower() in dialog.whole.text().lower()
    qtbot.waitUntil(lambda: dialog.whole.height() >= dialog.whole.heightForWidth(dialog.whole.width()))
    context.language.switch("en")
