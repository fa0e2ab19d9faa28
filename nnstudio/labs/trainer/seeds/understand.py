"""The right column: how many have solved it, how far they lie apart, and how sure that share is."""

import math

from nnstudio.labs.trainer.figure_hints import FIGURE_HINTS
from nnstudio.labs.trainer.seeds import explain
from nnstudio.labs.trainer.seeds.meaning import divergence_note, judges_note, meaning
from nnstudio.labs.trainer.seeds.problems import problem_of_threshold
from nnstudio.labs.trainer.seeds.results import SOLVED_AT, Outcome, Stack
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.set_up.recaptioned_row import RecaptionedRow
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.panel import Column, grouped_panel
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text

_OF = QT_TRANSLATE_NOOP("Trainer", "of {count}")
_NATS = QT_TRANSLATE_NOOP("Trainer", "nats")
_MILLISECONDS = QT_TRANSLATE_NOOP("Trainer", "ms/epoch")
_IN_NATS = ("cross_entropy", "binary_cross_entropy")
_OF_GOING_ON = QT_TRANSLATE_NOOP("Trainer", "Over all networks that have not diverged")
_MEASURED = (
    QT_TRANSLATE_NOOP("Trainer", "Validation accuracy"),
    QT_TRANSLATE_NOOP("Trainer", "Validation R²"),
    QT_TRANSLATE_NOOP("Trainer", "Training accuracy"),
    QT_TRANSLATE_NOOP("Trainer", "Training R²"),
)
_THRESHOLD = QT_TRANSLATE_NOOP("Trainer", "Solved from: {measured}")


