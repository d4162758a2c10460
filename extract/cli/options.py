"""Options that several subcommands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DataFolder = Annotated[
    Path, typer.Option("--data", envvar="GIVETRAIL_DATA", help="Folder of the tables.", show_default="data")
]
RegisterFile = Annotated[
    Path | None,
    typer.Option(
        "--register",
        envvar="GIVETRAIL_REGISTER",
        help="Your own register (CSV); else the data folder's register.csv.",
    ),
]
OutputFile = Annotated[Path | None, typer.Option("--output", help="File to write; standard output when left out.")]
