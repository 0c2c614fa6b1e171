"""Looks for bytes that break a parser by watching which lines they reach: `make fuzz`, or one parser by its name."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["shelter_app"]):
    from tests.faults.parsers import PARSERS, feed


def fuzz(name: str, seconds: int) -> None:
    """Run until the time is over or a fault is found, whose bytes are then left in build/fuzz."""
    found = Path("build/fuzz")
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, whole in enumerate(PARSERS[name].examples()):
            (Path(corpus) / str(number)).write_bytes(whole)
        longest = max(map(len, PARSERS[name].examples())) + 1000
        atheris.Setup(
            [
                name,
                corpus,
                f"-max_total_time={seconds}",
                f"-max_len={longest}",
                "-timeout=10",
                "-rss_limit_mb=1024",
                "-print_final_stats=1",
                f"-artifact_prefix={found}/{name}-",
            ],
            lambda data: feed(name, data),
        )
        atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", choices=list(PARSERS), help="one parser; all, one after another, without it")
    parser.add_argument("--seconds", type=int, default=60, help="for each parser")
    asked = parser.parse_args()
    if asked.name:
        fuzz(asked.name, asked.seconds)
        return 0
    broken = []
    for name in PARSERS:
        # The engine ends its process itself, so every parser gets one of its own.
        command = [sys.executable, "-m", "tests.faults.fuzz", name, f"--seconds={asked.seconds}"]
        if subprocess.run(command, check=False).returncode:
            broken.append(name)
    print(f"Broken: {', '.join(broken)}" if broken else "Nothing broke.")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
