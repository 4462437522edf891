"""Servers by turns, round after round, each started anew: what else the machine does hits all alike."""

import gc
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from project.bench.product import BenchError
from project.bench.push.backing import Backing
from project.bench.push.client.door import PublishError
from project.bench.push.client.follower import FollowerError
from project.bench.push.cores import Cores
from project.bench.push.measuring import Measuring
from project.bench.push.node_packages import NodeServers
from project.bench.push.ours import commit_to_sockets, greet, resume
from project.bench.push.results import Figures
from project.bench.push.scales import Scale
from project.bench.push.servers import OURS, Server
from project.bench.push.started import Started, started

Say = Callable[[str], None]
Part = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Rounds:
    """Everything a round needs. logs: a folder for what the servers say. say: gets a line for each step."""

    base_dir: Path
    backing: Backing
    cores: Cores
    node: NodeServers | None
    scale: Scale
    logs: Path
    say: Say

    def run(self, servers: Sequence[Server], rounds: int) -> dict[str, list[Figures]]:
        """Figures by the server's name, a list with those of each round."""
        found: dict[str, list[Figures]] = {server.name: [] for server in servers}
        for number in range(rounds):
            # Every other round backwards, so that nobody is always measured after the same one.
            for server in servers[:: -1 if number % 2 else 1]:
                # Nobody else does: the client does not look for garbage while it measures.
                gc.collect()
                self.say(f"Round {number + 1} of {rounds}: {server.title}")
                found[server.name].append(self._measure(server))
        return found

    def _measure(self, server: Server) -> Figures:
        try:
            with (
                self._started(server, self.cores.server, "server") as one,
                self._started(server, self.cores.others, "apart") as apart,
            ):
                return self._measured(server, one, apart)
        except BenchError as error:
            self.say(f"  {error}")
            return {}

    def _measured(self, server: Server, one: Started, apart: Started) -> Figures:
        measuring = Measuring(one, apart, self.backing.pids, self.scale)
        parts = _parts(measuring, self.scale)
        if server.name == OURS:
            parts += self._parts_of_ours(one, measuring.figures)
        for part in parts:
            try:
                part()
            except (BenchError, FollowerError, PublishError, OSError) as error:
                # A server that breaks under the load has no figure there; all else goes on.
                self.say(f"  {error}")
        return measuring.figures

    def _parts_of_ours(self, one: Started, figures: Figures) -> list[Part]:
        scale, behind = self.scale, (self.backing, self.base_dir, self.scale)
        parts: list[Part] = [lambda: figures.update(greet(one, scale))]
        if scale.commits:
            parts.append(lambda: figures.update(commit_to_sockets(one, *behind)))
        if scale.missed:
            parts.append(lambda: figures.update(resume(one, *behind)))
        return parts

    def _started(
        self, server: Server, cores: frozenset[int], what: str
    ) -> AbstractContextManager[Started]:
        return started(
            server,
            self.backing,
            cores,
            base_dir=self.base_dir,
            node=self.node,
            log_file=self.logs / f"{server.name}-{what}.log",
        )


def _parts(measuring: Measuring, scale: Scale) -> list[Part]:
    wanted: tuple[tuple[int, Part], ...] = (
        (scale.sockets, measuring.one_topic),
        (scale.topics, measuring.many_topics),
        (scale.burst, measuring.burst),
        (scale.large, measuring.large_topic),
    )
    return [measuring.first_use, *(part for size, part in wanted if size)]
