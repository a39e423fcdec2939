"""Write changes for people, programs and GitHub."""
