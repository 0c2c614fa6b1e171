"""The header inside the registry: damaged files heal at the next login, and the sheet opens where both are lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_app.domain.staff import Role
from shelter_app.security import spare
from shelter_app.security.errors import HeaderDamaged, HeaderMissing, RecoveryTypo, WrongRecoverySheet
from shelter_app.security.files import HEADER_NAMES, Files
from shelter_app.security.header import Header, decode, encode
from shelter_app.security.header_files import read_header
from shelter_app.security.recovery import RecoverySheet
from shelter_app.security.recovery_words import WORDS
from shelter_app.services import accounts, header_copy, sheets, vault
from shelter_app.services.accounts import NewMember
from shelter_app.storage.errors import DatabaseDamaged
from tests.services.registries import DIRECTOR, FIRST, LONG, SECOND, WORKER, Registry, every_crash, make, typed_back


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


def on_disk(registry: Registry) -> Header:
    return read_header(Files(), registry.folder / "registry").header


def copy_inside(registry: Registry) -> Header | None:
    with registry.inside() as session:
        assert session.vault is not None
        return header_copy.inside(session.store, session.vault)


def lose(registry: Registry, *, damage: bytes | None = b"rubbish") -> None:
    """Both generations of the header are rubbish, or gone."""
    for name in HEADER_NAMES:
        path = registry.folder / "registry" / name
        path.unlink() if damage is None else path.write_bytes(damage)


def new_words(sheet: RecoverySheet) -> tuple[str, ...]:
    return tuple(word for _letter, row in sheet.rows() for word in row)


def test_every_change_of_the_header_is_in_the_registry_at_once(registry: Registry) -> None:
    place = registry.place()
    with registry.inside() as by:
        assert by.vault is not None

        def agrees() -> bool:
            return header_copy.inside(by.store, by.vault) == on_disk(registry)  # type: ignore[arg-type]

        assert agrees()
        member = accounts.add(NewMember("nurse", "Ким", Role.MEDICAL_WORKER), place, passphrase=LONG, by=by).member
        assert agrees()
        accounts.reset(member, place, by=by)
        assert agrees()
        accounts.disable(by.store.staff.get(member.id), place, by=by)
        assert agrees()
        accounts.store_passphrase(accounts.draft_passphrase(FIRST, LONG, place, by=by), place, by=by)
        assert agrees()
        renewal = sheets.renew(place, by=by)
        sheets.adopt(place, renewal, typed_back(renewal.sheet), by=by)
        assert agrees()
        assert on_disk(registry).recovery.sheet == 2


def test_a_forged_or_damaged_copy_counts_as_none_and_is_written_again(registry: Registry) -> None:
    for text in ("rubbish", "", encode(on_disk(registry)).decode().replace("2", "3")):
        with registry.inside() as by, by.store.transaction():
            by.store.settings.put(header_copy.HEADER_SETTING, text)
            assert header_copy.inside(by.store, by.vault) is None  # type: ignore[arg-type]
        assert copy_inside(registry) == on_disk(registry)


def test_a_value_of_torn_pages_is_told_as_damage(registry: Registry) -> None:
    with registry.inside() as by:
        torn = "UPDATE settings SET value = substr(value, 1, 40) || char(10) WHERE name = ?"
        by.store.database.execute_sql(torn, (header_copy.HEADER_SETTING,))
    with pytest.raises(DatabaseDamaged), registry.inside():
        raise AssertionError


@pytest.mark.parametrize("damage", [b"rubbish", b"", None])
def test_a_header_older_than_the_copy_is_healed_at_the_next_login(registry: Registry, damage: bytes | None) -> None:
    folder = registry.folder / "registry"
    older = encode(on_disk(registry))
    with registry.inside() as by:
        accounts.add(NewMember("nurse", "Ким", Role.MEDICAL_WORKER), registry.place(), passphrase=LONG, by=by)
    (folder / "registry.hdr.1").write_bytes(older)
    (folder / "registry.hdr").unlink() if damage is None else (folder / "registry.hdr").write_bytes(damage)
    assert not registry.opens("nurse", LONG)
    with registry.inside() as by:
        lines = [line.action for line in by.store.audit.recent(4)]
        assert {"header.restored", "header.fallback"} <= set(lines)
    assert registry.opens("nurse", LONG)
    aside = folder / "registry.hdr.damaged-1"
    assert (aside.read_bytes() if aside.exists() else None) == damage


def test_an_old_header_put_back_reopens_no_door_that_was_closed(registry: Registry) -> None:
    folder = registry.folder / "registry"
    before = {name: (folder / name).read_bytes() for name in HEADER_NAMES}
    with registry.inside() as by:
        accounts.disable(by.store.staff.all(login=WORKER)[0], registry.place(), by=by)
    for name, content in before.items():
        (folder / name).write_bytes(content)
    assert not registry.opens(WORKER, SECOND)
    assert registry.opens(DIRECTOR)
    assert len(on_disk(registry).members) == 1


@pytest.mark.parametrize("damage", [b"rubbish", None])
def test_the_sheet_opens_a_registry_whose_header_is_lost_with_every_door_in_it(
    registry: Registry, damage: bytes | None
) -> None:
    before = on_disk(registry)
    lose(registry, damage=damage)
    place = registry.place()
    assert place.has_registry
    with pytest.raises(HeaderDamaged if damage else HeaderMissing):
        vault.knock(place)
    untouched = registry.hashes()
    found = sheets.open_with(place, registry.words)
    assert found.header == before
    assert untouched.items() <= registry.hashes().items()
    done = sheets.recover(place, found, found.directors[0], LONG, clock=registry.clock)
    assert "header.restored" in [line.action for line in done.session.store.audit.recent(5)]
    vault.leave(done.session)
    assert registry.opens(DIRECTOR, LONG)
    assert not registry.opens(DIRECTOR, FIRST)
    assert registry.opens(WORKER, SECOND)
    assert registry.secret_words(DIRECTOR, LONG) == registry.secret_words(WORKER, SECOND) != [""]


def test_recovery_without_a_header_can_be_interrupted_anywhere(pattern: Registry, tmp_path: Path) -> None:
    lost = pattern.copy(tmp_path / "lost")
    lose(lost)

    def recover(registry: Registry, files: Files) -> None:
        place = registry.place(files)
        found = sheets.open_with(place, registry.words)
        sheets.recover(place, found, found.directors[0], LONG, clock=registry.clock).session.store.close()

    for broken, where in every_crash(lost, tmp_path, recover):
        found = sheets.open_with(broken.place(), broken.words)
        done = sheets.recover(broken.place(), found, found.directors[0], LONG, clock=broken.clock)
        done.session.store.close()
        assert broken.opens(DIRECTOR, LONG), where
        assert broken.opens(WORKER, SECOND), where


def test_a_wrong_sheet_opens_nothing_without_the_header_either(registry: Registry) -> None:
    with registry.inside() as by:
        renewal = sheets.renew(registry.place(), by=by)
        sheets.adopt(registry.place(), renewal, typed_back(renewal.sheet), by=by)
    lose(registry)
    typo = list(new_words(renewal.sheet))
    typo[4] = next(word for word in WORDS if word != typo[4])
    with pytest.raises(RecoveryTypo) as caught:
        sheets.open_with(registry.place(), typo)
    assert caught.value.positions == (5,)
    with pytest.raises((RecoveryTypo, WrongRecoverySheet)):
        sheets.open_with(registry.place(), registry.words)
    assert sheets.open_with(registry.place(), new_words(renewal.sheet)).header.recovery.sheet == 2


def test_an_earlier_slot_beside_the_site_key_does_not_revive_an_earlier_sheet(registry: Registry) -> None:
    (path,) = (registry.folder / "site").glob("*.sheet")
    earlier = path.read_bytes()
    with registry.inside() as by:
        renewal = sheets.renew(registry.place(), by=by)
        sheets.adopt(registry.place(), renewal, typed_back(renewal.sheet), by=by)
    path.write_bytes(earlier)
    lose(registry)
    with pytest.raises(WrongRecoverySheet) as caught:
        sheets.open_with(registry.place(), registry.words)
    assert caught.value.valid_sheet == 2


def test_another_computer_without_the_slot_is_told_what_is_missing(registry: Registry) -> None:
    lose(registry)
    for path in (registry.folder / "site").glob("*.sheet"):
        path.unlink()
    with pytest.raises(HeaderDamaged):
        sheets.open_with(registry.place(), registry.words)
    lose(registry, damage=None)
    assert not registry.place().has_registry


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b'{"db_file": "../registry-00000000.db"}', b'{"check": [1, 2]}', b"\xff" * 9000]
)
def test_a_damaged_slot_counts_as_none(registry: Registry, content: bytes) -> None:
    (path,) = (registry.folder / "site").glob("*.sheet")
    path.write_bytes(content)
    assert spare.find(Files(), registry.folder / "site", registry.folder / "registry") is None


def test_a_slot_never_leads_out_of_the_folder(registry: Registry) -> None:
    (path,) = (registry.folder / "site").glob("*.sheet")
    name = on_disk(registry).db_file
    (registry.folder / name).write_bytes(b"x")
    path.write_text(path.read_text().replace(name, f"../{name}"))
    assert spare.find(Files(), registry.folder / "site", registry.folder / "registry") is None


def test_the_slot_names_nobody_and_only_its_owner_reads_it(registry: Registry) -> None:
    (path,) = (registry.folder / "site").glob("*.sheet")
    assert path.stat().st_mode & 0o777 == 0o600
    assert not {DIRECTOR, WORKER} & set(path.read_text().split('"'))
    assert decode(encode(on_disk(registry))).recovery.public.hex() in path.read_text()
