"""A monkey at the keyboard and at the mouse: ``python -m tests.monkey --events 50000 --seed 1``.

- ``gestures``: what it can do to a window, each from a generator of random numbers
- ``monkey``: does them, one after the other, and gets out of every dialog that waits for an answer
- ``watch``: takes down what goes wrong meanwhile, and what is left running in the end
"""
