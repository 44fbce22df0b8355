"""Whether a rejection already holds feedback on this person: a modest rule for when no reader of feedback is given.

Holds words of concrete criticism and lists of points. It must not say what the points are.
"""

from afterword.ask.facts.prose import phrases
from afterword.ask.facts.source import Source

_CRITICISM = """
panel felt that you
panel felt your
panel felt you
team felt that you
team felt your
team felt you
we felt that you
we felt your
we felt you
the panel's view
panel's view was
interviewed closer to
some feedback:
the feedback was
feedback from the team:
feedback from the panel:
our feedback:
here is some feedback
here is our feedback
here are a few
the main reason
for next time
you did not
your answer
your answers
your solution
your presentation was
your pitch
would have liked to see
would have liked more
would have liked you to
we were looking for more
we would have wanted
you could have
you need to
you struggled
lacked
lacking
not enough depth
more depth
too long
too much time
so that you do not have to ask
we missed
wir hätten uns mehr
hätten uns gewünscht
uns hat gefehlt
uns fehlte
fehlte uns
deine antworten
ihre antworten
ihre präsentation
deine präsentation
etwas zu
zu wenig
il nous a manqué
nous aurions aimé
manquait de
vos réponses
votre présentation
tes réponses
nos faltó
echamos en falta
echamos de menos
tus respuestas
sus respuestas
te faltó
le faltó
sentimos falta
faltou
suas respostas
as tuas respostas
we misten
wij misten
je antwoorden
uw antwoorden
had je * kunnen
had u * kunnen
ci è mancato
le tue risposte
le sue risposte
"""
_PRAISE = """
went very well
went well
was excellent
were excellent
was impressive
were impressive
was strong
were strong
"""


def holds_feedback(source: Source) -> bool:
    """Say whether the message tells this person what was weak, in a sentence or in a list of at least two points."""
    points = [
        line
        for line in source.lines
        if line.text[:2] in ("- ", "* ", "• ", "– ") and len(line.text.split()) >= 4
    ]
    if len(points) >= 2:
        return True
    for hit in source.body.find_all(phrases(_CRITICISM)):
        start, end = source.body.sentence(hit.start)
        if not source.body.has(phrases(_PRAISE), start, end):
            return True
    return False
