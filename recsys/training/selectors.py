"""Reading the trained model."""

from collections.abc import Collection

from recsys.training.models import ModelVersion, TitleNeighbours


def serving_model() -> ModelVersion | None:
    """The newest whole version; None before the first training. One query."""
    ready = ModelVersion.objects.filter(ready_at__isnull=False)
    return ready.order_by("-ready_at", "-pk").first()


def neighbours_of(model: ModelVersion, title_ids: Collection[int]) -> dict[int, dict[int, float]]:
    """Title -> what goes with it and how much, for those of these titles that the model knows. One query."""
    rows = TitleNeighbours.objects.filter(model=model, title__in=list(title_ids))
    return {
        title_id: dict(zip(neighbours, weights, strict=True))
        for title_id, neighbours, weights in rows.values_list("title_id", "neighbours", "weights")
    }
