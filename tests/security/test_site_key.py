"""The site key stays in a real secret store or in a named portable file, and is never looked for anywhere else."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringError, KeyringLocked

from shelter_app import paths
from shelter_app.security import site_key
from shelter_app.security.errors import KeyringChanged, KeyringUnavailable, NotEnrolled, PlaceRefused
from shelter_app.security.files import Files
from shelter_app.security.site_key import (
    ALLOWED_BACKENDS,
    Mode,
    choose_store,
    enrol_in_keyring,
    enrol_portable,
    load_site_key,
    site_check,
)

VAULT, KEY = "ab" * 16, bytes(range(32))
CHECK = site_check(KEY, VAULT)


class Store(keyring.backend.KeyringBackend):
    """A secret store in memory; ``broken`` is raised by every call."""

    priority = 1

    def __init__(self, broken: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.broken = broken

    def _check(self) -> None:
        if self.broken is not None:
            raise self.broken

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.entries[service, username] = password


class Forgetful(Store):
    """A store that says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


ALLOWED_HERE = frozenset({f"{Store.__module__}.Store"})


# keyring has no type hints for its constructors.
Null: Callable[[], keyring.backend.KeyringBackend] = keyring.backends.null.Keyring
Fail: Callable[[], keyring.backend.KeyringBackend] = keyring.backends.fail.Keyring
Chainer: Callable[[], keyring.backend.KeyringBackend] = ChainerBackend


@pytest.fixture
def chosen() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "site"


def _load(place: Path, store: tuple[str, Store]) -> site_key.SiteKey:
    return load_site_key(Files(), place, VAULT, CHECK, store)


def test_an_enrolled_computer_gives_the_key_back(place: Path) -> None:
    store = ("gnome", Store())
    enrol_in_keyring(Files(), place, VAULT, KEY, store)
    assert store[1].entries == {("Pana", VAULT): KEY.hex()}
    loaded = _load(place, store)
    assert (loaded.key, loaded.mode) == (KEY, Mode.KEYRING)
    assert KEY.hex() not in (place / f"{VAULT}.json").read_text()


def test_the_store_alone_is_enough_when_the_settings_were_wiped(place: Path) -> None:
    store = ("gnome", Store())
    enrol_in_keyring(Files(), place, VAULT, KEY, store)
    (place / f"{VAULT}.json").unlink()
    assert _load(place, store).key == KEY
    (place / f"{VAULT}.json").write_text("{half")
    assert _load(place, store).key == KEY


@pytest.mark.parametrize("entry", [None, "", "zz", "ab", bytes(32).hex()])
def test_a_missing_or_foreign_entry_means_not_enrolled(place: Path, entry: str | None) -> None:
    store = ("gnome", Store())
    enrol_in_keyring(Files(), place, VAULT, KEY, store)
    store[1].entries.clear()
    if entry is not None:
        store[1].entries["Pana", VAULT] = entry
    with pytest.raises(NotEnrolled):
        _load(place, store)


def test_a_changed_store_is_named_with_the_one_before(place: Path) -> None:
    enrol_in_keyring(Files(), place, VAULT, KEY, ("gnome", Store()))
    with pytest.raises(KeyringChanged) as caught:
        _load(place, ("kwallet", Store()))
    assert (caught.value.was, caught.value.now) == ("gnome", "kwallet")


def test_a_changed_store_that_holds_the_key_is_accepted(place: Path) -> None:
    enrol_in_keyring(Files(), place, VAULT, KEY, ("gnome", Store()))
    other = Store()
    other.entries["Pana", VAULT] = KEY.hex()
    assert _load(place, ("kwallet", other)).key == KEY


@pytest.mark.parametrize(
    ("error", "reason"), [(KeyringLocked(), "locked"), (KeyringError(), "failed"), (RuntimeError(), "failed")]
)
def test_a_locked_or_failing_store_is_named_and_nothing_is_written(place: Path, error: Exception, reason: str) -> None:
    store = ("gnome", Store(error))
    for ask in (lambda: _load(place, store), lambda: enrol_in_keyring(Files(), place, VAULT, KEY, store)):
        with pytest.raises(KeyringUnavailable) as caught:
            ask()
        assert (caught.value.backend, caught.value.reason) == ("gnome", reason)
    assert not place.exists()


