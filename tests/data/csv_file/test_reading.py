"""From a table to examples."""

import gzip
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.data.cancelled import CancelledError
from nnstudio.data.csv_file.categories import Categories
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.reading import read, sample
from tests.data.csv_file.tables import FLOWERS, proposed, read_as_proposed, read_bytes

HOLES = b"a,b,kind\n1,x,yes\n,y,no\n3,?,no\n5,y,NA\n6,y,no\n"


def test_numbers_categories_and_classes():
    report = read_as_proposed(FLOWERS.encode())
    data = report.data
    assert data.input_names == ("length", "width", "place = hill", "place = shore")
    np.testing.assert_array_equal(data.x, [[5.1, 3.5, 1, 0], [6.2, 2.9, 0, 1], [5.9, 3.0, 1, 0]])
    assert (data.class_names, data.classes, data.target_name) == (("setosa", "virginica"), 2, "species")
    np.testing.assert_array_equal(data.y, [0, 1, 1])
    assert (data.origin, data.name) == ("csv", "table.csv")
    assert (report.counts.rows, report.counts.rows_dropped_for_missing, report.counts.cells_filled) == (3, 0, 0)


def test_a_number_to_be_learnt():
    contents = FLOWERS.encode()
    plan = replace(
        proposed(contents)[1], target=0, target_kind="number", roles=("number", "number", *["leave_out"] * 2)
    )
    data = read_bytes(contents, plan).data
    assert (data.classes, data.class_names, data.input_names, data.target_name) == (0, (), ("width",), "length")
    np.testing.assert_array_equal(data.y, [5.1, 6.2, 5.9])


def test_classes_are_sorted_by_value():
    data = read_as_proposed(b"x,y\n1,10\n2,9\n3,-1\n").data
    assert data.class_names == ("-1", "9", "10")
    np.testing.assert_array_equal(data.y, [2, 1, 0])
    data = read_as_proposed(b"x,y\n1,c10\n2,c9\n3,C1\n").data
    assert data.class_names == ("C1", "c9", "c10")


def test_without_names():
    data = read_as_proposed(b"1,red,3.5\n2,blue,4.5\n3,red,5.5\n").data
    assert data.input_names == ("", "#2 = blue", "#2 = red")
    assert data.target_name == ""
    assert read_as_proposed(b"1,3.5\n2,4.5\n").data.input_names == ()


def test_rows_with_missing_values_are_left_out_and_counted():
    report = read_as_proposed(HOLES)
    np.testing.assert_array_equal(report.data.x, [[1, 1, 0], [6, 0, 1]])
    assert report.data.class_names == ("no", "yes")
    assert (report.counts.rows, report.counts.rows_dropped_for_missing) == (5, 3)


def test_what_only_rows_left_out_have_is_no_category_and_no_class():
    data = read_as_proposed(b"a,b,kind\n1,x,c1\n,z,c2\n?,x,c3\n4,y,c4\n").data
    assert data.input_names == ("a", "b = x", "b = y")
    assert data.class_names == ("c1", "c4")
    np.testing.assert_array_equal(data.y, [0, 1])
    with pytest.raises(CsvError) as caught:
        read_as_proposed(b"a,b,kind\n,x,c2\n2,z,c1\n?,x,c3\n4,y,c1\n")
    assert (caught.value.kind, caught.value.text) == ("one_class", "c1")


def test_missing_values_are_filled_but_never_the_target():
    plan = replace(proposed(HOLES)[1], missing="mean_or_most_frequent")
    report = read_bytes(HOLES, plan)
    mean = (1 + 3 + 6) / 3
    np.testing.assert_allclose(report.data.x, [[1, 1, 0], [mean, 0, 1], [3, 0, 1], [6, 0, 1]])
    assert (report.counts.rows, report.counts.rows_dropped_for_missing, report.counts.cells_filled) == (5, 1, 2)


def test_missing_values_are_refused_where_the_first_one_stands():
    with pytest.raises(CsvError) as caught:
        read_bytes(HOLES, replace(proposed(HOLES)[1], missing="refuse"))
    assert (caught.value.kind, caught.value.row, caught.value.column) == ("missing", 3, "a")


