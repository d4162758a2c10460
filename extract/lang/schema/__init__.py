"""What a language has to say about itself, one typed table per idea. No word of any language stands here."""
