"""Learning in stages: what a later stage sees of an article was decided by weights that have not seen it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from extract import decisions
from extract.decisions import Decision, plain
from extract.evaluation.gold import Annotated
from extract.model import Article
from training.decisions import stages
from training.decisions.examples import Examples


@dataclass(frozen=True)
class Seen:
    """A fit that only remembers which articles it was learned from."""

    articles: tuple[str, ...]

    @property
    def decision(self) -> Decision:
        nothing = plain(np.zeros((0, len(self.articles)), np.float32), np.zeros(len(self.articles), np.float32))
        return Decision(self.articles, {}, nothing)


def test_no_article_is_decided_by_weights_that_have_seen_it(monkeypatch: pytest.MonkeyPatch) -> None:
    annotated = [Annotated(Article(f"a{i}", "en", "", None, None), (), ()) for i in range(24)]
    known: list[tuple[set[str], set[str]]] = []

    def first(fold: stages.Fold) -> dict[str, Examples]:
        return {one.article.id: Examples(labelled={"seam": [({}, one.article.id)]}) for one in fold}

    def second(fold: stages.Fold) -> dict[str, Examples]:
        known.append(({one.article.id for one in fold}, set(decisions.load("seam").classes)))
        return {one.article.id: Examples(labelled={"row": [({}, one.article.id)]}) for one in fold}

    def fitted(name: str, found: list[Examples]) -> Seen:
        return Seen(tuple(article for one in found for _, article in one.labelled[name]))

    monkeypatch.setattr(stages, "STAGES", ((first, ("seam",)), (second, ("row",))))
    monkeypatch.setattr(stages, "_fit", fitted)
    learned = stages.learn(annotated)
    everyone = {one.article.id for one in annotated}
    assert set(learned["row"].decision.classes) == everyone
    assert len(known) == stages.FOLDS
    for fold, learned_from in known:
        assert learned_from == everyone - fold


def test_every_decision_that_the_engine_loads_is_learned() -> None:
    learned = {name for _, names in stages.STAGES for name in names}
    assert learned == {path.stem for path in decisions.FOLDER.glob("*.zip")}
