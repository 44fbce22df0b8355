"""The commands: one small file each, and the only place that prints."""
