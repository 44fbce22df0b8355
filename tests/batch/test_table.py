"""Tables are read as they come: delimiters, encodings, odd rows; the error says what to do."""

import codecs
from pathlib import Path

import pytest

from afterword.batch.columns import BrokenRow, Row
from afterword.batch.table import Table, rows
from afterword.errors import InputError

HEADER = "to,company,role,email\n"
ANNEKE = "Anneke Vos,Kestrel Payments,Backend Engineer,anneke@kestrel.example\n"
CELLS = {
    "to": "Anneke Vos",
    "email": "anneke@kestrel.example",
    "company": "Kestrel Payments",
    "role": "Backend Engineer",
}


def table(folder: Path, text: str | bytes, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def only_row(opened: Table) -> Row:
    (row,) = opened
    assert isinstance(row, Row)
    return row


def reasons(path: Path) -> list[str]:
    return [row.reason for row in rows(path) if isinstance(row, BrokenRow)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    path = table(tmp_path, (HEADER + ANNEKE).replace(",", delimiter))
    assert only_row(rows(path)).cells == CELLS


@pytest.mark.parametrize(
    ("codec", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, codec: str, mark: bytes) -> None:
    text = HEADER + "Zoë Ødegård – “Zo”,Müller & Söhne,Köchin,zoe@x.example\n"
    path = table(tmp_path, mark + text.encode(codec))
    assert only_row(rows(path)).cells["to"] == "Zoë Ødegård – “Zo”"


def test_a_byte_that_windows_does_not_know_means_latin_1(tmp_path: Path) -> None:
    path = table(tmp_path, (HEADER + "José\x90,Kestrel,Cook,j@x.example\n").encode("latin-1"))
    assert rows(path).describe().startswith("people.csv: comma-separated, Latin-1; ")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_may_be_of_any_system(tmp_path: Path, end: str) -> None:
    path = table(tmp_path, (HEADER + ANNEKE + ANNEKE).replace("\n", end))
    assert [row.line for row in rows(path)] == [2, 3]


def test_the_first_line_may_say_the_delimiter(tmp_path: Path) -> None:
    path = table(tmp_path, "sep=;\n" + (HEADER + ANNEKE).replace(",", ";"))
    row = only_row(rows(path))
    assert (row.line, row.cells) == (3, CELLS)


def test_commas_inside_the_cells_do_not_mislead(tmp_path: Path) -> None:
    path = table(tmp_path, "to;company;role\nVos, Anneke;Kestrel, Payments, Ltd;Cook, Junior, Night\n")
    assert only_row(rows(path)).cells["to"] == "Vos, Anneke"


def test_the_description_is_one_line(tmp_path: Path) -> None:
    path = table(tmp_path, "Interviewer;Company;Position;Notes\nAnneke;Kestrel;Cook;x\n")
    assert rows(path).describe() == (
        "people.csv: semicolon-separated, UTF-8; to (Interviewer), company, role (Position); not used: Notes"
    )


def test_unknown_columns_are_kept(tmp_path: Path) -> None:
    path = table(tmp_path, "to,company,role,Shoe Size\nAnneke,Kestrel,Cook,44\n")
    assert only_row(rows(path)).raw == {
        "to": "Anneke",
        "company": "Kestrel",
        "role": "Cook",
        "Shoe Size": "44",
    }


def test_a_mapping_goes_before_names(tmp_path: Path) -> None:
    path = table(tmp_path, "Person,to,company,role\nAnneke,Ghent,Kestrel,Cook\n")
    assert only_row(rows(path, mapping={"to": "person"})).cells["to"] == "Anneke"


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"too": "to"}, "--map too=to: there is no field 'too'."),
        ({"to": "Nobody"}, "people.csv: --map to=Nobody: there is no such column."),
    ],
)
def test_a_wrong_mapping_is_said(tmp_path: Path, mapping: dict[str, str], message: str) -> None:
    with pytest.raises(InputError) as caught:
        rows(table(tmp_path, HEADER + ANNEKE), mapping=mapping)
    assert caught.value.message == message


