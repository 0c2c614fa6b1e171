"""What lies sealed in a case that comes back, put under the key that its file has here by now."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from shelter_app.domain.answer_sheets import Sheet
from shelter_app.domain.attachments import Attachment
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import CannotOpen, PackageUnreadable
from shelter_app.services.file_keys import moved
from shelter_app.services.packages.case_rows import PARTS, Rows
from shelter_app.storage.attachment_parts import THUMBNAIL
from shelter_app.storage.notes import StoredNote
from shelter_app.storage.sealed import Box

Parts = Mapping[str, bytes]


def under(rows: Rows, parts: Parts, old: RecordKey, new: RecordKey) -> tuple[Rows, Parts]:
    """The same case under the other key. Raises PackageUnreadable where a box does not open by the key it came with."""

    def turned(box: Box) -> bytes:
        return moved(box, old, new) if box.data else b""

    def note(one: StoredNote) -> StoredNote:
        if one.sealed is None:
            return one
        return replace(one, sealed=turned(Box("notes", one.note.id, "text", one.note.version, one.sealed)))

    def sheet(one: Sheet) -> Sheet:
        return replace(one, sealed=turned(Box("answer_sheets", one.id, "answers", 1, one.sealed)))

    try:
        scans, contents = _scans(rows["attachments"], parts, turned)
        changed = {
            "notes": tuple(map(note, rows["notes"])),
            "sheets": tuple(map(sheet, rows["sheets"])),
            "attachments": scans,
        }
    except CannotOpen:
        raise PackageUnreadable("foreign") from None
    return {**rows, **changed}, {**parts, **contents}


def _scans(
    scans: Sequence[Attachment], parts: Parts, turned: Callable[[Box], bytes]
) -> tuple[tuple[Attachment, ...], dict[str, bytes]]:
    """The lines of the scans with the sums over their contents, and these contents; what is not restricted stays."""
    contents: dict[str, bytes] = {}
    lines = []
    for one in scans:
        if not one.restricted:
            lines.append(one)
            continue
        whole = hashlib.sha256()
        for part in (THUMBNAIL, *range(one.parts)):
            name = f"{PARTS}{one.id}/{part}"
            if name in parts:
                contents[name] = turned(Box("attachments", one.id, f"part{part}", 1, parts[name]))
                whole.update(contents[name] if part != THUMBNAIL else b"")
        title = turned(Box("attachments", one.id, "title", 1, one.sealed))
        lines.append(replace(one, sealed=title, digest=one.digest if one.wiped else whole.hexdigest()))
    return tuple(lines), contents
