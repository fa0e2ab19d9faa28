"""Network Trainer: build a network, train it, and watch it learn.

One way through the house, from the scene to the screen:

- ``scene``, ``proposals``, ``problems``, ``settings``: what can be set, what is proposed, what is wrong with it
- ``results``: the data and the untrained network that follow from it
- ``session``: training in the background, which leaves snapshots of it
- ``observer``: what the network of a snapshot says, to the plane, to examples, in its layers
- ``see`` puts together what is seen: ``network_picture``, ``prediction``, ``learning_curves``, ``confusion``,
  ``distributions``; ``set_up`` what is set
- ``explain``, ``meaning``, with ``worked`` and ``words``: formulas and sentences
- ``tab``: all of it together

Back-propagation step by step, sweeps over settings and code for other frameworks get folders of their own beside these:
they start from ``results`` too.
"""
