"""How much faster many seeds are trained in one stack than one after the other: 32 networks 2-8-8-8-1 on a spiral.

The goal of issue 8 is 10 times; measured are 4.4. A stack saves what Python and NumPy spend on each call, and of that
little is left in a single network since its step was made fast: 12 to 15 µs for ten examples, as the machine is quiet
or busy. In a stack a step takes 2.2 to 3.3 µs a run, which is arithmetic in double precision and does not become less
with more runs. Records, which are arithmetic already in a single network, gain less than steps do.

Stack and single networks take turns, several rounds in one run, and the medians are compared. As in the program, BLAS
has one thread. Measured is the processor's time of this thread, so that what else the machine does counts little. An
epoch is 50 steps and one record of loss and accuracy over all examples, as in the program; both are told apart, too.

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
STEPS = 48
"""All steps of an epoch but the first, which shuffles the examples, and the last, which ends with a record."""


def seconds(work):
    """Return how many seconds *work* takes this thread."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


def in_one_stack(experiment, epochs):
    """Return how many seconds *epochs* of all networks take in one stack."""
    trainer = experiment.stack(SCENE, range(NETWORKS))
    trainer.run_epochs(1)  # what is made at the first step is not measured
    return seconds(lambda: trainer.run_epochs(epochs))


def one_after_the_other(epochs):
    """Return how many seconds *epochs* of as many single networks take."""
    total = 0.0
    for seed in range(NETWORKS):
        scene = TrainerScene(**{**vars(SCENE), "weight_seed": seed})
        trainer = compute(scene).trainer(scene)
        trainer.run_epochs(1)
        total += seconds(lambda trainer=trainer: trainer.run_epochs(epochs))
    return total


def step_and_record(trainer):
    """Return how many seconds a step of *trainer* takes, and a record of loss and accuracy over all examples."""
    trainer.run_steps(trainer.steps_per_epoch + 1)
    steps = seconds(lambda: trainer.run_steps(STEPS))
    return steps / STEPS, seconds(trainer.figures)


def median(figures):
    """Return the medians of pairs of *figures*, in microseconds."""
    return tuple(1e6 * statistics.median(each) for each in zip(*figures, strict=True))


def main() -> None:
    """Print the medians and their ratio, and what a step and a record take."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    arguments = parser.parse_args()
    threadpool_limits(BLAS_THREADS, user_api="blas")
    experiment = compute(SCENE)
    assert len(experiment.train) == 500
    assert experiment.sizes == (2, 8, 8, 8, 1)
    stacked, single, of_stack, of_one = [], [], [], []
    for number in range(arguments.rounds):
        stacked.append(in_one_stack(experiment, arguments.epochs))
        single.append(one_after_the_other(arguments.epochs))
        of_stack.append(step_and_record(experiment.stack(SCENE, range(NETWORKS))))
        of_one.append(step_and_record(experiment.trainer(SCENE)))
        print(f"round {number + 1}: {single[-1] / stacked[-1]:.1f} ×", flush=True)
    one, other = (statistics.median(each) / arguments.epochs for each in (stacked, single))
    print(f"{NETWORKS} networks {'-'.join(map(str, experiment.sizes))}, {len(experiment.train)} examples, batch 10:")
    print(f"in one stack {1000 * one:.1f} ms an epoch, one after the other {1000 * other:.1f} ms an epoch")
    for name, figures, runs in (("of one network", of_one, 1), ("of the stack", of_stack, NETWORKS)):
        step, record = median(figures)
        print(f"{name}: a step {step:.1f} µs ({step / runs:.1f} µs a run), a record {record:.0f} µs", end="")
        print(f" ({record / runs:.0f} µs a run)")
    print(f"ratio of the medians {other / one:.1f} (goal {GOAL:.0f})")


if __name__ == "__main__":
    main()
