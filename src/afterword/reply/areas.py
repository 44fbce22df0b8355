"""Which of the 21 areas a criticism belongs to, by its words and the learned weights together.

Holds the codes and the choice. The words are data, beside this file.
"""

from typing import Literal, get_args

from afterword.reply.cues import plain
from afterword.reply.learned import Beside, area_scores

Area = Literal[
    "technical_depth", "coding_fluency", "system_design", "problem_solving", "domain_knowledge", "communication",
    "answer_structure", "work_sample", "experience_seniority", "credentials", "motivation_research",
    "teamwork_culture", "leadership", "customer_focus", "planning_delivery", "questions_asked", "professionalism",
    "self_awareness", "language_proficiency", "logistics", "process",
]  # fmt: skip
AREAS: tuple[Area, ...] = get_args(Area)


def area_of(quote: str, beside: Beside, language: str) -> Area:
    """Choose the area of a criticism from its quote and from what is said around it (plain, with its weight)."""
    scores = area_scores(plain(quote), beside, language)
    return max(zip(AREAS, scores, strict=True), key=lambda scored: scored[1])[0]
