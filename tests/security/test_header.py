"""The header's bytes: nothing in them can change unnoticed, and no name is among them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest

from shelter_app.security import changes, header
from shelter_app.security.errors import HeaderDamaged, HeaderFull, HeaderNewer, HeaderTampered, UnknownSlot
from shelter_app.security.members import VaultKeys
from shelter_app.security.vault import NewVault
from tests.security.conftest import CHEAP, LOGIN, NOW


def _full(vault: NewVault) -> header.Header:
    """A header with every kind of slot in it."""
    return changes.with_member(vault.header, vault.keys, login="Болат", now=NOW, policy=CHEAP).header


def _forged(raw: bytes, change: Any) -> bytes:
    """A header altered by somebody who also makes the checksum good again."""
    fields = json.loads(raw)
    del fields["checksum"]
    change(fields)
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    fields["checksum"] = hashlib.sha256(text).hexdigest()
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_a_header_reads_back_as_it_was(vault: NewVault) -> None:
    full = _full(vault)
    assert header.decode(header.encode(full)) == full
    header.verify_mac(full, vault.keys)


def test_every_changed_byte_is_noticed_before_any_passphrase(vault: NewVault) -> None:
    raw = header.encode(_full(vault))
    for at in range(len(raw)):
        for mask in (0x01, 0x20, 0xFF):
            changed = raw[:at] + bytes([raw[at] ^ mask]) + raw[at + 1 :]
            with pytest.raises(HeaderDamaged):
                header.decode(changed)


def test_every_truncation_and_every_addition_is_noticed(vault: NewVault) -> None:
    raw = header.encode(_full(vault))
    for at in range(len(raw)):
        with pytest.raises(HeaderDamaged):
            header.decode(raw[:at])
    for more in (b" ", b"\n", b"\0", b"{}", raw):
        with pytest.raises(HeaderDamaged):
            header.decode(raw + more)
        with pytest.raises(HeaderDamaged):
            header.decode(more + raw)


@pytest.mark.parametrize("raw", [b"[" * 60_000, b"[]", b"null", b"1", b"\xff", b"9" * 6000, b"{}", b'{"checksum":1}'])
def test_other_files_are_damaged_headers(raw: bytes) -> None:
    with pytest.raises(HeaderDamaged):
        header.decode(raw)


def test_no_name_is_in_the_header(vault: NewVault) -> None:
    raw = header.encode(_full(vault)).decode()
    for name in (LOGIN, LOGIN.casefold(), "Болат", LOGIN.encode().hex(), "Болат".encode().hex()):
        assert name not in raw


def test_no_key_is_in_the_header(vault: NewVault) -> None:
    raw = header.encode(_full(vault)).decode()
    keys = vault.keys
    private = vault.member.seed()
    for key in (keys.database_key_pragma(), keys.site_key(), private[:32], private[32:], keys.header_mac_key()):
        assert key.hex() not in raw


def test_a_header_of_a_newer_program_is_told_apart_from_a_damaged_one(vault: NewVault) -> None:
    def newer(fields: dict[str, Any]) -> None:
        fields["format"] = 7
        fields["unheard_of"] = True

    with pytest.raises(HeaderNewer) as caught:
        header.decode(_forged(header.encode(vault.header), newer))
    assert (caught.value.found, caught.value.known) == (7, header.FORMAT)


def _set(*path: Any) -> Any:
    def change(fields: Any) -> None:
        for step in path[:-2]:
            fields = fields[step]
        fields[path[-2]] = path[-1]

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("db_file", "../../etc/passwd"),
        _set("db_file", "registry-00000000.db\n"),
        _set("db_file", 5),
        _set("vault_id", "AB" * 16),
        _set("vault_id", "ab"),
        _set("generation", -1),
        _set("generation", True),
        _set("generation", 1.0),
        _set("generation", 2**60),
        _set("format", "1"),
        _set("format", 0),
        _set("members", []),
        _set("members", 0, "must_change", 1),
        _set("members", 0, "expires", -5),
        _set("members", 0, "box", "00"),
        _set("members", 0, "kdf", "algorithm", "md5"),
        _set("members", 0, "kdf", "salt", "00"),
        _set("members", 0, None),
        _set("recovery", "check", [1, 2, 3]),
        _set("recovery", "public", "zz"),
        _set("mac", "00"),
        _set("surplus", 1),
        lambda fields: fields.pop("site_check"),
        lambda fields: fields["members"].append(fields["members"][0]),
    ],
)
def test_a_well_formed_file_with_wrong_content_is_damaged(vault: NewVault, change: Any) -> None:
    with pytest.raises(HeaderDamaged) as caught:
        header.decode(_forged(header.encode(vault.header), change))
    assert caught.value.reason == "structure"


def test_a_forger_with_a_good_checksum_still_fails_the_mac(vault: NewVault) -> None:
    forged = header.decode(_forged(header.encode(vault.header), _set("generation", 99)))
    with pytest.raises(HeaderTampered):
        header.verify_mac(forged, vault.keys)


def test_the_mac_covers_every_field(vault: NewVault) -> None:
    full = _full(vault)
    other_id, other = "0" * 32, bytes(32)
    first = full.members[0]
    altered = [
        replace(full, vault_id=other_id),
        replace(full, generation=full.generation + 1),
        replace(full, db_file="registry-00000000.db"),
        replace(full, dek_id=other_id),
        replace(full, site_check=other[:16]),
        replace(full, attempts_public=other),
        replace(full, members=full.members[:1]),
        replace(full, members=full.members[::-1]),
        replace(full, members=(replace(first, login_tag=other[:16]), *full.members[1:])),
        replace(full, members=(replace(first, sealed_dek=other), *full.members[1:])),
        replace(full, recovery=replace(full.recovery, public=other)),
        replace(full, recovery=replace(full.recovery, check=(0, 0))),
        replace(full, recovery=replace(full.recovery, sheet=9)),
    ]
    for one in altered:
        with pytest.raises(HeaderTampered):
            header.verify_mac(one, vault.keys)


def test_a_thief_with_an_own_database_key_cannot_make_a_mac(vault: NewVault) -> None:
    own = VaultKeys(vault.keys.vault_id, vault.keys.dek_id, bytes(32), bytes(32))
    with pytest.raises(HeaderTampered):
        header.verify_mac(header.with_mac(vault.header, own), vault.keys)


def test_a_header_stays_below_64_kb_or_is_refused(vault: NewVault) -> None:
    slot = vault.header.members[0]
    sixty = replace(vault.header, members=tuple(replace(slot, slot_id=f"{n:032x}") for n in range(60)))
    assert len(header.encode(sixty)) <= header.MAX_BYTES
    with pytest.raises(HeaderFull):
        header.encode(replace(sixty, members=tuple(replace(slot, slot_id=f"{n:032x}") for n in range(200))))


def test_a_slot_is_found_by_its_id(vault: NewVault) -> None:
    assert vault.header.member(vault.slot_id) is vault.header.members[0]
    with pytest.raises(UnknownSlot):
        vault.header.member("f" * 32)


def test_a_damaged_file_is_not_taken_for_one_of_a_newer_program(vault: NewVault) -> None:
    raw = header.encode(vault.header).replace(b'"format":1', b'"format":2')
    with pytest.raises(HeaderDamaged) as caught:
        header.decode(raw)
    assert caught.value.reason == "checksum"
