//! `/bureau/inloggen/welkom`: with the link from the e-mail an official chooses a password and sets up the second factor, on
//! one page. The picture to scan is made here; no other server ever sees the secret.

use askama::Template;
use axum::response::Response;
use qrcode::{Color, QrCode};

use crate::cookie;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "staff/welcome.html")]
struct WelcomePage {
    page: Page,
    form: Form,
    name: String,
    secret: String,
    picture: Option<Picture>,
}

#[derive(Template)]
#[template(path = "staff/welcome_old.html")]
struct OldPage {
    page: Page,
}

/// The code to scan: how many modules wide, and the dark ones as one path.
struct Picture {
    width: usize,
    path: String,
}

/// Modules of white around the code, as its standard asks.
const QUIET: usize = 4;

fn picture(address: &str) -> Option<Picture> {
    let code = QrCode::new(address.as_bytes()).ok()?;
    let size = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == Color::Dark);
    let path = dark.map(|(index, _)| format!("M{} {}h1v1h-1z", index % size + QUIET, index / size + QUIET)).collect();
    Some(Picture { width: size + 2 * QUIET, path })
}

/// Shows the form, or says that the link is used or too old.
async fn again(visit: &Visit, form: Form) -> Result<Response, Failure> {
    let Some((person, second_factor)) = app::staff::welcome(&visit.context, form.value("link")).await? else {
        return page::again(&OldPage { page: visit.page() });
    };
    let is_refused = !form.is_empty_of_errors();
    let secret: Vec<char> = second_factor.secret.chars().collect();
    let template = WelcomePage {
        page: visit.page_with(&form),
        form,
        name: person.display_name,
        // In groups of four, for those who type it.
        secret: secret.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" "),
        picture: picture(&second_factor.address),
    };
    if is_refused { page::again(&template) } else { page::show(&template) }
}

/// The page behind the link.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let asked = Form::from_urlencoded(query.as_bytes());
    again(&visit, Form::new().with("link", asked.value("code"))).await
}

/// Sets both and begins the first session.
pub async fn act(visit: Visit, mut form: Form) -> Result<Response, Failure> {
    let answer = app::staff::set_up(
        &visit.context,
        form.value("link"),
        form.value("password"),
        form.value("code"),
        &visit.user_agent,
    )
    .await;
    let Some(token) = form.accept(visit.t, answer)? else { return again(&visit, form).await };
    let session = cookie::until_closed(&visit.site, cookie::SESSION, &token);
    Ok(cookie::with(visit.redirect_with("/bureau", "notice-staff-welcome"), &session))
}
