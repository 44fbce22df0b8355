"""Drafts in the forms that mail programs open: .eml, mbox, mailto, clipboard."""
