"""The registry of five thousand files, made once and kept under ``build/bench`` until what it is made of changes."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from benchmarks import synthetic

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "bench"
MADE_OF = (
    "benchmarks/synthetic.py",
    "shelter_app/domain/*.py",
    "shelter_app/storage/**/*.py",
    "shelter_app/services/clocks.py",
    "shelter_app/services/deriving.py",
    "resources/profiles/kz.toml",
)


def content_hash() -> str:
    """Changes with every file that decides what the registry holds."""
    digest = hashlib.sha256()
    for pattern in MADE_OF:
        for path in sorted(ROOT.glob(pattern)):
            digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def registry() -> Path:
    """The kept file; made first where there is none, and older ones are thrown away."""
    kept = KEPT / content_hash() / "registry.db"
    if not kept.exists():
        shutil.rmtree(KEPT, ignore_errors=True)
        KEPT.mkdir(parents=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as folder:
            synthetic.make(Path(folder))
            kept.parent.mkdir()
            (Path(folder) / "registry.db").rename(kept)
    return kept


def copied(folder: Path) -> Path:
    """A copy in ``folder`` that a benchmark may change."""
    shutil.copyfile(registry(), folder / "registry.db")
    return folder
