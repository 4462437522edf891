"""Where a person goes whose sign-in at another service came to nothing: a code for the browser app, and no more."""

from urllib.parse import urlencode

from allauth.core.internal.httpkit import add_query_params
from allauth.socialaccount.providers.base.constants import AuthProcess
from django.http import HttpResponseRedirect

_PAGE = "/sign-in/failed"


def failed(
    code: str, *, back: str | None = None, process: str = AuthProcess.LOGIN
) -> HttpResponseRedirect:
    """Back to where the person came from, if that is known, else to a page that explains the code."""
    if back is None:
        return HttpResponseRedirect(f"{_PAGE}?{urlencode({'reason': code})}")
    return HttpResponseRedirect(add_query_params(back, {"error": code, "error_process": process}))
