"""How soon the unlock window stands against an empty PySide6 window: whole processes that take turns, their median."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from shelter_app.security.kdf import KdfPolicy
from shelter_app.services import vault
from shelter_app.services.place import Place
from shelter_app.services.vault import FirstRun

BOUND = 2.0
ROUNDS = 15
SCRIPT = Path(__file__).with_name("first_paint.py")
PASSPHRASE = "тихая лодка у дальнего причала вечером"


def make(folder: Path) -> None:
    """An empty registry in ``folder``: the door does not look further than its header."""
    from benchmarks.synthetic import CENTRE

    usual = KdfPolicy()
    place = Place(folder, folder.parent / "site", policy=KdfPolicy(usual.floor, usual.floor, usual.ceiling))
    first = FirstRun(CENTRE, "director", "Жумабаева Салтанат Кайратовна", PASSPHRASE, portable=True)
    vault.leave(vault.create_registry(place, first).session)


def seconds(home: Path, *arguments: str) -> float:
    """From the start of one process to the first painted window."""
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"), str(home))
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program starts from compiled files
    start = time.perf_counter()
    subprocess.run([sys.executable, str(SCRIPT), *arguments], env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def run() -> list[tuple[str, float, float]]:
    """Name, ratio and bound, after one round that nobody counts."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "registry"
        make(folder)
        both = [
            (seconds(Path(home), "bare"), seconds(Path(home), "program", "--data", str(folder)))
            for _round in range(ROUNDS + 1)
        ][1:]
    plain, ours = median(one for one, _ in both), median(one for _, one in both)
    return [(f"start to unlock window / bare PySide6 window ({plain * 1000:.0f} ms)", ours / plain, BOUND)]


if __name__ == "__main__":
    for name, ratio, bound in run():
        print(f"{name}: {ratio:.2f} (bound {bound:.2f})")
