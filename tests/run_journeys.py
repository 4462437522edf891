"""The journeys in a real browser, against a whole product of their own: `python -m tests.run_journeys`.

It keeps its data in `.local/journeys/`, beside the copy a person works with and never in it.
"""

import os
import subprocess
import sys
from pathlib import Path

from project.bench.ports import free_port
from project.bench.product import BenchError, Product

BASE_DIR = Path(__file__).resolve().parents[1]


def main(arguments: list[str]) -> int:
    """The runner's exit code. `arguments` go to Playwright."""
    state = BASE_DIR / ".local" / "journeys"
    state.mkdir(parents=True, exist_ok=True)
    (BASE_DIR / ".local").chmod(0o711)
    state.chmod(0o711)
    os.environ |= {"MARQUEE_STATE": str(state), "MARQUEE_RATE_LIMITS": "off"}
    product = Product(BASE_DIR, free_port(), dict(os.environ))
    try:
        sys.stdout.write("Starting a product for the journeys …\n")
        sys.stdout.flush()
        product.start()
        environment = os.environ | {
            "MARQUEE_URL": product.described()["url"],
            "MARQUEE_RUN_FILE": str(state / "run.json"),
            "MARQUEE_GOAL_COMMAND": f"{sys.executable} manage.py demo_goal MATCH_ID home",
            "MARQUEE_GOAL_DIRECTORY": str(BASE_DIR),
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
