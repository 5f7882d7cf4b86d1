//! `/mijn`: name, language, address, plans, sessions.

use app::account::MyPlan;
use app::session::SessionRow;
use askama::Template;
use axum::response::Response;
use domain::SessionId;
use domain::person::Language;

use crate::cookie;
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "account/mine.html")]
struct MinePage {
    page: Page,
    form: Form,
    email: String,
    languages: Vec<Choice>,
    sessions: Vec<SessionLine>,
    plans: Vec<MyPlan>,
    can_erase: bool,
}

struct SessionLine {
    id: SessionId,
    browser: String,
    kind: String,
    since: String,
    seen: String,
    is_this_one: bool,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let person = visit.person()?;
    let form =
        Form::new().with("display_name", person.display_name.as_str()).with("language", person.language.as_str());
    page::show(&mine(&visit, form).await?)
}

/// Saves name and language.
pub async fn change(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let language = Language::parse(form.value("language")).unwrap_or(visit.language);
    let answer = app::account::change(&visit.context, form.value("display_name"), language).await;
    match form.accept(visit.t, answer)? {
        Some(()) => {
            let chosen = cookie::lasting(&visit.site, cookie::LANGUAGE, language.as_str(), cookie::YEAR_SECONDS);
            Ok(cookie::with(visit.redirect_with("/mijn", "notice-saved"), &chosen))
        }
        None => page::again(&mine(&visit, form).await?),
    }
}

async fn mine(visit: &Visit, form: Form) -> Result<MinePage, Failure> {
    let person = visit.person()?;
    let this_one = visit.signed_in.as_ref().map(|signed_in| signed_in.session);
    let sessions = app::session::list(&visit.context).await?;
    Ok(MinePage {
        page: visit.page_with(&form),
        form,
        email: person.email.clone().unwrap_or_default(),
        languages: Language::ALL
            .iter()
            .map(|language| Choice::new(language.as_str(), visit.t.s(&format!("language-{}", language.as_str()))))
            .collect(),
        sessions: sessions.iter().map(|session| line(visit, session, this_one)).collect(),
        plans: app::account::plans(&visit.context).await?,
        can_erase: !person.is_staff(),
    })
}

fn line(visit: &Visit, session: &SessionRow, this_one: Option<SessionId>) -> SessionLine {
    let t = visit.t;
    SessionLine {
        id: session.id,
        browser: browser(&session.user_agent).map_or_else(|| t.s("account-browser-unknown").to_owned(), str::to_owned),
        kind: t.s(&format!("session-kind-{}", session.kind.as_str())).to_owned(),
        since: t.moment(session.created_at),
        seen: t.moment(session.last_seen_at),
        is_this_one: this_one == Some(session.id),
    }
}

/// The name of a browser as people know it. Order matters: most browsers also name the ones they descend from.
fn browser(user_agent: &str) -> Option<&'static str> {
    [
        ("Firefox", "Firefox"),
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Chrom", "Chrome"),
        ("Safari", "Safari"),
    ]
    .into_iter()
    .find(|(mark, _)| user_agent.contains(mark))
    .map(|(_, name)| name)
}
