"""People with and without privileges."""

from tests.core.accounts import conftest as accounts

_cheap_hashing = accounts._cheap_hashing
_no_earlier_counts = accounts._no_earlier_counts
_no_waiting = accounts._no_waiting
api = accounts.api
new_api = accounts.new_api
person = accounts.person
problem = accounts.problem
