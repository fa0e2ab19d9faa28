"""A formula as LaTeX that other documents can take up. No Qt."""


def latex_block(latex: str) -> str:
    r"""Return the lines *latex* of a formula as one that stands anywhere in mathematics: several need ``amsmath``."""
    lines = [line for line in latex.splitlines() if line.strip()]
    if len(lines) < 2:
        return "".join(lines)
    return "\\begin{aligned}\n" + " \\\\\n".join(f"& {line}" for line in lines) + "\n\\end{aligned}"


def latex_document(latex: str) -> str:
    r"""Return *latex* as the text of a file that a document takes up by ``\input``."""
    return f"\\[\n{latex_block(latex)}\n\\]\n"
