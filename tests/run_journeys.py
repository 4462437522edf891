"""The journeys in a real browser, against a whole product of their own: `python -m tests.run_journeys`.

It keeps its data in `.local/journeys/`, beside the copy a person works with and never in it. An
identity provider of its own runs beside it, known to the product as two services, House and Cottage.
"""

import os
import subprocess
import sys
from pathlib import Path

from project.bench.ports import free_port
from project.bench.product import BenchError, Product
from tests.core.connections.house.running import callback_path, known_as, running_house

BASE_DIR = Path(__file__).resolve().parents[1]
SERVICES = ("house", "cottage")


def main(arguments: list[str]) -> int:
    """The runner's exit code. `arguments` go to Playwright."""
    state = BASE_DIR / ".local" / "journeys"
    state.mkdir(parents=True, exist_ok=True)
    (BASE_DIR / ".local").chmod(0o711)
    state.chmod(0o711)
    port = free_port()
    ways_back = [f"http://127.0.0.1:{port}{callback_path(service)}" for service in SERVICES]
    with running_house(*ways_back, asks=True) as house_port:
        # By another host name than the product: to a browser it is another site.
        house = f"http://localhost:{house_port}"
        os.environ |= {"MARQUEE_STATE": str(state), "MARQUEE_RATE_LIMITS": "off"}
        # A journey's receiver of webhooks is on this machine.
        os.environ["MARQUEE_WEBHOOKS_ALLOW_PRIVATE"] = "on"
        os.environ |= known_as(house, *SERVICES)
        return _run(Product(BASE_DIR, port, dict(os.environ)), state, house, arguments)


def _run(product: Product, state: Path, house: str, arguments: list[str]) -> int:
    try:
        sys.stdout.write("Starting a product for the journeys …\n")
        sys.stdout.flush()
        product.start()
        environment = os.environ | {
            "MARQUEE_URL": product.described()["url"],
            "MARQUEE_RUN_FILE": str(state / "run.json"),
            "MARQUEE_HOUSE_URL": house,
            "MARQUEE_COMMAND_DIRECTORY": str(BASE_DIR),
            "MARQUEE_GOAL_COMMAND": f"{sys.executable} manage.py demo_goal MATCH_ID home",
            "MARQUEE_OLD_PROOF_COMMAND": f"{sys.executable} -m tests.old_proof SESSION",
        }
        command = [sys.executable, "-m", "project.local.npm", "run", "journeys", "--", *arguments]
        return subprocess.run(command, cwd=BASE_DIR, env=environment, check=False).returncode
    except BenchError as error:
        sys.stderr.write(f"{error}\n{(state / 'bench.log').read_text()[-4000:]}\n")
        return 1
    finally:
        product.stop()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
