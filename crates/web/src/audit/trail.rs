//! The trail, with a filter on the kind of act and on the person.

use app::audit::Trail;
use askama::Template;
use axum::response::Response;
use domain::PersonId;

use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::organisation::crumbs;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "audit/trail.html")]
struct TrailPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    trail: Trail,
    actions: Vec<Choice>,
    people: Vec<Choice>,
    newer: Option<String>,
    older: Option<String>,
}

/// An act in words; one that has none yet shows its own name.
fn action(visit: &Visit, name: &str) -> String {
    let id = format!("audit-act-{name}");
    if visit.t.has(&id) { visit.t.s(&id).to_owned() } else { name.replace('-', " ") }
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let form = Form::from_urlencoded(query.as_bytes());
    let number: i64 = form.value("pagina").parse().unwrap_or(1).clamp(1, 100_000);
    let chosen = Some(form.value("handeling")).filter(|text| !text.is_empty());
    let actor: Option<PersonId> = form.value("wie").parse().ok();
    let mut trail = app::audit::trail(&visit.context, chosen, actor, number).await?;
    let all = Choice::new("", visit.t.s("audit-all"));
    let actions = std::iter::once(all.clone())
        .chain(trail.actions.iter().map(|(name, times)| {
            Choice::new(name.clone(), format!("{} ({})", action(&visit, name), visit.t.count(*times)))
        }))
        .collect();
    let staff = app::staff::list(&visit.context).await?;
    let people = std::iter::once(all)
        .chain(staff.into_iter().map(|person| Choice::new(person.id.to_string(), person.display_name)))
        .collect();
    for line in &mut trail.lines {
        line.action = action(&visit, &line.action);
    }
    let link = |page: i64| {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("handeling", form.value("handeling"))
            .append_pair("wie", form.value("wie"))
            .append_pair("pagina", &page.to_string())
            .finish();
        format!("/bureau/beheer/logboek?{query}")
    };
    let newer = (number > 1).then(|| link(number - 1));
    let older = trail.has_more.then(|| link(number + 1));
    let crumbs = crumbs(&visit);
    page::show(&TrailPage { page: visit.page(), form, crumbs, trail, actions, people, newer, older })
}
