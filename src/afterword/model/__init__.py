"""The language model: one client, one Step, every failure named. The only door to openai and pydantic.

Import the modules: ``client`` for the endpoint, ``answer`` for what is asked and answered, ``step`` for a call with its
checks, ``outcome`` for what goes wrong. A new server's peculiarities belong into ``request`` and ``response``, a new
version of the openai client into ``wire``.
"""
