"""What a terminal and what a pipe sees, and how wishes to stop are counted."""

import io
import os
import signal
import time

import pytest
from rich.console import Console as RichConsole

from project.local import console as showing
from project.local.console import Console
from project.local.stopping import Stop, Stopped


def test_a_pipe_sees_plain_lines_without_routine_and_blanks(monkeypatch):
    screen = io.StringIO()
    console = Console(RichConsole(file=screen, width=20))
    show = console.lines_of("web", without=("routine",))

    for line in ("\x1b[31mred\x1b[0m and a line longer than the screen", "", "routine work"):
        show(line)

    assert screen.getvalue() == "web    | red and a line longer than the screen\n"


def test_a_long_step_says_that_it_has_begun(monkeypatch):
    monkeypatch.setattr(showing, "_LONG_SECONDS", 0.01)
    screen = io.StringIO()
    console = Console(RichConsole(file=screen))

    with console.step("Working"):
        time.sleep(0.2)

    assert screen.getvalue() == "Working …\nWorking: 0.2 s\n"


def test_a_terminal_sees_colours_and_a_spinner():
    screen = io.StringIO()
    console = Console(RichConsole(file=screen, force_terminal=True, color_system="standard"))

    with console.step("Working"):
        time.sleep(0.1)
    console.lines_of("web")("hello")

    assert "Working …" in screen.getvalue()
    assert "\x1b[36mweb    | " in screen.getvalue()


def test_a_reader_that_is_gone_stops_nothing():
    screen = io.StringIO()
    console = Console(RichConsole(file=screen))
    screen.close()

    console.line("nobody reads this")


def test_one_ctrl_c_passed_on_twice_is_one_wish_and_a_later_one_is_hard():
    stop = Stop()
    stop.ask()
    stop.ask()
    assert (stop.asked, stop.hard) == (True, False)

    time.sleep(0.6)
    stop.ask()
    assert stop.hard
    with pytest.raises(Stopped):
        stop.part().check()


def test_signals_are_wishes():
    kept = {number: signal.getsignal(number) for number in (2, 15, 1)}
    stop = Stop()
    try:
        stop.listen()
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Stopped):
            stop.pause(5)
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
