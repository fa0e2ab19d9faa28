"""A formula as LaTeX that other documents can take up, and as one that is told in a menu. No Qt."""

import re

_RELATIONS = re.compile(r"=|\\(?:approx|leftarrow|le|ge|odot)(?![a-z])")
_SIGNS = {
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "epsilon": "ε",
    "varepsilon": "ε",
    "eta": "η",
    "lambda": "λ",
    "mu": "μ",
    "sigma": "σ",
    "tau": "τ",
    "phi": "φ",
    "ell": "ℓ",
    "partial": "∂",
    "nabla": "∇",
    "Vert": "‖",
    "cdot": "·",
    "times": "×",
    "top": "ᵀ",
    "infty": "∞",
    "sum": "∑",
    "prod": "∏",
}
_ACCENTS = {"hat": "\u0302", "tilde": "\u0303", "bar": "\u0304"}
_LOW = str.maketrans("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_HIGH = str.maketrans("0123456789ijkln", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱʲᵏˡⁿ")


def latex_block(latex: str) -> str:
    r"""Return the lines *latex* of a formula as one that stands anywhere in mathematics: several need ``amsmath``."""
    lines = [line for line in latex.splitlines() if line.strip()]
    if len(lines) < 2:
        return "".join(lines)
    return "\\begin{aligned}\n" + " \\\\\n".join(f"& {line}" for line in lines) + "\n\\end{aligned}"


def latex_document(latex: str) -> str:
    r"""Return *latex* as the text of a file that a document takes up by ``\input``."""
    return f"\\[\n{latex_block(latex)}\n\\]\n"


def subject_of(latex: str) -> str:
    r"""Return what the first line of *latex* speaks of, in letters: ``H(p,q)`` for ``H(p,q) =\,-\sum_i p_i``."""
    first = next((line for line in latex.splitlines() if line.strip()), "")
    return _letters(_RELATIONS.split(first)[0])


def _letters(latex: str) -> str:
    text = re.sub(r"\\[,;:!]|\\q?quad|\\left(?![a-z])|\\right(?![a-z])", "", latex)
    text = re.sub(r"\\frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}", r"\1/\2", text)
    text = re.sub(r"\\(?:mathrm|text|operatorname)\{([^{}]*)\}", r"\1", text)
    text = re.sub(r"_\{([^{}]*)\}|_(\w)", lambda found: _shifted(found[1] or found[2], "_", _LOW), text)
    text = re.sub(r"\^\{([^{}]*)\}|\^(\w)", lambda found: _shifted(found[1] or found[2], "^", _HIGH), text)
    for name, accent in _ACCENTS.items():
        text = re.sub(rf"\\{name}\s*\{{?\s*(\\?[a-zA-Z]+?)(?![a-z])([^{{}}]*)\}}?", rf"\1{accent}\2", text)
    text = re.sub(r"\\([a-zA-Z]+) ?", lambda found: _SIGNS.get(found[1], f"{found[1]} "), text)
    text = re.sub(r" (?=[₀-ₜ])", "", text)  # no gap before the base of a logarithm
    return text.replace("{", "").replace("}", "").replace("-", "−").strip()


def _shifted(index: str, sign: str, letters: dict[int, int]) -> str:
    """Return *index* in small *letters*; behind its *sign* where there are none for it."""
    has_letters = all(ord(letter) in letters or letter == "," for letter in index)
    return index.translate(letters) if has_letters else sign + index
