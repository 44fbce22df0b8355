#!/bin/sh
# One year of one job seeker, without a model and without a network: 12 applications, 9 letters, 6 answers, 2 days of practice.
# Nothing of yours is read or written. What it prints is in output.txt.

cd "$(dirname "$0")" || exit 1
unset OPENAI_API_KEY OPENAI_BASE_URL AFTERWORD_JOURNAL
AFTERWORD_DATA_HOME=$(mktemp -d)
AFTERWORD_CONFIG_HOME=$AFTERWORD_DATA_HOME
AFTERWORD_CACHE_HOME=$AFTERWORD_DATA_HOME
AFTERWORD_CANDIDATE="Priyanka Raman"
AFTERWORD_CONTACT="+44 7700 900123"
export AFTERWORD_DATA_HOME AFTERWORD_CONFIG_HOME AFTERWORD_CACHE_HOME AFTERWORD_CANDIDATE AFTERWORD_CONTACT

on() { export AFTERWORD_TODAY="$1"; }
run() { printf '\n%s $ afterword %s\n' "$AFTERWORD_TODAY" "$*"; afterword "$@" --offline; }

# The first rejection hurts: the letter is slept over.
on 2025-01-20
run draft 01-northfold.eml --about "the design session" --sleep
on 2025-01-21
run status
run sent 1
on 2025-01-24
run summarize 01-northfold-reply.eml
run thank 1

# No feedback is given, so nobody is asked.
on 2025-02-10
run draft 02-hollin-grey.eml

# No answer comes, even after the one reminder.
on 2025-02-25
run draft 03-marlow.eml
run sent 2
on 2025-03-06
run status
run follow-up 2

on 2025-03-18
run draft 04-brightwater.eml
run sent 3
on 2025-03-20
run summarize 04-brightwater-reply.eml
run thank 3

# The second answer says what the first one said; it is read in the morning.
on 2025-04-08
run draft 05-tern.eml --about "the architecture round"
run sent 4
on 2025-04-10
run summarize 05-tern-reply.eml --not-now morning
on 2025-04-11
run status
run journal show r3
run thank 4
run themes
run plan

# No answer came from the third interview: she looks back on it herself.
on 2025-04-14
run reflect 2 reflection.txt

# The first day of practice.
on 2025-04-28
run plan done 1

on 2025-05-13
run draft 06-osprey.eml
run sent 5
on 2025-05-15
run summarize 06-osprey-reply.eml
run thank 5

on 2025-06-02
run draft 07-linden.eml

on 2025-07-15
run draft 08-fennel.eml --about "the design session" --ask "how to tell my project stories"
run sent 6
on 2025-07-18
run summarize 08-fennel-reply.eml
run thank 6
run themes
run plan

on 2025-08-26
run draft 09-quillmark.eml
run sent 7

# The second day of practice.
on 2025-09-08
run plan done 3

on 2025-09-23
run draft 10-sable.eml
run sent 8
on 2025-09-25
run summarize 10-sable-reply.eml
run thank 8

on 2025-10-13
run draft 11-wexley.eml

on 2025-11-18
run draft 12-kestrel.eml --about "the design session with Tomasz"
run sent 9

# The year's end.
on 2025-12-01
run status
run follow-up 9
run themes
run plan
run journal list
run journal search numbers
