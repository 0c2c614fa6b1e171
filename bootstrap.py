"""Prepares a bare machine for `make`: system libraries by apt, the virtual environment, locked dependencies.

Needs nothing but Python's standard library, because it runs before anything else is there.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
LOCKS = {
    "run": "requirements.lock",
    "test": "requirements-dev.lock",
    "bundle": "requirements-dev.lock",
}

# What Qt loads, and the Debian package that carries it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
TEST_PROGRAMS = {"pdftotext": "poppler-utils"}
BUNDLE_PROGRAMS = {"objdump": "binutils"}


def main(arguments: list[str]) -> int:
    """`bootstrap.py run|test|bundle`: leaves `.venv` ready for that purpose and a stamp file that make can compare."""
    if len(arguments) != 1 or arguments[0] not in LOCKS:
        return _refuse("Say what to prepare for: python3 bootstrap.py " + "|".join(LOCKS))
    if sys.version_info < (3, 11):
        return _refuse(f"Pana needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).")
    purpose = arguments[0]
    missing = missing_packages(purpose)
    if missing and not install_packages(missing):
        return 1
    prepare_environment(LOCKS[purpose])
    (ENVIRONMENT / f".ready-{purpose}").touch()
    return 0


def missing_packages(purpose: str) -> list[str]:
    """Debian packages this purpose still needs here, found by trying what they provide."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = dict(QT_LIBRARIES)
    programs: dict[str, str] = {}
    if purpose == "run":
        libraries |= WINDOW_LIBRARIES
    else:
        programs |= TEST_PROGRAMS
    if purpose == "bundle":
        programs |= BUNDLE_PROGRAMS
        libraries |= python_library()
    packages = [package for library, package in libraries.items() if not _loads(library)]
    packages += [package for program, package in programs.items() if shutil.which(program) is None]
    if not _environment_works() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def python_library() -> dict[str, str]:
    """The interpreter as a shared library, which a bundle carries with it and Debian packs on its own."""
    name = str(sysconfig.get_config_var("INSTSONAME"))
    if (Path(str(sysconfig.get_config_var("LIBDIR"))) / name).exists():
        return {}
    return {name: f"libpython{sys.version_info.major}.{sys.version_info.minor}"}


def install_packages(packages: list[str]) -> bool:
    """Install with apt, as root or through sudo; False, after a sentence that says what to do, when that is impossible.

    A system without apt is left to its owner: the missing parts are named and the work goes on.
    """
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        _say(
            "Some system parts are missing, and this system has no apt-get to install them with. "
            f"Debian calls them: {names}. Please install what your system calls them. Going on without."
        )
        return True
    prefix = _root_prefix()
    if prefix is None:
        _say(
            f"Some system packages are missing: {names}\n"
            "Installing them needs root, and sudo is not available here. Please have this run once, then try again:\n"
            f"    apt-get update && apt-get install --no-install-recommends {names}"
        )
        return False
    _say(f"Installing missing system packages with apt-get: {names}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    # A failing third-party source must not stop us; the install below tells whether the lists are good enough.
    subprocess.run([*apt, "update"], check=False)
    installed = subprocess.run([*apt, "install", "--yes", "--no-install-recommends", *packages], check=False)
    if installed.returncode != 0:
        _say(f"apt-get could not install these packages: {names}\nIts message is above; after mending that, try again.")
    return installed.returncode == 0


def prepare_environment(lock: str) -> None:
    """Create `.venv` if it is missing or broken and install exactly the locked, hash-checked packages into it."""
    if not _environment_works():
        _say("Creating the virtual environment .venv")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)
    _say(f"Installing the packages of {lock}")
    pip = [str(_environment_python()), "-m", "pip", "--disable-pip-version-check"]
    install = ["install", "--quiet", "--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / lock)]
    subprocess.run([*pip, *install], check=True)


def _environment_python() -> Path:
    return ENVIRONMENT / "bin" / "python"


def _environment_works() -> bool:
    python = _environment_python()
    if not python.exists():
        return False
    command = [str(python), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root; None when this user cannot."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if sys.stdin.isatty() or subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0:
        return ["sudo"]
    return None


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _refuse(text: str) -> int:
    _say(text)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"This step failed, its message is above: {' '.join(map(str, error.cmd))}")
