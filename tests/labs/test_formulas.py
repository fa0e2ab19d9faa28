"""What every formula of the program is written in, whatever the base of its logarithms."""

import math
import re

from nnstudio.widgets.formula import Formula

WORDS = """
    Vert approx bar bigl bigr cdot cdots delta ell eta frac hat infty ldots left leftarrow ln log mathrm max min mu
    nabla odot overline partial pi prod quad right rightarrow sigma sqrt sum tanh text theta times to top underline
"""
KNOWN = frozenset(re.findall(r"\w+", WORDS))
"""The control words in use, of which each has been seen on the screen."""


def commands(window):
    """Return the control words in all formulas of the pages in front, each with a formula that has it."""
    found = {}
    for formula in window.findChildren(Formula):
        found.update(dict.fromkeys(re.findall(r"\\([a-zA-Z]+)", formula.latex), formula.latex))
    return found


def test_a_formula_has_no_command_that_nobody_knows(window):
    met = {}
    for lab in ("entropy", "activation", "softmax"):
        tab = window.lab(lab)
        for page in tab.kinds:
            tab.store.look(page=page)
            for base in (2, math.e, 10) if lab == "entropy" else (None,):
                if base:
                    tab.store.edit(base=base)
                met.update(commands(tab))
    assert {word: latex for word, latex in met.items() if word not in KNOWN} == {}
    assert {"ln", "log", "frac"} <= set(met)
