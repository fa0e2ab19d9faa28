"""The outcomes as a table, with the buttons that change it as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication

from nnstudio.document.store import Store
from nnstudio.engine.errors import CountsError
from nnstudio.engine.smoothing import normalized
from nnstudio.labs.entropy.columns import GIVEN, NAME, Column
from nnstudio.labs.entropy.outcome_table import OutcomeTable
from nnstudio.labs.entropy.outcomes.pasted import Pasted, read_pasted
from nnstudio.labs.entropy.scene import MOST_OUTCOMES, EntropyScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.panel import Panel, side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Button, Text, Worded, spoken

COLUMNS = (
    *GIVEN,
    Column(
        QT_TRANSLATE_NOOP("Entropy", "−log p"),
        QT_TRANSLATE_NOOP("Entropy", "Surprisal I: what it tells one who knows p"),
        cell=lambda results, i: float(results.surprisal_p[i]),
    ),
    Column(
        QT_TRANSLATE_NOOP("Entropy", "p·I"),
        QT_TRANSLATE_NOOP("Entropy", "What it adds to the entropy H(p): probability times surprisal"),
        cell=lambda results, i: float(results.terms_p[i]),
    ),
    Column(
        QT_TRANSLATE_NOOP("Entropy", "−p·log q"),
        QT_TRANSLATE_NOOP("Entropy", "What it adds to the cross-entropy H(p,q)"),
        cell=lambda results, i: float(results.terms_q[i]),
    ),
)
SURPRISAL, TERM_P, TERM_Q = range(3, 6)

ROUNDING = 1e-12
"""What sums to 1 but for so much is normalised already."""

_PASTED = QT_TRANSLATE_NOOP("Entropy", "Outcomes pasted: {outcomes}, with p and q.")
_PASTED_P = QT_TRANSLATE_NOOP(
    "Entropy", "Outcomes pasted: {outcomes}. There was one column of numbers: it is p, and q is even."
)
_HEADING = QT_TRANSLATE_NOOP("Entropy", "{told} The first row, “{heading}”, was taken for a heading.")
_MOVES = (
    ("entropy.move_up", "up", -1, QT_TRANSLATE_NOOP("Entropy", "Move the outcome up"), "Alt+Up"),
    ("entropy.move_down", "down", 1, QT_TRANSLATE_NOOP("Entropy", "Move the outcome down"), "Alt+Down"),
)


class TablePanel(Worded, Panel):
    """Add, remove, move, paste, normalise; then the table; then what a paste brought."""

    def __init__(self, store: Store[EntropyScene], spotlight: Spotlight) -> None:
        super().__init__()
        self._store = store
        self._pasted = Text(SILENCE, "quiet")
        self._pasted.setObjectName("entropy.pasted")
        self._pasted.hide()
        self._not_pasted = ProblemLabel("entropy.paste.problem")
        add = Button(
            "entropy.add_outcome",
            QT_TRANSLATE_NOOP("Entropy", "Add"),
            hint=QT_TRANSLATE_NOOP("Entropy", "One more outcome, with the probability 0 at first"),
        )
        remove = Button(
            "entropy.remove_outcome",
            QT_TRANSLATE_NOOP("Entropy", "Remove"),
            hint=QT_TRANSLATE_NOOP("Entropy", "Take away the outcome whose row was clicked last, or else the last one"),
        )
        paste = Button(
            "entropy.paste",
            QT_TRANSLATE_NOOP("Entropy", "Paste"),
            hint=QT_TRANSLATE_NOOP(
                "Entropy", "Take names, p and q from cells copied in a spreadsheet; counts may be normalised afterwards"
            ),
        )
        normalise = Button(
            "entropy.normalise",
            QT_TRANSLATE_NOOP("Entropy", "Normalise"),
            hint=QT_TRANSLATE_NOOP("Entropy", "Divide p and q by their sums, so that both sum to 1"),
        )
        add.clicked.connect(self._add)
        remove.clicked.connect(self._remove)
        paste.clicked.connect(self._paste)
        normalise.clicked.connect(self._normalise)
        # Above what grows and shrinks, so that a button is still there when the mouse arrives.
        self._moves: list[tuple[QAction, Sentence]] = []
        self.table = OutcomeTable("entropy.outcomes", store, COLUMNS, spotlight)
        self.table.pasted.connect(self._paste)
        up, down = self._move_buttons()
        self.rows.addLayout(side_by_side(add, remove, up, down, stretch=(1, 1, 0, 0)))
        self.rows.addLayout(side_by_side(paste, normalise, stretch=(1, 1)))
        self.rows.addWidget(self.table)
        self.rows.addWidget(self._not_pasted)
        self.rows.addWidget(self._pasted)
        store.changed.connect(self._follow)
        self.retranslate()

    def show_results(self, results: object, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or what is wrong with it."""
        self.table.show_results(results, problems)

    def start_afresh(self) -> None:
        """Let all cells show the scene, also those that hold what could not be read."""
        self.table.model.forget_refused()

    def retranslate(self) -> None:
        for action, sentence in self._moves:
            action.setText(spoken(sentence))

    def _move_buttons(self) -> list[IconButton]:
        buttons = []
        for name, icon, step, sentence, keys in _MOVES:
            action = QAction(self.table)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, step=step: self._move(step))
            self.table.addAction(action)
            self._moves.append((action, sentence))
            buttons.append(IconButton(name, icon, action))
        return buttons

    def _add(self) -> None:
        scene = self._store.scene
        if scene.outcomes() < MOST_OUTCOMES:
            self._store.edit(p=(*scene.p, 0.0), q=(*scene.q, 0.0))
            self.table.open_cell(scene.outcomes(), NAME)

    def _remove(self) -> None:
        """Take away the current outcome, or the last one."""
        scene = self._store.scene
        if not scene.outcomes():
            return
        current = self.table.current_row()
        row = scene.outcomes() - 1 if current is None else current
        self._store.edit(**scene.arranged([i for i in range(scene.outcomes()) if i != row]))
        if current is not None:
            self.table.go_to_row(min(row, self._store.scene.outcomes() - 1))

    def _move(self, step: int) -> None:
        """Let the current outcome change places with its neighbour."""
        scene, row = self._store.scene, self.table.current_row()
        if row is None or not 0 <= row + step < min(len(scene.p), len(scene.q)):
            return
        order = list(range(scene.outcomes()))
        order[row], order[row + step] = order[row + step], order[row]
        self._store.edit(**scene.arranged(order))
        self.table.go_to_row(row + step)

    def _normalise(self) -> None:
        scene = self._store.scene
        self._store.edit(p=_normalised(scene.p), q=_normalised(scene.q))

    def _paste(self) -> None:
        pasted = read_pasted(QGuiApplication.clipboard().text())
        if isinstance(pasted, Sentence):
            self._not_pasted.tell(pasted)
            return
        outcomes = len(pasted.p)
        q = pasted.q or (1.0 / outcomes,) * outcomes
        self._store.edit(names=pasted.names, p=pasted.p, q=q, locked_p=(), locked_q=())
        self.table.model.forget_refused()
        self._not_pasted.tell(None)
        self._pasted.say(_told(pasted))
        self._pasted.show()

    def _follow(self) -> None:
        """What was pasted, or could not be, is told until something else happens."""
        self._not_pasted.tell(None)
        self._pasted.hide()


def _told(pasted: Pasted) -> Sentence:
    told = (_PASTED if pasted.q else _PASTED_P).fill(outcomes=len(pasted.p))
    return _HEADING.fill(told=told, heading=pasted.heading) if pasted.heading else told


def _normalised(values: tuple[float, ...]) -> tuple[float, ...]:
    """Return *values* over their sum, where that makes them a distribution; else unchanged."""
    try:
        shares: tuple[float, ...] = tuple(normalized(values).tolist())
    except CountsError:
        return values  # the table says what is wrong with them
    return values if abs(sum(values) - 1.0) < ROUNDING else shares
