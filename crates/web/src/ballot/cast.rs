//! `/opgave/{slug}/stemmen/uitbrengen`: casts the ballot that the check page showed, and ends the session.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::Refusal;

use super::check::check_page;
use super::receipt::receipt_page;
use super::{code_again, ended, numbers, pass, private};
use crate::failure::Failure;
use crate::form::Form;
use crate::page;
use crate::visit::Visit;

/// Casts what stands in the form, not what stands in the cookie: what the voter saw is what counts.
pub async fn act(visit: Visit, Path(slug): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let vote = app::ballot::of(&visit.context, &slug).await?;
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &vote)) };
    let choices = numbers(&form);
    let answer = app::ballot::cast(&visit.context, &slug, &pass, &choices, &visit.network).await;
    if let Err(app::Error::Store(cause)) = &answer {
        // A full disk, a database that went away: the choice stays on the page, and the same post again is safe.
        tracing::error!(%cause, "a ballot could not be stored");
        form.refuse(visit.t, &[Refusal::new("vote-not-stored")]);
        let again = page::show_with(StatusCode::SERVICE_UNAVAILABLE, &check_page(&visit, &vote, form, &choices, false));
        return Ok(private(again?));
    }
    match form.accept(visit.t, answer)? {
        Some(cast) => {
            let shown = page::show(&receipt_page(&visit, &vote, Form::new(), &choices, Some(&cast)))?;
            Ok(ended(&visit, shown))
        }
        None => Ok(private(page::again(&check_page(&visit, &vote, form, &choices, false))?)),
    }
}