def test_a_store_that_keeps_nothing_is_found_out_at_enrolment(place: Path) -> None:
    with pytest.raises(KeyringUnavailable):
        enrol_in_keyring(Files(), place, VAULT, KEY, ("null", Forgetful()))
    assert not place.exists()


@pytest.mark.parametrize("backend", [Null(), Fail(), Store(), Forgetful()])
def test_any_other_store_is_refused_by_name(chosen: None, backend: keyring.backend.KeyringBackend) -> None:
    keyring.set_keyring(backend)
    with pytest.raises(KeyringUnavailable) as caught:
        choose_store()
    assert caught.value.reason == "refused"
    assert type(backend).__name__ in caught.value.backend


def test_a_subclass_of_an_allowed_store_is_not_that_store(chosen: None) -> None:
    keyring.set_keyring(Forgetful())
    with pytest.raises(KeyringUnavailable):
        choose_store(ALLOWED_HERE)
    keyring.set_keyring(Store())
    assert choose_store(ALLOWED_HERE)[0] in ALLOWED_HERE


def test_of_chained_stores_only_an_allowed_one_is_used(chosen: None, monkeypatch: pytest.MonkeyPatch) -> None:
    good = Store()
    monkeypatch.setattr(ChainerBackend, "backends", [Null(), Forgetful(), good])
    keyring.set_keyring(Chainer())
    assert choose_store(ALLOWED_HERE)[1] is good
    monkeypatch.setattr(ChainerBackend, "backends", [Null()])
    with pytest.raises(KeyringUnavailable):
        choose_store(ALLOWED_HERE)


def test_a_store_that_cannot_even_be_chosen_is_unavailable(chosen: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError

    monkeypatch.setattr(keyring, "get_keyring", broken)
    with pytest.raises(KeyringUnavailable) as caught:
        choose_store()
    assert caught.value.reason == "failed"


def test_without_a_given_store_this_computers_is_asked(
    chosen: None, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose_store, "__defaults__", (ALLOWED_HERE,))
    keyring.set_keyring(Store())
    enrol_in_keyring(Files(), place, VAULT, KEY)
    assert load_site_key(Files(), place, VAULT, CHECK).key == KEY


def test_the_allowed_stores_exist_in_the_installed_keyring() -> None:
    import importlib

    for name in ALLOWED_BACKENDS:
        module, _, cls = name.rpartition(".")
        assert hasattr(importlib.import_module(module), cls), name


def test_portable_mode_keeps_the_key_in_an_owner_only_file(place: Path) -> None:
    enrol_portable(Files(), place, VAULT, KEY, place.parent.parent / "data")
    loaded = load_site_key(Files(), place, VAULT, CHECK, ("gnome", Store(KeyringError())))
    assert (loaded.key, loaded.mode) == (KEY, Mode.PORTABLE)
    if os.name != "nt":
        assert stat.S_IMODE((place / f"{VAULT}.json").stat().st_mode) == 0o600
        assert stat.S_IMODE(place.stat().st_mode) == 0o700


def test_a_portable_file_never_lies_beside_the_registry(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "inside").mkdir(parents=True)
    (tmp_path / "link").symlink_to(data)
    for place in (data, data / "inside" / "deeper", tmp_path, tmp_path / "link"):
        with pytest.raises(PlaceRefused):
            enrol_portable(Files(), place, VAULT, KEY, data)


def test_a_portable_key_of_another_registry_or_a_broken_one_means_not_enrolled(place: Path) -> None:
    enrol_portable(Files(), place, VAULT, bytes(32), place.parent.parent / "data")
    with pytest.raises(NotEnrolled):
        _load(place, ("gnome", Store()))
    (place / f"{VAULT}.json").write_text('{"mode": "portable", "backend": "", "key": "abcd"}')
    with pytest.raises(NotEnrolled):
        _load(place, ("gnome", Store()))


@pytest.mark.parametrize("settings", ["config/Pana", "Library/Application Support/Pana"])
def test_the_default_place_is_outside_the_default_registry_even_where_settings_share_its_folder(
    settings: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / settings
    monkeypatch.setattr(paths, "settings_folder", lambda: folder)
    enrol_portable(Files(), site_key.default_place(), VAULT, KEY, folder)


def test_the_check_tells_keys_and_registries_apart() -> None:
    assert len({CHECK, site_check(bytes(32), VAULT), site_check(KEY, "cd" * 16)}) == 3
    assert KEY not in CHECK
