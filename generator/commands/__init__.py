"""The commands of voicegen, a module each; these and `cli` are all that prints."""
