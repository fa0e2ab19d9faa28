"""A table is written as a whole or not at all."""

import pytest

from nnstudio.data.csv_export import write_table
from nnstudio.document.not_written import NotWrittenError
from nnstudio.export.table import save_table


def test_the_file_is_what_is_written_to_a_stream(tmp_path):
    rows = [["猫", i, i / 7] for i in range(50_000)]
    save_table(tmp_path / "table.csv", ["a", "b", "c"], rows)
    with (tmp_path / "stream.csv").open("wb") as stream:
        write_table(stream, ["a", "b", "c"], rows)
    assert (tmp_path / "table.csv").read_bytes() == (tmp_path / "stream.csv").read_bytes()


def test_a_table_that_cannot_be_finished_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("old")

    def rows():
        yield from ([i] for i in range(1_000_000 // 4))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_table(path, ["n"], rows())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_character_is_told_and_nothing_half_written_stays(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("old")
    with pytest.raises(NotWrittenError) as told:
        save_table(path, ["n", "broken \ud800"], [[1, 2]])
    assert "surrogates" in told.value.words

    def rows():
        yield from ([i] for i in range(300_000))
        raise OSError("the network is gone")

    with pytest.raises(NotWrittenError) as told:
        save_table(path, ["n"], rows())
    assert told.value.words == "the network is gone"
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NotWrittenError) as told:
        save_table(tmp_path / "nowhere" / "table.csv", ["n"], [[1]])
    assert told.value.reason == "gone"
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr("PySide6.QtCore.QSaveFile.write", lambda _file, _data: -1)
    monkeypatch.setattr("PySide6.QtCore.QSaveFile.errorString", lambda _file: "No space left on device")
    path = tmp_path / "table.csv"
    with pytest.raises(NotWrittenError) as told:
        save_table(path, ["n"], [[i] for i in range(1_000_000)])
    assert told.value.reason == "full"
    assert list(tmp_path.iterdir()) == []
