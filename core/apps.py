"""The Django application of people and conventions."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"

    def ready(self) -> None:
        """Give every new account its default viewing profile; let sessions end with what they rest on."""
        from allauth.account.signals import password_reset, user_signed_up
        from allauth.mfa.signals import authenticator_removed
        from django.conf import settings
        from django.contrib.auth.signals import user_logged_in, user_login_failed
        from django.db.models.signals import post_migrate, post_save, pre_delete, pre_save

        from core.access import endings as access_endings
        from core.access.models import PersonalToken
        from core.access.services.clients import ensure_command_line
        from core.access.services.ending_all import after_password_reset
        from core.access.signals import app_let_in
        from core.accounts import endings, signals, welcome
        from core.devices import sign_ins
        from core.oversight import sign_ins as oversight_sign_ins
        from core.oversight.factors import after_factor_removed
        from core.oversight.tokens import after_app_let_in, after_token_saved
        from core.personal_data import usernames
        from core.profiles.services import after_user_saved
        from core.second_factor import fresh

        account = settings.AUTH_USER_MODEL
        post_save.connect(after_user_saved, sender=account)
        pre_save.connect(endings.before_account_saved, sender=account)
        post_save.connect(endings.after_account_saved, sender=account)
        pre_delete.connect(endings.before_account_deleted, sender=account)
        user_signed_up.connect(welcome.after_signed_up)
        user_logged_in.connect(fresh.after_signed_in)
        user_logged_in.connect(sign_ins.after_signed_in)
        signals.sign_up_hidden.connect(usernames.after_hidden_sign_up)
        signals.session_deleted.connect(sign_ins.after_session_deleted)
        signals.session_renamed.connect(sign_ins.after_session_renamed)
        access_endings.connect()
        password_reset.connect(after_password_reset)
        user_login_failed.connect(oversight_sign_ins.after_failed)
        post_save.connect(after_token_saved, sender=PersonalToken)
        app_let_in.connect(after_app_let_in)
        authenticator_removed.connect(after_factor_removed)
        post_migrate.connect(ensure_command_line, sender=self)
