"""`python -m training.decisions`: learn the decisions from annotated articles and write extract/models/decisions."""

from __future__ import annotations

import argparse
from pathlib import Path

from extract.decisions import FOLDER, save
from extract.evaluation.gold import Annotated, read
from training.decisions import fit, stages

OURS = Path(__file__).parents[1] / "articles"


def write(fitted: dict[str, fit.Fitted], folder: Path = FOLDER) -> None:
    """Put the weights where the engine looks for them."""
    for name, one in fitted.items():
        save(folder / f"{name}.zip", one.classes, one.names, one.weights)


def articles(folders: list[Path]) -> list[Annotated]:
    """Annotated articles of several folders; those that are not there are left out with a word."""
    found = []
    for folder in folders:
        if folder.is_dir():
            found += list(read(folder))
        else:
            print(f"{folder} is not there: learning without it.")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[OURS, Path("../shared/spec/train")])
    annotated = articles(parser.parse_args().folders)
    fitted = stages.learn(annotated)
    write(fitted)
    print(f"Learned from {len(annotated)} articles: {', '.join(fitted)}")


if __name__ == "__main__":
    main()
