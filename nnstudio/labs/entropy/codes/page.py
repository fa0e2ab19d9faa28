"""The page of codes, put together."""

from PySide6.QtCore import QTimer

from nnstudio.document.store import Store
from nnstudio.labs.entropy.codes import explain
from nnstudio.labs.entropy.codes.meaning import about_whole_bits, meaning, suggestion
from nnstudio.labs.entropy.codes.results import CodesResults, compute
from nnstudio.labs.entropy.codes.tree_view import TreeView
from nnstudio.labs.entropy.codes.word_column import COLUMNS
from nnstudio.labs.entropy.codes.written import EMPTY, elided
from nnstudio.labs.entropy.outcome_table import OutcomeTable
from nnstudio.labs.entropy.outcomes.problems import problems
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE, LIGHT_TERMS, rows_that_are_read
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence
from nnstudio.widgets.formula import REST_MS, Formula
from nnstudio.widgets.length_bars import Length, LengthBars
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Text

SET_UP_WIDTH, LEAST_SEE_WIDTH = 26, 31
AT_ONCE = 200
"""With more outcomes the codes follow when the hand has rested: those of 10,000 take 0.1 s, a frame has 16 ms."""

_BITS = QT_TRANSLATE_NOOP("Entropy", "bits")
_SHARED = QT_TRANSLATE_NOOP(
    "Entropy", "These are p and q of the page Outcomes, where one can add to them and normalise them."
)
_SMOOTHED = QT_TRANSLATE_NOOP(
    "Entropy",
    "These are p and q of the page Outcomes. There they are smoothed with ε = {epsilon} and α = {alpha}, and the codes "
    "are built for what that gives.",
)
_HOW = QT_TRANSLATE_NOOP("Entropy", "How a code is built")
_JOINING = QT_TRANSLATE_NOOP(
    "Entropy",
    "The two least likely join, again and again, until all hang on one root: Huffman’s tree. The way from the root to "
    "an outcome is its word.",
)
_PREFIX = QT_TRANSLATE_NOOP(
    "Entropy",
    "No word is the beginning of another one, so words can follow one another without commas. Each digit is one bit, "
    "whatever base of logarithms is chosen above.",
)
_OUTCOME = QT_TRANSLATE_NOOP(
    "Entropy", "Outcome {number} alone, {name}: {word_p} in the code for p, {word_q} in the code for q."
)
_BARS = (
    ("code_entropy", "truth", QT_TRANSLATE_NOOP("Entropy", "H(p)")),
    ("mean_length_p", "truth", QT_TRANSLATE_NOOP("Entropy", "Code for p")),
    ("code_cross_entropy", "prediction", QT_TRANSLATE_NOOP("Entropy", "H(p,q)")),
    ("mean_length_q", "prediction", QT_TRANSLATE_NOOP("Entropy", "Code for q")),
)


_LENGTHS = QT_TRANSLATE_NOOP("Entropy", "Bits per outcome, on data from p")
_LENGTHS_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "What an outcome costs on average in each code, beside what it would cost with words of any length, whole or not. "
    "Point at a bar, or press ↑ and ↓, to read all of its digits.",
)


def _figures() -> dict[str, Readout]:
    captions = {
        "mean_length_q": (
            QT_TRANSLATE_NOOP("Entropy", "Mean length, code for q"),
            QT_TRANSLATE_NOOP("Entropy", "What an outcome costs in the code that was built for q, while p is true"),
        ),
        "code_cross_entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Ideally, H(p,q)"),
            QT_TRANSLATE_NOOP("Entropy", "What it would cost if every word had exactly −log₂ q bits"),
        ),
        "mean_length_p": (
            QT_TRANSLATE_NOOP("Entropy", "Mean length, code for p"),
            QT_TRANSLATE_NOOP("Entropy", "What an outcome costs in the code that was built for p: the best there is"),
        ),
        "code_entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Ideally, H(p)"),
            QT_TRANSLATE_NOOP("Entropy", "What it would cost if every word had exactly −log₂ p bits"),
        ),
        "integer_cost": (
            QT_TRANSLATE_NOOP("Entropy", "Cost of whole lengths"),
            QT_TRANSLATE_NOOP("Entropy", "The mean length of the code for p beyond H(p)"),
        ),
    }
    return {
        name: Readout(f"entropy.result.{name}", caption, hint=hint, main=name == "mean_length_q")
        for name, (caption, hint) in captions.items()
    }


