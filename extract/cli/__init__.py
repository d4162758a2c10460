"""The `givetrail` command: one file a subcommand, each only parsing and calling plain functions."""

from __future__ import annotations

import os
import sys

import typer

from extract.cli import evaluate, explain, export, organisations, tally
from extract.cli import extract as extraction
from extract.model import GivetrailError

INTERRUPTED = 130  # the status of a command that Ctrl-C ended; typer turns the key into it

app = typer.Typer(
    help="Who gave what, to whom, when, and how do we know: facts of giving out of news articles.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (
    extraction.extract,
    export.export,
    explain.explain,
    tally.tally,
    organisations.organisations,
    evaluate.evaluate,
):
    app.command()(command)


def main() -> None:
    """Run the command; an error is one line on standard error and a status that is not zero."""
    try:
        app()
    except GivetrailError as error:
        _stop(str(error), 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except (KeyboardInterrupt, SystemExit) as ended:
        if isinstance(ended, SystemExit) and ended.code != INTERRUPTED:
            raise
        _stop("stopped; the data folder is as it was before.", INTERRUPTED)
    except Exception as error:
        if os.environ.get("GIVETRAIL_DEBUG"):
            raise
        _stop(f"something went wrong ({type(error).__name__}: {error}); GIVETRAIL_DEBUG=1 shows where.", 2)


def _stop(message: str, status: int) -> None:
    print(f"givetrail: {message}", file=sys.stderr)
    raise SystemExit(status)
