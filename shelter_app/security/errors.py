"""What can go wrong between a passphrase and an open registry, as facts; each is its own sentence for staff."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from shelter_app.domain.errors import ShelterError


class HeaderMissing(ShelterError):
    """Neither generation of the header is in the folder: wrong folder, or a copy without its key file."""


class HeaderDamaged(ShelterError):
    """Both generations are unreadable; a backup or the copy inside another bundle is needed. ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class HeaderNewer(ShelterError):
    """The header was written by a newer program; nothing was changed."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"{found}>{known}")
        self.found = found
        self.known = known


class HeaderConflict(ShelterError):
    """Somebody replaced the header in between; the draft was not written."""

    def __init__(self, expected: int, found: int) -> None:
        super().__init__(f"{expected}!={found}")
        self.expected = expected
        self.found = found


class HeaderFull(ShelterError):
    """The header would exceed its size limit: too many members of staff; nothing was written."""


class HeaderTampered(ShelterError):
    """The header opened with the right keys but was altered by someone who does not hold them."""


class NotEnrolled(ShelterError):
    """This computer does not hold the site key of this registry: the recovery sheet is needed."""


class KeyringUnavailable(ShelterError):
    """The computer's secret store cannot be used; ``backend`` names it, ``reason`` is refused, locked or failed."""

    def __init__(self, backend: str, reason: str) -> None:
        super().__init__(f"{backend}:{reason}")
        self.backend = backend
        self.reason = reason


class KeyringChanged(ShelterError):
    """The secret store is another one than at enrolment and does not hold the key."""

    def __init__(self, was: str, now: str) -> None:
        super().__init__(f"{was}->{now}")
        self.was = was
        self.now = now


class PlaceRefused(ShelterError):
    """A portable site key may not lie beside the registry it protects."""


class WrongPassphrase(ShelterError):
    """Login name or passphrase is wrong; which of the two is deliberately not said."""


class NoDatabaseKey(ShelterError):
    """The passphrase is right, but this member looks after the computer and holds no key to the files."""


class PassphraseExpired(ShelterError):
    """The one-time passphrase was right but its 72 hours are over; the director issues a new one."""

    def __init__(self, expired_at: datetime) -> None:
        super().__init__(expired_at.isoformat())
        self.expired_at = expired_at


class PassphraseRefused(ShelterError):
    """A new passphrase is too short or too easy; ``problems`` are the codes of ``passphrases.Problem``."""

    def __init__(self, problems: Collection[str]) -> None:
        super().__init__(", ".join(sorted(problems)))
        self.problems = frozenset(problems)


class KdfRefused(ShelterError):
    """A header asks for absurdly little or much work to derive a key, or this computer lacks the memory for it."""

    def __init__(self, memory_kib: int, passes: int) -> None:
        super().__init__(f"{memory_kib} KiB x {passes}")
        self.memory_kib = memory_kib
        self.passes = passes


class RecoveryTypo(ShelterError):
    """The words are no sheet. ``positions`` count from 1; ``kind`` is count, unknown, one_word, exchanged or other."""

    def __init__(self, kind: str, positions: tuple[int, ...] = ()) -> None:
        super().__init__(f"{kind}:{positions}")
        self.kind = kind
        self.positions = positions


class WrongRecoverySheet(ShelterError):
    """A well-formed sheet, but not the valid one; ``valid_sheet`` is the number printed on the sheet to look for."""

    def __init__(self, valid_sheet: int) -> None:
        super().__init__(str(valid_sheet))
        self.valid_sheet = valid_sheet


class UnknownSlot(ShelterError):
    """The header holds no such member; ``slot_id`` is the random id, never a name."""

    def __init__(self, slot_id: str) -> None:
        super().__init__(slot_id)
        self.slot_id = slot_id


class LoginTaken(ShelterError):
    """Another member of staff already has this login name."""


class LastMember(ShelterError):
    """The last person who can open the registry cannot be removed."""


class PublicKeyMismatch(ShelterError):
    """A public key in the header differs from the authenticated one inside the registry; nothing was sealed to it."""

    def __init__(self, slot_id: str) -> None:
        super().__init__(slot_id)
        self.slot_id = slot_id


class CannotOpen(ShelterError):
    """This ciphertext was not made for this key or this place, or it was altered; ``what`` is a code."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class CardUnreadable(ShelterError):
    """This text is no key card, or a letter of it is missing or changed."""


class PackageUnreadable(ShelterError):
    """This file is no package of this program, or was cut off or changed; ``reason`` is foreign or changed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PackageNotForUs(ShelterError):
    """The package is whole but encrypted to another key."""


class PackageForged(ShelterError):
    """The package opens, but what is in it is not what its maker signed."""


class PackageNewer(ShelterError):
    """The package was made by a newer program."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"{found}>{known}")
        self.found = found
        self.known = known


class PackageTooLarge(ShelterError):
    """The file is larger than any package may be; ``limit`` in bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit


class WrongPackage(ShelterError):
    """A whole package, but of another kind than is opened here; ``found`` is its kind."""

    def __init__(self, found: str) -> None:
        super().__init__(found)
        self.found = found
