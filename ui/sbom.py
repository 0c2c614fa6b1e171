"""Writes the list of everything that is shipped with the program, from the locked packages, as a CycloneDX file."""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Final, NamedTuple

import sqlcipher3
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

import shelter_app

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "requirements.lock"

_PIN: Final = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<where>.*?))? \\$")
_HASH: Final = re.compile(r"^ +--hash=sha256:(?P<hash>[0-9a-f]{64})")
_LICENCES: Final = LicenseFactory()


class Pin(NamedTuple):
    """A package of the lock: where it is installed (a marker, empty for everywhere) and the hashes of its files."""

    name: str
    version: str
    where: str
    hashes: tuple[str, ...]


def pins(lock: str) -> Iterator[Pin]:
    """Every package of a locked list with its hashes; a package may stand there in several versions."""
    found: Pin | None = None
    for line in lock.splitlines():
        if pinned := _PIN.match(line):
            if found:
                yield found
            found = Pin(pinned["name"], pinned["version"], pinned["where"] or "", ())
        elif found and (hashed := _HASH.match(line)):
            found = found._replace(hashes=(*found.hashes, hashed["hash"]))
    if found:
        yield found


def licences(said: PackageMetadata) -> list[str]:
    """What a package says about its licence, the most exact statement first; empty where it says nothing."""
    told = said.json
    if expression := told.get("license_expression"):
        return [str(expression)]
    named = [line.rpartition(" :: ")[2] for line in told.get("classifier", ()) if line.startswith("License ::")]
    short = str(told.get("license", "")).strip().partition("\n")[0]
    return named or ([short] if short else [])


def component(pin: Pin) -> Component:
    """A package as it stands in the list of what is shipped."""
    try:
        stated = licences(metadata(pin.name))
    except PackageNotFoundError:  # a package of another system, not installed on this one
        stated = []
    return Component(
        name=pin.name,
        version=pin.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL("pypi", None, pin.name.lower(), pin.version),
        bom_ref=f"{pin.name}=={pin.version}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in pin.hashes],
        licenses=[_LICENCES.make_from_string(words) for words in stated],
        properties=[Property(name="pana:installed-where", value=pin.where)] if pin.where else [],
    )


def inside() -> list[Component]:
    """The libraries inside the binary packages that guard the registry, as they name themselves when they run."""
    connection = sqlcipher3.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'nothing is written'")
        (sqlcipher,) = connection.execute("PRAGMA cipher_version").fetchone()
        (provider,) = connection.execute("PRAGMA cipher_provider_version").fetchone()
    finally:
        connection.close()
    return [
        Component(name="sqlcipher", version=sqlcipher.split()[0], type=ComponentType.LIBRARY, bom_ref="sqlcipher"),
        Component(name="sqlite", version=sqlcipher3.sqlite_version, type=ComponentType.LIBRARY, bom_ref="sqlite"),
        Component(name="openssl", version=provider.split()[1], type=ComponentType.LIBRARY, bom_ref="openssl"),
    ]


def shipped() -> Bom:
    """The whole list: the program itself, its locked packages, the libraries inside them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bom = Bom(components=[*map(component, pins(LOCK.read_text(encoding="utf-8"))), *inside()])
    bom.metadata.component = Component(
        name=project["name"], version=shelter_app.__version__, type=ComponentType.APPLICATION, bom_ref=project["name"]
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    return bom


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the file to write")
    out: Path = parser.parse_args(arguments).out
    out.parent.mkdir(parents=True, exist_ok=True)
    make_outputter(shipped(), OutputFormat.JSON, SchemaVersion.V1_6).output_to_file(str(out), allow_overwrite=True)
    print(f"What is shipped stands in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
