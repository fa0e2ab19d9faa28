"""What is counted of the program, and when a budget holds."""

from budgets.limits import ARCHIVE_MB, UNPACKED_MB, Budget, sizes


def test_all_that_is_unpacked_counts_and_links_count_as_links(tmp_path):
    archive, unpacked = tmp_path / "program.tar.gz", tmp_path / "program"
    (unpacked / "inside").mkdir(parents=True)
    archive.write_bytes(bytes(2_000_000))
    (unpacked / "program").write_bytes(bytes(3_000_000))
    (unpacked / "inside" / "library").write_bytes(bytes(500_000))
    (unpacked / "link").symlink_to("program")
    packed, lying = sizes(archive, unpacked)[::-1]
    assert (lying.allowed, packed.allowed) == (UNPACKED_MB, ARCHIVE_MB) == (160, 65)
    assert packed.taken == 2.0
    assert 3.5 <= lying.taken < 3.501


def test_it_holds_up_to_what_is_allowed():
    assert Budget("memory", 1.5, 1.5, "× bare").holds
    assert not Budget("memory", 1.5, 1.501, "× bare").holds
    assert str(Budget("memory", 1.5, 1.6, "× bare")).startswith("✗ memory")
