"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.text.language import guess, is_european_portuguese


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thank you for the note. Your design was strong but the estimate was not."),
        ("en", "we just felt you werent quite the right fit for the team at the mo"),
        ("de", "Vielen Dank für Ihre Nachricht. Die Aufgabe war gut, aber das Gespräch nicht."),
        ("de", "Danke!"),
        ("fr", "Merci pour votre message. Le cours était vivant mais la consigne est arrivée tard."),
        ("fr", "Merci"),
        ("es", "Gracias por tu correo. La entrevista fue bien pero te faltó practicar."),
        ("pt", "Obrigado pelo seu contato. A apresentação foi boa, mas não houve números."),
        ("it", "Grazie per il messaggio. La prova era buona, ma il colloquio non ci ha convinto."),
        ("nl", "Bedankt voor je bericht. Het gesprek was goed, maar je legde niet uit waarom."),
        ("pl", "Dziękuję za wiadomość. Test był dobry, ale zabrakło uzasadnienia."),
        ("sv", "Tack för ditt mejl. Ritningarna var fina men du hann inte räkna på lasten."),
        ("da", "Tak for din mail. Du svarede ikke på spørgsmålet om budgettet, og det var ærgerligt."),
        ("no", "Takk for meldingen. Du ba aldri om hjelp, og listen ble for lang for deg."),
        ("fi", "Kiitos viestistäsi. Koodi oli siistiä mutta testit puuttuivat."),
        ("cs", "Děkuji za zprávu. Úkol byl dobrý, ale v závěru chyběl údaj."),
        ("ru", "Спасибо за письмо. Кейс вы решили быстро, но без проверки."),
        ("uk", "Дякуємо за лист. Ви добре впоралися із завданням."),
        ("ja", "ご連絡ありがとうございます。数字の根拠が足りません。"),
        ("ko", "메일 감사합니다. 일정 계획이 구체적이지 않았습니다."),
        ("zh", "感谢来信。您的方案没有说明预算。"),
    ],
)
def test_language_of_a_text(language: str, text: str) -> None:
    assert guess(text) == language


@pytest.mark.parametrize("text", ["", "   ", "OK", "12345", "Anna Vos", "🔥🔥", "xyzzy plugh"])
def test_no_language_when_nothing_tells(text: str) -> None:
    assert guess(text) is None


def test_name_in_another_script_does_not_decide() -> None:
    assert (
        guess("Thank you for the time you took with 李小龍, and for the notes that you sent to us.") == "en"
    )


@given(st.text(max_size=200))
def test_any_text_gets_a_code_or_none(text: str) -> None:
    assert guess(text) in {
        None,
        "en",
        "de",
        "fr",
        "es",
        "pt",
        "it",
        "nl",
        "pl",
        "sv",
        "da",
        "no",
        "fi",
        "cs",
        "sk",
        "ro",
        "tr",
        "hu",
        "ja",
        "ko",
        "zh",
        "ru",
        "uk",
        "bg",
        "el",
        "ar",
        "he",
        "th",
        "hi",
    }


@pytest.mark.parametrize(
    ("text", "european"),
    [
        ("Agradecemos o seu contacto. A equipa decidiu não avançar. Com os melhores cumprimentos", True),
        ("Agradecemos o seu contato. A equipe decidiu seguir com outra pessoa. Você foi bem.", False),
        ("Infelizmente a vaga foi preenchida.", False),
    ],
)
def test_portuguese_of_portugal_is_told_apart(text: str, european: bool) -> None:
    assert is_european_portuguese(text) == european
