//! `/bureau/opgave/{slug}/plan-invoeren`: an official types over a plan that came on paper or at a stall.

use app::contribution::{Entry, Placed, Typed};
use app::undertaking::Loaded;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::contribution::Channel;

use super::address::{Asking, asking};
use super::list::channel_id;
use super::place::{Picker, areas, picker};
use super::{cost, crumbs, idea, place};
use crate::failure::Failure;
use crate::form::{Choice, Form};
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "contribution/entry.html")]
struct EntryPage {
    page: Page,
    form: Form,
    crumbs: Vec<Crumb>,
    action: String,
    channels: Vec<Choice>,
    categories: Vec<Choice>,
    areas: Vec<Choice>,
    asking: Asking,
    map: Option<Picker>,
    budget: String,
    photo: Option<String>,
}

async fn load(visit: &Visit, slug: &str) -> Result<Loaded, Failure> {
    let context = &visit.context;
    let loaded = app::undertaking::load(context, &mut context.read().await?, slug).await?;
    loaded.published()?;
    Ok(loaded)
}

/// The empty form.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Failure> {
    let loaded = load(&visit, &slug).await?;
    page::show(&view(&visit, &loaded, &Typed::default(), Form::new()).await?)
}

/// Makes the plan public, or shows where the map was clicked or the address is.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let loaded = load(&visit, &slug).await?;
    let atlas = app::area::atlas(&visit.context).await?;
    let mut typed = Typed {
        display_name: form.value("display_name").to_owned(),
        email: form.value("email").to_owned(),
        ..place::held(&form)
    };
    idea::read(&form, &mut typed);
    cost::read(&form, &mut typed);
    if matches!(place::read(&visit, &loaded, &atlas, &mut form, &mut typed).await?, Placed::Marked | Placed::Asked) {
        return page::show(&view(&visit, &loaded, &typed, form).await?);
    }
    let photo = match form.upload().filter(|upload| upload.field == "photo").map(|upload| upload.bytes.clone()) {
        Some(bytes) => form.accept(visit.t, app::photo::prepare(&visit.context, bytes).await)?,
        None => None,
    };
    if form.is_empty_of_errors() {
        let entry = Entry { typed: typed.clone(), channel: Channel::parse(form.value("channel")), photo };
        if let Some(number) = form.accept(visit.t, app::contribution::enter(&visit.context, &loaded, entry).await)? {
            return Ok(visit.redirect_with(&format!("/opgave/{slug}/plan/{number}"), "notice-plan-entered"));
        }
    }
    page::again(&view(&visit, &loaded, &typed, form).await?)
}

async fn view(visit: &Visit, loaded: &Loaded, typed: &Typed, mut form: Form) -> Result<EntryPage, Failure> {
    place::hold(&mut form, typed);
    let page = visit.page_with(&form);
    let t = page.t;
    let atlas = app::area::atlas(&visit.context).await?;
    let slug = &loaded.undertaking.slug;
    let budget = loaded.frame.as_ref().map(|version| t.money(version.frame.amount)).unwrap_or_default();
    Ok(EntryPage {
        crumbs: crumbs(&page, loaded, true),
        action: format!("/bureau/opgave/{slug}/plan-invoeren"),
        channels: [Channel::Paper, Channel::Stall]
            .into_iter()
            .map(|channel| Choice::new(channel.as_str(), t.s(channel_id(channel))))
            .collect(),
        categories: idea::categories(loaded),
        areas: areas(visit, loaded, &atlas),
        asking: asking(visit, loaded, &atlas, typed, &form).await?,
        map: picker(visit, loaded, &atlas, typed, false),
        budget: t.a("plan-cost-hint", &[("budget", budget.into())]),
        photo: None,
        page,
        form,
    })
}
