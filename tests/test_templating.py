"""Templates: own ones shadow the packaged, values are data, every fault is file:line."""

from pathlib import Path

import pytest

from afterword.errors import ConfigError
from afterword.templating import Templates


def own(folder: Path, text: str, name: str = "letter/en/mine.txt.j2") -> Templates:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Templates(folder)


def test_a_value_with_template_syntax_stays_what_it_is(tmp_path: Path) -> None:
    assert (
        own(tmp_path, "Dear {{ name }},").render("letter/en/mine.txt", {"name": "{{ 7*7 }}"})
        == "Dear {{ 7*7 }},"
    )


def test_own_template_shadows_the_packaged_one_and_may_extend_the_others(tmp_path: Path) -> None:
    templates = own(
        tmp_path,
        '{% extends "letter/layout.txt.j2" %}{% block greeting %}Ahoy{% endblock %}',
        "letter/en/base.txt.j2",
    )
    assert templates.render("letter/en/interview.txt", {"slots": {}}).strip() == "Ahoy"


def test_a_missing_value_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"mine\.txt\.j2:2: 'nmae' is undefined"):
        own(tmp_path, "Dear\n{{ nmae }}").render("letter/en/mine.txt", {"name": "x"})


def test_a_syntax_error_is_an_error_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"mine\.txt\.j2:3: "):
        own(tmp_path, "a\nb\n{% if %}").render("letter/en/mine.txt", {})


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ name.__init__.__globals__ }}",
        "{{ cycler.__init__ }}",
        "{% include '../../../etc/passwd' %}",
        "{{ 1 / 0 }}",
        "{{ 'a' + 1 }}",
        "{{ range(10**9) | list }}",
    ],
)
def test_what_leaves_the_sandbox_or_breaks_is_a_clear_error(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        own(tmp_path, text).render("letter/en/mine.txt", {"name": "x"})


def test_a_missing_template_says_where_it_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        Templates(tmp_path).render("letter/xx/none.txt", {})
    assert str(tmp_path) in caught.value.hint


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not a folder"):
        Templates(tmp_path / "none")


def test_values_are_escaped_in_pages_and_only_there(tmp_path: Path) -> None:
    page = own(tmp_path, "<p>{{ x }}</p>", "report/mine.html.j2")
    assert page.render("report/mine.html", {"x": "<b>"}) == "<p>&lt;b&gt;</p>"


def test_the_fingerprint_changes_with_a_template(tmp_path: Path) -> None:
    templates = own(tmp_path, "a")
    before = templates.fingerprint()
    own(tmp_path, "b")
    assert templates.fingerprint() != before


def test_a_block_that_is_filled_in_is_rendered_once_and_one_that_is_given_stays(tmp_path: Path) -> None:
    templates = own(
        tmp_path,
        "{% if false %}{% block one %}{{ count() }}\nfirst{% endblock %}{% block two %}second{% endblock %}{% endif %}Dear, "
        "{{ slots.get('one') or self.one() }}, {{ slots.get('two') or self.two() }}",
    )
    calls = iter("abc")
    slots = {"two": "given"}
    whole, parts = templates.parts(
        "letter/en/mine.txt", {"count": lambda: next(calls), "slots": slots}, ("one", "two"), slots
    )
    assert (whole, parts) == ("Dear, a first, given", {"one": "a\nfirst", "two": "second"})
