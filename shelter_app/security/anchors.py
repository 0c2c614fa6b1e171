"""Where the memory of a registry lies: beside it, in this computer's own folder, and in its secret store if any."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from shelter_app.security import site_key
from shelter_app.security.errors import KeyringUnavailable
from shelter_app.security.files import Files
from shelter_app.security.site_key import SERVICE, SecretStore

NAME: Final = "anchors.jsonl"
LATEST: Final = "anchor.now"
_SUFFIX: Final = ".anchor"
_TAIL: Final = 64 * 1024
Store = tuple[str, SecretStore]


def beside(files: Files, folder: Path) -> list[str]:
    """The newest lines of the file beside the registry, then that of the latest change; none that cannot be read."""
    lines: list[str] = []
    for name in (NAME, LATEST):
        with contextlib.suppress(OSError):
            lines += files.read_end(folder / name, _TAIL).decode("utf-8", "replace").splitlines()
    return lines


def on_this_computer(files: Files, place: Path, vault_id: str) -> list[str]:
    """The newest lines of the file in this computer's own folder."""
    with contextlib.suppress(OSError):
        return files.read_end(place / f"{vault_id}{_SUFFIX}", _TAIL).decode("utf-8", "replace").splitlines()
    return []


def in_store(vault_id: str, store: Store | None) -> list[str]:
    """The line that the secret store keeps; asks the system, so it runs in a worker."""
    text = _asked(store, lambda backend: backend.get_password(SERVICE, f"{vault_id}{_SUFFIX}"))
    return text.splitlines() if isinstance(text, str) else []


def keep(files: Files, folder: Path, place: Path, vault_id: str, line: str) -> None:
    """Add a line beside the registry and in this computer's own folder; what the disk refuses keeps nobody in or out.

    It begins a line of its own, so that one that a power cut has torn does not swallow it. The latest change is part
    of it.
    """
    with contextlib.suppress(OSError):
        files.remove(folder / LATEST)
    own = place / f"{vault_id}{_SUFFIX}"
    for path in (folder / NAME, own):
        with contextlib.suppress(OSError):
            files.make_folder(path.parent)
            files.append(path, f"\n{line}\n".encode())


def keep_latest(files: Files, folder: Path, line: str) -> None:
    """Replace the line of the latest change beside the registry, without waiting for the disk."""
    with contextlib.suppress(OSError):
        files.write_over(folder / LATEST, line.encode())


def keep_in_store(vault_id: str, line: str, store: Store | None) -> None:
    """Replace the line in the secret store."""
    _asked(store, lambda backend: backend.set_password(SERVICE, f"{vault_id}{_SUFFIX}", line))


def _asked(store: Store | None, question: Callable[[SecretStore], object]) -> object:
    from keyring.errors import KeyringError

    try:
        _name, backend = store or site_key.choose_store()
        return question(backend)
    except (KeyringUnavailable, KeyringError, RuntimeError, OSError):
        return None
