"""Predictions in the form of the external sets: `python -m benchmarks.external quantities|temporal FILE.jsonl`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks import quantities, temporal

COMMANDS = ("quantities", "temporal")


def main(arguments: list[str]) -> int:
    """Print the predictions of one set, a line a record. Status 2 when the words of the call are off."""
    if len(arguments) != 2 or arguments[0] not in COMMANDS or not Path(arguments[1]).is_file():
        print(f"usage: python -m benchmarks.external {'|'.join(COMMANDS)} FILE.jsonl", file=sys.stderr)
        return 2
    kind, path = arguments
    if kind == "temporal":
        temporal.main(path)
    else:
        for prediction in quantities.predict(Path(path).read_text(encoding="utf-8").splitlines()):
            print(json.dumps(prediction, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
