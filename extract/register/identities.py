"""From the names in articles to organisations: what the register knows, and what the form of a name tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from babel import Locale

from extract.lang.schema.names import Sort
from extract.register.entries import NO_PARENT, BadRegister, Entry
from extract.register.names import Parts, around_country, parts


@dataclass(frozen=True, slots=True)
class Identity:
    """One organisation. `key` is the same for all its names; `known` tells that the register vouches for it."""

    name: str
    key: str
    parent: str | None = None
    kind: str | None = None
    country: str | None = None
    wikidata: str | None = None
    known: bool = False


@dataclass(frozen=True)
class Register:
    """Entries by name. Build it with `load`; it never changes afterwards."""

    entries: Mapping[str, Entry]
    names: Mapping[str, tuple[str, ...]]  # key of a name or alias → entries that claim it

    @classmethod
    def of(cls, *layers: Iterable[Entry]) -> Register:
        """Layers of entries, later ones going before: they add to a line of the same name and take names over."""
        entries: dict[str, Entry] = {}
        names: dict[str, tuple[str, ...]] = {}
        for layer in layers:
            taken: dict[str, list[str]] = {}
            for entry in layer:
                entries[entry.name] = _added(entries.get(entry.name), entry)
                for name in (entry.name, *entry.aliases):
                    taken.setdefault(parts(name).key, []).append(entry.name)
            names.update({key: tuple(dict.fromkeys(owners)) for key, owners in taken.items()})
        register = cls(entries, names)
        _check_parents(register)
        return register

    def resolve(self, name: str, country: str | None = None) -> Identity:
        """The organisation that a name stands for; an unknown one stands for itself."""
        found = parts(name)
        whole = self._entry(found.key, country)
        if whole:
            return self._identity(whole)
        if found.foundation or found.country:
            derived = self._derived(found, country)
            if derived:
                return derived
        return self._named_after_country(name) or _unknown(name, found)

    def ancestors(self, identity: Identity) -> Iterator[Identity]:
        """Parent, grandparent and so on."""
        while identity.parent:
            identity = self.resolve(identity.parent)
            yield identity

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of all names and aliases."""
        return frozenset(self.names)

    def _entry(self, key: str, country: str | None) -> Entry | None:
        """The entry that claims a name; where entries of several countries do, that of the given country."""
        owners = [self.entries[name] for name in self.names.get(key, ())]
        if len(owners) > 1:
            owners = [entry for entry in owners if entry.country == country]
        return owners[0] if len(owners) == 1 else None

    def _identity(self, entry: Entry) -> Identity:
        return Identity(
            entry.name, parts(entry.name).key, entry.parent, entry.kind, entry.country, entry.wikidata, known=True
        )

    def _derived(self, found: Parts, country: str | None) -> Identity | None:
        """A foundation or a country's branch of an organisation that the register knows."""
        if found.country:
            base = self.resolve_parts(replace(found, country=None), country)
            return _branch(base, found.country) if base else None
        base = self.resolve_parts(replace(found, foundation=False), country)
        if base is None:
            return None
        name = f"{base.name} Foundation"
        return Identity(name, parts(name).key, base.name, Sort.FOUNDATION, base.country, known=True)

    def resolve_parts(self, found: Parts, country: str | None = None) -> Identity | None:
        """The known organisation of a name taken apart, or None."""
        entry = self._entry(found.key, country)
        if entry:
            return self._identity(entry)
        return self._derived(found, country) if found.foundation or found.country else None

    def _named_after_country(self, name: str) -> Identity | None:
        for rest, country in around_country(name):
            base = self.resolve_parts(rest)
            if base:
                return _branch(base, country)
        return None


def _added(old: Entry | None, new: Entry) -> Entry:
    """A line on top of an earlier line of the same name: empty cells keep what was there."""
    parent = None if new.parent == NO_PARENT else new.parent or (old.parent if old else None)
    if old is None:
        return replace(new, parent=parent)
    return replace(
        new,
        parent=parent,
        kind=new.kind or old.kind,
        country=new.country or old.country,
        aliases=tuple(dict.fromkeys((*old.aliases, *new.aliases))),
        wikidata=new.wikidata or old.wikidata,
    )


def _branch(base: Identity, country: str) -> Identity:
    """The organisation's branch in a country; in its home country it is the organisation itself."""
    if base.country == country:
        return base
    name = f"{base.name} {Locale('en').territories[country]}"
    return Identity(name, parts(name).key, base.name, base.kind, country, known=True)


def _unknown(name: str, found: Parts) -> Identity:
    return Identity(
        " ".join(name.split()), found.key, None, Sort.FOUNDATION if found.foundation else None, found.country
    )


def _check_parents(register: Register) -> None:
    """No organisation may be its own ancestor."""
    for entry in register.entries.values():
        seen = [entry.name]
        above: Entry | None = entry
        while above is not None and above.parent:
            parent = register.resolve(above.parent).name
            if parent in seen:
                raise BadRegister(
                    f"{entry.place}: the parents run in a circle ({' → '.join([*seen, parent])}); take one of them out."
                )
            seen.append(parent)
            above = register.entries.get(parent)
