"""Whatever the file is, it is read or refused, and where that helps with row and column."""

import gzip
import random
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.data.csv_file import assembly, opening, reading, rows
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.reading import read, sample
from tests.data.csv_file.tables import FLOWERS, proposed, read_as_proposed, read_bytes

GOOD = b"x,y\n1,a\n2,b\n"


def refusal(contents, like=None, **changes):
    """Return the error of reading *contents*, as is proposed for it, or for the contents *like*."""
    with pytest.raises(CsvError) as caught:
        read_bytes(contents, replace(proposed(like or contents)[1], **changes))
    return caught.value


def test_ragged_rows():
    error = refusal(b"x,z,y\n1,2,a\n2,b\n3,4,a\n", like=b"x,z,y\n1,2,a\n2,2,b\n")
    assert (error.kind, error.row, error.found, error.allowed) == ("ragged", 3, 2, 3)
    long = b"x,z,y\n" + b"1,2,a\n" * 30_000 + b"1,2,a,4\n"
    assert (refusal(long).row, refusal(long).found) == (30_002, 4)


def test_the_rows_before_a_fault_are_still_shown():
    preview, _plan = proposed(b"x,y\n1,a\n2,b\n3\n4,a\n")
    assert preview.rows(100) == [["1", "a"], ["2", "b"]]
    assert (preview.fault.kind, preview.fault.row) == ("ragged", 4)


def test_a_file_of_five_gigabytes_is_not_even_opened(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(5 * 2**30)
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert (caught.value.kind, caught.value.found, caught.value.allowed) == ("too_large", 5 * 2**30, 2**30)


@pytest.mark.parametrize(
    ("contents", "kind"),
    [
        (bytes(range(256)) * 20, "binary"),
        (b"PK\x03\x04\x14\x00\x06\x00" + np.random.default_rng(1).bytes(500), "binary"),
        (b"x,y\n1,a\n2,\0b\n", "nul"),
    ],
)
def test_what_is_no_text(contents, kind):
    with pytest.raises(CsvError) as caught:
        proposed(contents)
    assert caught.value.kind == kind


def test_a_nul_byte_further_on_is_told_with_its_row():
    error = refusal(GOOD + b"3,a\n4,\0b\n", like=GOOD)
    assert (error.kind, error.row) == ("nul", 5)


def test_bytes_that_are_no_characters_are_told_with_their_row():
    error = refusal(GOOD * 1 + b"3,a\n" * 5000 + b"4,\xff\n5,a\n", like=GOOD)
    assert (error.kind, error.row) == ("undecodable", 5004)
    with pytest.raises(CsvError) as caught:
        reading.Sample(b"x,y\n1,a\n2,\xff\n", 13).text("utf-8")
    assert (caught.value.kind, caught.value.row) == ("undecodable", 3)


def test_empty_files(tmp_path):
    path = tmp_path / "empty.csv"
    path.touch()
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert caught.value.kind == "empty"
    with pytest.raises(CsvError) as caught:
        proposed(b"\n\n  \n")
    assert caught.value.kind == "empty"


def test_a_file_that_is_gone_locked_or_none(tmp_path):
    plan = proposed(GOOD)[1]
    with pytest.raises(CsvError) as caught:
        read(tmp_path / "gone.csv", plan)
    assert caught.value.kind == "vanished"
    with pytest.raises(CsvError) as caught:
        read(tmp_path, plan)
    assert caught.value.kind == "unreadable"
    with pytest.raises(CsvError) as caught:
        read(tmp_path / ("long" * 100), plan)
    assert caught.value.kind == "unreadable"


def test_a_folder_in_place_of_the_file(tmp_path):
    path = tmp_path / "table.csv"
    path.mkdir()
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert caught.value.kind == "unreadable"


def test_that_permission_is_missing_is_told(tmp_path, monkeypatch):
    path = tmp_path / "locked.csv"
    path.write_bytes(GOOD)

    def refuse(*_args):
        raise PermissionError

    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert caught.value.kind == "forbidden"


@pytest.mark.parametrize(
    ("contents", "kind"),
    [(b"x,y\n", "header_only"), (b"x,y\n1,a\n", "too_few_rows"), (b"x,y\n1,a\n?,b\n", "too_few_rows")],
)
def test_too_few_rows(contents, kind):
    assert refusal(contents).kind == kind


def test_one_class_only():
    error = refusal(b"x,y\n1,a\n2,a\n")
    assert (error.kind, error.column, error.text) == ("one_class", "y", "a")


def test_a_single_column_leaves_no_inputs():
    assert refusal(b"x\n1\n2\n").kind == "no_inputs"


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("word", "not_a_number"),
        ("1_000", "not_a_number"),
        ("0x10", "not_a_number"),
        ('"1,234"', "thousands"),
        ('"1,234,567.5"', "thousands"),
        ('"1,5"', "not_a_number"),
        ("1e400", "number_too_large"),
        ("-1e101", "number_too_large"),
        ("inf", "infinite"),
        ("-Infinity", "infinite"),
        ("∞", "infinite"),
    ],
)
@pytest.mark.parametrize("is_target", [False, True])
def test_what_is_no_number(cell, kind, is_target):
    fields = ["5", cell] if is_target else [cell, "5"]
    changes = {"target_kind": "number", "roles": ("number", "number")}
    error = refusal(f"x,y\n1,2\n3,4\n{','.join(fields)}\n".encode(), b"x,y\n1,2\n3,4\n", **changes)
    assert (error.kind, error.row, error.column) == (kind, 4, "y" if is_target else "x")
    assert error.text == cell.strip('"')


