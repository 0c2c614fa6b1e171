"""What bootstrap.py asks for and says on machines unlike this one."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

import bootstrap

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prepares Linux machines")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without any library, program or environment."""
    monkeypatch.setattr(bootstrap, "_loads", lambda _library: False)
    monkeypatch.setattr(bootstrap, "_environment_works", lambda: False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr(shutil, "which", lambda _program: None)


@pytest.mark.usefixtures("bare")
def test_a_bare_machine_needs_qt_libraries_and_the_environment_tool() -> None:
    assert {"libegl1", "libgl1", "libxcb-cursor0", "python3-venv"} <= set(bootstrap.missing_packages("run"))


@pytest.mark.usefixtures("bare")
def test_tests_need_a_pdf_reader_but_no_window_system() -> None:
    packages = bootstrap.missing_packages("test")
    assert "poppler-utils" in packages
    assert "libxcb-cursor0" not in packages


def test_this_machine_has_what_its_tests_need() -> None:
    assert bootstrap.missing_packages("test") == []


@pytest.mark.usefixtures("bare")
def test_without_apt_the_missing_parts_are_named_and_work_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.install_packages(["libegl1"])
    assert "libegl1" in capsys.readouterr().err


def test_without_root_and_sudo_the_command_to_ask_for_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda program: "/usr/bin/apt-get" if program == "apt-get" else None)
    assert not bootstrap.install_packages(["libegl1", "libgl1"])
    assert "apt-get install --no-install-recommends libegl1 libgl1" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "test"]])
def test_an_unknown_purpose_is_answered_with_the_known_ones(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(arguments) == 1
    assert "run|test|bundle" in capsys.readouterr().err
