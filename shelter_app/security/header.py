"""The vault header: who can open which database file, without a name in it, as canonical JSON of at most 64 KB.

A checksum finds accidents before any passphrase is tried; the MAC, which needs the keys, finds intent after unlock.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from shelter_app.security import envelopes
from shelter_app.security.errors import HeaderDamaged, HeaderFull, HeaderNewer, HeaderTampered, UnknownSlot
from shelter_app.security.kdf import SALT_BYTES, KdfCost, KdfParams
from shelter_app.security.members import PublicKeys, VaultKeys

FORMAT: Final = 1
MAX_BYTES: Final = 64 * 1024
MAC_BYTES: Final = 32
TAG_BYTES: Final = 16
_DB_FILE = re.compile(r"registry-[0-9a-f]{8}\.db")
_ID = re.compile(r"[0-9a-f]{32}")
_KDF_NAME: Final = "argon2id13"
_BIGGEST: Final = 2**53


@dataclass(frozen=True, slots=True)
class MemberSlot:
    """One member's door: private keys under a passphrase, database key sealed to the public half.

    ``made_in`` is the generation of the wrap, ``expires`` (seconds since 1970, or None) and ``must_change`` belong to
    one-time passphrases; all three are bound into the wrap and cannot be altered without it.
    """

    slot_id: str
    login_tag: bytes
    made_in: int
    must_change: bool
    expires: int | None
    kdf: KdfParams
    wrapped: bytes
    public: PublicKeys
    sealed_dek: bytes


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The paper's door; ``check`` finds a mistyped word, ``sheet`` is the number printed on the valid sheet."""

    sheet: int
    public: bytes
    check: tuple[int, int]
    sealed_dek: bytes
    sealed_site_key: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """One generation of the header; changes are drafts with the next generation and a new MAC."""

    vault_id: str
    generation: int
    db_file: str
    dek_id: str
    site_check: bytes
    attempts_public: bytes
    members: tuple[MemberSlot, ...]
    recovery: RecoverySlot
    mac: bytes = bytes(MAC_BYTES)

    def member(self, slot_id: str) -> MemberSlot:
        """The member's slot; raises UnknownSlot."""
        for slot in self.members:
            if slot.slot_id == slot_id:
                return slot
        raise UnknownSlot(slot_id)


def db_file_name(dek_id: str) -> str:
    """The database file belongs to its key: ``registry-<first 8 digits>.db``."""
    return f"registry-{dek_id[:8]}.db"


def is_db_file(name: str) -> bool:
    """Whether this is the name of a database file: a header never leads out of its folder."""
    return _DB_FILE.fullmatch(name) is not None


def with_mac(header: Header, keys: VaultKeys) -> Header:
    """The same header with its MAC; only a holder of both keys can make it."""
    return replace(header, mac=_mac(header, keys))


def verify_mac(header: Header, keys: VaultKeys) -> None:
    """Raises HeaderTampered when somebody without the keys changed anything."""
    if not envelopes.same(header.mac, _mac(header, keys)):
        raise HeaderTampered


def encode(header: Header) -> bytes:
    """The bytes of the file, of the copy inside the registry and of every backup. Raises HeaderFull."""
    fields = _fields(header) | {"mac": header.mac.hex()}
    raw = _canonical(fields | {"checksum": _checksum(fields)})
    if len(raw) > MAX_BYTES:
        raise HeaderFull
    return raw


def decode(raw: bytes) -> Header:
    """The header in these bytes. Raises HeaderDamaged(reason) or HeaderNewer."""
    if len(raw) > MAX_BYTES:
        raise HeaderDamaged("size")
    fields = _checked_fields(raw)
    try:
        if fields["format"] > FORMAT:
            raise HeaderNewer(fields["format"], FORMAT)
        header = _header(fields)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise HeaderDamaged("structure") from None
    if encode(header) != raw:
        raise HeaderDamaged("structure")
    return header


def _checked_fields(raw: bytes) -> dict[str, Any]:
    """Parse and compare the checksum; this much stays the same in every future format."""
    try:
        fields = json.loads(raw)
    except (ValueError, RecursionError):
        raise HeaderDamaged("syntax") from None
    if not isinstance(fields, dict):
        raise HeaderDamaged("syntax")
    checksum = fields.pop("checksum", None)
    if not isinstance(checksum, str) or checksum != _checksum(fields):
        raise HeaderDamaged("checksum")
    return fields


