"""What one term means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.app.glossary.linked_label import LinkedLabel
from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.glossary import Term, term, terms_in
from nnstudio.notation.formulas import line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.language import current_language
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.words import Button, Text, Worded, spoken

_TRY = QT_TRANSLATE_NOOP("App", "Try it in the {lab}")
_TRY_HINT = QT_TRANSLATE_NOOP("App", "Opens the page where this term can be seen and changed.")
_SEE_ALSO = QT_TRANSLATE_NOOP("App", "See also")
_ALSO = QT_TRANSLATE_NOOP("App", "also: {names}")
_IN_LANGUAGE = QT_TRANSLATE_NOOP("App", "{language}: {names}")
_FORMULA = QT_TRANSLATE_NOOP("App", "Formula of {term}")


class Entry(Worded, Column):
    """Shows a term: its names in all languages, what it means, its formula, related terms, and where to try it."""

    opened = Signal(str)
    """A link to the term of this key was followed."""
    tried = Signal(str, str)
    """The term is to be tried in this lab, on this page."""

    def __init__(self) -> None:
        self._panel = Panel()
        super().__init__(self._panel)
        self.setObjectName("glossary.entry")
        self._term: Term | None = None
        self._name = QLabel()
        self._name.setObjectName("glossary.name")
        self._name.setProperty("role", "figure")
        self._names = QLabel()
        self._names.setObjectName("glossary.names")
        self._names.setProperty("role", "quiet")
        for label in (self._name, self._names):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._definition = LinkedLabel("glossary.definition")
        self._formula = Formula("glossary.formula")
        self._see_heading = Text(_SEE_ALSO, "caption")
        self._see = LinkedLabel("glossary.see")
        self._try = Button("glossary.try", _TRY, hint=_TRY_HINT)
        self._try.setAutoDefault(False)
        self._try.clicked.connect(self._tell_tried)
        for label in (self._definition, self._see):
            label.opened.connect(self.opened)
        em = self.fontMetrics().height()
        beside = QHBoxLayout()
        beside.addWidget(self._try)
        beside.addStretch(1)
        see = QVBoxLayout()
        see.setSpacing(em // 4)
        see.addWidget(self._see_heading)
        see.addWidget(self._see)
        rows = self._panel.rows
        rows.setSpacing(em * 3 // 4)
        for each in (self._name, self._names, self._definition, self._formula):
            rows.addWidget(each)
        rows.addLayout(see)
        rows.addLayout(beside)

    @property
    def term(self) -> Term | None:
        """The term that is explained."""
        return self._term

    def explain(self, one: Term) -> None:
        """Show *one*."""
        self._term = one
        self.retranslate()
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        one, language = self._term, current_language()
        if one is None:
            return
        self._name.setText(one.name(language))
        self._names.setText("\n".join(self._other_names(one, language)))
        self._definition.show_text(one.definition(language), language, one)
        self._formula.setVisible(bool(one.formula))
        self._formula.name_it(_FORMULA.fill(term=one.name(language)))
        self._formula.show_lines((line(one.formula),) if one.formula else ())
        related = dict.fromkeys(term(key) for key in one.see)
        related.update(dict.fromkeys(found.term for found in terms_in(one.definition(language), language)))
        related.pop(one, None)
        self._see.show_terms(list(related), language)
        self._see_heading.setVisible(bool(related))
        self._see.setVisible(bool(related))
        self._try.setVisible(bool(one.lab))
        if one.lab:
            self._try.say(_TRY.fill(lab=_lab_title(one.lab)))
        self.setAccessibleName(one.name(language))
        self.setAccessibleDescription(one.definition(language))

    def focus_widgets(self) -> tuple[QWidget, ...]:
        """Return what the keys reach in an entry, from top to bottom."""
        return self._definition, self._see, self._try

    def _other_names(self, one: Term, language: str) -> list[str]:
        aliases = one.aliases(language)
        others = (
            _IN_LANGUAGE.fill(language=called, names=" · ".join(one.names[other]))
            for other, called in LANGUAGES.items()
            if other != language
        )
        return [spoken(said) for said in ([_ALSO.fill(names=" · ".join(aliases))] if aliases else []) + list(others)]

    def _tell_tried(self) -> None:
        if self._term and self._term.lab:
            self.tried.emit(self._term.lab, self._term.page)


def _lab_title(lab_id: str) -> Sentence:
    return next(lab.title for lab in LABS if lab.id == lab_id)
