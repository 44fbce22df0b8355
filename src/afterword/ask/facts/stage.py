"""How far the candidate came.

Holds the order of the stages and which mention counts; a stage that was not reached does not.
"""

from afterword.ask.facts.kinds import bare, has_role_noun
from afterword.ask.facts.phrases import stage as tables
from afterword.ask.facts.prose import Hit, Prose, phrases
from afterword.ask.facts.shape import Outcome, Stage


def read_stage(body: Prose, subject: Prose, history: Prose, outcome: Outcome) -> tuple[Stage, str]:
    """Return the stage and the words that say so. An offer counts where it is made or taken back."""
    if outcome in ("offer_withdrawn", "not_a_rejection"):
        hit = _reached(body, tables.OFFER if outcome == "offer_withdrawn" else tables.OFFERED)
        if hit or outcome == "offer_withdrawn":
            return "offer", body.quote(hit.start, hit.end) if hit else ""
    for prose in (body, subject):
        for stage, table in _ORDER:
            hit = _reached(prose, table)
            if hit:
                return stage, prose.quote(hit.start, hit.end)
    met = history.find_all(phrases(tables.INTERVIEW))
    if met:
        hit = met[0]
        return "interview", history.quote(hit.start, hit.end)
    for prose in (body, subject):
        hit = _reached(prose, tables.APPLICATION)
        if hit:
            return "application", prose.quote(hit.start, hit.end)
    return "unknown", ""


_ORDER: tuple[tuple[Stage, str], ...] = (
    ("final", tables.FINAL),
    ("assessment", tables.ASSESSMENT),
    ("phone_screen", tables.PHONE_SCREEN),
    ("interview", tables.INTERVIEW),
)


def _reached(prose: Prose, table: str) -> Hit | None:
    missed = _all_spans(prose, tables.NOT_REACHED)
    for phrase in prose.present(phrases(table)):
        for hit in prose.find_each(phrase):
            if not _names_a_worker(prose, hit) and not any(start <= hit.start < end for start, end in missed):
                return hit
    return None


def _names_a_worker(prose: Prose, hit: Hit) -> bool:
    """Say whether the word belongs to a job title: a ``Test Engineer`` need not have sat a test."""
    number = prose.word_at(hit.end - 1)
    following = prose.words[number + 1 : number + 2]
    return (
        bool(following)
        and prose.words[number].text[-1] not in ".,;:"
        and has_role_noun(bare(following[0].text))
    )


def _all_spans(prose: Prose, table: str) -> list[tuple[int, int]]:
    return [
        (hit.start, hit.end) for phrase in prose.present(phrases(table)) for hit in prose.find_each(phrase)
    ]
