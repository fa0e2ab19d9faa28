"""Formulas in z and one parameter a that a learner types: read, never run.

A formula is cut into tokens, read into a tree and computed from the tree. Nothing of it is ever handed to Python.

::

    sum      = product { ("+" | "-") product }
    product  = signed { ("*" | "/" | nothing) signed }        nothing: 2z, 2(z+1), 3 sin(z)
    signed   = { "-" | "+" } power                            so -z^2 = -(z^2)
    power    = atom [ "^" signed ]                            so z^a^2 = z^(a^2), and z^-2 is allowed
    atom     = number | "z" | "a" | "pi" | "e" | "(" sum ")"
             | function "(" sum { "," sum } ")"

Functions of one argument are exp, log (or ln: the natural one), tanh, sigmoid (or σ), sqrt, sin, cos and abs; max and
min take two or more. ``**`` is ``^``. Multiplication without a sign binds like the one with a sign, from left to
right: 1/2z = (1/2)·z. Upper and lower case are the same. What people paste is taken too: − × · ÷ π z² and full-width
letters, digits and signs.

A text has at most 300 characters; brackets, signs and powers are nested at most 40 deep; numbers are finite. All else
raises `ExpressionError`, which says what is wrong and where.

``tokens`` and ``parser`` read, ``tree`` is what they give, ``plain_text`` and ``latex`` write it, ``jet`` and
``evaluation`` compute it with two derivatives, ``derivative`` and ``simplification`` differentiate the formula itself,
``undefined`` and ``kinks`` tell where it has no value and no slope, ``formula`` makes an activation of it.
"""

from nnstudio.engine.expressions.evaluation import jet
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.formula import OwnFormula
from nnstudio.engine.expressions.jet import Jet
from nnstudio.engine.expressions.kinks import kinks
from nnstudio.engine.expressions.parser import parse
from nnstudio.engine.expressions.undefined import Undefined, undefined_at

__all__ = ["Expression", "Jet", "OwnFormula", "Undefined", "jet", "kinks", "parse", "undefined_at"]
