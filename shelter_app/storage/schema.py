"""All tables of the registry, for creating them, comparing them with the migrations, and nothing else."""

from __future__ import annotations

from peewee import Model

from shelter_app.storage import derived_models, models, office_models

MODELS: tuple[type[Model], ...] = (
    models.PersonRow,
    models.ResidentRow,
    models.StayRow,
    models.ContactRow,
    models.ContactEventRow,
    models.ContactEventResidentRow,
    models.PlanRow,
    models.PlanItemRow,
    models.FollowUpRow,
    models.NoteRow,
    models.CaseEventRow,
    derived_models.DueRow,
    derived_models.SummaryRow,
    models.ClockOverrideRow,
    office_models.StaffRow,
    office_models.GrantRow,
    office_models.AuditRow,
    office_models.PrintRow,
    office_models.LetterRow,
    office_models.DraftRow,
    office_models.SettingRow,
    office_models.CounterRow,
)
