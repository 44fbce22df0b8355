"""How one case is scored: pure functions from gold and output to counts and misses.

Each ``score_*`` function returns a Score. Its counts are summed over the cases of a set, and the shares of the
table are made from the sums, so that a reply with five points weighs more than one with a single point.
Nothing here knows of files, engines or printing.

When is a quote found? Two quotes are the same point when their words overlap enough (``same_quote``). Each gold
quote can be found once and each found quote can serve once, best overlap first. What is left of the gold is
missed, what is left of the found is wrong. A quote marked optional is neither.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MIN_OVERLAP = 0.5
"""Shared words over all words (intersection over union) from which two quotes are the same."""

MIN_CONTAINED = 0.4
"""Enough when one quote lies wholly inside the other: a gap quoted with the praise around it is still found."""

LISTS = {"point": ("improvements", "points"), "strength": ("strengths",) * 2, "door": ("doors",) * 2,
         "outside": ("outside_control",) * 2}  # fmt: skip
"""Count name → key in the gold, key in the output."""

ADVICE_FIELDS = ("gist", "situation", "action", "measure", "by_when", "cue", "when", "who")
SIX = ("company", "role", "candidate_name", "sender_name", "stage", "outcome")
"""The facts a letter stands on; a case counts for "six together" when all that the gold holds are right."""

NOT_REJECTED = frozenset({"not_a_rejection", "on_hold"})

RULES = {
    "D01": "subject", "D02": "length", "D03": "greeting", "D04": "placeholder", "D05": "role", "D06": "thanks",
    "D07": "contesting", "D08": "one-request", "D09": "easy-out", "D10": "legal-fishing", "D11": "begging",
    "D12": "blame", "D13": "pressure", "D14": "comparison", "D15": "re-pitch", "D16": "one-recipient",
    "D17": "timing", "D18": "follow-up", "D19": "recipient", "D20": "attachment", "D21": "register",
    "D22": "facts", "D23": "typography", "D24": "sign-off", "D25": "call", "D26": "answers-sender",
}  # fmt: skip
"""Numbers of labels → the rule names that findings carry; a label may also be the name. Labels J1–J10 need a judge and are not scored."""

WARN_ONLY = frozenset({"subject", "sign-off"})
"""Rules that never fail a letter: a fault of theirs is found when they warn."""

_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_TOKEN = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_LEGAL_FORM = re.compile(
    r"(?:[\s,]+(?:gmbh|ag|se|kg|ug|ltd|limited|llc|llp|inc|incorporated|corp|plc|pty|pvt|bv|nv|sa|sas|sarl"
    r"|sl|srl|spa|lda|ltda|ab|as|oy|kk|& co|ev))+$",
)


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that went wrong with a case, for reading."""

    what: str
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """What one case adds to the sums, and what went wrong with it."""

    counts: Counter[str]
    misses: tuple[Miss, ...]


def tokens(text: str) -> list[str]:
    """Split into lower-case words without punctuation; each CJK character is a word."""
    return _TOKEN.findall(text.casefold())


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """Return shared words over all words, 0 to 1, counting repeated words."""
    left, right = Counter(one), Counter(other)
    union = (left | right).total()
    return (left & right).total() / union if union else 0.0


def same_quote(one: str, other: str) -> bool:
    """Tell whether two quotes mean the same passage.

    They do when at least half of all their words are shared, or when one is a run of words inside the other
    and makes up at least 40 % of it.
    """
    left, right = sorted((tokens(one), tokens(other)), key=len)
    share = overlap(left, right)
    inside = f" {' '.join(left)} " in f" {' '.join(right)} "
    return share >= MIN_OVERLAP or (inside and share >= MIN_CONTAINED)


