"""One edition of the docs: a locale, its API, texts and chapters; what all its pages share."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from string import Template

from generator import ir
from generator.config import Config
from generator.docs.chapters import Chapters, chapters
from generator.docs.plan import DocsPlan
from generator.docs.programs import Programs, all_programs
from generator.naming import pascal
from generator.text import markdown, plain, quoted_code
from generator.texts import Texts, filled_in

# The facts that are prose, and not what something is called in code.
TITLES = frozenset({"title", "product", "language"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the pages of one locale are made from; `facts` fill in its texts."""

    locale: str
    is_original: bool
    api: ir.Api
    plan: DocsPlan
    config: Config
    facts: Mapping[str, str]
    texts: Texts
    chapters: Chapters
    programs: Mapping[str, Programs]

    def texts_in(self, language: str) -> Texts:
        """The texts that all languages share, filled in for one."""
        return filled_in(
            self.config.docs.materials.texts[self.locale], in_markdown(self._facts(language))
        )

    def described(self, language: str) -> str:
        """The description of the docs in one language, which is no Markdown."""
        text = self.config.docs.materials.texts[self.locale]["skill.description"]
        return Template(str(text.value)).safe_substitute(self._facts(language))

    def own_texts(self, language: str) -> Texts:
        """The texts of one language."""
        found = self.config.docs.materials.language_texts[language, self.locale]
        return filled_in(found, in_markdown(self._facts(language)))

    def doc(self) -> str:
        """What the API is, as Markdown."""
        return markdown(self.api.doc or self.api.summary or self.api.title)

    def sdk(self, language: str) -> Mapping[str, str]:
        """The package that the programs of a language use, and its version."""
        if self.config.docs.materials.languages[language].ours:
            own = self.config.python
            return {"package": self.plan.python.distribution, "version": own.version}
        said = self.config.docs.languages[language]
        return {"package": said.package, "version": said.version}

    def _facts(self, language: str) -> Mapping[str, str]:
        title = self.config.docs.materials.languages[language].title
        return {**self.facts, **self.sdk(language), "language": title}


def books(api: ir.Api, plan: DocsPlan, config: Config) -> Iterator[Book]:
    """The editions, that in the language of the document first."""
    programs = all_programs(api, plan, config)
    facts = _facts(api, plan, config)
    for number, locale in enumerate(config.docs.locales):
        told = api.translations.get(locale, api)
        texts = filled_in(config.docs.materials.texts[locale], in_markdown(facts))
        yield Book(
            locale=locale,
            is_original=number == 0,
            api=told,
            plan=plan,
            config=config,
            facts=facts,
            texts=texts,
            chapters=chapters(told, plan, texts, programs),
            programs=programs,
        )


def in_markdown(facts: Mapping[str, str]) -> Mapping[str, str]:
    """Facts for texts in Markdown; catalogues write all but titles between backticks."""
    return {
        name: plain(fact) if name in TITLES else quoted_code(fact) for name, fact in facts.items()
    }


def docs_name(plan: DocsPlan, config: Config) -> str:
    """The name of the docs, which skills are called after."""
    derived = re.sub(r"[^a-z0-9]+", "-", plan.python.distribution.lower()).strip("-")
    return config.docs.name or derived


def project(plan: DocsPlan, config: Config) -> Mapping[str, str]:
    """The Python package that voicegen writes."""
    return {
        "distribution": plan.python.distribution,
        "package": plan.python.package,
        "client": plan.python.client,
        "version": config.python.version,
        "state": next(iter(plan.python.states.values()), ""),
    }


def environment(api: ir.Api, plan: DocsPlan) -> list[Mapping[str, str]]:
    """What programs read from the environment."""
    secrets = [each.environment for scheme in plan.python.credentials.values() for each in scheme]
    if plan.python.signature is not None:
        secrets.append(plan.python.public_key_environment)
    return [
        {"name": name, "value": f"YOUR_{name.partition('_')[2] or name}"}
        for name in dict.fromkeys(secrets)
    ]


def _facts(api: ir.Api, plan: DocsPlan, config: Config) -> Mapping[str, str]:
    signature = plan.python.signature
    return {
        "title": " ".join((config.docs.title or api.title).split()),
        "product": config.docs.product or pascal(api.title),
        "client": plan.python.client,
        "module": plan.python.package,
        "state": project(plan, config)["state"],
        "key": plan.python.key,
        "key_seconds": json.dumps(plan.python.key_seconds),
        "timestamp_header": signature.timestamp if signature is not None else "",
        "signature_header": signature.signature if signature is not None else "",
        "event_id": ".".join(plan.python.event_id),
        "public_key": plan.python.public_key_environment,
    }
