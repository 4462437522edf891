"""`python -m project.local up | stop | status`; what `make run` and `make stop` call."""

import argparse
import sys
from pathlib import Path

from project.local import commands
from project.local.failures import LocalError, sentence_for

BASE_DIR = Path(__file__).resolve().parents[2]


def main(argv: list[str], base_dir: Path = BASE_DIR) -> int:
    """Do what is asked; the exit code. A failure is one sentence on stderr and a 1."""
    asked = _parser().parse_args(argv)
    try:
        if asked.command == "up":
            return commands.up(base_dir, asked.host, asked.port)
        if asked.command == "stop":
            return commands.stop(base_dir)
        return commands.status(base_dir)
    except LocalError as failure:
        sys.stderr.write(f"{failure}\n")
    except OSError as error:
        sys.stderr.write(f"{sentence_for(error)}\n")
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="project.local", description=__doc__)
    chosen = parser.add_subparsers(dest="command", required=True)
    up = chosen.add_parser("up", help="run the site in the foreground")
    up.add_argument("--host", default="127.0.0.1")
    up.add_argument("--port", type=_port, default=8000)
    chosen.add_parser("stop", help="end the running site")
    chosen.add_parser("status", help="say whether it runs, and where")
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port: choose a number from 1 to 65535")
    return int(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
