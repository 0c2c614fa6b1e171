"""A term of the procedure in words: so many hours, working days, or an age."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_app.domain.deadlines import Rule, Unit


class Terms(QObject):
    """A term with its unit in words."""

    def words(self, rule: Rule) -> str:
        """ "3 working days", "90 days", "at 18 years"; empty where the source gives no number."""
        if rule.offset is None:
            return ""
        number = rule.offset
        if not number:
            return self.tr("at once")
        match rule.unit:
            case Unit.MINUTES:
                return self.tr("%n minute(s)", "", number)
            case Unit.HOURS:
                return self.tr("%n hour(s)", "", number)
            case Unit.DAYS:
                return self.tr("%n day(s)", "", number)
            case Unit.WORKING_DAYS:
                return self.tr("%n working day(s)", "", number)
            case Unit.MONTHS:
                return self.tr("%n month(s)", "", number)
            case Unit.AGE:
                return self.tr("at %n year(s) of age", "", number)
