//! What stands around every page: head, header, notice, footer, and the way back.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::language::Translator;
use crate::page::{Crumb, Page};

/// From the doctype to the beginning of the title.
#[derive(Template)]
#[template(path = "parts/layout/opening.html")]
pub struct Opening<'page> {
    page: &'page Page,
}

/// From the end of the title to what a page adds to its head.
#[derive(Template)]
#[template(path = "parts/layout/head.html")]
pub struct Head<'page> {
    page: &'page Page,
}

/// The header with menu; inside is the desk.
#[derive(Template)]
#[template(path = "parts/layout/header.html")]
pub struct Header<'page> {
    page: &'page Page,
    inside: bool,
}

/// What was just done, when something was.
#[derive(Template)]
#[template(path = "parts/layout/notice.html")]
pub struct Notice<'page> {
    page: &'page Page,
}

/// The footer.
#[derive(Template)]
#[template(path = "parts/layout/footer.html")]
pub struct Footer<'page> {
    page: &'page Page,
}

/// The way here.
#[derive(Template)]
#[template(path = "parts/layout/trail.html")]
pub struct Trail<'page> {
    t: Translator,
    items: &'page [Crumb],
    here: &'page str,
}

/// From the doctype to the beginning of the title.
pub fn opening(page: &Page) -> Opening<'_> {
    Opening { page }
}

/// From the end of the title to what a page adds to its head.
pub fn head(page: &Page) -> Head<'_> {
    Head { page }
}

/// The header of a page for everyone.
pub fn header(page: &Page) -> Header<'_> {
    Header { page, inside: false }
}

/// The header of a page of the desk.
pub fn desk_header(page: &Page) -> Header<'_> {
    Header { page, inside: true }
}

/// What was just done, when something was.
pub fn notice(page: &Page) -> Notice<'_> {
    Notice { page }
}

/// The footer.
pub fn footer(page: &Page) -> Footer<'_> {
    Footer { page }
}

/// The way here: the pages above this one, and this one in words.
pub fn trail<'page>(t: &Translator, items: &'page [Crumb], here: &'page str) -> Trail<'page> {
    Trail { t: *t, items, here }
}

// Each of these renders its own template, which escapes what it holds.
impl HtmlSafe for Opening<'_> {}
impl HtmlSafe for Head<'_> {}
impl HtmlSafe for Header<'_> {}
impl HtmlSafe for Notice<'_> {}
impl HtmlSafe for Footer<'_> {}
impl HtmlSafe for Trail<'_> {}
