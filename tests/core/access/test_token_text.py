"""How a personal token is written."""

import re
import zlib

from hypothesis import given
from hypothesis import strategies as st

from core.access.token_text import digest_of, hint_of, is_personal, is_whole, new_token


def test_a_token_has_a_prefix_that_scanners_know_256_bits_and_a_check():
    token = new_token()

    assert re.fullmatch(r"mq_[0-9A-Za-z]{49}", token)
    assert is_personal(token)
    assert is_whole(token)
    assert hint_of(token) == f"mq_…{token[-4:]}"
    assert token not in digest_of(token)
    assert len({new_token() for _ in range(1000)}) == 1000


def test_the_check_is_the_crc_32_of_what_stands_before_it():
    token = new_token()
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

    value = 0
    for digit in token[-6:]:
        value = value * 62 + digits.index(digit)

    assert value == zlib.crc32(token[:-6].encode())


@given(st.integers(min_value=3, max_value=51), st.sampled_from("0aZ"))
def test_one_wrong_character_is_noticed(place, other):
    token = new_token()
    changed = token[:place] + other + token[place + 1 :]

    assert is_whole(changed) is (changed == token)


@given(st.text(max_size=60))
def test_nothing_else_is_taken_for_a_token(text):
    assert not is_whole(text)
