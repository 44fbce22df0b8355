"""Which of the 21 areas a criticism belongs to, by its words and the learned weights together.

Holds the codes and the choice. The words are data, beside this file.
"""

from typing import Literal, get_args

from afterword.reply.cues import Phrases, plain
from afterword.reply.learned import area_features, model, scores, words_in

Area = Literal[
    "technical_depth", "coding_fluency", "system_design", "problem_solving", "domain_knowledge", "communication",
    "answer_structure", "work_sample", "experience_seniority", "credentials", "motivation_research",
    "teamwork_culture", "leadership", "customer_focus", "planning_delivery", "questions_asked", "professionalism",
    "self_awareness", "language_proficiency", "logistics", "process",
]  # fmt: skip
AREAS: tuple[Area, ...] = get_args(Area)

RULES = 0.5
"""How much a phrase of an area weighs beside the model's log odds."""


def area_of(quote: str, lead: str, phrases: Phrases) -> Area:
    """Choose the area of a criticism from its quote and the words that led it in."""
    ready, around = plain(quote), plain(lead)
    signals: dict[str, int] = {area: hits for area in AREAS if (hits := len(phrases.found(area, ready)))}
    learned = scores(model().areas, words_in(ready), area_features(lead, signals, words_in(ready)))
    by_area = dict(zip(AREAS, learned, strict=True))
    led = {area: min(len(phrases.found(area, around)), 2) for area in AREAS}
    return max(AREAS, key=lambda area: by_area[area] + RULES * (min(signals.get(area, 0), 3) + led[area]))
