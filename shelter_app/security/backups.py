"""The manifest of a copy: which files belong to it, sealed what it holds, signed by whoever made it.

Without a key it says when the copy was made and whether its bytes are still the same; names, counts and the place in
the audit log are for holders of the key, because a drive can be lost.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from shelter_app.domain.audit import AuditHead
from shelter_app.domain.backups import Contents, CopyRefused
from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import CannotOpen
from shelter_app.security.header import is_db_file
from shelter_app.security.members import MemberKeys, VaultKeys
from shelter_app.security.signing import is_signed_by

FORMAT: Final = 1
MAX_BYTES: Final = 64 * 1024
FILE: Final = "manifest.json"
HEADER: Final = "registry.hdr"
_PURPOSE: Final = "backup"
_ID_BYTES: Final = 8
_DIGEST: Final = 64
_COPY_ID: Final = re.compile(r"[0-9a-f]{16}")
_VAULT_ID: Final = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands beside the two files of a copy. ``digests`` are SHA-256, in hexadecimal digits."""

    copy_id: str
    made_at: datetime
    vault_id: str
    generation: int
    db_file: str
    db_format: int
    program: str
    size: int
    digests: Mapping[str, str]
    sealed: bytes = b""
    signature: bytes = b""


def new_copy_id() -> str:
    """Tells two copies of one second apart; says nothing."""
    return envelopes.random_id(_ID_BYTES)


def signed(manifest: Manifest, contents: Contents, keys: VaultKeys, member: MemberKeys) -> Manifest:
    """The manifest with its contents sealed to the holders of the key, and the signature of who made the copy."""
    plain = _canonical(
        {
            "head": [contents.head.seq, contents.head.hash.hex()],
            "counts": [list(one) for one in contents.counts],
            "centre": contents.centre,
            "files": contents.files,
            "present": contents.present,
            "made_by": contents.made_by,
            "zone": contents.zone,
        }
    )
    sealed = replace(manifest, sealed=envelopes.lock(_key(keys), plain, _bound(manifest)), signature=b"")
    return replace(sealed, signature=member.sign(_PURPOSE, _canonical(_fields(sealed))))


def opened(manifest: Manifest, keys: VaultKeys) -> Contents:
    """What the copy says that it holds. Raises CopyRefused: key for another registry's key or a changed manifest."""
    try:
        fields = json.loads(envelopes.unlock(_key(keys), manifest.sealed, _bound(manifest), "backup"))
        return Contents(
            AuditHead(int(fields["head"][0]), bytes.fromhex(fields["head"][1])),
            tuple((str(name), int(count)) for name, count in fields["counts"]),
            str(fields["centre"]),
            int(fields["files"]),
            int(fields["present"]),
            int(fields["made_by"]),
            str(fields.get("zone", HOUSE_ZONE)),
        )
    except CannotOpen:
        raise CopyRefused("key") from None
    except (KeyError, IndexError, TypeError, ValueError):
        raise CopyRefused("unreadable") from None


def is_signed(manifest: Manifest, verify_key: bytes) -> bool:
    """Whether the owner of this key made the copy."""
    unsigned = replace(manifest, signature=b"")
    return is_signed_by(verify_key, _PURPOSE, _canonical(_fields(unsigned)), manifest.signature)


def encode(manifest: Manifest) -> bytes:
    """The bytes of the file beside the copy."""
    return _canonical(_fields(manifest))


def decode(raw: bytes) -> Manifest:
    """The manifest in these bytes. Raises CopyRefused: unreadable, newer."""
    try:
        fields = json.loads(raw) if len(raw) <= MAX_BYTES else None
        if not isinstance(fields, dict):
            raise CopyRefused("unreadable")
        if fields["format"] > FORMAT:
            raise CopyRefused("newer")
        manifest = _manifest(fields)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError):
        raise CopyRefused("unreadable") from None
    if encode(manifest) != raw:
        raise CopyRefused("unreadable")
    return manifest


def digest_of(data: bytes) -> str:
    """SHA-256 as it stands in a manifest."""
    return hashlib.sha256(data).hexdigest()


def _manifest(fields: Mapping[str, Any]) -> Manifest:
    digests = {str(name): str(value) for name, value in fields["digests"].items()}
    db_file = fields["db_file"]
    if not _COPY_ID.fullmatch(fields["copy_id"]) or not _VAULT_ID.fullmatch(fields["vault_id"]):
        raise ValueError("ids")  # names of folders are made of them
    if not is_db_file(db_file) or set(digests) != {db_file, HEADER}:
        raise ValueError("files")
    if any(len(value) != _DIGEST or int(value, 16) < 0 for value in digests.values()):
        raise ValueError("digests")
    return Manifest(
        fields["copy_id"],
        datetime.fromisoformat(fields["made_at"]).astimezone(UTC),
        fields["vault_id"],
        int(fields["generation"]),
        db_file,
        int(fields["db_format"]),
        str(fields["program"]),
        int(fields["size"]),
        digests,
        bytes.fromhex(fields["sealed"]),
        bytes.fromhex(fields["signature"]),
    )


def _fields(manifest: Manifest) -> dict[str, object]:
    return {
        "format": FORMAT,
        "copy_id": manifest.copy_id,
        "made_at": manifest.made_at.astimezone(UTC).isoformat(),
        "vault_id": manifest.vault_id,
        "generation": manifest.generation,
        "db_file": manifest.db_file,
        "db_format": manifest.db_format,
        "program": manifest.program,
        "size": manifest.size,
        "digests": dict(manifest.digests),
        "sealed": manifest.sealed.hex(),
        "signature": manifest.signature.hex(),
    }


def _canonical(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode() + b"\n"


def _key(keys: VaultKeys) -> bytes:
    return keys.derive("pana-backup-1")


def _bound(manifest: Manifest) -> bytes:
    return context("pana-backup-1", manifest.vault_id, manifest.copy_id)
