"""The figures on the right: of the chosen sample, of the batch, of training."""

from nnstudio.labs.softmax.captions import NATS
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.regression.results import RegressionResults
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.readout import Readout


class RegressionFigures:
    """Readouts ``softmax.result.<name>``, in three groups."""

    def __init__(self) -> None:
        self._cross_entropy = Readout(
            "softmax.result.sample_cross_entropy",
            QT_TRANSLATE_NOOP("Softmax", "Cross-entropy −ln q of the true class"),
            main=True,
            hint=FIGURE_HINTS["sample_cross_entropy"],
        )
        self._squared_error = Readout(
            "softmax.result.sample_squared_error",
            QT_TRANSLATE_NOOP("Softmax", "Squared error ½ Σ (q − y)²"),
            hint=FIGURE_HINTS["sample_squared_error"],
        )
        self._batch_loss = Readout(
            "softmax.result.batch_loss",
            QT_TRANSLATE_NOOP("Softmax", "Total loss Σ −ln q"),
            hint=FIGURE_HINTS["batch_loss"],
        )
        self._log_likelihood = Readout(
            "softmax.result.batch_log_likelihood",
            QT_TRANSLATE_NOOP("Softmax", "Log-likelihood ln Π q"),
            hint=FIGURE_HINTS["batch_log_likelihood"],
        )
        self._likelihood = Readout(
            "softmax.result.batch_likelihood",
            QT_TRANSLATE_NOOP("Softmax", "Likelihood Π q"),
            hint=QT_TRANSLATE_NOOP("Softmax", "How likely all these labels are together, according to the network"),
        )
        self._training_loss = Readout(
            "softmax.result.training_loss",
            QT_TRANSLATE_NOOP("Softmax", "Mean loss"),
            hint=FIGURE_HINTS["training_loss"],
        )
        self._accuracy = Readout(
            "softmax.result.training_accuracy",
            QT_TRANSLATE_NOOP("Softmax", "Accuracy"),
            percent=True,
            hint=FIGURE_HINTS["training_accuracy"],
        )
        self.of_sample = [self._cross_entropy, self._squared_error]
        self.of_batch = [self._batch_loss, self._log_likelihood, self._likelihood]
        self.of_training = [self._training_loss, self._accuracy]

    def all(self) -> list[Readout]:
        """Return all of them."""
        return [*self.of_sample, *self.of_batch, *self.of_training]

    def show_results(self, results: RegressionResults) -> None:
        """Show the figures of *results*."""
        judgement, n = results.judgement, results.sample
        self._cross_entropy.show_value(judgement.cross_entropies[n], NATS)
        self._squared_error.show_value(judgement.squared_errors[n])
        self._batch_loss.show_value(judgement.total, NATS)
        self._log_likelihood.show_value(judgement.log_likelihood, NATS)
        self._likelihood.show_value(judgement.likelihood)
        self._training_loss.show_value(results.loss, NATS)
        self._accuracy.show_value(results.accuracy)
