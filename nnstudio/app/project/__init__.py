"""The project that is open: all tabs as one file, who else has it open, and what is asked before work is left."""
