"""Identifiers of every noun as distinct types, so that a stay's number can never be taken for a person's."""

from __future__ import annotations

from typing import NewType

PersonId = NewType("PersonId", int)
ResidentId = NewType("ResidentId", int)
StayId = NewType("StayId", int)
GroupId = NewType("GroupId", int)
ContactId = NewType("ContactId", int)
PlanId = NewType("PlanId", int)
PlanItemId = NewType("PlanItemId", int)
FollowUpId = NewType("FollowUpId", int)
NoteId = NewType("NoteId", int)
StaffId = NewType("StaffId", int)
PrintId = NewType("PrintId", int)
MedicineId = NewType("MedicineId", int)
DoseId = NewType("DoseId", int)
ExaminationId = NewType("ExaminationId", int)
VaccinationId = NewType("VaccinationId", int)
ShiftNoteId = NewType("ShiftNoteId", int)
IdentityDocumentId = NewType("IdentityDocumentId", int)
ObstacleId = NewType("ObstacleId", int)
AttachmentId = NewType("AttachmentId", int)
MergeId = NewType("MergeId", int)
TrashId = NewType("TrashId", int)
