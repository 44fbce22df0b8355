"""Phrase and word tables per language, as data. No rules here."""
