"""One file that leaves this computer safely: parts and a signed manifest in an uncompressed zip inside an age file.

Encryption says who can read it, the signature who made it and for whom: a reader who encrypts what was read to somebody
else makes no package for them. Nothing is unpacked to a disk, names inside are only looked
up, and since nothing is compressed no file grows while it is read.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import pyrage

from shelter_app.security.envelopes import random_id
from shelter_app.security.errors import (
    PackageForged,
    PackageNewer,
    PackageNotForUs,
    PackageTooLarge,
    PackageUnreadable,
    WrongPackage,
)
from shelter_app.security.post import PostKeys
from shelter_app.security.signing import is_signed_by

FORMAT: Final = "pana-package"
VERSION: Final = 1
MOST_BYTES: Final = 512 * 2**20
MOST_PARTS: Final = 5000
_MANIFEST, _SIGNATURE = "manifest.json", "manifest.sig"
_MANIFEST_BYTES: Final = 2**20
_PURPOSE: Final = "package"
_AGE_MARK: Final = b"age-encryption.org/v1\n"


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that was made for this reader, whole and as its maker signed it.

    ``signer`` is the key that signed, in hexadecimal digits: whose it is decides who opens it. ``to`` is the age key it
    was made for. ``seal`` is the digest of the manifest, by which an answer names exactly this package; ``whole`` is
    what ``checked`` reads again later.
    """

    kind: str
    code: str
    signer: str
    to: str
    seal: str
    parts: Mapping[str, bytes]
    whole: bytes


@dataclass(frozen=True, slots=True)
class Made:
    """A package ready to leave: its random code, the digest of its manifest, the bytes of the file."""

    code: str
    seal: str
    data: bytes


def new_code() -> str:
    """A random code for a package."""
    return random_id()


def pack(kind: str, parts: Mapping[str, bytes], by: PostKeys, to: str, code: str = "") -> Made:
    """Signs the parts and encrypts all of it to the age key ``to``; raises PackageTooLarge.

    ``code`` is one of :func:`new_code` where the file had to have its name before, else a new one.
    """
    if sum(map(len, parts.values())) > MOST_BYTES or len(parts) > MOST_PARTS:
        raise PackageTooLarge(MOST_BYTES)
    code = code or new_code()
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    told = {"format": FORMAT, "version": VERSION, "kind": kind, "code": code, "signer": by.verify, "to": to}
    manifest = json.dumps({**told, "parts": digests}, sort_keys=True).encode()
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as target:
        for name, data in {_MANIFEST: manifest, _SIGNATURE: by.sign(_PURPOSE, manifest), **parts}.items():
            target.writestr(zipfile.ZipInfo(name), data)
    box = pyrage.encrypt(whole.getvalue(), [pyrage.x25519.Recipient.from_str(to)])
    return Made(code, hashlib.sha256(manifest).hexdigest(), bytes(box))


def unpack(kind: str, data: bytes, keys: PostKeys) -> Opened:
    """Opens a package of this kind.

    Raises PackageTooLarge, PackageUnreadable (foreign, cut off or changed), PackageNotForUs, PackageNewer,
    WrongPackage, and PackageForged where it is whole but not as it was signed.
    """
    opened = checked(kind, _decrypted(data, keys))
    if opened.to != keys.recipient:
        raise PackageNotForUs
    return opened


def checked(kind: str, whole: bytes) -> Opened:
    """What stands in a package without its outer encryption, whoever it was made for; raises what ``unpack`` raises."""
    parts = _parts(whole)
    manifest_bytes = parts.pop(_MANIFEST, b"")
    signature = parts.pop(_SIGNATURE, b"")
    manifest = _manifest(manifest_bytes)
    signer = manifest["signer"]
    if not is_signed_by(bytes.fromhex(signer), _PURPOSE, manifest_bytes, signature):
        raise PackageForged
    if {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()} != manifest["parts"]:
        raise PackageForged
    if manifest["kind"] != kind:
        raise WrongPackage(manifest["kind"])
    seal = hashlib.sha256(manifest_bytes).hexdigest()
    return Opened(kind, manifest["code"], signer, manifest["to"], seal, parts, whole)


def _decrypted(data: bytes, keys: PostKeys) -> bytes:
    if len(data) > MOST_BYTES + 2**20:
        raise PackageTooLarge(MOST_BYTES)
    if not data.startswith(_AGE_MARK):
        raise PackageUnreadable("foreign")
    try:
        return keys.open(data)
    except pyrage.DecryptError as error:
        # The library names its reasons in words alone.
        if "No matching keys" in str(error):
            raise PackageNotForUs from None
        raise PackageUnreadable("changed") from None


def _parts(whole: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(whole)) as source:
            entries = source.infolist()
            names = {entry.filename for entry in entries}
            stored = all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
            if not stored or len(names) != len(entries) or sum(entry.file_size for entry in entries) > len(whole):
                raise PackageUnreadable("foreign")
            if len(entries) > MOST_PARTS + 2:
                raise PackageTooLarge(MOST_BYTES)
            return {entry.filename: source.read(entry) for entry in entries}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, OverflowError):
        raise PackageUnreadable("foreign") from None


def _manifest(data: bytes) -> dict[str, Any]:
    """The manifest by its shape; what else stands in it is of no interest to this version."""
    try:
        told = json.loads(data[:_MANIFEST_BYTES])
    except (ValueError, RecursionError):
        raise PackageUnreadable("foreign") from None
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("version"), int):
        raise PackageUnreadable("foreign")
    if told["version"] > VERSION:
        raise PackageNewer(told["version"], VERSION)
    texts = [told.get(name) for name in ("kind", "code", "signer", "to")]
    if not all(isinstance(one, str) for one in texts) or not isinstance(told.get("parts"), dict):
        raise PackageUnreadable("foreign")
    try:
        bytes.fromhex(told["signer"])
    except ValueError:
        raise PackageUnreadable("foreign") from None
    return told