@pytest.mark.parametrize(
    "hole", ["", " ", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?", "-", " NA ", "-nan", "+NaN"]
)
def test_what_is_missing(hole):
    report = read_as_proposed(f"x,y\n1,a\n2,b\n{hole},a\n4,b\n".encode())
    assert report.counts.rows_dropped_for_missing == 1
    assert proposed(f"x,y\n1,a\n2,b\n{hole},a\n4,b\n".encode())[0].columns[0].missing == 1


def test_one_number_written_in_two_ways_is_one_class_as_is_proposed():
    contents = b"x,y\n1,1\n2,1.0\n3,+2\n4,2.\n5,02\n"
    preview, _plan = proposed(contents)
    data = read_as_proposed(contents).data
    assert preview.columns[1].different == data.classes == 3
    assert data.class_names == ("1", "+2", "02")
    np.testing.assert_array_equal(data.y, [0, 0, 1, 1, 2])


def test_many_ways_to_write_a_name_take_no_memory():
    kinds = Categories("kind", 2, "too_many_categories")
    spaced = [f"{' ' * (i // 100)}{'ab'[i % 2]}{' ' * (i % 100)}" for i in range(20_000)]
    np.testing.assert_array_equal(kinds.codes(spaced, range(20_000)), np.arange(20_000) % 2)
    assert len(kinds) < 30
    with pytest.raises(CsvError) as caught:
        kinds.codes([" b ", " a ", " NA ", " c "], range(7, 11))
    assert (caught.value.row, caught.value.text) == (10, "c")


@pytest.mark.parametrize("beginning", [b"x,y\n1,a\n2,b\n", b""])
def test_cancelling_stops_between_blank_lines(beginning):
    told = []
    with pytest.raises(CancelledError):
        read_bytes(
            beginning + b"\n" * 2_000_000,
            proposed(b"x,y\n1,a\n2,b\n")[1],
            progress=told.append,
            cancelled=lambda: len(told) == 3,
        )
    assert told[-1] < 0.2


def test_a_compressed_table(tmp_path):
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(FLOWERS.encode()))
    assert sample(path).is_whole
    told = []
    report = read(path, proposed(FLOWERS.encode())[1], told.append)
    assert len(report.data) == 3
    assert report.data.name == "t.csv.gz"
    assert told[-1] == 1.0


def test_missing_values_in_a_column_left_out_do_not_matter():
    plan = replace(proposed(HOLES)[1], roles=("leave_out", "category", "number"))
    assert read_bytes(HOLES, plan).counts.rows_dropped_for_missing == 2


def test_empty_lines_are_counted_and_rows_keep_their_numbers():
    contents = b"x,y\n\n1,a\n  \n2,b\n"
    report = read_as_proposed(contents)
    assert (len(report.data), report.counts.blank_lines) == (2, 2)
    with pytest.raises(CsvError) as caught:
        read_bytes(contents + b"z,a\n", proposed(contents)[1])
    assert (caught.value.kind, caught.value.row) == ("not_a_number", 6)


def test_decimal_commas_true_minus_signs_and_quoted_fields():
    data = read_as_proposed('a;b;"k; l"\n1,5;−2;"x ""y"""\n-0,5;3e2;"two\nlines"\n'.encode()).data
    np.testing.assert_array_equal(data.x, [[1.5, -2], [-0.5, 300]])
    assert data.class_names == ("two lines", 'x "y"')
    assert data.target_name == "k; l"


def test_a_table_of_many_blocks(tmp_path):
    path = tmp_path / "many.csv"
    rows = 30_000
    path.write_text("x,z,y\n" + "".join(f"{i},{i / 8},{'ab'[i % 2]}\n" for i in range(rows)), encoding="utf-8")
    told = []
    report = read(path, replace(proposed(b"x,z,y\n1,2,a\n2,3,b\n")[1]), told.append)
    np.testing.assert_array_equal(report.data.x, np.column_stack([np.arange(rows), np.arange(rows) / 8]))
    np.testing.assert_array_equal(report.data.y, np.arange(rows) % 2)
    assert report.data.name == "many.csv"
    assert told == sorted(told)
    assert len(told) > 2
    assert told[-1] == 1.0


def test_cancelling_stops_between_two_blocks(tmp_path):
    path = tmp_path / "many.csv"
    path.write_text("x,y\n" + "".join(f"{i},{'ab'[i % 2]}\n" for i in range(100_000)), encoding="utf-8")
    told = []
    with pytest.raises(CancelledError):
        read(path, proposed(b"x,y\n1,a\n2,b\n")[1], told.append, lambda: len(told) == 2)
    assert len(told) == 2
    assert told[-1] < 1.0


def test_the_beginning_of_a_long_file_ends_with_a_whole_row(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("x,y\n" + "1.2345,word\n" * 200_000, encoding="utf-8")
    beginning = sample(path)
    assert not beginning.is_whole
    assert beginning.text("utf-8").endswith("1.2345,word\n")
