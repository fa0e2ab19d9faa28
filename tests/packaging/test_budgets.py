"""What is counted of the program, and when a budget holds."""

from types import SimpleNamespace

import numpy as np
import pytest

from budgets import limits, opening
from budgets.limits import ARCHIVE_MB, UNPACKED_MB, Budget, keep, openings, sizes
from budgets.opening import Opening, OpeningError


def test_all_that_is_unpacked_counts_and_links_count_as_links(tmp_path):
    archive, unpacked = tmp_path / "program.tar.gz", tmp_path / "program"
    (unpacked / "inside").mkdir(parents=True)
    archive.write_bytes(bytes(2_000_000))
    (unpacked / "program").write_bytes(bytes(3_000_000))
    (unpacked / "inside" / "library").write_bytes(bytes(500_000))
    (unpacked / "link").symlink_to("program")
    packed, lying = sizes(archive, unpacked)[::-1]
    assert (lying.allowed, packed.allowed) == (UNPACKED_MB, ARCHIVE_MB) == (160, 65)
    assert packed.taken == 2.0
    assert 3.5 <= lying.taken < 3.501


def test_it_holds_up_to_what_is_allowed():
    assert Budget("memory", 1.5, 1.5, "× bare").holds
    assert not Budget("memory", 1.5, 1.501, "× bare").holds
    assert str(Budget("memory", 1.5, 1.6, "× bare")).startswith("✗ memory")


def test_nobodys_settings_are_measured(tmp_path, monkeypatch):
    seen = []

    def open_once(_command, environment):
        seen.append(environment)
        return Opening(1.0, 2.0, 100)

    monkeypatch.setattr(limits, "open_once", open_once)
    for name in ("XDG_CONFIG_HOME", "QT_SCALE_FACTOR", "QT_QPA_PLATFORMTHEME", "LC_ALL", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "2")
    assert all(budget.taken == 1 for budget in openings(tmp_path / "program", tmp_path / "bare", rounds=1))
    assert len(seen) == 4
    assert all(set(each) == {"HOME", "LANG", "PATH"} for each in seen)
    assert str(limits.Path.home()) not in {each["HOME"] for each in seen}


def test_a_window_that_never_comes_is_told():
    screen = SimpleNamespace(pixels=np.zeros((4, 4)), environment={})
    with pytest.raises(OpeningError, match="exit code 3 before its window was there, and says on stderr:\nbroken"):
        opening._open_on(screen, ["/bin/sh", "-c", "echo broken >&2; exit 3"], {})


@pytest.mark.parametrize("opens", [True, False])
def test_time_and_memory_that_cannot_be_measured_are_told_and_do_not_hold(tmp_path, monkeypatch, capsys, opens):
    def never(*_):
        raise OpeningError("it has shown no window")

    monkeypatch.setattr(limits, "freeze_bare_window", lambda: tmp_path / "bare")
    monkeypatch.setattr(limits, "openings", never)
    archive = tmp_path / "archive"
    archive.touch()
    assert not keep(archive, tmp_path, opens=opens)
    sizes_told, told = capsys.readouterr().out.splitlines()[1:]
    assert sizes_told.startswith("✓ archive")
    assert told.startswith("✗ time and memory cannot be measured: it has" if opens else "– time and memory are not")
