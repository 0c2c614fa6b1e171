"""The site key: a second factor in the computer's secret store, or, named as such, in a file for portable use.

Beside either lies a small owner-only record (which mode, which store), so that a changed store can be named and the
program never falls back from one to the other by itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol, TypeVar, cast

from shelter_app import paths
from shelter_app.security import envelopes
from shelter_app.security.envelopes import context
from shelter_app.security.errors import KeyringChanged, KeyringUnavailable, NotEnrolled, PlaceRefused
from shelter_app.security.files import Files, replace_whole

SERVICE: Final = "Pana"
ALLOWED_BACKENDS: Final = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
_CHAINER: Final = "keyring.backends.chainer.ChainerBackend"
_RECORD_LIMIT: Final = 4096
T = TypeVar("T")


class Mode(StrEnum):
    """Where this computer keeps the site key; ``PORTABLE`` is shown in the status bar and needs a longer passphrase."""

    KEYRING = "keyring"
    PORTABLE = "portable"


class SecretStore(Protocol):
    """The part of a keyring backend that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...


@dataclass(frozen=True, slots=True, repr=False)
class SiteKey:
    """The opened site key and where it came from."""

    key: bytes
    mode: Mode

    def __repr__(self) -> str:
        return f"<SiteKey {self.mode.value}>"


@dataclass(frozen=True, slots=True, repr=False)
class _Record:
    mode: Mode
    backend: str
    key: bytes


def default_place() -> Path:
    """Folder of the enrolment records, beside the settings on the system disk and never beside a registry.

    A folder of its own name: on Windows and macOS the settings and the default registry share one folder.
    """
    settings = paths.settings_folder()
    return settings.with_name(f"{settings.name}-site")


def site_check(site_key: bytes, vault_id: str) -> bytes:
    """What the header keeps to tell "this computer is not enrolled" from "wrong passphrase"; reveals nothing."""
    return envelopes.keyed_hash(site_key, "pana-site-check", context(vault_id), 16)


def choose_store(allowed: frozenset[str] = ALLOWED_BACKENDS) -> tuple[str, SecretStore]:
    """This computer's secret store and its name. Raises KeyringUnavailable for plain-file, null and unknown stores.

    When several stores are chained only an allowed one is used, never the chain, which would try the others too.
    """
    import keyring  # 137 ms: only when a key is needed
    from keyring.errors import KeyringError

    try:
        chosen = keyring.get_keyring()
        candidates: Iterable[object] = chosen.backends if _name(chosen) == _CHAINER else [chosen]  # type: ignore[attr-defined]
        for candidate in candidates:
            if _name(candidate) in allowed:
                return _name(candidate), cast(SecretStore, candidate)
    except (KeyringError, ImportError, RuntimeError, OSError) as error:
        raise KeyringUnavailable(type(error).__name__, "failed") from None
    raise KeyringUnavailable(_name(chosen), "refused")


def enrol_in_keyring(
    files: Files, place: Path, vault_id: str, site_key: bytes, store: tuple[str, SecretStore] | None = None
) -> None:
    """Put the site key into the secret store and read it back. Raises KeyringUnavailable, ``OSError``."""
    name, backend = store or choose_store()
    _ask(name, lambda: backend.set_password(SERVICE, vault_id, site_key.hex()))
    if _stored(name, backend, vault_id) != site_key:
        raise KeyringUnavailable(name, "failed")
    _write(files, place, vault_id, _Record(Mode.KEYRING, name, b""))


def enrol_portable(files: Files, place: Path, vault_id: str, site_key: bytes, data_folder: Path) -> None:
    """Keep the site key in an owner-only file: a decision somebody made, never a fallback.

    Raises PlaceRefused when ``place`` is the registry's folder, inside it or around it.
    """
    here, data = place.resolve(), data_folder.resolve()
    if here == data or data in here.parents or here in data.parents:
        raise PlaceRefused
    _write(files, place, vault_id, _Record(Mode.PORTABLE, "", site_key))


def load_site_key(
    files: Files, place: Path, vault_id: str, check: bytes, store: tuple[str, SecretStore] | None = None
) -> SiteKey:
    """The site key that fits the header's ``check``.

    Raises NotEnrolled, KeyringUnavailable (names the store), KeyringChanged (names both).
    """
    record = _read(files, place, vault_id)
    if record is not None and record.mode is Mode.PORTABLE:
        if not envelopes.same(site_check(record.key, vault_id), check):
            raise NotEnrolled
        return SiteKey(record.key, Mode.PORTABLE)
    name, backend = store or choose_store()
    key = _stored(name, backend, vault_id)
    if key is not None and envelopes.same(site_check(key, vault_id), check):
        return SiteKey(key, Mode.KEYRING)
    if record is not None and record.backend != name:
        raise KeyringChanged(record.backend, name)
    raise NotEnrolled


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _stored(name: str, backend: SecretStore, vault_id: str) -> bytes | None:
    text = _ask(name, lambda: backend.get_password(SERVICE, vault_id))
    try:
        key = bytes.fromhex(text or "")
    except ValueError:
        return None
    return key if len(key) == envelopes.KEY_BYTES else None


def _ask(name: str, question: Callable[[], T]) -> T:
    from keyring.errors import KeyringError, KeyringLocked

    try:
        return question()
    except KeyringLocked:
        raise KeyringUnavailable(name, "locked") from None
    except (KeyringError, RuntimeError, OSError):
        raise KeyringUnavailable(name, "failed") from None


def _record_path(place: Path, vault_id: str) -> Path:
    return place / f"{vault_id}.json"


def _write(files: Files, place: Path, vault_id: str, record: _Record) -> None:
    files.make_folder(place)
    fields = {"mode": record.mode.value, "backend": record.backend, "key": record.key.hex()}
    replace_whole(files, _record_path(place, vault_id), json.dumps(fields).encode())


def _read(files: Files, place: Path, vault_id: str) -> _Record | None:
    """The record of this computer; a damaged one counts as absent, as every value is checked again anyway."""
    try:
        fields = json.loads(files.read(_record_path(place, vault_id), _RECORD_LIMIT))
        record = _Record(Mode(fields["mode"]), str(fields["backend"]), bytes.fromhex(fields["key"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
    return record if record.mode is Mode.KEYRING or len(record.key) == envelopes.KEY_BYTES else None
