"""Pure text: sentences with offsets, language, names, what is safe to print. No disk, clock or network."""
