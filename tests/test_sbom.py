"""The list of what is shipped names every locked package with its version, its hashes and its licence."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import sqlcipher3
from packaging.requirements import Requirement

from ui import sbom

LOCK = sbom.LOCK.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("sbom") / "made" / "sbom.cdx.json"
    assert sbom.main([str(out)]) == 0
    return json.loads(out.read_text(encoding="utf-8"))


def test_every_locked_package_stands_in_the_list_with_all_its_hashes(shipped: dict[str, Any]) -> None:
    listed = {
        one["purl"]: {each["content"] for each in one["hashes"]} for one in shipped["components"] if "purl" in one
    }
    wanted: dict[str, set[str]] = {}
    for block in re.split(r"\n(?=\S)", LOCK.strip()):
        head, *hashes = block.replace("\\", "").splitlines()
        pinned = Requirement(head)
        version = str(pinned.specifier).removeprefix("==")
        wanted[f"pkg:pypi/{pinned.name.lower()}@{version}"] = {line.partition("sha256:")[2].strip() for line in hashes}
    assert listed == wanted


def test_the_libraries_that_guard_the_registry_are_named_as_they_run(shipped: dict[str, Any]) -> None:
    versions = {one["name"]: one["version"] for one in shipped["components"]}
    assert versions["sqlite"] == sqlcipher3.sqlite_version
    assert versions["sqlcipher"].startswith("4.")
    assert "openssl" in versions


def test_no_package_is_under_a_licence_that_would_bind_the_whole_program(shipped: dict[str, Any]) -> None:
    """The LGPL binds a library alone, which lies replaceable beside the program; the GPL would bind all of it."""
    for one in shipped["components"]:
        for said in one.get("licenses", []):
            words = said.get("expression") or said["license"].get("id") or said["license"]["name"]
            assert "GPL" not in words or words.startswith("LGPL-"), (one["name"], words)


def test_the_program_itself_heads_the_list_and_depends_on_all_of_it(shipped: dict[str, Any]) -> None:
    assert shipped["metadata"]["component"]["name"] == "pana"
    (whole,) = [one for one in shipped["dependencies"] if one["ref"] == "pana"]
    assert len(whole["dependsOn"]) == len(shipped["components"])


def test_a_package_of_another_system_says_where_it_is_installed(shipped: dict[str, Any]) -> None:
    (one,) = [one for one in shipped["components"] if one["name"] == "pywin32-ctypes"]
    assert one["properties"] == [{"name": "pana:installed-where", "value": "sys_platform == 'win32'"}]
