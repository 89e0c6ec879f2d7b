"""Text as search compares it."""

from carelore.common.folding import fold


def test_it_finds_what_is_written_otherwise():
    assert fold("ÉTÉ à l’École") == "ete a l’ecole"
    assert fold("مُسْتَشْفَى الولادة") == fold("مستشفي الولاده")
