"""`python -m project.local.reset`: forget everything this copy has kept."""

import shutil
import sys
from pathlib import Path

from project.local.failures import LocalError, sentence_for
from project.local.layout import Layout
from project.local.lock import holder
from project.local.placement import outside_folder

BASE_DIR = Path(__file__).resolve().parents[2]


def reset(base_dir: Path) -> None:
    """Remove database, cache, logs, keys and accounts. Raises LocalError while it runs, OSError."""
    layout = Layout(base_dir)
    if holder(layout.lock_file) is not None:
        raise LocalError("Marquee is running: stop it first, with `make stop`.")
    for folder in (layout.state, outside_folder(base_dir)):
        if folder.exists():
            shutil.rmtree(folder)


def main(base_dir: Path = BASE_DIR) -> int:
    try:
        reset(base_dir)
    except LocalError as error:
        sys.stderr.write(f"{error}\n")
    except OSError as error:
        sys.stderr.write(f"{sentence_for(error)}\n")
    else:
        sys.stdout.write("All data of this copy is gone; the next `make run` begins anew.\n")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
