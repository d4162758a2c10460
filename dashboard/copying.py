"""A button that copies a text: Streamlit has none."""

from __future__ import annotations

import json
from hashlib import sha256
from html import escape

import streamlit as st

# Without a text it copies the address of the page as it is at that moment.
_SCRIPT = """<script>
(() => {
  const button = document.getElementById(%(name)s);
  if (!button) return;
  button.onclick = async () => {
    const text = %(text)s ?? window.location.href;
    try { await navigator.clipboard.writeText(text); }
    catch {
      const area = Object.assign(document.createElement("textarea"), { value: text });
      document.body.append(area); area.select(); document.execCommand("copy"); area.remove();
    }
    const label = button.textContent;
    button.textContent = %(done)s;
    setTimeout(() => { button.textContent = label; }, 1600);
  };
})();
</script>"""


def copy_button(label: str, done: str, text: str | None = None) -> None:
    """Show the button; `text` is what it copies, the page's own address when there is none."""
    name = f"gt-copy-{sha256(f'{label}{text}'.encode()).hexdigest()[:8]}"
    script = _SCRIPT % {"name": _literal(name), "text": _literal(text), "done": _literal(done)}
    button = f'<button type="button" class="gt-copy" id="{name}" aria-live="polite">{escape(label)}</button>'
    st.html(button + script, unsafe_allow_javascript=True, width="content")


def _literal(value: str | None) -> str:
    """A value as JavaScript, safe inside a script element."""
    return json.dumps(value).replace("<", "\\u003c")
