"""How much faster many seeds are trained in one stack than one after the other: 32 networks 2-8-8-8-1 on a spiral.

The goal of issue 8 is 10 times. Stack and single networks take turns, several rounds in one run, and the medians are
compared. As in the program, BLAS has one thread. Measured is the processor's time of this thread, so that what else
the machine does counts little; each epoch ends with a record of loss and accuracy over all examples, as in the program.

    uv run python -m tests.benchmarks.seeds
"""

import argparse
import statistics
import time

from threadpoolctl import threadpool_limits

from nnstudio.app.application import BLAS_THREADS
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.results import NETWORKS

ROUNDS, EPOCHS, GOAL = 7, 5, 10.0
SCENE = TrainerScene(examples=625, train_share=0.8, hidden_layers=(8, 8, 8), batch_size=10)
"""A spiral of 500 training examples; 125 more are for validation."""


def in_one_stack(experiment, epochs):
    """Return how many seconds *epochs* of all networks take in one stack."""
    trainer = experiment.stack(SCENE, range(NETWORKS))
    trainer.run_epochs(1)  # what is made at the first step is not measured
    start = time.thread_time()
    trainer.run_epochs(epochs)
    return time.thread_time() - start


def one_after_the_other(epochs):
    """Return how many seconds *epochs* of as many single networks take."""
    total = 0.0
    for seed in range(NETWORKS):
        scene = TrainerScene(**{**vars(SCENE), "weight_seed": seed})
        trainer = compute(scene).trainer(scene)
        trainer.run_epochs(1)
        start = time.thread_time()
        trainer.run_epochs(epochs)
        total += time.thread_time() - start
    return total


def main() -> None:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    arguments = parser.parse_args()
    threadpool_limits(BLAS_THREADS, user_api="blas")
    experiment = compute(SCENE)
    assert len(experiment.train) == 500
    assert experiment.sizes == (2, 8, 8, 8, 1)
    stacked, single = [], []
    for number in range(arguments.rounds):
        stacked.append(in_one_stack(experiment, arguments.epochs))
        single.append(one_after_the_other(arguments.epochs))
        print(f"round {number + 1}: {single[-1] / stacked[-1]:.1f} ×", flush=True)
    one, other = (statistics.median(each) / arguments.epochs for each in (stacked, single))
    print(f"{NETWORKS} networks {'-'.join(map(str, experiment.sizes))}, {len(experiment.train)} examples, batch 10:")
    print(f"in one stack {1000 * one:.1f} ms an epoch, one after the other {1000 * other:.1f} ms an epoch")
    print(f"ratio of the medians {other / one:.1f} (goal {GOAL:.0f})")


if __name__ == "__main__":
    main()
