"""One training run of spaCy's, from a configuration of ours."""

import sys
from pathlib import Path
from typing import Any

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config


def run(config: Path, output: Path, overrides: dict[str, Any], sources: dict[str, Path] | None = None) -> None:
    """Leaves `model-best` and `model-last` in the output folder; `sources` name components to go on from."""
    settings = load_config(config, overrides=overrides)
    for name, folder in (sources or {}).items():
        settings["components"][name] = {"source": str(folder)}
    output.mkdir(parents=True, exist_ok=True)
    train(init_nlp(settings), output, stdout=sys.stdout, stderr=sys.stderr)
