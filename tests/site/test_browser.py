"""The built site does in a browser what its readers need."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.pages import PAGES, snippets

Open: TypeAlias = Callable[..., Page]
Shoot: TypeAlias = Callable[..., None]

COMMAND = "/en/commands/send_dtmf/"
EVENT = "/en/webhooks/call-dtmf-received/"
CHINESE = COMMAND.replace("en", "zh-cn", 1)
KINDS = [
    "/en/",
    "/en/quick-start/",
    COMMAND,
    CHINESE,
    "/en/webhooks/",
    "/en/webhooks/verify/",
    EVENT,
    "/en/errors/",
    "/en/retries/",
    "/en/changelog/",
]
INTO = "\u203a"  # between a page and its section
SHARING = ["clipboard-read", "clipboard-write"]

pytestmark = pytest.mark.browser


def chosen(page: Page) -> Locator:
    return page.locator(".tabbed-set > input:checked + label")


def tab(page: Page, language: str) -> Locator:
    return page.locator(".tabbed-set > label", has_text=re.compile(f"^{language}$")).first


# ---------------------------------------------------------------------------- languages


@pytest.mark.parametrize("language", ["Python", "curl"])
def test_the_chosen_language_stays_on_other_pages_and_after_a_reload(
    open_page: Open, language: str
) -> None:
    page = open_page(COMMAND)
    other = "Python" if language == "curl" else "curl"
    tab(page, other).click()
    tab(page, language).click()
    expect(chosen(page)).to_have_text([language] * 2)
    page.locator(".pages").get_by_role("link", name="Quick start").click()
    expect(page).to_have_url(re.compile("/en/quick-start/$"))
    expect(chosen(page)).to_have_text([language] * 2)
    page.reload()
    expect(chosen(page)).to_have_text([language] * 2)


def test_a_tab_is_chosen_by_keyboard(open_page: Open) -> None:
    page = open_page(COMMAND)
    labels = page.locator(".tabbed-set").first.locator("> label").all_text_contents()
    page.get_by_role("radio", name=labels[0]).first.focus()
    page.keyboard.press("ArrowRight")
    expect(chosen(page)).to_have_text([labels[1]] * 2)


def test_a_link_names_language_and_place(open_page: Open) -> None:
    page = open_page(COMMAND + "?code=python#parameters")
    expect(chosen(page)).to_have_text(["Python"] * 2)
    expect(page.locator("#parameters")).to_be_in_viewport()
    tab(page, "curl").click()
    expect(page).to_have_url(re.compile(r"\?code=curl#parameters$"))


def test_an_unknown_language_in_a_link_changes_nothing(open_page: Open) -> None:
    page = open_page(COMMAND + "?code=cobol")
    expect(chosen(page)).to_have_text([tab(page, ".*").inner_text()] * 2)
    assert page.evaluate("localStorage.getItem('code')") is None


# ---------------------------------------------------------------------------- search


@pytest.mark.parametrize(
    ("path", "query", "first", "target"),
    [
        ("/en/", "send_dtmf", "Send DTMF", COMMAND),
        ("/en/errors/", "SEND_DTMF", "Send DTMF", COMMAND),
        ("/en/", "call.dtmf.received", "call.dtmf.received", EVENT),
        ("/en/", "duration_millis", f"Send DTMF {INTO} All parameters", COMMAND + "#parameters"),
        ("/en/", "idempotency", "Retries and idempotency", "/en/retries/"),
        ("/en/", "90018", f"Errors {INTO} Error codes", "/en/errors/#codes"),
        ("/zh-cn/", "send_dtmf", "发送 DTMF", CHINESE),
        ("/zh-cn/", "暂停", f"发送 DTMF {INTO} 全部参数", CHINESE + "#parameters"),
    ],
)
def test_search_finds(open_page: Open, path: str, query: str, first: str, target: str) -> None:
    page = open_page(path)
    page.keyboard.press("/")
    page.keyboard.type(query)
    hits = page.locator("search li a")
    expect(hits.first.locator("strong")).to_have_text(first)
    page.keyboard.press("ArrowDown")
    expect(hits.first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(re.escape(target) + "$"))


def test_search_says_that_nothing_was_found_and_closes(open_page: Open) -> None:
    page = open_page("/en/")
    page.get_by_role("searchbox").fill("send.dtmf")
    expect(page.get_by_role("status")).to_have_text("Results: 0")
    page.keyboard.press("Escape")
    expect(page.locator(".results")).to_be_hidden()


def test_search_shows_a_place_once(open_page: Open, shoot: Shoot) -> None:
    page = open_page("/en/", viewport={"width": 1440, "height": 900})
    page.get_by_role("searchbox").fill("send_dtmf")
    titles = page.locator("search li strong")
    expect(titles.first).to_be_visible()
    assert len(set(titles.all_text_contents())) == titles.count() > 1
    shoot(page, "search")


# ---------------------------------------------------------------------------- copying


@pytest.mark.parametrize("path", [COMMAND, CHINESE, EVENT, "/en/quick-start/", "/en/webhooks/"])
def test_copy_gives_exactly_the_snippets(open_page: Open, path: str) -> None:
    page = open_page(path, permissions=SHARING)
    copied = []
    for block in page.locator(".highlight").all():
        holder = block.locator("xpath=ancestor::*[contains(@class, 'tabbed-content')][1]")
        if holder.count():
            holder.locator("xpath=preceding-sibling::label[1]").click()
        block.hover()
        block.locator(".copy").click()
        expect(block.locator(".copy")).to_have_text(re.compile("Copied|已复制"))
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    assert copied == snippets(path)


# ---------------------------------------------------------------------------- locales


def test_the_locale_switch_stays_on_the_page(open_page: Open) -> None:
    page = open_page(COMMAND + "?code=python#parameters")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="简体中文").click()
    expect(page).to_have_url(re.compile(re.escape(CHINESE) + r"\?code=python#parameters$"))
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    expect(page.get_by_role("heading", level=1)).to_have_text("发送 DTMF")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(re.escape(COMMAND)))


def test_the_first_page_leads_to_the_first_locale(open_page: Open) -> None:
    page = open_page("/")
    expect(page).to_have_url(re.compile("/en/$"))


# ---------------------------------------------------------------------------- looks


def test_a_heading_is_a_link_to_itself(open_page: Open) -> None:
    page = open_page(COMMAND)
    page.get_by_role("heading", name="Retries").get_by_role("link").click()
    expect(page).to_have_url(re.compile("#retries$"))


def test_dark_and_light_follow_the_system_until_chosen(open_page: Open) -> None:
    page = open_page("/en/", color_scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    page.get_by_role("button", name="Light or dark").click()
    light = page.evaluate(background)
    assert light == "rgb(255, 255, 255)" != dark
    page.reload()
    assert page.evaluate(background) == light


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_the_window(open_page: Open, path: str) -> None:
    page = open_page(path)
    for width in (320, 390, 820, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width


def test_the_menu_of_a_small_screen(open_page: Open, shoot: Shoot) -> None:
    page = open_page(COMMAND, viewport={"width": 390, "height": 844})
    link = page.locator(".pages").get_by_role("link", name="Quick start")
    expect(link).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    expect(link).to_be_visible()
    shoot(page, "mobile-menu")
    link.click()
    expect(page).to_have_url(re.compile("/en/quick-start/$"))


def test_a_long_list_of_pages_shows_where_the_reader_is(open_page: Open) -> None:
    page = open_page("/en/changelog/", viewport={"width": 1440, "height": 300})
    expect(page.locator(".pages [aria-current]")).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", KINDS)
def test_screenshots(open_page: Open, shoot: Shoot, path: str, width: int, scheme: str) -> None:
    page = open_page(path, color_scheme=scheme, viewport={"width": width, "height": 900})
    name = path.strip("/").replace("/", "-")
    shoot(page, f"{name}-{scheme}-{width}", full_page=True)
