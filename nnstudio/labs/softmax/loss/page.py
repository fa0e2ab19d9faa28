"""The page on the loss, put together."""

import math

from PySide6.QtWidgets import QWidget

from nnstudio.document.store import Store
from nnstudio.labs.softmax.captions import NATS, TRUE_CLASS, probability_caption, target_caption
from nnstudio.labs.softmax.class_names import class_name
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.keys import LOSS_KEYS
from nnstudio.labs.softmax.logit_bars import LogitBars
from nnstudio.labs.softmax.logits_page import LogitsPage
from nnstudio.labs.softmax.loss import explain
from nnstudio.labs.softmax.loss.meaning import meaning, suggestion
from nnstudio.labs.softmax.loss.results import LossResults, compute
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.labs.softmax.worked_class import WorkedClass
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, verbatim
from nnstudio.widgets.bar_chart import BarChart, align
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Button, Text, Worded

_EXPONENTIALS = QT_TRANSLATE_NOOP("Softmax", "{term} · exponentials")
_PREDICTION = QT_TRANSLATE_NOOP("Softmax", "q · softmax of the logits")
_HARDMAX = QT_TRANSLATE_NOOP("Softmax", "hardmax")
_GRADIENT = QT_TRANSLATE_NOOP("Softmax", "∂ℓ/∂o · gradient of the loss")
_CLASS_ALONE = QT_TRANSLATE_NOOP("Softmax", "{name} alone:")

_EXPLAINED_EXPONENTIALS = (
    QT_TRANSLATE_NOOP(
        "Softmax",
        "e to the power of each logit: none is below 0 any more, and a logit that is 1 larger makes a bar 2.7 times as"
        " high. Softmax divides these bars by their sum.",
    ),
    QT_TRANSLATE_NOOP("Softmax", "Exponentials of the logits"),
)
_PROBABILITIES = (
    QT_TRANSLATE_NOOP(
        "Softmax",
        "Beside each other for each class: the truth, and how likely the prediction calls it. The loss looks at the bar"
        " of the true class only: the shorter it is, the larger the loss.",
    ),
    QT_TRANSLATE_NOOP("Softmax", "Target and prediction"),
)
_EXPLAINED_GRADIENT = (
    QT_TRANSLATE_NOOP(
        "Softmax",
        "How the loss changes when a logit grows: prediction minus truth. Learning goes the other way, so the true"
        " class is pushed up and all others down.",
    ),
    QT_TRANSLATE_NOOP("Softmax", "Gradient of the loss"),
)


