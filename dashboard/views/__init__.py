"""One page per module, each with `render(view)`."""
