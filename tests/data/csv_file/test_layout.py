"""How a table is written down, and what is proposed for it."""

import pytest

from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.header import unique_names
from nnstudio.data.csv_file.layout import SEPARATORS, guess_layout
from tests.data.csv_file.tables import FLOWERS, proposed, read_bytes


@pytest.mark.parametrize("separator", SEPARATORS)
def test_the_separator_is_told(separator):
    layout = guess_layout(FLOWERS.replace(",", separator), "utf-8")
    assert (layout.separator, layout.decimal, layout.has_header) == (separator, ".", True)


def test_a_decimal_comma_is_no_separator():
    layout = guess_layout("a;b\n1,5;2,5\n3,5;4,5\n", "utf-8")
    assert (layout.separator, layout.decimal) == (";", ",")
    without_names = guess_layout("1,5;2,5;3,5\n3,5;4,5;6,7\n", "utf-8")
    assert (without_names.separator, without_names.decimal, without_names.has_header) == (";", ",", False)


def test_one_ragged_row_does_not_mislead():
    rows = "".join(f"{i},a;b,{i + 1}\n" for i in range(30))
    assert guess_layout(rows + "1,2\n", "utf-8").separator in {",", ";"}
    assert guess_layout("".join(f"{i},{i + 1}\n" for i in range(30)) + "1;2\n", "utf-8").separator == ","


@pytest.mark.parametrize(
    ("text", "has_header"),
    [
        ("a,b\n1,2\n", True),
        ("1,2\n3,4\n", False),
        ("name,2019,2020\nx,1,2\ny,3,4\n", False),  # nobody can tell: it can be chosen
        ("2019,b\n1,2\n3,4\n", True),
        ("kind,place\nred,hill\nblue,hill\n", True),
        ("red,hill\nblue,hill\nred,shore\n", False),
        ("a,b\n", True),
    ],
)
def test_names_in_the_first_row(text, has_header):
    assert guess_layout(text, "utf-8").has_header == has_header


def test_a_first_line_that_names_the_separator_is_used_and_is_no_row():
    for first in ("sep=;", '"sep=;"', "sep=;;;"):
        contents = f"{first}\r\na;b,c\r\n1,5;x\r\n2,5;y\r\n".encode("utf-8-sig")
        preview, plan = proposed(contents)
        assert (plan.layout.separator, plan.layout.decimal, preview.names) == (";", ",", ("a", "b,c"))
        assert preview.separator_line == first
        report = read_bytes(contents, plan)
        assert (len(report.data), report.counts.separator_line) == (2, first)
        with pytest.raises(CsvError) as caught:
            read_bytes(contents + b"oops;x\r\n", plan)
        assert caught.value.row == 4  # as a spreadsheet program counts, which does not show the line
    assert proposed(b"sep=,b\n1,x\n2,y\n")[0].names == ("sep=", "b")


@pytest.mark.parametrize("header", ["a,b,kind,\n", ""])
def test_a_separator_that_ends_each_line_makes_no_target(header):
    rows = "".join(f"{i}.5,{i * i},{'xy'[i % 2]},\n" for i in range(6))
    preview, plan = proposed((header + rows).encode())
    assert plan.target == 2
    assert plan.inputs == (0, 1)
    assert read_bytes((header + rows).encode(), plan).data.class_names == ("x", "y")
    assert preview.columns[3].missing == 6


def test_names_are_told_apart():
    assert unique_names(["x", "x", "x (2)", "x", " ", ""]) == ("x", "x (3)", "x (2)", "x (4)", "#5", "#6")


def test_what_is_proposed():
    rows = "".join(f"{i},{i * 1.5},{'ab'[i % 2]},name {i},{i % 3}\n" for i in range(1, 61))
    preview, plan = proposed(("no,size,kind,who,grade\n" + rows).encode())
    assert plan.roles == ("leave_out", "number", "category", "leave_out", "number")
    assert (plan.target, plan.target_kind, plan.missing) == (4, "class", "drop_rows")
    assert preview.columns[0].counting
    assert preview.columns[3].different == 60


def test_many_whole_numbers_or_decimals_are_no_classes():
    whole = "x,y\n" + "".join(f"{i % 7},{i % 21}\n" for i in range(63))
    assert proposed(whole.encode())[1].target_kind == "number"
    assert proposed(b"x,y\n1,0.5\n2,1\n")[1].target_kind == "number"
    assert proposed(b"x,y\n1,0\n2,1\n")[1].target_kind == "class"


def test_a_few_words_among_numbers_are_mistakes_to_be_told():
    rows = "".join(f"{i},{i % 2}\n" for i in range(20))
    assert proposed(f"x,y\n3,1\n{rows}oops,1\n".encode())[1].roles[0] == "number"


def test_the_only_input_is_not_left_out():
    rows = "".join(f"{i},{i * i}\n" for i in range(1, 30))
    assert proposed(f"t,y\n{rows}".encode())[1].inputs == (0,)
