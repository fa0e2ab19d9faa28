"""Pictures from a pair of IDX files: what is in them, how many to take, and a look at the first ones."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.data.idx_file.errors import IdxError
from nnstudio.labs.trainer.own_file.idx_file_row import IdxFileRow
from nnstudio.labs.trainer.own_file.idx_look import Look, Pair, blamed, look_at, pair_of, with_images, with_labels
from nnstudio.labs.trainer.own_file.idx_preview import IdxPreview
from nnstudio.labs.trainer.own_file.loading import load_pictures
from nnstudio.labs.trainer.own_file.loading_dialog import LoadingDialog
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.words import Text, spoken

_DESCRIBED = QT_TRANSLATE_NOOP(
    "Trainer", "Two files of a set of pictures, one with the pictures and one with their labels"
)
_TITLE = QT_TRANSLATE_NOOP("Trainer", "Pictures from IDX files")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer", "MNIST, Fashion-MNIST and others come as two files: pictures, and the label of each."
)
_IMAGES = QT_TRANSLATE_NOOP("Trainer", "Pictures")
_LABELS = QT_TRANSLATE_NOOP("Trainer", "Labels")
_CHOOSE_IMAGES = QT_TRANSLATE_NOOP("Trainer", "Choose the file of pictures")
_CHOOSE_LABELS = QT_TRANSLATE_NOOP("Trainer", "Choose the file of labels")
_EXAMPLES_HINT = QT_TRANSLATE_NOOP("Trainer", "Fewer are learnt faster; they are taken from the beginning of the file")
_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "Examples to take, from the first one on")
_LOADING = QT_TRANSLATE_NOOP("Trainer", "The files are being read. Cancel leaves everything as it was.")
_PROGRESS = QT_TRANSLATE_NOOP("Trainer", "How much of the files has been read")

_WIDTH = 36
"""How many heights of a letter the dialog is wide at least."""


class IdxDialog(LoadingDialog):
    """Opens with the file *path*, of pictures or of labels, and with the other one if it lies beside."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__("trainer.idx", _PROGRESS, parent)
        self._pair = pair_of(path)
        self._look = Look()
        self._images = IdxFileRow("trainer.idx.images", _IMAGES, _CHOOSE_IMAGES)
        self._labels = IdxFileRow("trainer.idx.labels", _LABELS, _CHOOSE_LABELS)
        self._examples = NumberField("trainer.idx.examples", whole=True, step=1_000)
        self._examples_row = FieldRow(_EXAMPLES, self._examples, _EXAMPLES_HINT)
        self._preview = IdxPreview("trainer.idx.preview")
        self._lay_out()
        self._images.chosen.connect(lambda chosen: self._open(with_images(self._pair, chosen)))
        self._labels.chosen.connect(lambda chosen: self._open(with_labels(self._pair, chosen)))
        self._examples.edited.connect(self._look_again)
        self._examples_row.problem.refusal_changed.connect(self._allow_now)
        self.retranslate()
        self._open(self._pair)

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_DESCRIBED))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Become high enough for all sentences in as many lines as they take: Qt counts one line for each."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalMinimumHeightForWidth(self.width())))

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.setMinimumWidth(_WIDTH * em)
        self._examples.setMaximumWidth(_WIDTH * em // 3)
        pictures = Panel()
        pictures.rows.addWidget(self._preview, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._summary, 1)
        buttons.addSpacing(em)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._load)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(em, em, em, em)
        rows.setSpacing(em * 3 // 4)
        for widget in (Text(_EXPLAINED, "quiet"), self._images, self._labels, self._examples_row):
            rows.addWidget(widget)
        rows.addWidget(pictures, 1)
        rows.addWidget(self._progress)
        rows.addLayout(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter takes the number that was typed, and presses nothing

    def _open(self, pair: Pair) -> None:
        """Look at *pair*, of which as many examples are to be taken as are proposed."""
        self._pair = pair
        self._examples.forget_typed()
        self._show(look_at(pair, None))

    def _look_again(self, examples: int) -> None:
        self._show(look_at(self._pair, examples))

    def _show(self, look: Look) -> None:
        self._look = look
        self._images.show_file(self._pair.images, look.images, look.images_problem)
        self._labels.show_file(self._pair.labels, look.labels, look.labels_problem)
        self._examples_row.tell(look.examples_problem)
        if look.count:
            self._examples.show_value(look.examples)
        self._preview.show_pictures(look.pictures, look.shown_labels)
        self._summary.say(look.summary)
        self._allow_now()
        self._grow()

    def _allow_now(self) -> None:
        """Let only that be pressed and typed which has an effect."""
        is_free = not self.is_loading
        for row in (self._images, self._labels):
            row.setEnabled(is_free)
        self._examples.setEnabled(is_free and self._look.count > 0)
        can_load = is_free and bool(self._look.summary.source) and not self._examples_row.problem.refuses
        self._load.setEnabled(can_load)

    def _show_promise(self) -> None:
        self._show(self._look)

    def _start(self) -> None:
        images, labels = self._pair.images, self._pair.labels
        if images is not None and labels is not None and not self.is_loading:
            self._begin(partial(load_pictures, images, labels, self._look.examples), _LOADING)

    def _refuse(self, error: Exception) -> None:
        self._stop()
        blame = error if isinstance(error, IdxError) else IdxError(self._pair.images or Path(), str(error))
        self._show(blamed(self._look, self._pair, blame))
