"""Lines of section 8 of the contract, each as a conversation with a server (`test_wire`)."""

from pathlib import Path

import pytest

# What an assertion compared is shown, as in the files of tests.
pytest.register_assert_rewrite(
    *(f"{__name__}.{each.stem}" for each in Path(__file__).parent.glob("[a-z]*.py"))
)
