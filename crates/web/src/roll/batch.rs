//! What one does with an uploaded list: stop, go on, take back, fetch the print file.

use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

use super::show::private;
use crate::failure::Failure;
use crate::visit::Visit;

/// Stops making codes.
pub async fn stop(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    app::roll::stop(&visit.context, &slug, parsed(&number)?).await?;
    Ok(back(&visit, &slug, "notice-roll-stopped"))
}

/// Goes on making codes.
pub async fn resume(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    app::roll::resume(&visit.context, &slug, parsed(&number)?).await?;
    Ok(back(&visit, &slug, "notice-roll-resumed"))
}

/// Takes the list back.
pub async fn withdraw(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    app::roll::withdraw(&visit.context, &slug, parsed(&number)?).await?;
    Ok(back(&visit, &slug, "notice-roll-withdrawn"))
}

/// Gives the print file, once.
pub async fn print(visit: Visit, Path((slug, number)): Path<(String, String)>) -> Result<Response, Failure> {
    let number = parsed(&number)?;
    let file = app::letter::fetch_print_file(&visit.context, &slug, number).await?;
    let mut response = private(([(CONTENT_TYPE, "text/csv; charset=utf-8")], file).into_response());
    let name = HeaderValue::from_str(&format!("attachment; filename=\"stembrieven-{slug}-{number}.csv\""));
    response.headers_mut().insert(CONTENT_DISPOSITION, name.map_err(Failure::because)?);
    Ok(response)
}

fn parsed(number: &str) -> Result<i64, Failure> {
    number.parse().map_err(|_| Failure::NotFound)
}

fn back(visit: &Visit, slug: &str, notice: &str) -> Response {
    visit.redirect_with(&format!("/bureau/opgave/{slug}/stemrol"), notice)
}
