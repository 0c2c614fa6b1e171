"""Every place where bytes from outside become something: what it may answer, and whole examples to damage."""

from __future__ import annotations

import hashlib
import io
import json
import tomllib
import zipfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Final, NamedTuple

from docx import Document
from openpyxl import Workbook
from PIL import Image
from pypdf import PdfWriter

from shelter_app import paths
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.procedure_forms import FormLayout
from shelter_app.domain.profiles import Profile
from shelter_app.security import changes, header, packages, vault
from shelter_app.security.post import PostKeys
from shelter_app.services import scans
from shelter_app.sheets import letters, reading
from tests.security.conftest import CHEAP, NOW


class Parser(NamedTuple):
    """`read` answers or raises one of `refusals`; anything else is a fault of ours. `examples` are whole inputs."""

    read: Callable[[bytes], object]
    refusals: tuple[type[Exception], ...]
    examples: Callable[[], tuple[bytes, ...]]


def _header(data: bytes) -> object:
    """As if whoever damaged it could also make its checksum good again: the shape alone stands in the way."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        fields = None
    if isinstance(fields, dict):
        fields.pop("checksum", None)
        text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        fields["checksum"] = hashlib.sha256(text).hexdigest()
        data = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    return header.decode(data)


@cache
def _headers() -> tuple[bytes, ...]:
    made = vault.new_vault(login="director", passphrase="a lamp in the yard", policy=CHEAP)
    grown = changes.with_member(made.header, made.keys, login="Болат", now=NOW, policy=CHEAP)
    return header.encode(made.header), header.encode(grown.header)


@cache
def _packages() -> tuple[bytes, ...]:
    sender, reader = PostKeys(bytes(64)), PostKeys(bytes(range(64)))
    made = packages.pack("review", {"content.json": b'{"a": 1}', "attachments/1": bytes(300)}, sender, reader.recipient)
    return (reader.open(made.data),)


def _unpacked(package: io.BytesIO) -> bytes:
    """The same package with nothing compressed, so that damage falls on words and not on packed bytes alone."""
    plain = io.BytesIO()
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as copy:
        for entry in source.namelist():
            copy.writestr(entry, source.read(entry))
    return plain.getvalue()


@cache
def _letters() -> tuple[bytes, ...]:
    document, target = Document(), io.BytesIO()
    document.add_paragraph("В Центр {{ choose('помещён', 'помещена') }} {{ child }}, {{ age_kk }}")
    document.sections[0].header.paragraphs[0].text = "№ {{ number }}"
    document.save(target)
    return (target.getvalue(), _unpacked(target))


@cache
def _tables() -> tuple[bytes, ...]:
    book, target = Workbook(), io.BytesIO()
    book.active.append(["Фамилия", "Имя", "Дата рождения"])
    book.active.append(["Қасымов", "Әлихан", datetime(2014, 5, 6)])
    book.save(target)
    words = 'Фамилия;Имя\r\n«Қасымов»;"Әли\nхан"\r\n'
    return (
        target.getvalue(),
        _unpacked(target),
        words.encode("utf-8-sig"),
        words.replace("Ә", "А").encode("cp1251", "replace"),
    )


@cache
def _scans() -> tuple[bytes, ...]:
    found = []
    for kind in ("PNG", "JPEG", "TIFF", "WEBP", "BMP"):
        target = io.BytesIO()
        Image.linear_gradient("L").resize((24, 24)).convert("RGB").save(target, kind)
        found.append(target.getvalue())
    document, target = PdfWriter(), io.BytesIO()
    document.add_blank_page(200, 200)
    document.add_metadata({"/Author": "somebody"})
    document.write(target)
    return (*found, target.getvalue())


@cache
def _resources(folder: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted((paths.resources() / folder).glob("*.toml")))


_NO_TOML: Final = (tomllib.TOMLDecodeError, UnicodeDecodeError, ShelterError)

PARSERS: Final = {
    "header": Parser(_header, (ShelterError,), _headers),
    "package": Parser(lambda data: packages.checked("review", data), (ShelterError,), _packages),
    "table": Parser(reading.read_data, (ShelterError,), _tables),
    "letter": Parser(lambda data: letters.words(data, ("child", "age", "number")), (ShelterError,), _letters),
    "scan": Parser(scans.read, (ShelterError,), _scans),
    "profile": Parser(
        lambda data: Profile.parse(tomllib.loads(data.decode())), _NO_TOML, lambda: _resources("profiles")
    ),
    "form": Parser(
        lambda data: FormLayout.parse(tomllib.loads(data.decode())), _NO_TOML, lambda: _resources("procedure_forms")
    ),
}


def feed(name: str, data: bytes) -> None:
    """Give bytes to a parser: it takes them or refuses them by name, else its own error comes out."""
    parser = PARSERS[name]
    try:
        parser.read(data)
    except parser.refusals:
        return
