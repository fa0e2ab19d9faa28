"""The left column of all pages about logits."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.bound_rows import BoundRows
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.labs.softmax.set_up.class_choice import ClassChoice
from nnstudio.labs.softmax.set_up.class_table import TITLE, ClassTable
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text

FARTHEST_SHIFT = 1000.0
_SOFT = QT_TRANSLATE_NOOP("Softmax", "Soft: shared among classes")
_COMPUTED = QT_TRANSLATE_NOOP("Softmax", "y is computed with as {target}")
_TRUE_HINT = QT_TRANSLATE_NOOP("Softmax", "What the example truly is: the loss asks how likely the prediction calls it")
_NONE = QT_TRANSLATE_NOOP("Softmax", "No other class")


class SetUp(QWidget):
    """Classes, temperature and target. There is one for all pages: the one on the screen has it in its left column."""

    refusal_changed = Signal()
    """A field has refused what was typed, or takes it again."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__()
        self._rows = BoundRows(store)
        self._classes = ClassTable(store)
        self._classes.refusal_changed.connect(self.refusal_changed)
        self._target = ClassChoice("softmax.target", placeholder=_SOFT)
        self._mixed_with = ClassChoice("softmax.mixed_with", {None: _NONE})
        self._offered: tuple[int, tuple[str, ...]] | None = None
        self._numbers = {
            "temperature": SliderField("softmax.temperature", LogarithmicScale(0.01, 100)),
            "shift": SliderField("softmax.shift", LinearScale(-FARTHEST_SHIFT, FARTHEST_SHIFT), step=1.0),
            "epsilon": SliderField("softmax.epsilon", LinearScale(0.0, 0.5), step=0.01),
            "mix_share": SliderField("softmax.mix_share", LinearScale(0.0, 1.0), step=0.05),
        }
        self._numbers["shift"].slider.setProperty("centred", True)
        classes = Panel(TITLE)
        classes.rows.addWidget(self._classes)
        for row in self._logit_rows():
            classes.rows.addWidget(row)
        self._target_panel = Panel(QT_TRANSLATE_NOOP("Softmax", "Target"))
        for row in self._target_rows():
            self._target_panel.rows.addWidget(row)
        self._softened = Text(SILENCE, "quiet")
        self._target_panel.rows.addWidget(self._softened)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(classes)
        rows.addWidget(self._target_panel)
        for label in self.findChildren(ProblemLabel):
            label.refusal_changed.connect(self.refusal_changed)

    def offer_target(self, offered: bool) -> None:
        """Show the controls of the target, or hide them where nothing depends on it."""
        self._target_panel.setVisible(offered)

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Let every control show what *scene* holds."""
        self._classes.show_scene(scene)
        classes = scene.classes()
        if (classes, scene.names) != self._offered:  # most frames of a drag change nothing of this
            self._offered = (classes, scene.names)
            self._target.offer(scene, [hard_target(i, classes) for i in range(classes)])
            self._mixed_with.offer(scene, list(range(classes)))
        self._target.show_value(scene.target)
        self._mixed_with.show_value(scene.mixed_with)
        for field, control in self._numbers.items():
            control.show_value(getattr(scene, field))
        self._rows["mix_share"].setVisible(scene.mixed_with is not None)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem beside its cause."""
        self._classes.show_problems(problems)
        whole = tuple(each for each in problems if each.field != "target" or each.entry is None)
        self._rows.tell(whole)

    def show_target(self, scene: SoftmaxScene, target: Sequence[float]) -> None:
        """Say which *target* is computed with, where that is another one than was typed."""
        self._softened.setVisible(scene.is_softened())
        if scene.is_softened():
            self._softened.say(_COMPUTED.fill(target="  ·  ".join(map(in_words, target))))

    def _logit_rows(self) -> list[FieldRow]:
        return [
            self._rows.bind(
                "temperature",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Temperature T"),
                    self._numbers["temperature"],
                    QT_TRANSLATE_NOOP("Softmax", "Divides all logits: a low one sharpens, a high one levels"),
                ),
            ),
            self._rows.bind(
                "shift",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Constant c, added to all logits"),
                    self._numbers["shift"],
                    QT_TRANSLATE_NOOP("Softmax", "Changes all logits and no probability: softmax is shift-invariant"),
                ),
            ),
        ]

    def _target_rows(self) -> list[FieldRow]:
        return [
            self._rows.bind("target", FieldRow(QT_TRANSLATE_NOOP("Softmax", "True class"), self._target, _TRUE_HINT)),
            self._rows.bind(
                "epsilon",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Label smoothing ε"),
                    self._numbers["epsilon"],
                    QT_TRANSLATE_NOOP("Softmax", "A share ε of the target is spread evenly over all classes"),
                ),
            ),
            self._rows.bind(
                "mixed_with",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Mixup with"),
                    self._mixed_with,
                    QT_TRANSLATE_NOOP("Softmax", "Blends the target with another class, as if two examples were mixed"),
                ),
            ),
            self._rows.bind(
                "mix_share",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Share λ that the target keeps"),
                    self._numbers["mix_share"],
                    QT_TRANSLATE_NOOP("Softmax", "The other class gets 1 − λ"),
                ),
            ),
        ]
