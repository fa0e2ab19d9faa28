"""The programs that the build calls are found, or asked for; what they say of a failure is told."""

import sys

import pytest

import tools


def test_what_is_missing_is_asked_for_with_what_brings_it(monkeypatch):
    monkeypatch.setattr(tools, "_found", lambda _name: None)
    with pytest.raises(SystemExit, match=r"needs strip, ld\. On Debian or Ubuntu: apt install binutils$"):
        tools.need("strip", "ld")
    with pytest.raises(SystemExit, match=r"needs hdiutil\. On macOS: xcode-select --install$"):
        tools.path_of("hdiutil")


def test_those_that_come_with_packages_are_found_without_a_path(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert tools.missing("pyside6-lupdate", "pyside6-lrelease") == []


def test_a_failure_stops_the_build_where_it_matters():
    command = (sys.executable, "-c", "import sys; print('half'); sys.exit('broken')")
    with pytest.raises(SystemExit, match=r"(?s)half.*broken"):
        tools.said_by(*command)
    assert tools.said_by(*command, may_fail=True) == "half\n"
