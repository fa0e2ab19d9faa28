"""The names of the columns."""

from collections.abc import Sequence

from nnstudio.data.csv_file.cells import as_name


def unique_names(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names in *header*, told apart: the second ``x`` becomes ``x (2)``, one that is missing ``#3``.

    >>> unique_names(["x", "x", ""])
    ('x', 'x (2)', '#3')
    """
    wanted = [as_name(name) or column_number(i) for i, name in enumerate(header)]
    taken = set(wanted)
    found: list[str] = []
    last: dict[str, int] = {}
    for name in wanted:
        if name not in last:
            last[name] = 1
            found.append(name)
            continue
        while True:
            last[name] += 1
            other = f"{name} ({last[name]})"
            if other not in taken:
                break
        taken.add(other)
        found.append(other)
    return tuple(found)


def column_number(index: int) -> str:
    """Return what a column is called that has no name."""
    return f"#{index + 1}"
