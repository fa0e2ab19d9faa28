"""``nnstudio run``: a project is trained without a window.

- ``arguments``: what can be asked for, on top of ``usage``, which reads a command line and tells how it is written
- ``command``: from these to the exit code, by ``run``, which goes from a ``trained_project`` to the ``outputs``: the
  project itself, a ``history_table``, a ``report``
- ``training``: goes on until a rule, a failure or ``interruption`` ends it; ``progress`` tells how far it is
- ``console`` says it, with the ``words`` of a language; ``exit_codes`` are what a script is told

No screen is needed, and but for a report none of Qt's libraries for windows.
"""
