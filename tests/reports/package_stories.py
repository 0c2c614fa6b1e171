"""An invented package of a plan: everything that can lie in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from shelter_app.reports import papers as p
from shelter_app.reports.data import Signer
from shelter_app.reports.papers.package import (
    Bound,
    ChildViews,
    ConsentLine,
    ConsentList,
    LeftOut,
    PlanPackage,
    ViewLine,
)
from shelter_app.reports.papers.review import DecisionForm, ReviewedRow, Said, SignedBy
from tests.reports.planning_stories import meeting, monitored, needs
from tests.reports.stories import ALMATY_CENTRE, at, both

CONSENTS = ConsentList((
    ConsentLine(date(2026, 11, 3), both("әңгімелесуге", "на собеседование"), given=True, language="узбекский"),
    ConsentLine(
        date(2026, 11, 5), "НПО «Құқық»", given=True, beside="Омарова Д.", withdrawn=date(2026, 11, 9),
    ),
    ConsentLine(date(2026, 11, 6), "Дом «Үміт»", given=False),
))  # fmt: skip
VIEWS = ChildViews((ViewLine(date(2026, 11, 4), both("Жоспар", "План"), "Хочу к бабушке", "узбекский"),))
FORM = DecisionForm(
    centre=ALMATY_CENTRE, sender="Үміт", child="Рахимова Дилноза", file="131-26", version=2, drafted=date(2026, 11, 4),
    package="131-26/Р2", seal="", rows=(ReviewedRow("Документы", "Запросить ИИН", date(2026, 12, 1)),),
    officer=Signer("", ""),
)  # fmt: skip


def decided(**changed: Any) -> DecisionForm:
    """The same form after an officer has signed it at the workstation of the centre."""
    whole = replace(
        FORM, package="", seal="9f2c41d07a5be386", said=Said.RETURNED, words="Нет переводчика.", number="31",
        on=date(2026, 11, 9), officer=Signer("Омарова Д. С.", "специалист опеки"),
        rows=(ReviewedRow("Документы", "Запросить ИИН", date(2026, 12, 1), "Срок мал: перевод ждут три недели."),),
        signed=SignedBy("Омарова Д. С.", at(20, 11, 13, 0), fits=True), outside=False,
    )  # fmt: skip
    return replace(whole, **changed)


def packed(plan: p.SupportPlan, **changed: Any) -> PlanPackage:
    """A package with every part around this plan."""
    whole = PlanPackage(
        centre=ALMATY_CENTRE, child=plan.child, version=2, drafted=date(2026, 11, 4),
        state=both("күшінде", "действует"), to="Отдел опеки", made=at(20, 11, 13, 0).date(),
        made_by=Signer("Сагинтаева А. Е.", "координатор"),
        parts=(
            Bound("131-26/Н1", needs()), Bound("131-26/П2", plan), Bound("131-26/М1", monitored()),
            Bound("131-26/С1", meeting()), Bound("", CONSENTS), Bound("", VIEWS), Bound("", FORM),
        ),
        left_out=(LeftOut("ИИН", "Довольно номера дела"),),
    )  # fmt: skip
    return replace(whole, **changed)
