"""A tree written in LaTeX."""

from nnstudio.engine.expressions.plain_text import number_text
from nnstudio.engine.expressions.tree import Binary, Call, Name, Negative, Node, Number, Selection, Sign

_COMMANDS = {"log": r"\ln", "tanh": r"\tanh", "sigmoid": r"\sigma", "sin": r"\sin", "cos": r"\cos"}
_COMMANDS |= {"max": r"\max", "min": r"\min"}
_RAISED = ("log", "tanh", "sigmoid", "sin", "cos")
"""Functions whose power stands behind their name, as in tanh²(z)."""


def latex(node: Node) -> str:
    """Write *node* in LaTeX; a minus comes braced with what it belongs to, else it is set like a subtraction."""
    match node:
        case Number(value):
            mantissa, _, exponent = number_text(value).partition("e")
            return rf"{mantissa}\cdot 10^{{{exponent}}}" if exponent else mantissa
        case Name(name):
            return r"\pi" if name == "pi" else name
        case Negative(operand):
            return f"{{-{_bracketed_sum(operand)}}}"
        case Binary("+" | "-" as operator, left, right):
            behind = latex(right) if operator == "+" else _bracketed_sum(right)
            return f"{latex(left)}{operator}{_unsigned(behind)}"
        case Binary("*", left, right):
            return _product(_bracketed_sum(left), _unsigned(_bracketed_sum(right)))
        case Binary("/", left, right):
            return rf"\frac{{{latex(left)}}}{{{latex(right)}}}"
        case Binary(_, base, exponent):
            return _power(base, exponent)
        case Call("exp", (argument,)):
            return f"e^{{{latex(argument)}}}"
        case Call("sqrt", (argument,)):
            return rf"\sqrt{{{latex(argument)}}}"
        case Call("abs", (argument,)):
            return rf"\left|{latex(argument)}\right|"
        case Call(function, arguments):
            return _COMMANDS[function] + _brackets(r",\,".join(map(latex, arguments)))
        case Sign(operand):
            return r"\mathrm{sgn}" + _brackets(latex(operand))
        case Selection():
            return _cases(node)


def _brackets(inner: str) -> str:
    return rf"\left({inner}\right)" if r"\frac" in inner or r"\begin" in inner else f"({inner})"


def _unsigned(text: str) -> str:
    """Put brackets around what begins with a minus, to stand behind another sign."""
    return _brackets(text) if text.startswith("{-") else text


def _bracketed_sum(node: Node) -> str:
    text = latex(node)
    return _brackets(text) if isinstance(node, Binary) and node.operator in "+-" else text


def _product(left: str, right: str) -> str:
    """Set two factors side by side, with a dot where they would run together: 2·3, and 2·½, which is not 2½."""
    runs_together = right[0].isdigit() or (left.rstrip("}")[-1].isdigit() and right.startswith((r"\frac", "({-")))
    return left + (r"\cdot " if runs_together or left.endswith(r"\end{cases}") else r"\,") + right


def _power(base: Node, exponent: Node) -> str:
    raised = f"^{{{latex(exponent)}}}"
    match base, exponent:
        case Call(function, (argument,)), Number(value) if function in _RAISED and value > 1:
            return _COMMANDS[function] + raised + _brackets(latex(argument))
        case Name() | Call("abs"), _:
            return latex(base) + raised
        case Number(), _ if "10^" not in latex(base):
            return latex(base) + raised
        case _:
            return _brackets(latex(base)) + raised


def _cases(node: Selection) -> str:
    """Write each outcome with the condition that its contender is beyond all others."""
    command, sign = (r"\max", ">") if node.function == "max" else (r"\min", "<")
    contenders = [latex(each) for each in node.contenders]
    rows = []
    for place, outcome in enumerate(node.outcomes):
        others = [*contenders[:place], *contenders[place + 1 :]]
        bound = others[0] if len(others) == 1 else command + _brackets(r",\,".join(others))
        rows.append(f"{latex(outcome)} & {_brackets(contenders[place] + sign + bound)}")
    return r"\begin{cases}" + r"\\ ".join(rows) + r"\end{cases}"
