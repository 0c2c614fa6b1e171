"""The few file operations that the header and its neighbours need, in one class so that tests crash between them."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import Final

HEADER_NAMES: Final = ("registry.hdr", "registry.hdr.1")
"""The key file of a registry and the generation before it; ``header_files`` reads and replaces them."""


class Files:
    """Owner-only files that survive a power cut: new bytes reach the disk before their name does.

    Every method is one step of a plan; a test subclass fails or "loses power" before or after any of them.
    Errors of the disk come through as ``OSError``.
    """

    def exists(self, path: Path) -> bool:
        return path.exists()

    def holds_registry(self, folder: Path) -> bool:
        """True if the folder holds a header in whatever state: then nothing new may be made here."""
        return any(self.exists(folder / name) for name in HEADER_NAMES)

    def read(self, path: Path, limit: int) -> bytes:
        """At most ``limit + 1`` bytes, so that a caller can tell "too large" without reading a huge file."""
        with path.open("rb") as source:
            return source.read(limit + 1)

    def write_new(self, path: Path, data: bytes) -> None:
        """Create ``path`` (it must not exist), readable by its owner only, and force the bytes to the disk."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "wb") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())

    def read_end(self, path: Path, limit: int) -> bytes:
        """The last ``limit`` bytes of a file that only grows."""
        with path.open("rb") as source:
            source.seek(max(0, source.seek(0, os.SEEK_END) - limit))
            return source.read(limit)

    def append(self, path: Path, data: bytes) -> None:
        """Add to the end of ``path``, which is made for its owner only, and force the bytes to the disk."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "ab") as target:
            target.write(data)
            target.flush()
            os.fsync(target.fileno())

    def write_over(self, path: Path, data: bytes) -> None:
        """Put ``data`` in the place of what ``path`` held, without waiting for the disk: a power cut may tear it."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "wb") as target:
            target.write(data)

    def replace(self, source: Path, target: Path) -> None:
        """Give ``source`` the name ``target`` in one step; whoever reads sees the old file or the new one."""
        source.replace(target)

    def fsync_dir(self, folder: Path) -> None:
        """Force names to the disk; Windows has no such call and journals names itself."""
        if os.name == "nt":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        with contextlib.suppress(FileNotFoundError):
            path.unlink()

    def make_folder(self, folder: Path) -> None:
        """Create the folder for its owner only; an existing one that others may enter is narrowed."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name != "nt" and stat.S_IMODE(folder.stat().st_mode) != stat.S_IRWXU:
            folder.chmod(stat.S_IRWXU)


def replace_whole(files: Files, path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that a crash at any step leaves the old content or the new one, never a mixture.

    Whatever refuses, no draft is left behind: ``data`` may be an export or a paper of a child. Raises ``OSError``.
    """
    draft = path.with_name(path.name + ".new")
    files.remove(draft)
    try:
        files.write_new(draft, data)
        files.replace(draft, path)
    except BaseException:
        with contextlib.suppress(OSError):
            files.remove(draft)
        raise
    files.fsync_dir(path.parent)
