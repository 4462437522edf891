"""Rails in the workers. Safe to run twice: current rails are left alone."""

from celery import shared_task

from recsys.serving import services


@shared_task
def refresh_rails(profile_id: int) -> None:
    """Bring one profile's rails up to date."""
    if services.exists(profile_id):
        services.refresh_rails(profile_id)


@shared_task
def refresh_active() -> int:
    """Bring the rails of everybody active up to date; how many people that were."""
    profile_ids = services.active_profiles()
    for profile_id in profile_ids:
        refresh_rails(profile_id)
    return len(profile_ids)


@shared_task
def forget_old_slates() -> int:
    """Drop slates beyond the days they are kept."""
    return services.forget_old_slates()
