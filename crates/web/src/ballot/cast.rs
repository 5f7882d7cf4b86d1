//! `/opgave/{slug}/stemmen/uitbrengen`: casts the ballot that the check page showed, and ends the session.

use axum::extract::Path;
use axum::response::Response;

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
    let Some(pass) = pass(&visit, &vote) else { return Ok(code_again(&visit, &slug)) };
    let choices = numbers(&form);
    let answer = app::ballot::cast(&visit.context, &slug, &pass, &choices).await;
    match form.accept(visit.t, answer)? {
        Some(receipt) => {
            let shown = page::show(&receipt_page(&visit, &vote, Form::new(), &choices, receipt))?;
            Ok(ended(&visit, shown))
        }
        None => Ok(private(page::again(&check_page(&visit, &vote, form, &choices, false))?)),
    }
}
