"""Entries appended to one another are one mbox that the standard reader takes apart again."""

import mailbox
import re
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.deliver.mbox import mbox_entry

HEAD = b"Subject: x\r\n\r\n"
LINES = st.lists(
    st.sampled_from(["", "From here on", ">From there", ">>From", "From", "text", " From me"]), max_size=6
)


def test_a_line_that_begins_with_from_is_escaped() -> None:
    assert mbox_entry(HEAD + b"From now on\r\n>From then\r\n") == (
        b"From MAILER-DAEMON Thu Jan  1 00:00:00 1970\nSubject: x\n\n>From now on\n>>From then\n\n"
    )


def test_a_message_without_a_last_line_end_gets_one() -> None:
    assert mbox_entry(HEAD + b"bye").endswith(b"\nbye\n\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(bodies=st.lists(LINES, max_size=4))
def test_the_standard_reader_finds_every_message(tmp_path: Path, bodies: list[list[str]]) -> None:
    path = tmp_path / "drafts.mbox"
    path.write_bytes(b"".join(mbox_entry(HEAD + "\r\n".join([*body, "end"]).encode()) for body in bodies))
    box = mailbox.mbox(path)
    found = [message.get_payload() for message in box]
    box.close()
    undone = [re.sub("(?m)^>(>*From )", r"\1", str(text)) for text in found]
    assert undone == ["\n".join([*body, "end"]) + "\n" for body in bodies]