def test_points_between_thousands_beside_a_decimal_comma():
    like = b"x;y\n1,5;a\n2,5;b\n"
    assert refusal(like + b"1.234;a\n", like).kind == "thousands"
    assert refusal(like + b"1.5;a\n", like).kind == "not_a_number"


def test_a_long_text_is_shortened():
    error = refusal(GOOD + b"word " * 1000 + b",a\n", like=GOOD)
    assert error.kind == "not_a_number"
    assert error.text == ("word " * 8) + "…"


def test_too_many_categories_and_classes_are_told_at_the_first_one_too_many():
    table = "k,x,y\n" + "".join(f"k{i},1.5,{i % 2}\n" for i in range(51))
    like = b"k,x,y\nk0,1,0\nk1,2,1\nk0,2,1\n"
    error = refusal(table.encode(), like)
    assert (error.kind, error.row, error.column, error.text) == ("too_many_categories", 52, "k", "k50")
    error = refusal(table.encode(), like, target=0)
    assert (error.kind, error.row, error.column) == ("too_many_classes", 52, "k")
    assert len(read_bytes(table.rpartition("k50")[0].encode(), proposed(like)[1]).data.input_names) == 51


def test_a_column_of_nothing_but_missing_values():
    for roles in (("number", "number", "number"), ("category", "number", "number")):
        error = refusal(b"x,z,y\n,1,a\n,2,b\n", roles=roles, missing="mean_or_most_frequent")
        assert (error.kind, error.column) == ("all_missing", "x")


def test_duplicate_names_are_told_apart_and_told():
    preview, plan = proposed(b"x,x,y\n1,2.5,a\n3,4,b\n")
    assert preview.renamed == ("x",)
    assert read_bytes(b"x,x,y\n1,2.5,a\n3,4,b\n", plan).data.input_names == ("x", "x (2)")


def test_quotation_marks_that_do_not_fit():
    error = refusal(GOOD + b'3,"a\n4,b\n', like=GOOD)
    assert (error.kind, error.row) == ("open_quote", 4)
    error = refusal(GOOD + b'3,"a"b\n4,b\n', like=GOOD)
    assert (error.kind, error.row) == ("stray_quote", 4)


def test_very_long_fields_and_lines():
    error = refusal(GOOD + b'3,"' + b"a\n" * 100_000, like=GOOD)
    assert (error.kind, error.row) == ("field_too_long", 4)
    error = refusal(GOOD + b"3," * 2**20, like=GOOD)
    assert (error.kind, error.row) == ("line_too_long", 4)
    error = refusal(GOOD + b"3," + b"a" * 300 + b"\n", like=GOOD)
    assert (error.kind, error.row, error.column, error.found) == ("name_too_long", 4, "y", 300)


@pytest.mark.parametrize("character", [b"\x07", b"\xc2\x93"])
def test_a_control_character_is_no_name(character):
    error = refusal(GOOD + b"3,a" + character + b"\n", like=GOOD)
    assert (error.kind, error.row, error.column) == ("unprintable", 4, "y")


