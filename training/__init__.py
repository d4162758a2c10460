"""How the language pipelines that ship with the project are made."""
