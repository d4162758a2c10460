"""Givetrail's extraction layer: articles in, dated facts of giving out. Importing it loads no model."""
