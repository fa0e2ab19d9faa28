"""The set-up column without the tab around it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.bound_rows import BoundRows
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.set_up.column import SetUp


class Owner(QWidget):
    """Does for the column what a page does: shows it the scene, then what is wrong with it."""

    def __init__(self, scene):
        super().__init__()
        self.store = Store(scene, self)
        self._rows = BoundRows(self.store)
        self.column = SetUp(self.store, self._rows.bind)
        layout = QVBoxLayout(self)
        layout.addWidget(self.column)
        self.store.changed.connect(self._follow)
        self._follow()

    @property
    def scene(self):
        return self.store.scene

    def _follow(self):
        self.column.show_scene(self.scene)
        found = problems(self.scene)
        self._rows.tell(found)
        self.column.tell(found)
