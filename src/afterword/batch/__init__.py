"""Tables and folders in, a stream of outcomes out, with a ledger."""