def test_missing_columns_are_said_with_those_present_and_a_guess(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        rows(table(tmp_path, "Nom,Compny,role\nx,y,z\n"))
    assert (caught.value.message, caught.value.hint) == (
        "people.csv: there is no column for to and company.",
        "Columns found: Nom, Compny, role. Is 'Compny' meant as company? Then add --map company='Compny'.",
    )


def test_a_rejection_column_can_supply_the_rest(tmp_path: Path) -> None:
    path = table(tmp_path, "rejection\nmail/one.eml\n")
    assert only_row(rows(path)).cells == {"rejection": str(tmp_path / "mail/one.eml")}


def test_two_columns_of_one_meaning_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the columns 'recipient' and 'interviewer' all mean to"):
        rows(table(tmp_path, "recipient,interviewer,company,role\na,b,c,d\n"))


def test_the_exact_name_goes_before_a_synonym(tmp_path: Path) -> None:
    path = table(tmp_path, "interviewer,to,company,role\na,b,c,d\n")
    assert only_row(rows(path)).cells["to"] == "b"


@pytest.mark.parametrize("text", ["", "\n\n", HEADER, HEADER + "\n,,,\n", "\ufeff"])
def test_an_empty_table_is_said(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match=r"empty|no rows"):
        rows(table(tmp_path, text))


def test_blank_rows_are_counted_and_passed_over(tmp_path: Path) -> None:
    opened = rows(table(tmp_path, f"{HEADER}\n{ANNEKE},,,\n \n{ANNEKE}"))
    assert ([row.line for row in opened], opened.blank) == ([3, 6], 3)


def test_a_short_row_names_the_first_missing_column(tmp_path: Path) -> None:
    assert reasons(table(tmp_path, HEADER + "Anneke,Kestrel\n")) == [
        "people.csv:2: 2 cells where the header has 4; nothing for role"
    ]


def test_a_long_row_is_broken_and_keeps_its_cells(tmp_path: Path) -> None:
    (row,) = rows(table(tmp_path, HEADER + "Anneke,Kestrel, Ltd,Cook,a@x.example\n"))
    assert row == BrokenRow(
        2,
        "people.csv:2: 5 cells where the header has 4; a cell that holds the delimiter needs quotes",
        {"to": "Anneke", "company": "Kestrel", "role": "Ltd", "email": "Cook", "column 5": "a@x.example"},
    )


def test_empty_cells_beyond_the_header_do_not_count(tmp_path: Path) -> None:
    assert only_row(rows(table(tmp_path, HEADER + ANNEKE.replace("\n", ",,\n")))).cells == CELLS


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ('"SWE\nBcc: evil@x.example"', "a line break"),
        ('"SWE\rBcc: evil@x.example"', "a line break"),
        ("SWE\u2028x", "a line break"),
        ("SWE\x85x", "a line break"),
        ("SWE\0x", "a control character (U+0000)"),
        ("SWE\x1b[2Jx", "a control character (U+001B)"),
        ("M\ufffdller", "characters that could not be read"),
    ],
)
def test_a_cell_that_could_become_a_header_breaks_its_row_only(
    tmp_path: Path, cell: str, problem: str
) -> None:
    path = table(tmp_path, HEADER + f"Anneke,Kestrel,{cell},a@x.example\n" + ANNEKE)
    assert (reasons(path), len(list(rows(path)))) == ([f"people.csv:2: role holds {problem}"], 2)


def test_a_line_break_in_an_unused_column_does_no_harm(tmp_path: Path) -> None:
    path = table(tmp_path, 'to,company,role,Notes\nAnneke,Kestrel,Cook,"one\ntwo"\nBen,Acme,Cook,x\n')
    assert [(type(row), row.line) for row in rows(path)] == [(Row, 2), (Row, 4)]


def test_an_empty_required_cell_breaks_its_row(tmp_path: Path) -> None:
    assert reasons(table(tmp_path, HEADER + "Anneke,,Cook,a@x.example\n")) == [
        "people.csv:2: company is empty"
    ]


def test_a_quote_that_is_never_closed_costs_its_own_line_only(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + '"Anneke,Kestrel,Cook,x\n' + ANNEKE * 3)
    assert [(type(row), row.line) for row in rows(path)] == [(BrokenRow, 2), (Row, 3), (Row, 4), (Row, 5)]


def test_a_quote_closed_by_a_later_row_costs_its_own_line_only(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + '"Anneke,Kestrel,Cook,x\n' + ANNEKE + '"Ben Lee",Acme,Cook,b@x.example\n')
    assert [(type(row), row.line) for row in rows(path)] == [(BrokenRow, 2), (Row, 3), (Row, 4)]


def test_a_huge_cell_breaks_its_row_only(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + f"{'x' * 200_000},Kestrel,Cook,x\n" + ANNEKE)
    assert reasons(path) == ["people.csv:2: a cell is longer than 131,072 characters"]


def test_one_broken_byte_in_utf_8_breaks_its_row_only(tmp_path: Path) -> None:
    path = table(
        tmp_path, (HEADER + "Zoë,Kestrel,Köchin,z@x.example\n").encode() + b"Z\xeb,Kestrel,Cook,z@x.example\n"
    )
    assert reasons(path) == ["people.csv:3: to holds characters that could not be read"]


def test_the_apostrophe_of_an_exported_formula_goes(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER.replace("email", "contact") + "Anneke,Kestrel,Cook,'+31 20 5550100\n")
    assert only_row(rows(path)).cells["contact"] == "+31 20 5550100"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"PK\x03\x04rest", "people.csv"),
        (b"\xd0\xcf\x11\xe0rest", "people.csv"),
        (b"%PDF-1.7", "people.csv"),
        (bytes(range(256)) * 40, "people.csv"),
        (b"to,company,role\n", "people.docx"),
        (b"to,company,role\n", "people.xls"),
        (b"not a zip", "people.xlsx"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, name: str) -> None:
    with pytest.raises(InputError, match=name):
        rows(table(tmp_path, data, name))