def pair_quotes(gold: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    """Pair gold quotes with found ones, best overlap first, each used once; return index pairs."""
    options = [
        (-overlap(tokens(wanted), tokens(got)), i, j)
        for i, wanted in enumerate(gold)
        for j, got in enumerate(found)
        if same_quote(wanted, got)
    ]
    pairs: list[tuple[int, int]] = []
    for _, i, j in sorted(options):
        if all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def score_cleaning(gold: Mapping[str, Any], text: str) -> Score:
    """Compare the cleaned text with the gold one: F1 over words, and equality but for white space."""
    wanted, got = Counter(tokens(gold["clean"])), Counter(tokens(text))
    words = wanted.total() + got.total()
    f1 = 2 * (wanted & got).total() / words if words else 1.0
    exact = "".join(gold["clean"].split()) == "".join(text.split())
    wanted_lines, got_lines = (
        Counter(" ".join(line.split()) for line in one.splitlines()) for one in (gold["clean"], text)
    )
    misses = [Miss("lost line", expected=line) for line in wanted_lines - got_lines if line and not exact]
    misses += [Miss("line left in", found=line) for line in got_lines - wanted_lines if line and not exact]
    return Score(Counter(cases=1, exact=int(exact), f1_ppm=round(f1 * 1_000_000)), tuple(misses))


def score_reading(gold: Mapping[str, Any], reading: Mapping[str, Any]) -> Score:
    """Score a reply's reading (the JSON shape of ``summarize``) in everything that its gold speaks of."""
    scores = [
        _score_list(name, gold, reading[key]) for name, (gold_key, key) in LISTS.items() if gold_key in gold
    ]
    scores += [_score_flags(gold["flags"], reading["flags"])] if "flags" in gold else []
    scores.append(_score_slices(reading))
    counts = sum((score.counts for score in scores), Counter(cases=1))
    misses = [miss for score in scores for miss in score.misses]
    if "has_feedback" in gold:
        right = (reading["kind"] == "feedback") == gold["has_feedback"]
        counts.update(kinds=1, kind_right=int(right))
        if not gold["has_feedback"]:
            counts.update(silent=1, silent_with_point=int(counts["point_wrong"] > 0))
        if not right:
            misses.append(
                Miss("kind", "feedback" if gold["has_feedback"] else "no feedback", reading["kind"])
            )
    if "reading_kind" in gold:
        right = reading["kind"] == gold["reading_kind"]
        counts.update(named_kinds=1, named_kind_right=int(right))
        misses += [] if right else [Miss("kind", gold["reading_kind"], reading["kind"])]
    forbidden = forbidden_phrases(gold, reading)
    counts.update(forbidden=len(forbidden))
    return Score(counts, (*misses, *(Miss("forbidden in output", found=phrase) for phrase in forbidden)))


def _score_list(name: str, gold: Mapping[str, Any], found: Sequence[Mapping[str, Any]]) -> Score:
    """Count hit, missed and wrong quotes of one list, and the areas of the points that were hit."""
    optional = gold.get("optional_quotes", [])
    allowed = [tokens(quote) for quote in optional]
    wanted = [item for item in gold[LISTS[name][0]] if tokens(item["quote"]) not in allowed]
    pairs = pair_quotes([item["quote"] for item in wanted], [item["quote"] for item in found])
    hit, served = {i for i, _ in pairs}, {j for _, j in pairs}
    missed = [item["quote"] for i, item in enumerate(wanted) if i not in hit]
    spare = [item["quote"] for j, item in enumerate(found) if j not in served]
    wrong = [quote for quote in spare if not any(same_quote(quote, extra) for extra in optional)]
    counts = Counter({f"{name}_hit": len(pairs), f"{name}_missed": len(missed), f"{name}_wrong": len(wrong)})
    misses = [Miss(f"missed {name}", expected=quote) for quote in missed]
    misses += [Miss(f"wrong {name}", found=quote) for quote in wrong]
    for i, j in pairs if name == "point" else []:
        accepted = [wanted[i]["area"], *wanted[i].get("alt_areas", [])]
        right = found[j]["area"] in accepted
        counts.update(areas=1, area_right=int(right))
        misses += (
            [] if right else [Miss("area", f"{' | '.join(accepted)}: {wanted[i]['quote']}", found[j]["area"])]
        )
    return Score(counts, tuple(misses))


def _score_flags(gold: Iterable[str], found: Iterable[str]) -> Score:
    """Compare flags by name; what follows a colon in the gold (``possible_discrimination:age``) is a comment."""
    wanted, got = {flag.partition(":")[0] for flag in gold}, set(found)
    missed, wrong = sorted(wanted - got), sorted(got - wanted)
    misses = [Miss("missed flag", expected=flag) for flag in missed]
    misses += [Miss("wrong flag", found=flag) for flag in wrong]
    counts = Counter(flag_hit=len(wanted & got), flag_missed=len(missed), flag_wrong=len(wrong))
    return Score(counts, tuple(misses))


def _score_slices(reading: Mapping[str, Any]) -> Score:
    """Count the quotes that stand in the text exactly where the reading says."""
    items = [item for _, key in LISTS.values() for item in reading[key]]
    broken = [
        item["quote"] for item in items if reading["text"][item["start"] : item["end"]] != item["quote"]
    ]
    counts = Counter(quotes=len(items), slices=len(items) - len(broken))
    return Score(counts, tuple(Miss("not a slice", found=quote) for quote in broken))


def forbidden_phrases(gold: Mapping[str, Any], reading: Mapping[str, Any]) -> list[str]:
    """Return the gold's forbidden phrases that the reading hands to the user as advice, praise or a door.

    The cleaned text and what is listed as outside the user's control may show the sender's words. A phrase
    that is part of a gold quote may be quoted too, but not taken over into the program's own words.
    """
    items = [item for name in ("point", "strength", "door") for item in reading[LISTS[name][1]]]
    own_words = [str(item.get(field) or "") for item in items for field in ADVICE_FIELDS]
    said = "\n".join([*own_words, reading.get("next_step") or ""]).casefold()
    quoted = "\n".join(item["quote"] for item in items).casefold()
    gold_items = [item for name in ("point", "strength", "door") for item in gold.get(LISTS[name][0], [])]
    gold_quotes = "\n".join(item["quote"] for item in gold_items).casefold()
    return [
        phrase
        for phrase in gold.get("forbidden_in_output", [])
        if phrase.casefold() in said or (phrase.casefold() in quoted and phrase.casefold() not in gold_quotes)
    ]


def same_value(field: str, gold: Mapping[str, Any], value: Any) -> bool:
    """Tell whether a fact equals its gold, but for case, white space and order in a list.

    A company may also be one of ``company_aliases`` and lack its legal form. ``accept: {field: [values]}`` in
    the gold lists further right answers.
    """
    accepted = [gold[field], *gold.get("accept", {}).get(field, [])]
    if field == "company" and gold[field] is not None:
        accepted += gold.get("company_aliases", [])
    return _plain(field, value) in [_plain(field, choice) for choice in accepted]


def _plain(field: str, value: Any) -> Any:
    if isinstance(value, list):
        return sorted(_plain(field, item) for item in value)
    if not isinstance(value, str):
        return value
    text = " ".join(value.casefold().split())
    if field in ("company", "agency"):
        return _LEGAL_FORM.sub("", text.replace(".", "")) or text
    return text


def score_facts(gold: Mapping[str, Any], facts: Mapping[str, Any]) -> Score:
    """Score each field that the gold holds, the six together, guesses, and rejection or not."""
    counts: Counter[str] = Counter(cases=1)
    misses: list[Miss] = []
    wrong = set()
    for field in gold.keys() - {"company_aliases", "accept"}:
        right = same_value(field, gold, facts.get(field))
        counts.update({f"{field}_asked": 1, f"{field}_right": int(right)})
        if gold[field] is None:
            counts.update(unsaid=1, guessed=int(not right))
        if not right:
            wrong.add(field)
            misses.append(Miss(field, str(gold[field]), str(facts.get(field))))
    counts["six_right"] = int(not wrong & set(SIX))
    rejected, called = gold["outcome"] not in NOT_REJECTED, facts["outcome"] not in NOT_REJECTED
    counts.update(
        told_apart=int(rejected == called), called=int(called), called_right=int(called and rejected)
    )
    counts.update(others=int(not rejected), others_right=int(not rejected and not called))
    return Score(counts, tuple(sorted(misses, key=lambda miss: miss.what)))


def score_privacy(gold: Mapping[str, Any], sent: str) -> Score:
    """Count the gold names that stand in what would be sent: those that are known, and those of free text alone."""
    misses = []
    counts: Counter[str] = Counter(cases=1)
    for kind in ("known", "free"):
        names = gold.get(kind, [])
        escaped = [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sent)]
        counts.update({f"{kind}_names": len(names), f"{kind}_escaped": len(escaped)})
        misses += [Miss(f"{kind} name escaped", found=name) for name in escaped]
    return Score(counts, tuple(misses))


