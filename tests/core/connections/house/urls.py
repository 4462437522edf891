"""The identity provider's addresses, and one that signs in whoever asks for it."""

from allauth.account.models import EmailAddress
from django.contrib.auth import login
from django.contrib.auth.models import User
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def sign_in_as(request: HttpRequest) -> HttpResponse:
    """`?username=…&first_name=…&email=…&verified=1`: make that person, or change them, and sign in."""
    said = request.GET
    user, _ = User.objects.update_or_create(
        username=said["username"],
        defaults={"first_name": said.get("first_name", ""), "email": said.get("email", "")},
    )
    EmailAddress.objects.filter(Q(user=user) | Q(email__iexact=user.email)).delete()
    if user.email:
        verified = said.get("verified") == "1"
        EmailAddress.objects.create(user=user, email=user.email, primary=True, verified=verified)
    login(request, user)
    return HttpResponse(str(user.pk))


def say(request: HttpRequest) -> HttpResponse:
    """`?json=…`: whatever is asked for, as an answer."""
    return HttpResponse(request.GET["json"], content_type="application/json")


urlpatterns = [path("as", sign_in_as), path("say", say), path("", include("allauth.idp.urls"))]
