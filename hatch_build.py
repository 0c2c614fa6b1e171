"""Compiles forms and catalogues before a wheel or a source archive is packed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FormsBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs what `make forms` runs, so that a checkout, a wheel and the bundle hold the same files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects files."""
        del version, build_data
        subprocess.run([sys.executable, str(Path(self.root) / "ui" / "build.py")], check=True)
