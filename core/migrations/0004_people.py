"""Viewing profiles, preferences, privacy, relations."""

import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("core", "0003_access"),
    ]

    operations = [
        migrations.CreateModel(
            name="Block",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="Follow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name="Mute",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="Preferences",
            fields=[
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="preferences",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "theme",
                    models.CharField(
                        choices=[("system", "System"), ("light", "Light"), ("dark", "Dark")],
                        default="system",
                        max_length=6,
                    ),
                ),
                ("preferred_genres", models.JSONField(default=list)),
                ("preferred_languages", models.JSONField(default=list)),
                (
                    "spoilers",
                    models.CharField(
                        choices=[("hide", "Hide"), ("show", "Show")], default="hide", max_length=4
                    ),
                ),
                ("notify_email", models.BooleanField(default=True)),
                ("notify_new_follower", models.BooleanField(default=True)),
                ("notify_goals", models.BooleanField(default=True)),
                ("notify_recommendations", models.BooleanField(default=True)),
            ],
            options={
                "verbose_name_plural": "preferences",
            },
        ),
        migrations.RemoveConstraint(
            model_name="profile",
            name="profile_name_once",
        ),
        migrations.AddField(
            model_name="profile",
            name="avatar",
            field=models.CharField(
                choices=[
                    ("lamp", "Lamp"),
                    ("fox", "Fox"),
                    ("owl", "Owl"),
                    ("comet", "Comet"),
                    ("reel", "Reel"),
                    ("whale", "Whale"),
                    ("kite", "Kite"),
                    ("robot", "Robot"),
                    ("cactus", "Cactus"),
                    ("moon", "Moon"),
                    ("anchor", "Anchor"),
                    ("crown", "Crown"),
                ],
                default="lamp",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="profile",
            name="language",
            field=models.CharField(blank=True, max_length=2),
        ),
        migrations.AddField(
            model_name="profile",
            name="maturity",
            field=models.PositiveSmallIntegerField(default=18),
        ),
        migrations.AddField(
            model_name="user",
            name="avatar",
            field=models.CharField(blank=True, max_length=32),
        ),
        migrations.AddField(
            model_name="user",
            name="deletion_due_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="user",
            name="deletion_requested_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="user",
            name="language",
            field=models.CharField(
                choices=[("en", "English"), ("de", "German"), ("es", "Spanish"), ("ar", "Arabic")],
                default="en",
                max_length=2,
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="privacy_activity",
            field=models.CharField(
                choices=[("public", "Public"), ("followers", "Followers"), ("private", "Private")],
                default="public",
                max_length=9,
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="privacy_profile",
            field=models.CharField(
                choices=[("public", "Public"), ("followers", "Followers"), ("private", "Private")],
                default="public",
                max_length=9,
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="privacy_watchlist",
            field=models.CharField(
                choices=[("public", "Public"), ("followers", "Followers"), ("private", "Private")],
                default="public",
                max_length=9,
            ),
        ),
        migrations.AddIndex(
            model_name="user",
            index=models.Index(
                condition=models.Q(("deletion_due_at__isnull", False)),
                fields=["deletion_due_at"],
                name="accounts_leaving",
            ),
        ),
        migrations.AddConstraint(
            model_name="profile",
            constraint=models.UniqueConstraint(
                models.F("user"),
                django.db.models.functions.text.Lower("name"),
                name="profile_name_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="profile",
            constraint=models.CheckConstraint(
                condition=models.Q(("maturity__in", [0, 6, 12, 16, 18])), name="known_maturity"
            ),
        ),
        migrations.AddConstraint(
            model_name="profile",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "avatar__in",
                        [
                            "lamp",
                            "fox",
                            "owl",
                            "comet",
                            "reel",
                            "whale",
                            "kite",
                            "robot",
                            "cactus",
                            "moon",
                            "anchor",
                            "crown",
                        ],
                    )
                ),
                name="known_figure",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(("language__in", ["en", "de", "es", "ar"])),
                name="known_account_language",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("privacy_activity__in", ["public", "followers", "private"]),
                    ("privacy_profile__in", ["public", "followers", "private"]),
                    ("privacy_watchlist__in", ["public", "followers", "private"]),
                ),
                name="known_audiences",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("deletion_due_at__isnull", True), ("deletion_requested_at__isnull", True)
                    ),
                    models.Q(
                        ("deletion_due_at__isnull", False), ("deletion_requested_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="leaving_has_both_times",
            ),
        ),
        migrations.AddField(
            model_name="block",
            name="blocked",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="blocked_by",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="block",
            name="blocker",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="blocks",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="follow",
            name="followed",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="followed_by",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="follow",
            name="follower",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="follows",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="mute",
            name="muted",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="muted_by",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="mute",
            name="muter",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="mutes",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="preferences",
            constraint=models.CheckConstraint(
                condition=models.Q(("theme__in", ["system", "light", "dark"])), name="known_theme"
            ),
        ),
        migrations.AddConstraint(
            model_name="preferences",
            constraint=models.CheckConstraint(
                condition=models.Q(("spoilers__in", ["hide", "show"])), name="known_spoilers"
            ),
        ),
        migrations.AddConstraint(
            model_name="block",
            constraint=models.UniqueConstraint(fields=("blocker", "blocked"), name="block_once"),
        ),
        migrations.AddConstraint(
            model_name="block",
            constraint=models.CheckConstraint(
                condition=models.Q(("blocker", models.F("blocked")), _negated=True),
                name="block_not_self",
            ),
        ),
        migrations.AddIndex(
            model_name="follow",
            index=models.Index(fields=["followed", "-since"], name="followers_newest"),
        ),
        migrations.AddIndex(
            model_name="follow",
            index=models.Index(fields=["follower", "-since"], name="following_newest"),
        ),
        migrations.AddConstraint(
            model_name="follow",
            constraint=models.UniqueConstraint(fields=("follower", "followed"), name="follow_once"),
        ),
        migrations.AddConstraint(
            model_name="follow",
            constraint=models.CheckConstraint(
                condition=models.Q(("follower", models.F("followed")), _negated=True),
                name="follow_not_self",
            ),
        ),
        migrations.AddConstraint(
            model_name="mute",
            constraint=models.UniqueConstraint(fields=("muter", "muted"), name="mute_once"),
        ),
        migrations.AddConstraint(
            model_name="mute",
            constraint=models.CheckConstraint(
                condition=models.Q(("muter", models.F("muted")), _negated=True),
                name="mute_not_self",
            ),
        ),
    ]
