"""The language model: one client, one Step, every failure named. The only door to openai and pydantic.

Import the modules: ``client`` for the endpoint, ``step`` for a call with its checks, ``outcome`` for what goes wrong.
"""
