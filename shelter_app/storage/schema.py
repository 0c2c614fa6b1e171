"""All tables of the registry, for creating them, comparing them with the migrations, and nothing else."""

from __future__ import annotations

from peewee import Model

from shelter_app.storage import derived_models, document_models, health_models, keeping_models, models, office_models

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
    document_models.ObstacleRow,
    document_models.AttachmentRow,
    document_models.AttachmentPartRow,
    health_models.HealthCardRow,
    health_models.MedicineRow,
    health_models.DoseRow,
    health_models.ExaminationRow,
    health_models.VaccinationRow,
    keeping_models.MergeRow,
    keeping_models.TrashRow,
    derived_models.DueRow,
    derived_models.SummaryRow,
    models.ClockOverrideRow,
    office_models.StaffRow,
    office_models.GrantRow,
    office_models.AuditRow,
    office_models.ShiftNoteRow,
    office_models.PrintRow,
    office_models.LetterRow,
    office_models.DraftRow,
    office_models.SettingRow,
    office_models.CounterRow,
)
