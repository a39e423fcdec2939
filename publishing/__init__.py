"""How the generated client, and voicegen itself, become packages that others install."""
