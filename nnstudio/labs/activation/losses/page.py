"""The page of losses, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.activation.losses import meaning
from nnstudio.labs.activation.losses.chosen import TITLES
from nnstudio.labs.activation.losses.explain import gradient_lines, loss_lines
from nnstudio.labs.activation.losses.explain_fits import fit_lines
from nnstudio.labs.activation.losses.loss_plot import LossPlot
from nnstudio.labs.activation.losses.number_line import NumberLine
from nnstudio.labs.activation.losses.problems import problems
from nnstudio.labs.activation.losses.readings import LossReadings
from nnstudio.labs.activation.losses.results import HIGH, LOW, LossesResults, compute, read
from nnstudio.labs.activation.losses.set_up import SetUp
from nnstudio.labs.activation.losses.suggestions import suggestion
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE, TABLE_OF_FIGURES, point_that_is_moved
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.line_plot import align
from nnstudio.widgets.panel import Column, Panel, Rule, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text

_INVITATION = QT_TRANSLATE_NOOP("Activation", "Drag the prediction along the curve, or press anywhere in the picture.")
_OUTSIDE = QT_TRANSLATE_NOOP("Activation", "{symbol} = {x} lies outside the picture, which goes from −6 to 6.")
_UNDER_MOUSE = QT_TRANSLATE_NOOP("Activation", "At {symbol} = {x}: loss {value}, derivative {slope}, both of {loss}")
_DRAG_POINTS = QT_TRANSLATE_NOOP("Activation", "Drag a point. Or choose one with ↑ and ↓, and move it with ← and →.")
_FITS = QT_TRANSLATE_NOOP("Activation", "One constant for all points: which one costs least?")


_LINE = QT_TRANSLATE_NOOP("Activation", "Points on a line")
_FIT_HINT = QT_TRANSLATE_NOOP(
    "Activation", "The constant that costs least under this loss, over all points of the line"
)


class LossesPage(Page[ActivationScene, LossesResults]):
    """Losses and their derivatives over a prediction, and which constant each of them fits to some points."""

    keys = (
        *point_that_is_moved(QT_TRANSLATE_NOOP("Activation", "Pictures of the losses")),
        Key("Up Down", QT_TRANSLATE_NOOP("Activation", "Choose another point"), _LINE),
        *point_that_is_moved(_LINE, is_read=False),
        TABLE_OF_FIGURES,
        COPY_A_FIGURE,
    )

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._line = NumberLine("activation.plot.points")
        self._set_up = SetUp(store, self.bind, lambda: self._line.chosen, self._line.choose)
        self._plots = (
            LossPlot("activation.plot.losses", "value"),
            LossPlot("activation.plot.loss_gradients", "gradient"),
        )
        align(*self._plots)
        self._plots[0].name_axis(False)
        for plot in self._plots:
            plot.moved.connect(self._move)
            plot.hovered.connect(self._hover)
        self._line.moved.connect(self._move_points)
        for held in (*self._plots, self._line):
            store.follow_hand(held)
        self._title, self._caption = Text(SILENCE, "heading"), Text(SILENCE, "quiet")
        for plot in self._plots:
            plot.remark = self._caption
        self._kinks, self._signs = Text(SILENCE, "quiet"), Text(SILENCE, "quiet")
        self._several = Text(SILENCE, "quiet")
        self._loss = Readout(
            "activation.result.loss",
            QT_TRANSLATE_NOOP("Activation", "Loss ℓ of this prediction"),
            main=True,
            hint=QT_TRANSLATE_NOOP("Activation", "What this prediction costs, if the target is the truth"),
        )
        self._gradient = Readout(
            "activation.result.loss_gradient",
            QT_TRANSLATE_NOOP("Activation", "Derivative, the pull on it"),
            hint=QT_TRANSLATE_NOOP(
                "Activation", "How fast the loss changes with the prediction; descent goes against it"
            ),
        )
        self._others = LossReadings()
        self._formula = Formula("activation.formula.losses")
        self._fit_formula = Formula("activation.formula.fits")
        self._fits = {
            name: Readout(f"activation.result.fit_{name}", caption, hint=_FIT_HINT)
            for name, caption in {
                "squared_error": QT_TRANSLATE_NOOP("Activation", "Squared error fits the mean"),
                "absolute_error": QT_TRANSLATE_NOOP("Activation", "Absolute error fits the median"),
                "huber": QT_TRANSLATE_NOOP("Activation", "Huber fits"),
            }.items()
        }
        self._rule, self._outlier, self._suggestion = Rule(), Text(SILENCE), Text(SILENCE, "quiet")
        figures = (self._loss, self._gradient, *self._fits.values())
        self.compose(
            self._set_up,
            self._see(),
            grouped(
                [self._title, self._loss, self._gradient, self._others, self._meaning],
                [self._formula, self._kinks, self._signs],
                [*self._fits.values(), self._several, self._outlier, self._fit_formula, self._rule, self._suggestion],
            ),
            (*self._plots, self._line, *figures, self._others, self._formula, self._fit_formula),
        )
        store.settled.connect(self._settle)

    def _see(self) -> Column:
        losses, self._demo = Panel(), Panel(_FITS)
        for plot, stretch in zip(self._plots, (6, 5), strict=True):
            losses.rows.addWidget(plot, stretch)
        losses.rows.addWidget(self._caption)
        for widget in (self._line, Text(_DRAG_POINTS, "quiet")):
            self._demo.rows.addWidget(widget)
        return Column(losses, self._demo, stretch=(1, 0))

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: ActivationScene) -> LossesResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        self._set_up.show_scene(scene)

    def show_results(self, scene: ActivationScene, results: LossesResults) -> None:  # noqa: ARG002
        main = results.main
        self._title.say(TITLES[main.loss])
        self._show_plots(results)
        self._loss.show_value(main.value)
        self._gradient.show_value(main.gradient)
        self._others.show_results(results)
        self._formula.show_lines((*loss_lines(results), GAP, *gradient_lines(results)))
        self._meaning.say(meaning.meaning(results))
        self._suggestion.say(suggestion(results))
        told = meaning.signs(results)
        for text, sentence in (
            (self._kinks, meaning.kink_sentence(results.kinks[0]) if results.kinks else None),
            (self._signs, told),
        ):
            text.setVisible(sentence is not None)
            text.say(sentence or SILENCE)
        self._show_fits(results)
        self._hover(None)

    def _show_fits(self, results: LossesResults) -> None:
        fits = results.fits
        for part in (self._demo, *self._fits.values(), self._several, self._outlier, self._fit_formula, self._rule):
            part.setVisible(fits is not None)
        if fits is None:
            return
        self._line.show_results(results)
        for name, readout in self._fits.items():
            readout.show_value(getattr(fits, name).middle)
        self._fit_formula.show_lines(fit_lines(fits))
        self._outlier.say(meaning.outlier(fits))
        several = meaning.intervals(fits)
        self._several.setVisible(bool(several))
        self._several.say(meaning.together(several))

    def _show_plots(self, results: LossesResults) -> None:
        for plot in self._plots:
            plot.show_results(results, held=self.store.in_gesture)
        for plot in self._plots:  # when both know their names, as each leaves room for those of the other
            plot.lay_out()

    def _settle(self) -> None:
        """The hand has let go: let the axes fit again."""
        if self.isVisible() and self.results is not None:
            self._show_plots(self.results)

    def _move(self, prediction: float) -> None:
        self.store.edit(prediction=prediction)

    def _move_points(self, points: tuple[float, ...]) -> None:
        self.store.edit(points=points)

    def _hover(self, x: float | None) -> None:
        """Tell the figures of the explained loss at *x*, where the mouse is; without it, what can be done."""
        results = self.results
        if results is None:
            return
        for plot in self._plots:
            plot.guide_to(results.prediction if x is None else x)
        symbol = "o" if results.answers else "ŷ"
        if x is not None:
            main = read(results.main.loss, results.delta, results.target, x)
            values = {"value": figure(main.value), "slope": figure(main.gradient), "loss": TITLES[main.loss]}
            self._caption.say(_UNDER_MOUSE.fill(symbol=symbol, x=typed(x), **values))
        elif LOW <= results.prediction <= HIGH:
            self._caption.say(_INVITATION)
        else:
            self._caption.say(_OUTSIDE.fill(symbol=symbol, x=typed(results.prediction)))
