"""The medicines that are given in a span of days and the doses recorded for them, over all files."""

from __future__ import annotations

from datetime import date, datetime

from peewee import fn

from shelter_app.domain.health import Dose, Medicine
from shelter_app.storage.health_models import DoseRow, MedicineRow
from shelter_app.storage.tables import Table


class Medicines:
    """Reads the round of a day; who may see which child is decided by the services."""

    def __init__(self, medicines: Table[Medicine], doses: Table[Dose]) -> None:
        self._medicines = medicines
        self._doses = doses

    def running(self, first: date, last: date, stopped_after: datetime) -> list[Medicine]:
        """Medicines with at least one day between ``first`` and ``last`` that were not stopped before that moment."""
        until = fn.COALESCE(MedicineRow.until, last)
        going = MedicineRow.stopped_at.is_null() | (MedicineRow.stopped_at >= stopped_after)
        return self._medicines.where(MedicineRow.begins <= last, until >= first, going, order=[MedicineRow.name])

    def doses_since(self, moment: datetime) -> list[Dose]:
        """Doses recorded since a moment, newest first, without those taken back as a slip."""
        return self._doses.where(DoseRow.at >= moment, DoseRow.taken_back_at.is_null(), order=[DoseRow.at.desc()])
