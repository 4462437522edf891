"""`python -m tests.old_proof SESSION`: make it long ago that whoever has this session proved who they are."""

import os
import sys

import django


def main(session_key: str) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project.settings")
    django.setup()
    from core.accounts.session_store import SessionStore

    session = SessionStore(session_key)
    proofs = session["account_authentication_methods"]
    session["account_authentication_methods"] = [{**proof, "at": 0} for proof in proofs]
    session.save()


if __name__ == "__main__":
    main(sys.argv[1])
