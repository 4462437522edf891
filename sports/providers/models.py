"""What the built-in match day cannot compute by itself."""

from django.db import models


class DemoGoal(models.Model):
    """A goal somebody added to a match of the built-in match day; its reports include it from then on.

    match_key: the match's provider id. elapsed: world seconds since its kickoff, breaks included.
    """

    match_key = models.CharField(max_length=60, db_index=True)
    side = models.CharField(max_length=4, choices=[("home", "home"), ("away", "away")])
    elapsed = models.PositiveIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["elapsed", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(side__in=["home", "away"]), name="demo_goal_side_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.side} in {self.match_key}"
