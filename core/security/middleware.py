"""The content policy of every answer."""

from csp.middleware import CSPMiddleware, PolicyParts
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponseBase

from core.security.form_targets import form_targets
from core.security.policies import APP, Policy, policy_for, with_form_targets, with_sockets


class ContentPolicyMiddleware(CSPMiddleware):
    """django-csp's middleware (nonces, decorators, the header), with the policy chosen by address."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """django-csp's hook: what the header is made of."""
        parts: PolicyParts = super().get_policy_parts(request, response, report_only)
        if parts.config is None and not report_only:
            parts.config = _policy(request, response)
        return parts


def _policy(request: HttpRequest, response: HttpResponseBase) -> Policy:
    policy = policy_for(request.path_info, response.headers.get("Content-Type", ""))
    if policy is APP:
        policy = with_form_targets(policy, form_targets())
    try:
        return with_sockets(policy, host=request.get_host(), is_secure=request.is_secure())
    except DisallowedHost:
        return policy
