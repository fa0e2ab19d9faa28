"""The engine beside the best-known libraries; skipped, and counted, where they are not installed."""
