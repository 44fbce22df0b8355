"""Brazilian Portuguese: how what the user typed becomes part of a sentence. An anchor is an object, or follows "sobre"."""

import re
from functools import cache

from afterword.ask.wording import Anchor, Question
from afterword.ask.wording.pieces import join_anchors
from afterword.ask.wording.romance import Grammar, fit_anchor, fit_question


@cache
def _grammar() -> Grammar:
    return Grammar(
        sessions={
            "m": "exercício teste caso case exame desafio projeto painel jogo portfólio portfolio encontro bate-papo papo questionário debate "
            "estudo trabalho pitch workshop plantão simulado role-play roleplay almoço",
            "f": "entrevista degustação revisão prova apresentação conversa rodada sessão pergunta visita dinâmica demonstração demo reunião aula ligação chamada "
            "tarefa simulação parte fase etapa exposição avaliação lição atividade redação banca discussão videochamada videoconferência oficina",
            "mp": "exercícios testes casos cases desafios", "fp": "entrevistas provas perguntas rodadas dinâmicas etapas",
        },
        nouns={},
        articles={"m": "o", "f": "a", "mp": "os", "fp": "as"},
        definite="o a os as este esta esse essa", indefinite="um uma uns umas",
        owners="meu minha meus minhas nosso nossa nossos nossas seu sua seus suas",
        adjectives="primeiro primeira segundo segunda terceiro terceira último última breve longa longo curta curto nova novo boa bom grande",
        small="o a os as um uma de do da dos das em no na com por para sobre e que meu minha meus minhas nossa nosso como se qual é foi eu mais não ao "
        "conversamos falamos",
        talk="nossa conversa sobre ", that_point="esse ponto",
        way=("como", "a forma como "), what="a forma|a maneira|o que|o jeito",
        quotes=("“", "”"), how="como",
        clause_starts="como que qual quais quando quanto quanta quantos onde quem se",
        what_clauses=("o que",), prepositions="em com a sobre de no na",
        adverbs="melhor mais não bem me", infinitive=re.compile(r"\w*(?:[aei]r|pôr|por)(?:-(?:me|se|los?|las?|nos))?"),
        not_infinitives="lugar par líder caráter mulher celular familiar similar popular docker power computer qualquer por revólver bar mar",
        finite="é são foi foram era eram está estava falei dei deveria poderia teria teriam faltou faltava há havia pareceu fiz fui acha acham devo posso "
        "ficou tive",
        cut=re.compile(r"\s+(?:com|sobre|em|no|na|nos|nas|para|por|d[ae]\s+(?=\d|segunda|terça|quarta|quinta|sexta)|durante|que|onde|ao|às?)\b|[,(–]"),
        spoke=re.compile(
            r"(?:(?:também )?conversamos|falamos|discutimos|batemos um papo)\s+(?:(?:muito|bastante|também)\s+)?(?:sobre|a respeito de)?\s*"
            r"|(?:a|nossa) conversa (?:sobre|a respeito de)\s+|sobre\s+|a respeito de\s+", re.IGNORECASE),
        why=re.compile(
            r"\bpor ?qu[eê]\b|\b(?:motivos?|razão|razões|causas?)\b|\bquem (?:conseguiu|ficou|foi|passou)\b|\b(?:reprovad[oa]|rejeitad[oa]|recusad[oa]|"
            r"não (?:fui )?(?:escolhid[oa]|aprovad[oa]|selecionad[oa])|reconsiderar|reconsiderem?|rever a decisão|why|reasons?)\b|\b(?:fiz de )?errado\b|\berrei\b",
            re.IGNORECASE),
        lead=re.compile(
            r"(?:por favor,?\s+)?(?:(?:poderia|pode)\s+(?:(?:me\s+)?(?:dizer|explicar|contar|dar)\s+)?|(?:(?:eu\s+)?(?:gostaria de|queria|quero|desejo)\s+)?"
            r"(?:(?:saber|conhecer|perguntar|entender|receber|ter|obter|pedir|me dizer|me dar)\s+)?)(?:a\s+(?=\w+[aei]r\b))?", re.IGNORECASE),
        advice=re.compile(
            r"(?:(?:um|uma|uns|algum|alguma|alguns|algumas|seu|sua|seus|suas|breve|pequeno)\s+)*(?P<noun>conselhos?|dicas?|tips?|comentários?|feedbacks?|devolutivas?|"
            r"opinião|sugest(?:ão|ões)|orientaç(?:ão|ões)|retornos?|recomendaç(?:ão|ões))\s+(?:sobre|para|a respeito de|quanto a|de)?\s*"
            r"|(?:sobre|para|a respeito de|quanto a)\s+", re.IGNORECASE),
        direct=re.compile(r"^(?:foi|foram|era|eram|é|são|falei|deveria|poderia|teria|faltou|faltava|há|havia|pareceu|me faltou|você|vocês)\b", re.IGNORECASE),
        vague=re.compile(
            r"(?:(?:um|uma|uns|algum|alguma|alguns|algumas|seu|sua|seus|suas|breve|pequeno)\s+)*(?:conselhos?|dicas?|tips?|comentários?|feedbacks?|devolutivas?|"
            r"opinião|sugest(?:ão|ões)|orientaç(?:ão|ões)|retornos?)(?:\s+para a próxima(?: vez)?)?|pontos (?:de melhoria|a melhorar)", re.IGNORECASE),
        statement=re.compile(r"\w{3,}ei\s|(?:fiz|fui|dei|tive|fizemos|tivemos)\s", re.IGNORECASE),
        conjunction="e",
        contracted={"do": "o", "da": "a", "dos": "os", "das": "as", "no": "o", "na": "a", "ao": "o", "de": "", "sobre": "", "para": ""},
    )  # fmt: skip


def anchor(about: str) -> Anchor:
    """Fit one ``--about``: "entrevista técnica" -> "a entrevista técnica", "Kafka" -> "nossa conversa sobre Kafka"."""
    return fit_anchor(about, _grammar())


def join(anchors: list[Anchor]) -> Anchor:
    """Name up to three parts as one; the second mention is of the first alone."""
    return join_anchors(anchors, (_grammar().talk,), "e")


def question(ask: str) -> Question | None:
    """Fit an ``--ask``: a clause follows "saber", a topic follows "sobre"."""
    return fit_question(ask, _grammar())
