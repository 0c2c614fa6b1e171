"""The header on disk is readable after a crash, a full disk or damage at any step."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
from pathlib import Path

import pytest

from shelter_app.security import changes
from shelter_app.security.errors import HeaderConflict, HeaderDamaged, HeaderMissing, HeaderNewer
from shelter_app.security.files import Files
from shelter_app.security.header import MAX_BYTES, Header, encode
from shelter_app.security.header_files import (
    CURRENT,
    OLDER,
    Fallback,
    create_header,
    read_header,
    replace_header,
    settle_header,
)
from shelter_app.security.vault import NewVault
from tests.security.conftest import CHEAP, NOW
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of


def _next(header: Header, vault: NewVault) -> Header:
    return changes.with_database(header, vault.keys, header.db_file)


def _generations(vault: NewVault, count: int) -> list[Header]:
    headers = [vault.header]
    while len(headers) < count:
        headers.append(_next(headers[-1], vault))
    return headers


def _folder(tmp_path: Path, name: str, headers: list[Header]) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    create_header(Files(), folder, headers[0])
    for header in headers[1:]:
        replace_header(Files(), folder, header)
    return folder


def test_a_replaced_header_keeps_the_generation_before(tmp_path: Path, vault: NewVault) -> None:
    first, second = _generations(vault, 2)
    folder = _folder(tmp_path, "data", [first, second])
    assert read_header(Files(), folder).header == second
    assert read_header(Files(), folder).fallback is None
    assert (folder / OLDER).read_bytes() == encode(first)
    assert {path.name for path in folder.iterdir()} == {CURRENT, OLDER}


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_header_files_are_for_their_owner_only(tmp_path: Path, vault: NewVault) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    Files().make_folder(folder)
    create_header(Files(), folder, vault.header)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / CURRENT).stat().st_mode) == 0o600


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("known", [1, 2])
def test_after_a_fault_at_any_step_the_old_or_the_new_header_is_read_and_the_change_can_be_repeated(
    tmp_path: Path, vault: NewVault, fault: Fault, known: int
) -> None:
    headers = _generations(vault, known + 1)
    old, new = headers[-2:]
    steps = steps_of(lambda files: replace_header(files, _folder(tmp_path, "dry", headers[:-1]), new))
    assert steps >= 8
    for step in range(steps):
        folder = _folder(tmp_path, f"{step}", headers[:-1])
        faulty = FaultFiles(step, fault)
        with pytest.raises((Crash, OSError)):
            replace_header(faulty, folder, new)
        found = read_header(Files(), folder)
        assert found.header in (old, new), faulty.steps
        assert found.fallback is None, faulty.steps
        if found.header == old:
            replace_header(Files(), folder, new)
        assert read_header(Files(), folder).header == new


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("damage", [b"", b"half of a header", None])
def test_a_fault_while_replacing_a_damaged_header_still_leaves_a_readable_one(
    tmp_path: Path, vault: NewVault, fault: Fault, damage: bytes | None
) -> None:
    headers = _generations(vault, 3)

    def damaged(name: str) -> tuple[Path, Header]:
        folder = _folder(tmp_path, name, headers)
        if damage is None:
            (folder / CURRENT).unlink()
        else:
            (folder / CURRENT).write_bytes(damage)
        return folder, _next(headers[1], vault)

    dry, new = damaged("dry")
    steps = steps_of(lambda files: replace_header(files, dry, new))
    for step in range(steps):
        folder, new = damaged(f"{step}")
        with pytest.raises((Crash, OSError)):
            replace_header(FaultFiles(step, fault), folder, new)
        assert read_header(Files(), folder).header in (headers[1], new)


@pytest.mark.parametrize("fault", list(Fault))
def test_a_fault_while_creating_or_settling_leaves_nothing_half_done(
    tmp_path: Path, vault: NewVault, fault: Fault
) -> None:
    for step in range(4):
        folder = tmp_path / f"create{step}"
        folder.mkdir()
        with pytest.raises((Crash, OSError)):
            create_header(FaultFiles(step, fault), folder, vault.header)
        try:
            assert read_header(Files(), folder).header == vault.header
        except HeaderMissing:
            create_header(Files(), folder, vault.header)
    headers = _generations(vault, 2)
    for step in range(4):
        folder = _folder(tmp_path, f"settle{step}", headers)
        with pytest.raises((Crash, OSError)):
            settle_header(FaultFiles(step, fault), folder)
        assert read_header(Files(), folder).header == headers[1]


def test_a_damaged_current_header_falls_back_and_is_kept_aside(tmp_path: Path, vault: NewVault) -> None:
    headers = _generations(vault, 3)
    folder = _folder(tmp_path, "data", headers)
    for number in (1, 2):
        (folder / CURRENT).write_bytes(b"damaged %d" % number)
        found = read_header(Files(), folder)
        assert found.fallback is Fallback.DAMAGED
        replace_header(Files(), folder, _next(found.header, vault))
        assert (folder / f"registry.hdr.damaged-{number}").read_bytes() == b"damaged %d" % number
        assert (folder / OLDER).read_bytes() == encode(headers[1])


def test_a_missing_current_header_falls_back_and_says_so(tmp_path: Path, vault: NewVault) -> None:
    folder = _folder(tmp_path, "data", _generations(vault, 2))
    (folder / CURRENT).unlink()
    assert read_header(Files(), folder).fallback is Fallback.MISSING


def test_a_bad_sector_falls_back_and_a_held_file_does_not(tmp_path: Path, vault: NewVault) -> None:
    class Failing(Files):
        def __init__(self, number: int) -> None:
            self.number = number

        def read(self, path: Path, limit: int) -> bytes:
            if path.name == CURRENT:
                raise OSError(self.number, os.strerror(self.number))
            return super().read(path, limit)

    first, second = _generations(vault, 2)
    folder = _folder(tmp_path, "data", [first, second])
    assert read_header(Failing(errno.EIO), folder).header == first
    assert read_header(Failing(errno.EIO), folder).fallback is Fallback.DAMAGED
    with pytest.raises(PermissionError):
        read_header(Failing(errno.EACCES), folder)


def test_missing_damaged_and_newer_are_three_different_things(tmp_path: Path, vault: NewVault) -> None:
    with pytest.raises(HeaderMissing):
        read_header(Files(), tmp_path)
    folder = _folder(tmp_path, "data", _generations(vault, 2))
    (folder / CURRENT).write_bytes(b"x" * (MAX_BYTES + 500))
    (folder / OLDER).write_bytes(b"x")
    with pytest.raises(HeaderDamaged) as caught:
        read_header(Files(), folder)
    assert caught.value.reason == "size"
    (folder / OLDER).unlink()
    with pytest.raises(HeaderDamaged):
        read_header(Files(), folder)


def test_a_newer_header_is_never_passed_over_for_an_older_one(tmp_path: Path, vault: NewVault) -> None:
    folder = _folder(tmp_path, "data", _generations(vault, 2))
    text = b'{"format":9}\n'
    checksum = hashlib.sha256(text).hexdigest()
    (folder / CURRENT).write_text(json.dumps({"format": 9, "checksum": checksum}))
    with pytest.raises(HeaderNewer):
        read_header(Files(), folder)
    with pytest.raises(HeaderNewer):
        replace_header(Files(), folder, vault.header)


def test_a_draft_that_does_not_follow_the_header_on_disk_is_refused(tmp_path: Path, vault: NewVault) -> None:
    first, second, third = _generations(vault, 3)
    folder = _folder(tmp_path, "data", [first])
    with pytest.raises(HeaderConflict) as caught:
        replace_header(Files(), folder, third)
    assert (caught.value.expected, caught.value.found) == (2, 1)
    replace_header(Files(), folder, second)
    with pytest.raises(HeaderConflict):
        replace_header(Files(), folder, second)
    with pytest.raises(HeaderConflict):
        create_header(Files(), folder, first)


def test_a_settled_header_has_no_door_for_the_one_who_left(tmp_path: Path, vault: NewVault) -> None:
    added = changes.with_member(vault.header, vault.keys, login="Болат", now=NOW, policy=CHEAP)
    removed = changes.without_member(added.header, vault.keys, added.slot_id)
    folder = _folder(tmp_path, "data", [vault.header, added.header, removed])
    assert added.slot_id.encode() in (folder / OLDER).read_bytes()
    settle_header(Files(), folder)
    assert added.slot_id.encode() not in (folder / OLDER).read_bytes()
    (folder / CURRENT).write_bytes(b"damaged")
    assert read_header(Files(), folder).header == removed
    settle_header(Files(), folder)
    assert read_header(Files(), folder).fallback is Fallback.DAMAGED


def test_a_name_that_is_taken_is_not_overwritten_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        Files().write_new(tmp_path / "there", b"new")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(OSError, match="link"):
        Files().write_new(tmp_path / "link", b"new")
    assert (tmp_path / "there").read_bytes() == b"old"
