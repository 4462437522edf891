"""A step in the words of the protocol: which events, on which topics."""

from collections.abc import Iterator
from dataclasses import dataclass

from realtime.events.sports import (
    Clock,
    MatchCard,
    MatchCorrected,
    MatchGoal,
    MatchMoment,
    MatchScoreChanged,
    MatchStarted,
    MatchStatusChanged,
    MatchSubstitution,
    Score,
)
from realtime.publishing import publish
from sports.fixtures.models import Match, Moment
from sports.fixtures.rules import CARDS, GOALS
from sports.fixtures.shapes import clock_of, match_detail, match_moment, match_summary
from sports.live.rules import Step, goals_of, is_kick
from sports.providers.reports import ScoreReport

SCORES = "scores"


@dataclass(frozen=True, slots=True)
class Announcer:
    """Publishes the steps of one report on `match`, which is already as the report left it.

    moments: the whole course by key. before: the score that was stored.
    """

    match: Match
    moments: dict[str, Moment]
    before: ScoreReport

    @property
    def topic(self) -> str:
        """The match's own topic."""
        return f"match:{self.match.pk}"

    def announce(self, step: Step) -> None:
        """Publish what the step means. Has to run inside the transaction that stored it."""
        if step.what == "started":
            self._started(step)
        elif step.what == "corrected":
            self._corrected(step)
        elif step.what == "score":
            publish(self.topic, self._status_changed(step))
            publish(SCORES, self._score_changed(step))
        elif step.what == "status":
            publish(self.topic, self._status_changed(step))
            if not step.announced:
                publish(SCORES, self._status_changed(step))
        else:
            self._moment(step)

    def _started(self, step: Step) -> None:
        summary = match_summary(self.match, None)
        update = {"status": step.status, "score": wire_score(step.score)}
        publish(SCORES, MatchStarted(match=summary.model_copy(update=update)))

    def _corrected(self, step: Step) -> None:
        kept = [self.moments[key] for key in step.kept]
        update = {"status": step.status, "score": wire_score(step.score)}
        detail = match_detail(self.match, kept).model_copy(update=update)
        publish(self.topic, MatchCorrected(match=detail))
        if goals_of(step.score) != goals_of(self.before):
            publish(SCORES, self._score_changed(step))

    def _moment(self, step: Step) -> None:
        moment = self._told(step)
        if step.moment is None or moment is None:
            raise ValueError("A step that tells of a moment has to bring one.")
        kick, match_id = is_kick(step.moment), self.match.pk
        if moment.kind in GOALS and not kick:
            publish(
                self.topic,
                MatchGoal(match_id=match_id, moment=moment, score=wire_score(step.score)),
            )
        elif moment.kind in CARDS:
            publish(self.topic, MatchCard(match_id=match_id, moment=moment))
        elif moment.kind == "substitution":
            publish(self.topic, MatchSubstitution(match_id=match_id, moment=moment))
        else:
            publish(self.topic, self._status_changed(step))
        for event in self._for_list(step, moment):
            publish(SCORES, event)

    def _for_list(
        self, step: Step, moment: MatchMoment
    ) -> Iterator[MatchScoreChanged | MatchStatusChanged]:
        """What the list of matches hears: scores, what moves a status, what its lines have room for."""
        if step.announced or moment.kind in ("yellow", "substitution"):
            return
        if moment.kind in GOALS:
            yield self._score_changed(step)
        else:
            yield self._status_changed(step)

    def _told(self, step: Step) -> MatchMoment | None:
        if step.moment is None:
            return None
        return match_moment(self.moments[step.moment.key], self.match)

    def _status_changed(self, step: Step) -> MatchStatusChanged:
        return MatchStatusChanged(
            match_id=self.match.pk,
            competition_id=self.match.competition_id,
            status=step.status,
            minute=self.match.minute,
            stoppage=self.match.stoppage,
            clock=self._clock(),
            score=wire_score(step.score),
            moment=self._told(step),
        )

    def _score_changed(self, step: Step) -> MatchScoreChanged:
        return MatchScoreChanged(
            match_id=self.match.pk,
            competition_id=self.match.competition_id,
            score=wire_score(step.score),
            status=step.status,
            minute=self.match.minute,
            stoppage=self.match.stoppage,
            clock=self._clock(),
            moment=self._told(step),
        )

    def _clock(self) -> Clock | None:
        return clock_of(self.match)


def wire_score(score: ScoreReport) -> Score:
    """A reported score as it goes on the wire."""
    return Score(
        home=score.home, away=score.away, half_time=score.half_time, penalties=score.penalties
    )