def test_a_missing_table_and_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    for name in ("none.csv", "folder.csv"):
        with pytest.raises(InputError, match=name):
            rows(tmp_path / name)


@pytest.mark.parametrize("asked", ["tab", "\\t", "\t"])
def test_the_delimiter_asked_for_is_used(tmp_path: Path, asked: str) -> None:
    path = table(tmp_path, (HEADER + ANNEKE).replace(",", "\t"))
    assert only_row(rows(path, delimiter=asked)).cells == CELLS


def test_a_delimiter_of_two_characters_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="give one character"):
        rows(table(tmp_path, HEADER + ANNEKE), delimiter="||")


def test_an_unknown_encoding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--encoding klingon: there is no such encoding"):
        rows(table(tmp_path, HEADER + ANNEKE), encoding="klingon")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "idna", "undefined"])
def test_an_encoding_that_reads_nothing_of_the_table_is_refused(tmp_path: Path, encoding: str) -> None:
    path = table(tmp_path, HEADER + ANNEKE)
    with pytest.raises(InputError) as caught:
        rows(path, encoding=encoding)
    assert caught.value.message.startswith(f"{path}: this table cannot be read as {encoding}: ")


def test_a_byte_that_the_encoding_asked_for_lacks_costs_its_row_only(tmp_path: Path) -> None:
    path = table(tmp_path, (HEADER + ANNEKE).encode() + b"Z\xeb,Kestrel,Cook,z@x.example\n")
    assert [type(row) for row in rows(path, encoding="utf-8")] == [Row, BrokenRow]


def test_the_encoding_asked_for_is_used(tmp_path: Path) -> None:
    path = table(tmp_path, (HEADER + "Žofie,Kestrel,Cook,z@x.example\n").encode("cp1250"))
    assert only_row(rows(path, encoding="cp1250")).cells["to"] == "Žofie"


def test_a_table_can_be_read_again(tmp_path: Path) -> None:
    opened = rows(table(tmp_path, HEADER + ANNEKE))
    assert list(opened) == list(opened)


def test_a_table_that_vanishes_is_said(tmp_path: Path) -> None:
    opened = rows(table(tmp_path, HEADER + ANNEKE))
    (tmp_path / "people.csv").unlink()
    with pytest.raises(InputError, match="No such file"):
        list(opened)


def test_ten_thousand_columns_are_read(tmp_path: Path) -> None:
    path = table(tmp_path, "to,company,role" + ",x" * 10_000 + "\n" + "a,b,c" + ",y" * 10_000 + "\n")
    assert len(only_row(rows(path)).raw) == 10_003


def test_many_quotes_that_are_never_closed_end(tmp_path: Path) -> None:
    path = table(tmp_path, HEADER + '"x\n' * 3_000)
    assert len(reasons(path)) == 3_000


@pytest.mark.parametrize(
    "header",
    [
        "Ansprechpartner;Firma;Beruf / Stelle;E-Mail Ansprechpartner;Absage am;Klient",
        "Interlocutrice;Société;Poste;Courriel;Date de refus;Candidat",
        "Persona de contacto;Empresa;Puesto;Correo electrónico;Fecha;Cliente",
        "Pessoa de contato;Empresa;Função;E-mail;Data;Candidata",
        "Contactpersoon;Bedrijf;Functie;E-mailadres;Datum;Kandidaat",
    ],
)
def test_columns_are_known_in_six_languages(tmp_path: Path, header: str) -> None:
    found = only_row(rows(table(tmp_path, f"{header}\nAnneke Vos;Kestrel;Cook;a@k.example;2026-11-20;Ana\n")))
    assert found.cells == {
        "to": "Anneke Vos", "company": "Kestrel", "role": "Cook", "email": "a@k.example", "rejected": "2026-11-20",
        "candidate": "Ana",
    }  # fmt: skip


def test_columns_that_nobody_knows_are_asked_for_with_the_option(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        rows(table(tmp_path, "Xy,Zz\na,b\n"))
    assert "--map to='COLUMN'" in caught.value.hint


def test_the_header_may_stand_below_a_title(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("Rejections tracker;;\n;;\nInterviewer;Company;Role\nZoë;Kestrel;Cook\n")
    (row,) = rows(path)
    assert isinstance(row, Row)
    assert (row.line, row.cells["to"]) == (4, "Zoë")


def test_the_header_is_the_row_that_names_most_columns(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_text("Name,Datum,\nLea,1.2.2026,\nto,company,role\nZoë,Kestrel,Cook\n")
    (row,) = rows(path)
    assert isinstance(row, Row)
    assert row.cells["to"] == "Zoë"