class Understand(Column):
    """Figures and words about all networks; *meaning_text* is where the page says what they mean.

    From which share on a network counts as one that has solved it is set here, in `threshold`.
    """

    def __init__(self, meaning_text: Text) -> None:
        self.figures = {
            "solved_count": Readout(
                "trainer.result.solved",
                QT_TRANSLATE_NOOP("Trainer", "Networks that have solved it"),
                main=True,
                whole=True,
                hint=FIGURE_HINTS["solved"],
            ),
            "epoch": Readout(
                "trainer.result.epoch", QT_TRANSLATE_NOOP("Trainer", "Epoch"), whole=True, hint=FIGURE_HINTS["epoch"]
            ),
            "best": Readout(
                "trainer.result.best", QT_TRANSLATE_NOOP("Trainer", "Best"), percent=True, hint=_OF_GOING_ON
            ),
            "median": Readout(
                "trainer.result.median", QT_TRANSLATE_NOOP("Trainer", "Median"), percent=True, hint=_OF_GOING_ON
            ),
            "worst": Readout(
                "trainer.result.worst", QT_TRANSLATE_NOOP("Trainer", "Worst"), percent=True, hint=_OF_GOING_ON
            ),
            "median_loss": Readout(
                "trainer.result.median_loss", QT_TRANSLATE_NOOP("Trainer", "Median training loss"), hint=_OF_GOING_ON
            ),
            "loss_spread": Readout(
                "trainer.result.loss_spread",
                QT_TRANSLATE_NOOP("Trainer", "Width of its middle half"),
                hint=QT_TRANSLATE_NOOP(
                    "Trainer", "The interquartile range: upper quartile minus lower quartile of the training losses"
                ),
            ),
            "diverged_count": Readout(
                "trainer.result.diverged",
                QT_TRANSLATE_NOOP("Trainer", "Diverged"),
                whole=True,
                hint=FIGURE_HINTS["diverged"],
            ),
            "milliseconds": Readout(
                "trainer.result.time_per_network",
                QT_TRANSLATE_NOOP("Trainer", "Time per network"),
                hint=QT_TRANSLATE_NOOP(
                    "Trainer",
                    "Measured while all are trained in one stack: each product of matrices is computed for all at once",
                ),
            ),
        }
        self.meaning = meaning_text
        self.threshold = RecaptionedRow(
            _THRESHOLD.fill(measured=_MEASURED[0]),
            NumberField("trainer.solved_at", step=0.01),
            QT_TRANSLATE_NOOP(
                "Trainer", "From this share on a network counts as one that has solved it; type 0.95 or 95 %"
            ),
        )
        self.threshold.control.show_value(SOLVED_AT)
        self._measured_told = Text(SILENCE, "caption")
        self._judges_told, self._diverged_told, self._formula_told = (Text(SILENCE, "quiet") for _ in range(3))
        self._formula = Formula("trainer.formula.share")
        self._stack: Stack | None = None
        self._counted: tuple[int, int] | None = None
        figures = self.figures
        super().__init__(
            grouped_panel(
                [figures["solved_count"], self.threshold],
                [self.meaning, self._judges_told, self._diverged_told, self._formula_told, self._formula],
                [
                    figures["epoch"],
                    self._measured_told,
                    *(figures[name] for name in ("best", "median", "worst")),
                    *(figures[name] for name in ("median_loss", "loss_spread", "diverged_count", "milliseconds")),
                ],
            )
        )

    @property
    def parts(self) -> tuple[Readout | Formula, ...]:
        """All that fades while the scene cannot be computed."""
        return (*self.figures.values(), self._formula)

    def take_threshold(self, solved_at: float) -> bool:
        """Tell what is wrong with the share *solved_at*, or return that nothing is."""
        problem = problem_of_threshold(solved_at)
        self.threshold.tell(problem.sentence if problem else None)
        return problem is None

    def show_stack(self, stack: Stack) -> None:
        """Say what is measured of the networks of *stack*."""
        self._stack, self._counted = stack, None
        train, validation = stack.experiment.train, stack.experiment.validation
        measured = _MEASURED[train.is_regression + 2 * (not len(validation))]
        self.threshold.caption(_THRESHOLD.fill(measured=measured))
        self._measured_told.say(measured)
        _say_if_any(self._judges_told, judges_note(stack))

    def show_outcome(self, found: Outcome, snapshot: Snapshot, *, running: bool) -> None:
        """Show what the networks have come to at *snapshot*."""
        assert self._stack is not None  # noqa: S101 - there is a stack before there are results
        loss_unit = _NATS if self._stack.experiment.chosen.loss in _IN_NATS else None
        units = {"solved_count": _OF.fill(count=found.count), "median_loss": loss_unit, "loss_spread": loss_unit}
        for name, readout in self.figures.items():
            if name == "milliseconds":
                speed = snapshot.epochs_per_second * found.count
                value, unit = (1000.0 / speed, _MILLISECONDS) if speed > 0 else (math.nan, None)
            else:
                value = float(getattr(snapshot if name == "epoch" else found, name))
                value = math.nan if name == "solved_count" and not found.is_trained else value
                unit = units.get(name)
            readout.show_value(value, None if math.isnan(value) else unit)
        self.figures["diverged_count"].setVisible(found.diverged_count > 0)
        self.meaning.say(meaning(self._stack, found, running=running))
        _say_if_any(self._diverged_told, divergence_note(found))
        self._work_out(found, running=running)

    def _work_out(self, found: Outcome, *, running: bool) -> None:
        """Write how sure the share is; while the networks learn it fades, as no eye could follow it.

        Of networks that are not trained there is no such share, and nothing is written.
        """
        if not found.is_trained:
            self._counted = None
        elif not running:
            self._counted = (found.solved_count, found.count)
        for part in (self._formula_told, self._formula):
            part.setVisible(self._counted is not None)
        if running:
            self._formula.outdate()
            return
        if found.is_trained:
            self._formula_told.say(explain.caption(found))
            self._formula.show_at_rest(lambda: explain.lines(found))


def _say_if_any(text: Text, note: Sentence) -> None:
    """Say *note*, and take no room where there is none."""
    text.say(note)
    text.setVisible(note is not SILENCE)
