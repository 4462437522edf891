"""Begin anew after a test with transactions of its own, in milliseconds.

Django empties every table there is and then makes content types and permissions again, which takes half a second
and happens some hundred times. Few tables ever hold a row, and what Django makes again was rarely touched.
"""

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.test import TransactionTestCase

_whole_emptying = TransactionTestCase._fixture_teardown


class Emptying:
    """Stands in for what Django does; the first time, and if in doubt, it does just that."""

    def __init__(self) -> None:
        self._afterwards: dict[str, str] = {}

    def install(self) -> None:
        """For every test with transactions of its own."""

        def teardown(case: TransactionTestCase) -> None:
            self.empty(case)

        TransactionTestCase._fixture_teardown = teardown

    def empty(self, case: TransactionTestCase) -> None:
        """Leave what Django's own would: nothing but the rows that it makes after each migration."""
        if not self._afterwards or not self._emptied():
            _whole_emptying(case)
            with connection.cursor() as cursor:
                self._afterwards = {name: _digest(cursor, name) for name in _filled(cursor)}

    def _emptied(self) -> bool:
        """False if a row is missing or different that ought to be there after each test."""
        with transaction.atomic(), connection.cursor() as cursor:
            filled = _filled(cursor)
            if any(_digest(cursor, name) != was for name, was in self._afterwards.items()):
                return False
            # References and the rules of single rows don't matter to what is emptied as a whole.
            cursor.execute("SET LOCAL session_replication_role = replica")
            for name in filled - self._afterwards.keys():
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(name)}")
        return True


def _filled(cursor: CursorWrapper) -> set[str]:
    """The tables that hold a row."""
    quote = connection.ops.quote_name
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    parts = (f"SELECT '{name}' WHERE EXISTS (SELECT FROM {quote(name)})" for name in tables)
    cursor.execute(" UNION ALL ".join(parts))
    return {name for (name,) in cursor.fetchall()}


def _digest(cursor: CursorWrapper, name: str) -> str:
    table = connection.ops.quote_name(name)
    cursor.execute(f"SELECT md5(string_agg(row::text, ',' ORDER BY row::text)) FROM {table} row")
    [digest] = cursor.fetchone()
    return str(digest)