def test_a_row_over_many_lines_is_given_up_before_it_fills_the_memory():
    error = refusal(GOOD + b'3,"q\n' + b'","q\n' * 1_000_000, like=GOOD)
    assert (error.kind, error.row, error.allowed) == ("row_too_long", 4, rows.LONGEST_ROW)
    long = b'3,"' + b"\n".join([b"a" * 99] * 900) + b'"\n'
    report = read_bytes(GOOD + b"".join([long.replace(b"a" * 99, b"")] * 5000), proposed(GOOD)[1])
    assert report.counts.rows_dropped_for_missing == 5000  # many long rows are no long row


def test_compressed_tables_that_are_damaged_or_become_too_long(tmp_path, monkeypatch):
    path, plan = tmp_path / "t.csv.gz", proposed(GOOD)[1]
    whole = gzip.compress(GOOD + b"".join(b"%d,a\n" % (i * i) for i in range(110_000)))
    path.write_bytes(whole[:-2000])
    assert not sample(path).is_whole  # the beginning is whole
    with pytest.raises(CsvError) as caught:
        read(path, plan)
    assert caught.value.kind == "damaged_gzip"
    path.write_bytes(whole[:200])
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert caught.value.kind == "damaged_gzip"
    path.write_bytes(gzip.compress(b""))
    with pytest.raises(CsvError) as caught:
        sample(path)
    assert caught.value.kind == "empty"
    monkeypatch.setattr(opening, "MOST_BYTES", 2**18)
    path.write_bytes(gzip.compress(GOOD + b"\n" * 2**22))
    with pytest.raises(CsvError) as caught:
        read(path, plan)
    assert (caught.value.kind, caught.value.allowed) == ("inflates_too_far", 2**18)


def test_too_many_columns_inputs_and_numbers(monkeypatch):
    with pytest.raises(CsvError) as caught:
        proposed(b"1," * 5000 + b"1\n")
    assert (caught.value.kind, caught.value.found) == ("too_many_columns", 5001)
    monkeypatch.setattr(assembly, "MOST_INPUTS", 3)
    assert refusal(FLOWERS.encode()).kind == "too_many_inputs"
    monkeypatch.undo()
    monkeypatch.setattr(assembly, "MOST_NUMBERS", 11)
    assert refusal(FLOWERS.encode()).kind == "too_many_numbers"


def test_a_file_that_has_been_changed_meanwhile():
    assert refusal(b"x,z,y\n1,2,a\n", like=GOOD).kind == "ragged"
    assert refusal(b"\n", like=GOOD).kind == "empty"


def test_mutated_files_are_read_or_refused():
    """Bytes are changed, cut out, doubled and put in: nothing but a `CsvError` comes of it."""
    chance = random.Random(8)  # noqa: S311 - no secret
    bases = [
        FLOWERS.encode(),
        FLOWERS.replace(",", ";").replace(".", ",").encode("utf-16"),
        b'a\tb\tc\n1\t"x ""y"""\t?\n2\t\t3\n-4e5\tz\t7\n',
        "甲,乙\n1,红\n2,蓝\n".encode("gb18030"),
        "甲,乙\n1,紅\n2,藍\n".encode("big5"),
    ]
    pieces = [
        b"\0",
        b'"',
        b"\r",
        b"\n",
        b",",
        b";",
        b"\xff\xfe",
        b"\x80",
        b"1e400",
        b"nan",
        b"inf",
        b"_",
        b"\xef\xbb\xbf",
    ]
    opened = refused = 0
    for _ in range(5000):
        contents = bytearray(chance.choice(bases))
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(contents) + 1)
            match chance.randrange(4):
                case 0:
                    contents[place : place + 1] = chance.randbytes(1)
                case 1:
                    del contents[place : place + chance.randint(1, 12)]
                case 2:
                    contents[place:place] = contents[place : place + chance.randint(1, 20)]
                case _:
                    contents[place:place] = chance.choice(pieces)
        try:
            read_as_proposed(bytes(contents))
            opened += 1
        except CsvError:
            refused += 1
    assert opened > 500
    assert refused > 500


def test_a_wide_table_is_taken_a_few_rows_at_a_time():
    wide = b",".join([b"1"] * 4000) + b"\n"
    preview, _plan = proposed(wide * 40)
    assert max(len(block.rows) for block in preview.blocks) <= max(1, rows.CELLS_AT_ONCE // 4000)
