"""Where a registry lives: its folder, and the files and the secret store of this computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from shelter_app.security import site_key, spare
from shelter_app.security.files import Files
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.site_key import SecretStore


@dataclass(frozen=True, slots=True)
class Place:
    """Where a registry lives and how this computer keeps its site key; tests pass other files, stores and costs."""

    folder: Path
    site: Path = field(default_factory=site_key.default_place)
    files: Files = field(default_factory=Files)
    policy: KdfPolicy = field(default_factory=KdfPolicy)
    keyring: tuple[str, SecretStore] | None = None

    @property
    def has_registry(self) -> bool:
        """True if the folder holds a header in whatever state, or a database this computer has opened before."""
        return self.files.holds_registry(self.folder) or spare.find(self.files, self.site, self.folder) is not None