def score_check(gold: Mapping[str, Any], findings: Sequence[Mapping[str, Any]]) -> Score:
    """Compare a draft's findings (rule, severity, message) with its label.

    A labelled fault is found when a finding of its rule is a failure; a mere warning is counted apart. On a
    good letter any failure is wrong; on a bad one a failure that nobody labelled is "other".
    """
    said = {finding["rule"]: finding["message"] for finding in findings}
    fails = {finding["rule"] for finding in findings if finding["severity"] == "fail"}
    warnings = [finding["rule"] for finding in findings if finding["severity"] == "warn"]
    labels = {RULES.get(label, label) for label in gold["violates"]} & set(RULES.values())
    counts: Counter[str] = Counter(cases=1)
    misses = [
        Miss("fault not failed", expected=rule, found="a warning" if rule in warnings else "nothing")
        for rule in sorted(labels - fails)
    ]
    if gold["label"] == "good":
        counts.update(good=1, good_failed=int(bool(fails)), good_warnings=len(warnings))
        misses += [Miss("good letter failed", found=f"{rule}: {said[rule]}") for rule in sorted(fails)]
    else:
        others = fails - labels
        counts.update(bad=1, faults=len(labels), faults_found=len(labels & fails), other_fails=len(others))
        counts["faults_noticed"] = len(labels & (fails | set(warnings)))
        counts["faults_severe"] = len(labels & (fails | (WARN_ONLY & set(warnings))))
        misses += [Miss("other fail", found=f"{rule}: {said[rule]}") for rule in sorted(others)]
    return Score(counts, tuple(misses))
