"""What was written into a table is read back out of it."""

import csv
import io

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.data.csv_file.cells import MISSING, spelling
from nnstudio.data.csv_file.columns import Role
from nnstudio.data.csv_file.layout import CsvLayout
from nnstudio.data.csv_file.plan import ImportPlan
from tests.data.csv_file.tables import encoded, read_bytes

NUMBERS = st.floats(-1e100, 1e100)
NAMES = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: text and text.casefold() not in MISSING)
)


def _values(name):
    """Return what *name* is told apart by, with either decimal sign: there, 1 and 1.0 are the same."""
    return spelling(spelling(name, "."), ",")


@st.composite
def tables(draw):
    """Draw rows of numbers, a name and a class each."""
    numbers = draw(st.integers(1, 4))
    names = draw(st.lists(NAMES, min_size=1, max_size=5, unique_by=_values))
    classes = draw(st.lists(NAMES, min_size=2, max_size=5, unique_by=_values))
    row = st.tuples(st.lists(NUMBERS, min_size=numbers, max_size=numbers), st.sampled_from(names))
    first = [(*draw(row), classes[0]), (*draw(row), classes[1])]
    rest = draw(st.lists(st.tuples(*([row]), st.sampled_from(classes)), max_size=20))
    return first + [(*pair, label) for pair, label in rest]


@settings(max_examples=120)
@given(
    tables(), st.sampled_from([",", ";", "\t", "|"]), st.sampled_from([".", ","]), st.sampled_from(["utf-8", "utf-16"])
)
def test_a_table_comes_back(table, separator, decimal, encoding):
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL)
    count = len(table[0][0])
    writer.writerow([f"x{i}" for i in range(count)] + ["name", "class"])
    for numbers, name, label in table:
        writer.writerow([repr(x).replace(".", decimal) for x in numbers] + [name, label])
    roles: tuple[Role, ...] = (*["number"] * count, "category", "category")
    plan = ImportPlan(CsvLayout(encoding, separator, decimal, True), count + 1, "class", roles, "refuse")

    report = read_bytes(encoded(written.getvalue(), encoding), plan)

    data = report.data
    assert report.counts.rows == len(table)
    np.testing.assert_array_equal(data.x[:, :count], [numbers for numbers, _name, _label in table])
    hot = [data.input_names[count + int(k)] for k in data.x[:, count:].argmax(axis=1)]
    assert hot == [f"name = {name}" for _numbers, name, _label in table]
    np.testing.assert_array_equal(data.x[:, count:].sum(axis=1), 1)
    assert [data.class_names[k] for k in data.y] == [label for _numbers, _name, label in table]
