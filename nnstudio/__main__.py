"""``python -m nnstudio``."""

import sys

from nnstudio.app.command_line import main

sys.exit(main())
