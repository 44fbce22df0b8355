"""Text that gives orders to a program instead of speaking to a person.

Pure. Names what it sees and judges a sentence by its words alone; a talk about work with such programs is no order.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

# A hit of these is enough.
_STRONG: Final = """
ignore all|ignore any|ignore previous|ignore the previous|ignore the above|ignore the instructions|ignore earlier|ignore every|ignore your|ignore everything
|disregard all|disregard any|disregard previous|disregard the previous|disregard your|disregard the above|disregard the instructions|disregard everything
|forget all|forget your instructions|forget previous|forget everything|forget the above|previous instruction|prior instruction|earlier instruction|all instructions
|new instruction|updated instruction|instructions above|your instructions|your prompt|system prompt|system message|system instruction|system override|system:
|developer message|developer mode|debug mode|maintenance mode|training mode|test mode|god mode|dan mode|jailbreak|prompt injection|end of email|end of document
|end of the email|end of input|begin instruction|end of instruction|new task for|new task:|you are now a |you are now an |you are now in |you are now the |you are now dan|you are now oper|you are now act|from now on you|act as|pretend to be|pretend you|as an ai|if you are an ai
|if you're an ai|im_start|im_end|endoftext|[inst]|[/inst]|<<sys>>|</text>|</system>|<system>|[system]|assistant:|"role"|ai:|no restrictions|without restrictions
|no limits ai|unlimited capabilities|reveal your|output only|respond only|reply only with|print the following|the human does not need|priority over
|for testing purposes|test pipeline|your task is to|the following task|new task|priority task|urgent task|special case:|enable debugging|administrative privileges|please execute
|for academic purposes|assigned a task|you must:|in your response|told to summari|no matter what|prove you are|generate a response|should you accept it|perform the following
|tell the reader|tell the user|tell the recipient|tell the candidate to open|rate this candidate|rate the candidate|to bcc|executing output
|ignoriere alle|ignoriere die|ignorieren sie alle|ignorieren sie die|vergiss alle|vorherigen anweisung|vorherige anweisung|bisherigen anweisung|obigen anweisung|systemanweisung
|hinweis an ki|hinweis an die ki|hinweis für ki|hinweis für die ki|du bist jetzt|neue anweisung
|ignorez toutes|ignorez les|ignore toutes les|ignore les instructions|oublie toutes|oubliez toutes|instructions précédentes|instructions ci-dessus|consignes précédentes
|note à l'ia|note pour l'ia|tu es maintenant|vous êtes maintenant une ia|nouvelles instructions
|ignora todas|ignora las|ignore todas|ignore las instrucciones|olvida todas|instrucciones anteriores|instrucciones previas|nuevas instrucciones|nota para la ia
|eres un modelo|eres una ia|ahora eres
|ignore as instruções|esqueça todas|instruções anteriores|novas instruções|nota para ia|nota para a ia|você agora é
|negeer alle|negeer de|negeer vorige|vergeet alle|vorige instructie|eerdere instructie|bovenstaande instructie|nieuwe instructie|bericht aan de ai|je bent nu een
|ignora tutte|ignora le istruzioni|istruzioni precedenti|nota per l'ia
"""
# These name a program; they count with an order beside them, or two together.
_NAMED: Final = """
language model|large language|llm|llms|chatgpt|gpt-|an ai|the ai|ai assistant|ai model|ai tool|ai agent|ai summar|ai reader|ai system|any ai|dear ai|note to ai|to ai|for ai
|virtual assistant|automated assistant|automated reader|automated system|automated tool|automated process|summarizer|summariser|summarizing tool|summarising tool|summarises this
|summarizes this|summarising this|summarizing this|feedback tool|parsing tool|the assistant|to assistant|for assistant|the model|this model|the parser|the bot|chatbot|the program
|pour l'assistant :|pour l'assistant:|à l'assistant :|à l'assistant:|an den assistenten:|für den assistenten:|para el asistente:|al asistente:|para o assistente:|ao assistente:|voor de assistent:|aan de assistent:
|ki-assistent|ki-system|an die ki|die ki|sprachmodell|modèle de langage|à l'ia|pour l'ia|assistant ia|l'ia|modelo de lenguaje|asistente de ia|a la ia|para la ia|la ia
|modelo de linguagem|assistente de ia|para a ia|à ia|taalmodel|ai-assistent|aan de ai|voor de ai|de ai|modello linguistico
"""
_ORDER: Final = """
ignore|disregard|override|output|respond|reply with|print|say that|tell the|tell them|tell him|tell her|state that|write that|write|rate|add|report that|summarise|summarize|summary
|must|has to|instead|include|recommend|do not mention|don't mention|never mention|mark this|mark the|treat this|treat as|note to|email|send|visit|open|click|reveal|from now on|act as
|classify|please do the following|execute|perform|follow|demonstrate|answer|generate|provide|ensure|make sure|encode
|append|efface|effacez|supprime|supprimez|renvoie|lösche|löschen|borra|borre|elimina|apague|apaga|wis|verwijder
|antworte|schreibe|gib aus|sag|sage|bewerte|fasse|behaupte|füge|nenne|répondez|réponds|écris|écrivez|dis|dites|résume|affiche|ajoute
|responde|escribe|di que|diga que|resume|resuma|muestra|añade|indica|responda|escreva|diga|mostre|acrescente|inclua|antwoord|schrijf|zeg|vat samen|toon|voeg|noem|rispondi|scrivi
"""
# Talk of work with such programs.
_WORK: Final = """
your ai|our ai|ai product|ai team|ai strategy|ai project|ai role|use of ai|using ai|used ai|relied on ai|with ai|by ai|ai-generated|ai generated|chatgpt for|used chatgpt
|relied on chatgpt|using chatgpt|of llms|llm project|llm evaluation|llm work|on llms|about llms|about language models|on language models|explain llms|an llm works
|language model works|machine learning|the ai act|ai ethics|ai governance|data model|financial model|business model|operating model|model answer|role model|service model|your model
|our model|the model you|pricing model|the model was|your answer|your instructions for|your prompt response
"""
_TRIGGERS: Final = re.compile(
    r"ignor|disregard|forget|vergiss|vergeet|oubli|olvida|esque|negeer|instru|anweis|consigne|prompt|system|assistant|assistent|asistente|"
    r"\bai\b|\bki\b|\bia\b|llm|gpt|model|sprachmod|taalmod|\bmode\b|override|jailbreak|\[/?inst|<\||</|\"role\"|you are now|act as|pretend|end of|summari|tool|bot\b|"
    r"\bdan\b|priority|restrict|human|task|execut|testing|academic|debug|privileges|special case|you must:|response|no matter|prove you|should you|bcc|output|"
    r"tell the|rate th|(?:report|state|say|recommend) that|[{\[]\s*\"?\w+\"?\s*[\]:]|\w=\w",
    re.IGNORECASE,
)
_OPENINGS: Final = (
    "system:",
    "system prompt",
    "assistant:",
    "system message",
    "ai:",
    "inst]",
    "|im_start",
    "user:",
    "### ",
)
_DEMAND: Final = re.compile(
    r"(?:^|\n|[:;>\]]|\b(?:to|please|and|instead|insted|also|must|që|te|ukuthi))[\s*\"']*(?:say that|report that|state that|output|print|respond with|reply with|return only|"
    r"recommend that|write [\w-]+ into|add [\w.@-]+ to)\b", re.IGNORECASE,
)  # fmt: skip
"""A demand that only a program could be asked, where a clause begins."""
_CONFIGURED: Final = re.compile(r"\b[A-Za-z]\w*=[\w\"]|[{,]\s*\"\w+\"\s*:")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+")
_SPACES: Final = re.compile(r"[\s*_#>]+")
_YOU: Final = re.compile(
    r"\b(?:you|your|you're|sie|ihr|ihre|ihren|du|dein|deine|vous|votre|vos|tu|ton|ta|usted|su|você|seu|sua|je|jij|jouw|u|uw)\b", re.IGNORECASE
)  # fmt: skip


@cache
def _phrases(table: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in table.replace("\n", "").split("|") if phrase.strip())


def orders_in(text: str, sentences: Sequence[tuple[int, int]]) -> frozenset[int]:
    """List the numbers of the sentences (start, end) that address a program, with those that go on in their paragraph."""
    if not _TRIGGERS.search(text):
        return frozenset()
    found: set[int] = set()
    for number, (start, end) in enumerate(sentences):
        sentence = text[start:end]
        follows = number - 1 in found and "\n\n" not in text[sentences[number - 1][1] : start]
        if addresses_machine(sentence) or (follows and _goes_on(sentence)):
            found.add(number)
    return frozenset(found)


def addresses_machine(sentence: str) -> bool:
    """Tell whether a sentence gives orders to a program."""
    sentence = _ADDRESS.sub(" ", sentence)
    said = f" {_SPACES.sub(' ', sentence.casefold().replace('’', chr(39)))} "
    if said.lstrip(" [<\"'({").startswith(_OPENINGS) or _CONFIGURED.search(sentence):
        return True
    if _DEMAND.search(sentence[:2000]) and not _YOU.search(sentence):
        return True
    strong = any(phrase in said for phrase in _phrases(_STRONG))
    if strong and not any(phrase in said for phrase in _phrases(_WORK)):
        return True
    for phrase in _phrases(_WORK):
        said = said.replace(phrase, " ")
    named = [phrase for phrase in _phrases(_NAMED) if _stands(phrase, said)]
    return bool(named) and any(_stands(phrase, said) for phrase in _phrases(_ORDER) if phrase not in named)


def _stands(phrase: str, said: str) -> bool:
    """Tell whether a phrase begins at the beginning of a word."""
    at = said.find(phrase)
    while at >= 0 and said[at - 1].isalnum():
        at = said.find(phrase, at + 1)
    if at < 0:
        return False
    after = said[at + len(phrase) : at + len(phrase) + 1]
    return (
        phrase.endswith(("-", "summar")) or not after.isalnum() or said[at + len(phrase) :].startswith("s ")
    )


def _goes_on(sentence: str) -> bool:
    """Tell whether a sentence after an order belongs to it: it gives orders itself, or does not speak to a person."""
    said = f" {_SPACES.sub(' ', sentence.casefold())} "
    return any(_stands(phrase, said) for phrase in _phrases(_ORDER)) or not _YOU.search(sentence)