class CodesPage(Page[EntropyScene, CodesResults]):
    """Outcomes written in 0s and 1s: a code built for the truth p beside one built for the belief q."""

    keys = (
        *rows_that_are_read(QT_TRANSLATE_NOOP("Entropy", "Code trees")),
        *rows_that_are_read(_LENGTHS),
        COPY_A_FIGURE,
        LIGHT_TERMS,
    )

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(store)
        self._spotlight = Spotlight()
        self._spotlight.moved.connect(self._explain_outcome)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(super().refresh)
        self._table = OutcomeTable("entropy.codes", store, COLUMNS, self._spotlight)
        self._origin = Text(SILENCE, "quiet")
        self._unsmoothed = ProblemLabel("entropy.codes.smoothing.problem")
        self._for_p, self._for_q = (TreeView(side, self._spotlight) for side in ("p", "q"))
        for view in (self._for_p, self._for_q):
            view.picture.align(self._for_p.picture, self._for_q.picture)
        self._lengths = LengthBars("entropy.codes.lengths")
        self._lengths.explain(_LENGTHS_EXPLAINED, _LENGTHS)
        self._figures = _figures()
        self._formula = Formula("entropy.codes.formula", self._spotlight)
        self._of_outcome = Formula("entropy.codes.formula.outcome", self._spotlight)
        self._outcome_words = Text(SILENCE, "quiet")
        self._whole_bits = Text(SILENCE)
        self._suggestion = Text(SILENCE, "quiet")
        main, cross_entropy, *of_p = self._figures.values()
        self.compose(
            self._set_up(),
            self._see(),
            grouped(
                [main, cross_entropy, self._meaning],
                [*of_p, self._whole_bits],
                [self._outcome_words, self._of_outcome],
                [self._suggestion],
                [self._formula],  # last, as its height changes with the outcomes
            ),
            (self._for_p, self._for_q, self._lengths, self._formula, self._of_outcome, *self._figures.values()),
            set_up_width=SET_UP_WIDTH,
            least_see_width=LEAST_SEE_WIDTH,
        )

    def _set_up(self) -> Column:
        outcomes = Panel()
        outcomes.rows.addWidget(self._table)
        outcomes.rows.addWidget(self._origin)
        outcomes.rows.addWidget(self._unsmoothed)
        how = Panel(_HOW)
        how.rows.addWidget(Text(_JOINING))
        how.rows.addWidget(Text(_PREFIX))
        return Column(outcomes, how)

    def _see(self) -> Column:
        trees = Panel()
        trees.rows.addWidget(self._for_p, 1)
        trees.rows.addWidget(self._for_q, 1)
        lengths = Panel(_LENGTHS)
        lengths.rows.addWidget(self._lengths)
        return Column(trees, lengths, stretch=(1, 0))

    def refresh(self) -> None:
        """Show the scene as it is now, at once or when the hand has rested."""
        if self._awake and self.results is not None and self.store.scene.outcomes() > AT_ONCE:
            self._rest.start()
        else:
            self._rest.stop()
            super().refresh()

    def shut_down(self) -> None:
        self._rest.stop()

    def start_afresh(self) -> None:
        self._table.model.forget_refused()

    def problems(self, scene: EntropyScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: EntropyScene) -> CodesResults:
        return compute(scene)

    def show_scene(self, scene: EntropyScene) -> None:
        smoothed = scene.epsilon or scene.alpha
        told = _SMOOTHED.fill(epsilon=typed(scene.epsilon), alpha=typed(scene.alpha)) if smoothed else _SHARED
        self._origin.say(told)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._unsmoothed.tell(
            next((problem.sentence for problem in problems if problem.field in ("epsilon", "alpha")), None)
        )
        if problems:
            self._table.show_results(self.results, problems)

    def show_results(self, scene: EntropyScene, results: CodesResults) -> None:
        self._table.show_results(results, ())
        self._for_p.show_code(scene, results.for_p)
        self._for_q.show_code(scene, results.for_q)
        self._lengths.show_lengths(
            [
                Length(caption, colour, getattr(results, name), hatched=colour == "prediction")
                for name, colour, caption in _BARS
            ],
            _BITS,
        )
        for name, readout in self._figures.items():
            readout.show_value(getattr(results, name), _BITS)
        self._formula.show_lines(explain.formula(results))
        self._explain_outcome()
        self._meaning.say(meaning(scene, results))
        self._whole_bits.say(about_whole_bits(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def _explain_outcome(self) -> None:
        """Work out the outcome in the spotlight; the last one stays when the mouse leaves, the first is there first."""
        if self.results is not None and not self.found:
            outcome = min(self._spotlight.last, len(self.results.p) - 1)
            self._outcome_words.say(
                _OUTCOME.fill(
                    number=outcome + 1,
                    name=self.store.scene.name(outcome),
                    word_p=_told(self.results.for_p.words[outcome]),
                    word_q=_told(self.results.for_q.words[outcome]),
                )
            )
            self._of_outcome.show_lines(explain.outcome_lines(self.results, outcome))


def _told(word: str) -> str | Sentence:
    return elided(word) or EMPTY
