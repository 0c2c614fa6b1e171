"""The facts of the certificate that a copy of the registry was put back for trial."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.backups import Rehearsed
from shelter_app.reports.data import Centre, Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalCertificate:
    """Whose registry, what the rehearsal found, and who held it. Nothing of any child stands on it."""

    centre: Centre
    rehearsed: Rehearsed
    holder: Signer
