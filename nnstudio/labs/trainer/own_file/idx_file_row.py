"""One of the two files: its name, what its header says, and a button to choose another one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.file_dialogs import FileKind, ask_to_open
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Text, Worded, spoken

_CHOOSE = QT_TRANSLATE_NOOP("Trainer", "Choose…")
_NO_FILE = QT_TRANSLATE_NOOP("Trainer", "no file yet")
_IDX = FileKind(QT_TRANSLATE_NOOP("Trainer", "IDX files"), ("*ubyte*", "*.idx*", "*.gz"))


class IdxFileRow(Worded, QWidget):
    """Shows a file below *caption*; *question* is the title of the window in which another one is chosen."""

    chosen = Signal(object)
    """Another file was chosen: its Path."""

    def __init__(self, name: str, caption: Sentence, question: Sentence) -> None:
        super().__init__()
        self.setObjectName(f"{name}.row")
        self._caption, self._question = caption, question
        self._path: Path | None = None
        self._file = QLabel()
        self._file.setObjectName(name)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setWordWrap(True)  # names of files are long, and have hyphens
        self._file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._told = Text(SILENCE, "quiet")
        self.problem = ProblemLabel(f"{name}.problem")
        button = Button(f"{name}.choose", _CHOOSE, hint=question)
        button.clicked.connect(self._choose)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(3)
        layout.addWidget(Text(caption, "caption"), 0, 0)
        layout.addWidget(self._file, 1, 0)
        layout.addWidget(self._told, 2, 0)
        layout.addWidget(button, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.problem, 3, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.retranslate()

    def show_file(self, path: Path | None, told: Sentence, problem: Sentence | None) -> None:
        """Show the file *path*, what is *told* of it, and what is wrong."""
        self._path = path
        self._told.say(told)
        self._told.setVisible(bool(told.source))
        self.problem.tell(problem)
        self.retranslate()

    def retranslate(self) -> None:
        name = self._path.name if self._path else spoken(_NO_FILE)
        self._file.setText(name)
        self._file.setToolTip(str(self._path) if self._path else "")
        self._file.setAccessibleName(f"{spoken(self._caption)}: {name}")

    def _choose(self) -> None:
        path = ask_to_open(self, self._question, _IDX, folder=self._path.parent if self._path else None)
        if path is not None:
            self.chosen.emit(path)
