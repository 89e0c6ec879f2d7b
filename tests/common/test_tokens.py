"""Secrets that people carry in links."""

import re

from carelore.common.tokens import derived_token, hashed, new_token


def test_a_new_one_is_new_and_fits_an_address():
    tokens = {new_token() for _token in range(50)}
    assert len(tokens) == 50
    assert all(re.fullmatch(r"[\w-]{22}", token) for token in tokens)


def test_the_same_parts_give_the_same_secret_and_other_parts_another():
    assert derived_token("moment", "a", "b") == derived_token("moment", "a", "b")
    assert len({derived_token(*parts) for parts in [("moment", "a", "b"), ("moment", "ab"), ("import", "a", "b")]}) == 3


def test_another_key_gives_another_secret(settings):
    before = derived_token("moment", "a")
    settings.SECRET_KEY = "x" * 60
    assert derived_token("moment", "a") != before


def test_what_is_kept_is_not_the_secret():
    assert re.fullmatch(r"[0-9a-f]{64}", hashed("secret"))
