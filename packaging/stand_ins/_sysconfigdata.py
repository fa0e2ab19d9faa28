"""Stands in for what Python keeps of how it was built, which is asked for what only those need who build with it."""

build_time_vars: dict[str, str] = {}
