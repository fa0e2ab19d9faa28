"""What the sections of the column have in common."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from PySide6.QtWidgets import QWidget

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column

Bind: TypeAlias = Callable[[str, FieldRow, Callable[[Any], None] | None], FieldRow]
"""Connects a row with a field of the scene, as `Page.bind` does."""


class Section(Column):
    """One section: *panels*, and in `fields` the row of each field of the scene that is set here.

    *takes* says for a field what takes an edit of it, where more than the field may have to change.
    """

    def __init__(
        self,
        bind: Bind,
        fields: Mapping[str, FieldRow],
        *panels: QWidget,
        takes: Mapping[str, Callable[[Any], None]],
    ) -> None:
        super().__init__(*panels)
        self.fields = dict(fields)
        for field, row in self.fields.items():
            bind(field, row, takes.get(field))

    def show_scene(self, scene: TrainerScene) -> None:
        """Let every control show what *scene* holds, be it with problems."""
        raise NotImplementedError

    def reveal(self, field: str) -> None:
        """Scroll to the row of *field*."""
        self.ensureWidgetVisible(self.fields[field], 0, 0)

    def _show(self, scene: TrainerScene, *fields: str) -> None:
        for field in fields:
            self._show_value(field, getattr(scene, field))

    def _show_value(self, field: str, value: Any) -> None:
        control: Any = self.fields[field].control
        control.show_value(value)
