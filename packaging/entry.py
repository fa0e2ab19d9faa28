"""What the frozen program begins with."""

import sys

from nnstudio.app.command_line import main

sys.exit(main())
