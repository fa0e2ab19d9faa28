"""Rows of controls, each bound to one field of a scene."""

from collections.abc import Callable
from typing import Any

from nnstudio.document.store import Store
from nnstudio.notation.sentences import Problem
from nnstudio.widgets.field_row import FieldRow


class BoundRows:
    """Lets controls edit the scene of *store*, and tells beside them what is wrong with what they hold."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: dict[str, FieldRow] = {}

    def bind(self, field: str, row: FieldRow, take: Callable[[Any], None] | None = None) -> FieldRow:
        """Let the control of *row* edit the scene's *field*, and the row tell what is wrong with it.

        With *take*, that is called with what was edited, as more than the field may have to change.
        """
        self._rows[field] = row
        control = row.control
        signal = control.edited if hasattr(control, "edited") else control.chosen
        signal.connect(take or (lambda value: self._store.edit(**{field: value})))
        if hasattr(control, "grabbed"):
            self._store.follow_hand(control)
        return row

    def __getitem__(self, field: str) -> FieldRow:
        """Return the row that was bound to *field*."""
        return self._rows[field]

    def __contains__(self, field: str) -> bool:
        """Whether a row was bound to *field*."""
        return field in self._rows

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem beside the control of its field."""
        told = {problem.field: problem.sentence for problem in reversed(problems)}
        for field, row in self._rows.items():
            row.tell(told.get(field))
