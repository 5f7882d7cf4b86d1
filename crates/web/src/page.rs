//! What every page shows around its own content, and how a page becomes a response.

use askama::Template;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;
use crate::language::Translator;
use crate::site::Site;
use crate::visit::Visit;

/// The frame of a page; every template has it as its field `page`, and the layout reads it.
pub struct Page {
    /// Sentences and formats in the visitor's language.
    pub t: Translator,
    /// `nl`, `en` or `fy`.
    pub lang: &'static str,
    /// Class under which the theme's properties stand.
    pub theme_class: String,
    /// Address of the one stylesheet.
    pub css_href: String,
    /// Address of the organisation's own theme.
    pub theme_href: Option<String>,
    /// Address of the one script.
    pub script_href: String,
    /// Name in the header.
    pub organisation: String,
    /// Logo in the header.
    pub logo_href: Option<String>,
    /// The municipality's main website.
    pub main_site: Option<String>,
    /// Path of this page, for the language links and to return to after signing in.
    pub path: String,
    /// Name of the signed-in person; `None` when nobody is.
    pub person: Option<String>,
    /// Whether an official is signed in.
    pub is_staff: bool,
    /// A sentence about what was just done.
    pub notice: Option<String>,
    /// Number of errors in the form on this page.
    pub error_count: usize,
    /// Number of things that wait at the desk.
    pub desk_count: usize,
}

impl Visit {
    /// The frame of a page for this visit.
    pub fn page(&self) -> Page {
        let settings = &self.organisation.settings;
        let mut page = Page::plain(&self.site, self.t);
        page.organisation.clone_from(&self.organisation.name);
        if !settings.theme_hash.is_empty() {
            page.theme_class.clone_from(&settings.theme_class);
            page.theme_href = Some(crate::theme::href(&settings.theme_hash));
        }
        page.main_site = Some(settings.main_site.clone()).filter(|address| !address.is_empty());
        page.path.clone_from(&self.path);
        page.person = self.signed_in.as_ref().map(|signed_in| signed_in.person.display_name.clone());
        page.is_staff = self.is_staff();
        page.notice = self.notice.as_deref().map(|id| self.t.s(id).to_owned());
        page
    }

    /// The frame of a page with a form: its title says so when there are errors.
    pub fn page_with(&self, form: &crate::form::Form) -> Page {
        Page { error_count: form.errors().len(), ..self.page() }
    }
}

impl Page {
    /// A page that belongs to no organisation: for an unknown host, or when the database is away.
    pub fn plain(site: &Site, t: Translator) -> Self {
        Self {
            t,
            lang: t.language().as_str(),
            theme_class: "bondgenoot-theme".to_owned(),
            css_href: site.assets.css_href().to_owned(),
            theme_href: None,
            script_href: site.assets.script_href().to_owned(),
            organisation: "Bondgenoot".to_owned(),
            logo_href: None,
            main_site: None,
            path: "/".to_owned(),
            person: None,
            is_staff: false,
            notice: None,
            error_count: 0,
            desk_count: 0,
        }
    }
}

/// A page.
pub fn show(template: &impl Template) -> Result<Response, Failure> {
    show_with(StatusCode::OK, template)
}

/// A page that comes back because something has to be corrected (400).
pub fn again(template: &impl Template) -> Result<Response, Failure> {
    show_with(StatusCode::BAD_REQUEST, template)
}

/// A page with a status of its own.
pub fn show_with(status: StatusCode, template: &impl Template) -> Result<Response, Failure> {
    let body = template.render().map_err(Failure::because)?;
    Ok((status, [(CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response())
}

/// Sends the visitor on (303): after an act, or to sign in first. `to` is a path on this site.
pub fn redirect(to: &str) -> Response {
    let location = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response()
}

/// One step of the way here, for `parts/crumbs.html`.
pub struct Crumb {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub label: String,
}

impl Crumb {
    /// A step.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}
