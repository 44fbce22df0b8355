"""People's names: titles in six languages, which part is the family name, how far two spellings differ."""

from typing import NamedTuple

from afterword.ask.checks.tokens import words_of
from afterword.ask.checks.words.table import Words
from afterword.text.names import parse_name

TITLES = {
    **dict.fromkeys("mr mister sir m herr herrn monsieur senor sr senhor dhr heer meneer don".split(), "m"),
    **dict.fromkeys(
        "mrs ms miss madam frau madame mme mlle mademoiselle senora sra senorita srta senhora mevrouw mevr mw dona frl".split(),
        "f",
    ),
    **dict.fromkeys("dr doctor doktor docteur doutor doutora dra doctora".split(), "Dr"),
    **dict.fromkeys(
        "prof professor professorin professeur professeure profesor profesora professora profa profr".split(),
        "Prof",
    ),
    **dict.fromkeys("mx rev drs ir ing dipl mag".split(), "x"),
}
"""A folded title and its kind: m, f, an academic title, or x for one that tells nothing."""

_TEAMS = frozenset(
    "team teams hr human resources recruiting recruitment recruiter recruiters talent personal personalabteilung personalwesen department dept office careers jobs "
    "bewerbung rh ressources humaines recursos humanos recrutement seleccion selecao gente afdeling abteilung people panel committee board unknown hiring "
    "personeelszaken equipe equipo equipa jury kommission manager service departamento area seccion servicio sekretariat secretariat secretaria direction bewerbermanagement "
    "bewerbungsteam personalteam sollicitaties werving rrhh drh selectie vagas".split()
)
PARTICLES = frozenset(
    "van von de der den del della di da dos das du la le ten ter zu zur el al bin y mc st o".split()
)
_FAMILY_FIRST = frozenset(
    "nguyen tran le pham hoang huynh vu vo dang bui do ho ngo duong kim park lee choi jung jeong kang cho yoon jang lim han shin seo kwon hwang "
    "wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu lin guo gao luo zheng liang xie tang deng cao peng zeng xiao tian dong "
    "tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki okada mori "
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz".split()
)


class Name(NamedTuple):
    """A recipient's name: kinds of title, given names, family name, and every word as written. Folded words."""

    titles: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    written: tuple[str, ...]


def read_name(text: str, words: Words | None) -> Name | None:
    """Take a recipient's name apart; None for a team, a department or nothing."""
    plain, _, remark = text.partition("(")
    plain, comma, after = plain.partition(",")
    pieces = [piece.strip(".") for piece in plain.replace(".", ". ").split()]
    known = [(words_of(piece, words), piece) for piece in pieces]
    titles = [TITLES[folded[0]] for folded, _ in known if len(folded) == 1 and folded[0] in TITLES]
    rest = [
        (folded, piece)
        for folded, piece in known
        if folded and not (len(folded) == 1 and folded[0] in TITLES)
    ]
    if not rest or any(word in _TEAMS for folded, _ in rest for word in folded):
        return None
    written = tuple(piece for _, piece in rest)
    folded_words = [" ".join(folded) for folded, _ in rest]
    if (
        comma
        and sum(piece.lower() not in PARTICLES for piece in written) <= 2
        and after.strip()
        and len(after.split()) <= 2
        and not set(words_of(after, words)) & _TEAMS
    ):
        given = tuple(words_of(after, words))
        return Name(tuple(titles), given, tuple(folded_words), (*written, *after.split()))
    if titles and len(rest) == 1:
        return Name(tuple(titles), (), tuple(folded_words), written)
    family = _family(folded_words, words_of(remark, words))
    given = tuple(word for word in folded_words if word not in family)
    if len(rest) == 1:
        given, family = tuple(folded_words), ()
    return Name(tuple(titles), given, family, written)


def is_mailbox(to: str) -> bool:
    """Say whether a name is a team's, a department's or nobody's."""
    return read_name(parse_name(to).full, None) is None


def _family(folded: list[str], remark: list[str]) -> tuple[str, ...]:
    """Return the family name: what a remark says, a well-known one at the front, else the last with its particles."""
    if "family" in remark or "surname" in remark or "familienname" in remark:
        named = tuple(word for word in folded if word in remark)
        if named:
            return named
    if folded[0] in _FAMILY_FIRST and folded[-1] not in _FAMILY_FIRST:
        return (folded[0],)
    first = len(folded) - 1
    while first > 1 and folded[first - 1] in PARTICLES:
        first -= 1
    return tuple(folded[first:])


def differ_little(one: str, other: str) -> bool:
    """Say whether two names differ by one or two letters, as a misspelt name does; equal ones do not."""
    if one == other or abs(len(one) - len(other)) > 2 or min(len(one), len(other)) < 3:
        return False
    most = 1 if min(len(one), len(other)) < 5 else 2
    return _distance(one[:40], other[:40]) <= most


def _distance(one: str, other: str) -> int:
    """Return how many letters must be put in, left out, replaced or swapped."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        following = [i]
        for j, right in enumerate(other, 1):
            cost = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        before, row = row, following
    return row[-1]
