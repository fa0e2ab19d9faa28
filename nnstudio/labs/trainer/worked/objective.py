"""What is made small in training: the mean loss of a mini-batch, and the penalties on the weights."""

from nnstudio.labs.trainer.proposals import Choices
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.worked.symbols import output_symbol
from nnstudio.notation.figures import latex_typed
from nnstudio.notation.formulas import Line, line

MEAN_LOSS = r"\bar\ell"
"""The mean of ℓ, without penalties: what curves and readouts show."""


def objective_lines(scene: TrainerScene, chosen: Choices) -> tuple[Line, ...]:
    """Write the loss of one example, then that of a mini-batch with the penalties that are on."""
    penalties = []
    if scene.l1:
        penalties.append(rf"+\,{latex_typed(scene.l1)}\sum|w|")
    if scene.l2:
        penalties.append(rf"+\,\frac{{{latex_typed(scene.l2)}}}{{2}}\sum w^2")
    batch = scene.batch_size
    mean = r"=\ell" if batch == 1 else rf"=\frac{{1}}{{{batch}}}\sum_{{i=1}}^{{{batch}}}\ell_i"
    if not penalties:
        return (*_loss_lines(chosen), line("L", mean))
    return (*_loss_lines(chosen), line(MEAN_LOSS, mean), line("L", f"={MEAN_LOSS}", *penalties))


def _loss_lines(chosen: Choices) -> tuple[Line, ...]:
    """Write ℓ of one example: a sum over k where there are several outputs."""
    several = chosen.outputs > 1
    total, k = (r"\sum_k", "_k") if several else ("", "")
    answer = output_symbol(chosen)
    prediction, truth = f"{answer}{k}", f"y{k}"
    if chosen.loss == "cross_entropy":
        return (line(r"\ell", r"=-\ln q_c"),)
    if chosen.loss == "binary_cross_entropy":
        start, end = (rf"{total}\bigl(", r"\bigr)") if several else ("", "")
        minus = "+" if several else "-"  # the minus stands before the sum of several
        return (
            line(
                r"\ell",
                rf"=-{start}{truth}\ln {prediction}",
                rf"{minus}\,(1-{truth})\ln(1-{prediction}){end}",
            ),
        )
    if chosen.loss == "absolute_error":
        return (line(r"\ell", rf"={total}|{prediction}-{truth}|"),)
    if chosen.loss == "hinge":
        return (line(r"\ell", rf"={total}\max(0,\,1-{truth}{prediction}),", rf"{truth}=\pm 1"),)
    if chosen.loss == "huber":
        return (
            line(f"d{k}", f"={prediction}-{truth}"),
            line(r"\ell", rf"={total}\frac{{1}}{{2}}d{k}^2\quad(|d{k}|\leq 1),"),
            line(r"\qquad", rf"{total}(|d{k}|-\frac{{1}}{{2}})\quad(|d{k}|>1)"),
        )
    return (line(r"\ell", rf"=\frac{{1}}{{2}}{total}({prediction}-{truth})^2"),)
