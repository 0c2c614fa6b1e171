"""What the form at the door says about an age: where a child too young belongs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.dates import PartialDate
from shelter_app.domain.profiles import Verdict
from shelter_app.services import arriving
from shelter_app.services.arriving import AgeAdvice
from shelter_app.views.admission.young import TooYoung
from shelter_app.views.page import Context
from shelter_app.views.widgets.form_fields import BirthField

translate = QCoreApplication.translate


class Ages:
    """The field of the age and the question that follows from it; both say what the rules of the door say."""

    def __init__(self, context: Context, age: BirthField, young: TooYoung) -> None:
        self._context, self._age, self._young = context, age, young

    def refusal(self, stated: Sequence[PartialDate], moment: datetime | None) -> str:
        """Where else a child of this age belongs, with the source; empty where it may be recorded."""
        advice = self._advice(stated, moment)
        if advice is None or advice.verdict is not Verdict.REFUSE or self._young.chosen():
            return ""
        if not advice.check.exceptions:
            words = translate(
                "AdmissionForm",
                "Under {years}: the child belongs in a health organisation, call it now. Source: {clause}.",
            )
        else:
            words = translate(
                "AdmissionForm",
                "Under {years}: the child belongs in a health organisation, call it now. Source: {clause}. "
                "If it cannot take the child at once, choose below why you record it here.",
            )
        return words.format(years=advice.check.under, clause=self._clause(advice))

    def refused(self, stated: Sequence[PartialDate], moment: datetime | None) -> tuple[int, str]:
        """Below which age the house refuses, and this reason in words with its source; 0 where it does not."""
        advice = self._advice(stated, moment)
        if advice is None or advice.verdict is not Verdict.REFUSE:
            return 0, ""
        words = translate("AdmissionForm", "Under {years}. Source: {clause}.")
        return advice.check.under, words.format(years=advice.check.under, clause=self._clause(advice))

    def weigh(self, stated: Sequence[PartialDate], moment: datetime | None) -> None:
        """Ask why a child too young is recorded where the rules know exceptions, and tell where both ways exist."""
        advice = self._advice(stated, moment)
        refused = advice is not None and advice.verdict is Verdict.REFUSE
        self._young.offer(advice.check.exceptions if advice and refused else ())
        if self._young.chosen():
            self._age.clear_problem()
        meaning = self._age.edit.result().meaning
        if advice is not None and not refused and meaning:
            words = translate(
                "AdmissionForm",
                "{meaning}. So young a child may belong in a health organisation: ask there first. Source: {clause}.",
            )
            self._age.set_hint(words.format(meaning=meaning, clause=self._clause(advice)))

    def _advice(self, stated: Sequence[PartialDate], moment: datetime | None) -> AgeAdvice | None:
        session = self._context.session
        return arriving.age_advice(stated, moment or session.now(), by=session)

    def _clause(self, advice: AgeAdvice) -> str:
        return advice.check.clause.get(self._context.language.code)
