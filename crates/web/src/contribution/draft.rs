//! What the four screens share: the draft behind the cookie, the typed form, and what comes after a screen.

use std::sync::Arc;

use app::area::Atlas;
use app::contribution::{Draft, Step, Typed};
use app::undertaking::Loaded;
use axum::response::Response;

use super::{closed, crumbs};
use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Crumb, Page};
use crate::visit::Visit;

/// Name of the cookie that opens a draft.
pub(crate) const COOKIE: &str = "plan";
/// A draft waits for its author for sixty days.
const LASTS: u32 = 60 * 86_400;

/// A plan in the making.
pub(super) struct Making {
    pub(super) loaded: Loaded,
    pub(super) atlas: Arc<Atlas>,
    pub(super) draft: Option<Draft>,
}

/// What every screen shows around its fields.
pub(super) struct Around {
    pub(super) slug: String,
    pub(super) crumbs: Vec<Crumb>,
    pub(super) closed: Option<String>,
    pub(super) step: usize,
    /// After this screen the check page follows, because the visitor came from there.
    pub(super) returns: bool,
}

impl Making {
    pub(super) async fn open(visit: &Visit, slug: &str) -> Result<Self, Failure> {
        let context = &visit.context;
        let loaded = app::undertaking::load(context, &mut context.read().await?, slug).await?;
        loaded.published()?;
        let draft = app::contribution::load_draft(context, &loaded, visit.cookie(COOKIE)).await?;
        Ok(Self { loaded, atlas: app::area::atlas(context).await?, draft })
    }

    pub(super) fn typed(&self) -> Typed {
        self.draft.as_ref().map(|draft| draft.typed.clone()).unwrap_or_default()
    }

    pub(super) fn around(&self, visit: &Visit, page: &Page, step: Step, returns: bool) -> Around {
        let step = Step::ALL.iter().position(|known| *known == step).map_or(0, |index| index + 1);
        Around {
            slug: self.loaded.undertaking.slug.clone(),
            crumbs: crumbs(page, &self.loaded, true),
            closed: closed(visit, &self.loaded),
            step,
            returns,
        }
    }

    /// Saves a screen; the sentences of what is wrong go to the form.
    pub(super) async fn save(
        mut self,
        visit: &Visit,
        form: &mut Form,
        typed: Typed,
        step: Step,
    ) -> Result<(Self, bool), Failure> {
        let (draft, refusals) =
            app::contribution::save(&visit.context, &self.loaded, &visit.network, self.draft.take(), typed, step)
                .await?;
        form.refuse(visit.t, &refusals);
        self.draft = Some(draft);
        let is_good = form.is_empty_of_errors();
        Ok((self, is_good))
    }

    /// Lets the browser keep the key to the draft.
    pub(super) fn keep(&self, visit: &Visit, response: Response) -> Response {
        match &self.draft {
            Some(draft) => cookie::with(response, &cookie::lasting(&visit.site, COOKIE, &draft.token, LASTS)),
            None => response,
        }
    }

    /// Where the visitor goes after a screen that was accepted.
    pub(super) fn onward(&self, visit: &Visit, next: &str, returns: bool) -> Response {
        let next = if returns { "controle" } else { next };
        self.keep(visit, page::redirect(&format!("/opgave/{}/plan-maken/{next}", self.loaded.undertaking.slug)))
    }
}

/// Everything typed, as a form.
pub(super) fn form_of(typed: &Typed) -> Form {
    [
        ("title", &typed.title),
        ("summary", &typed.summary),
        ("description", &typed.description),
        ("category", &typed.category),
        ("address", &typed.address),
        ("area", &typed.area),
        ("cost", &typed.cost),
        ("photo_description", &typed.photo_description),
        ("display_name", &typed.display_name),
        ("email", &typed.email),
    ]
    .into_iter()
    .fold(Form::new(), |form, (name, value)| form.with(name, value.as_str()))
}

/// Whether the visitor came from the check page to mend one thing: `?terug=controle`, or the hidden field.
pub(super) fn returns(visit: &Visit) -> bool {
    visit.address.ends_with("?terug=controle") || visit.address.contains("terug=controle&")
}
