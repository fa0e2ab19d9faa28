"""Tables for other programs."""

import csv
import io
import math

from hypothesis import given
from hypothesis import strategies as st

from nnstudio.data.csv_export import write_table


def written(names, rows):
    stream = io.BytesIO()
    write_table(stream, names, rows)
    assert not stream.closed
    return stream.getvalue()


def test_it_is_written_to_the_letter_of_the_standard():
    table = written(["类别", 'say "hi"', "a,b", "two\nlines"], [["猫", 1, 0.1, -2.0], ["", 10**20, 1e-300, math.nan]])
    assert table == (
        b"\xef\xbb\xbf"
        + '类别,"say ""hi""","a,b","two\nlines"\r\n猫,1,0.1,-2.0\r\n,100000000000000000000,1e-300,nan\r\n'.encode()
    )


@given(st.lists(st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.floats(allow_nan=False))))
def test_what_is_written_is_read_again_exactly(rows):
    text = written(["name", "number"], rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert read[0] == ["name", "number"]
    assert [(name, float(number)) for name, number in read[1:]] == rows


def test_rows_may_be_made_as_they_are_asked_for():
    assert written(["n"], ([n] for n in range(3))) == b"\xef\xbb\xbfn\r\n0\r\n1\r\n2\r\n"
