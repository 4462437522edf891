"""`python -m project.local.npm ARGUMENTS`: npm in the browser app's folder, its packages installed first."""

import os
import sys
from pathlib import Path

from project.local import browser_app
from project.local.failures import LocalError, sentence_for
from project.local.layout import Layout
from project.local.node import find_node
from project.local.processes import Command, run_in_sight
from project.local.stopping import Stop, Stopped

BASE_DIR = Path(__file__).resolve().parents[2]
_INTERRUPTED = 130


def main(argv: list[str], base_dir: Path = BASE_DIR) -> int:
    """npm's exit code; with no arguments the packages are installed and that is all."""
    layout = Layout(base_dir)
    stop = Stop()
    stop.listen()
    try:
        layout.create()
        env = dict(os.environ)
        if browser_app.needs_packages(layout):
            sys.stdout.write("Installing the browser app's packages …\n")
            sys.stdout.flush()
            browser_app.install(layout, env, stop)
        if not argv:
            return 0
        node = find_node()
        command = Command("npm", (*node.npm, *argv), layout.browser_app, node.environment(env))
        return run_in_sight(command, stop=stop)
    except Stopped:
        return _INTERRUPTED
    except LocalError as error:
        sys.stderr.write(f"{error}\n")
    except OSError as error:
        sys.stderr.write(f"{sentence_for(error)}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