class LossPage(Worded, LogitsPage[LossResults]):
    """Logits, what softmax makes of them, what that costs, and which way each logit should go."""

    keys = LOSS_KEYS

    def __init__(self, store: Store[SoftmaxScene], set_up: SetUp) -> None:
        super().__init__(store, set_up)
        self._logits = LogitBars("softmax.logit_bars", store)
        self._exponentials = BarChart("softmax.exponential_bars", high=None)
        self._probabilities = BarChart("softmax.probability_bars")
        self._gradient = BarChart("softmax.gradient_bars", low=None, high=None, least=0.1)
        self._exponentials.explain(*_EXPLAINED_EXPONENTIALS)
        self._probabilities.explain(*_PROBABILITIES)
        self._gradient.explain(*_EXPLAINED_GRADIENT)
        charts = (self._logits, self._exponentials, self._probabilities, self._gradient)
        align(*charts)
        self._spotlight = self._logits.spotlight
        self._worked = WorkedClass(self._spotlight, self)
        self._worked.changed.connect(self._work_out_class)
        self._loss = Readout(
            "softmax.result.loss",
            QT_TRANSLATE_NOOP("Softmax", "Cross-entropy loss ℓ"),
            main=True,
            hint=FIGURE_HINTS["loss"],
        )
        self._figures = {
            "probability": Readout("softmax.result.probability", TRUE_CLASS, hint=FIGURE_HINTS["probability"]),
            "likelihood": Readout(
                "softmax.result.likelihood",
                QT_TRANSLATE_NOOP("Softmax", "Likelihood of the target"),
                hint=QT_TRANSLATE_NOOP(
                    "Softmax", "e to the power of −ℓ: the smaller the loss, the more likely the target was held"
                ),
            ),
            "predicted_class": Readout(
                "softmax.result.predicted_class",
                QT_TRANSLATE_NOOP("Softmax", "Predicted class (argmax)"),
                whole=True,
                hint=QT_TRANSLATE_NOOP(
                    "Softmax",
                    "The number of the class with the largest logit: where the maximum is, not what it is",
                ),
            ),
            "entropy": Readout(
                "softmax.result.entropy",
                QT_TRANSLATE_NOOP("Softmax", "Entropy of the prediction"),
                hint=FIGURE_HINTS["entropy"],
            ),
        }
        self._formula = Formula("softmax.formula", self._spotlight)
        self._class_name = Text(SILENCE, "quiet")
        self._of_class = Formula("softmax.formula.class", self._spotlight)
        self._suggestion = Text(SILENCE, "quiet")
        self._send = Button(
            "softmax.send",
            QT_TRANSLATE_NOOP("Softmax", "Open in the Entropy Calculator"),
            hint=QT_TRANSLATE_NOOP(
                "Softmax", "Put the target there as the truth p and the prediction as the belief q, in nats"
            ),
        )
        self._send.clicked.connect(self._send_to_entropy)
        self.compose_beside(
            self._see(),
            grouped(
                [self._loss, self._meaning],
                [*self._figures.values(), self._send],
                [self._suggestion],
                [self._formula],
                [self._class_name, self._of_class],
            ),
            (*charts, self._loss, *self._figures.values(), self._formula, self._of_class),
        )

    def _see(self) -> QWidget:
        panel = Panel()
        for chart, stretch in (
            (self._logits, 4),
            (self._exponentials, 3),
            (self._probabilities, 4),
            (self._gradient, 4),
        ):
            panel.rows.addWidget(chart, stretch)
        panel.rows.setSpacing(4)
        return Column(panel, stretch=(1,))

    def compute(self, scene: SoftmaxScene) -> LossResults:
        return compute(scene)

    def show_results(self, scene: SoftmaxScene, results: LossResults) -> None:
        prediction = results.prediction
        names = spoken_names(scene)
        self._logits.show_scene(scene)
        term = results.exponentials.written()
        self._exponentials.show_bars(
            names, [Series(_EXPONENTIALS.fill(term=term), "quiet", tuple(results.exponentials.terms), hatched=True)]
        )
        self._probabilities.show_bars(
            names,
            [
                Series(target_caption(scene), "truth", tuple(prediction.target.tolist()), says_zero=False),
                Series(_PREDICTION, "prediction", tuple(prediction.probabilities.tolist()), hatched=True),
                Series(_HARDMAX, "quiet", tuple(results.hardmax.tolist()), hollow=True, says_zero=False),
            ],
        )
        self._gradient.show_bars(names, [Series(_GRADIENT, "gradient", tuple(prediction.gradient.tolist()))])
        self._loss.show_value(prediction.loss, NATS)
        self._figures["probability"].say(probability_caption(prediction))
        self._figures["probability"].show_value(prediction.probabilities[prediction.wanted])
        self._figures["likelihood"].show_value(results.likelihood)
        name = scene.name(prediction.predicted)
        self._figures["predicted_class"].show_value(prediction.predicted + 1, verbatim(f"· {name}") if name else None)
        self._figures["entropy"].show_value(prediction.entropy, NATS)
        self._formula.show_lines((*explain.softmax_lines(scene, results), GAP, *explain.loss_lines(results)))
        self._work_out_class()
        self._meaning.say(meaning(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._send.setEnabled(not problems)

    def retranslate(self) -> None:
        """Name the bars anew; all else does so itself."""
        self.refresh()

    def start_afresh(self) -> None:
        self._worked.start_afresh()

    def _work_out_class(self) -> None:
        """Write out one class: at first the true one."""
        if self.results is None or self.found:
            return
        scene = self.store.scene
        i = self._worked.index(self.results.prediction.wanted, scene.classes())
        self._class_name.say(_CLASS_ALONE.fill(name=class_name(scene, i)))
        self._of_class.show_lines(explain.class_lines(scene, self.results, i))

    def _send_to_entropy(self) -> None:
        """Open the prediction as a belief about the target; in nats, so that the same loss stands there."""
        if self.results is None or self.found:
            return
        scene, prediction = self.store.scene, self.results.prediction
        self.sent.emit(
            "entropy",
            {
                "p": tuple(prediction.target.tolist()),
                "q": tuple(prediction.probabilities.tolist()),
                "names": scene.names,
                "locked_p": (),
                "locked_q": (),
                "epsilon": 0.0,
                "alpha": 0.0,
                "base": math.e,
                "page": "outcomes",
            },
        )
