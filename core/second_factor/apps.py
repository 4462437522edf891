"""Django's administration, with Marquee's own site as the default one."""

from django.contrib.admin.apps import AdminConfig


class AdministrationConfig(AdminConfig):
    default_site = "core.second_factor.administration.Administration"
