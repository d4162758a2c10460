"""The dashboard: pages over the tables that `extract` writes. Only `data` reads files; only `views` lay out."""
