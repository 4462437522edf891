"""The API's own description turned into requests, right and wrong ones, sent to the server as it runs.

Derandomised: what fails today fails tomorrow. `MARQUEE_FUZZ_EXAMPLES` asks for more requests of each kind.
"""

import copy
import os
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import content_type_conformance, status_code_conformance

from core.api.problems import CONTENT_TYPE
from tests.core.accounts.conftest import PASSWORD
from tests.core.security.operations import description
from tests.factories import TitleFactory

EXAMPLES = int(os.environ.get("MARQUEE_FUZZ_EXAMPLES", "2"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance]
CALM = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[*HealthCheck],
)


@pytest.fixture
def callers(server, person):
    """A member and an admin, and something for them to talk about."""
    TitleFactory.create_batch(3, genres=["drama"])
    person("member-1")
    person("admin-1", role="admin", is_staff=True)
    return ("member-1", "admin-1")


@pytest.fixture
def document():
    """The description as it is; what it says of one answer is held against each."""
    return schemathesis.openapi.from_dict(copy.deepcopy(description()))


def signed_in(session: requests.Session, url: str, login: str) -> None:
    """Sign in afresh: an earlier request may have ended the session, as it should."""
    session.headers.pop("Authorization", None)
    answer = session.post(f"{url}/api/login", json={"login": login, "password": PASSWORD})
    answer.raise_for_status()
    session.headers["Authorization"] = f"Bearer {answer.json()['data']['access_token']}"


def aim(case: Any, number: int) -> None:
    """Every other request is about something that exists, or half of the code would never run."""
    if number % 2 == 0:
        for name in case.path_parameters:
            case.path_parameters[name] = {"name": "admin-1", "slug": "drama"}.get(name, 1)


def is_well_formed(answer: Any) -> bool:
    """An error is a problem document, and every answer has the headers that harden it."""
    [kind] = answer.headers.get("content-type", [""])
    is_problem = answer.status_code < 400 or kind == CONTENT_TYPE
    return is_problem and answer.headers.get("x-content-type-options") == ["nosniff"]


@dataclass
class Run:
    """All requests of one kind, and what was wrong with any answer."""

    url: str
    mode: GenerationMode
    counted: Counter[int] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def try_out(self, operation: Any, strategy: Any, login: str) -> None:
        """Send requests of one operation as one caller, to the first fault."""
        session = requests.Session()
        signed_in(session, self.url, login)

        @CALM
        @given(case=strategy)
        def send(case: Any) -> None:
            aim(case, self.counted.total())
            answer = case.call(base_url=self.url, session=session, timeout=20)
            self.counted[answer.status_code] += 1
            case.validate_response(answer, checks=CHECKS)
            assert is_well_formed(answer), dict(answer.headers)

        try:
            send()
        except (Exception, FailureGroup) as fault:
            each = getattr(fault, "exceptions", [fault])
            said = " | ".join(" ".join(str(one).split())[:500] for one in each)
            self.faults.append(f"{operation.label} as {login}: {said}")


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_whatever_the_description_allows_is_answered_as_it_says(
    server, callers, document, mode, capsys
):
    run = Run(server.url, mode)

    for found in document.get_all_operations():
        operation = found.ok()
        strategy = operation.as_strategy(generation_mode=mode)
        for login in callers:
            run.try_out(operation, strategy, login)

    with capsys.disabled():
        answers = dict(sorted(run.counted.items()))
        sys.stdout.write(f"\n{run.counted.total()} {mode.value} requests: {answers}\n")
    assert not run.faults, "\n\n".join(run.faults)