def _canonical(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode() + b"\n"


def _checksum(fields: Mapping[str, object]) -> str:
    return hashlib.sha256(_canonical(fields)).hexdigest()


def _mac(header: Header, keys: VaultKeys) -> bytes:
    return envelopes.keyed_hash(keys.header_mac_key(), "pana-header-mac", _canonical(_fields(header)), MAC_BYTES)


def _fields(header: Header) -> dict[str, object]:
    return {
        "format": FORMAT,
        "vault_id": header.vault_id,
        "generation": header.generation,
        "db_file": header.db_file,
        "dek_id": header.dek_id,
        "site_check": header.site_check.hex(),
        "attempts_public": header.attempts_public.hex(),
        "members": [_member_fields(slot) for slot in header.members],
        "recovery": {
            "sheet": header.recovery.sheet,
            "public": header.recovery.public.hex(),
            "check": list(header.recovery.check),
            "sealed_dek": header.recovery.sealed_dek.hex(),
            "sealed_site_key": header.recovery.sealed_site_key.hex(),
        },
    }


def _member_fields(slot: MemberSlot) -> dict[str, object]:
    return {
        "slot_id": slot.slot_id,
        "login_tag": slot.login_tag.hex(),
        "made_in": slot.made_in,
        "must_change": slot.must_change,
        "expires": slot.expires,
        "kdf": _kdf_fields(slot.kdf),
        "wrapped": slot.wrapped.hex(),
        "box": slot.public.box.hex(),
        "verify": slot.public.verify.hex(),
        "sealed_dek": slot.sealed_dek.hex(),
    }


def _kdf_fields(kdf: KdfParams) -> dict[str, object]:
    return {
        "algorithm": _KDF_NAME,
        "memory_kib": kdf.cost.memory_kib,
        "passes": kdf.cost.passes,
        "salt": kdf.salt.hex(),
    }


def _header(fields: Mapping[str, Any]) -> Header:
    recovery = fields["recovery"]
    members = tuple(_member(slot) for slot in fields["members"])
    if not members or len({slot.slot_id for slot in members}) != len(members):
        raise ValueError("members")
    db_file = fields["db_file"]
    if not is_db_file(db_file):
        raise ValueError("db_file")
    first, second = recovery["check"]
    return Header(
        vault_id=_id(fields["vault_id"]),
        generation=_number(fields["generation"]),
        db_file=db_file,
        dek_id=_id(fields["dek_id"]),
        site_check=_bytes(fields["site_check"], TAG_BYTES),
        attempts_public=_bytes(fields["attempts_public"], 32),
        members=members,
        recovery=RecoverySlot(
            _number(recovery["sheet"]),
            _bytes(recovery["public"], 32),
            (_number(first), _number(second)),
            _bytes(recovery["sealed_dek"]),
            _bytes(recovery["sealed_site_key"]),
        ),
        mac=_bytes(fields["mac"], MAC_BYTES),
    )


def _member(fields: Mapping[str, Any]) -> MemberSlot:
    expires, must_change = fields["expires"], fields["must_change"]
    if not isinstance(must_change, bool):
        raise TypeError("must_change")
    return MemberSlot(
        slot_id=_id(fields["slot_id"]),
        login_tag=_bytes(fields["login_tag"], TAG_BYTES),
        made_in=_number(fields["made_in"]),
        must_change=must_change,
        expires=None if expires is None else _number(expires),
        kdf=_kdf(fields["kdf"]),
        wrapped=_bytes(fields["wrapped"]),
        public=PublicKeys(_bytes(fields["box"], 32), _bytes(fields["verify"], 32)),
        sealed_dek=_bytes(fields["sealed_dek"]),
    )


def _kdf(fields: Mapping[str, Any]) -> KdfParams:
    if fields["algorithm"] != _KDF_NAME:
        raise ValueError("algorithm")
    cost = KdfCost(_number(fields["memory_kib"]), _number(fields["passes"]))
    return KdfParams(cost, _bytes(fields["salt"], SALT_BYTES))


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError("id")
    return value


def _bytes(value: str, size: int | None = None) -> bytes:
    data = bytes.fromhex(value)
    if size is not None and len(data) != size:
        raise ValueError("length")
    return data


def _number(value: int) -> int:
    if type(value) is not int or not 0 <= value < _BIGGEST:
        raise TypeError("number")
    return value
