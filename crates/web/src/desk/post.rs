//! `/bureau/post`: the outbox. In the demo this is how people get their links. Elsewhere the personal links in letters
//! are not shown: with such a link an official could act as somebody else.

use app::notice::{self, Outbox};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::NoticeId;
use domain::notice::NoticeState;

use crate::failure::Failure;
use crate::form::Form;
use crate::page::{self, Page};
use crate::visit::Visit;

/// A piece of a letter.
struct Piece {
    text: String,
    is_link: bool,
    ends_line: bool,
}

/// One notice, in words.
struct Letter {
    id: String,
    to: String,
    subject: String,
    when: String,
    tag_kind: &'static str,
    tag_label: String,
    has_failed: bool,
    body: Vec<Piece>,
}

/// One filter above the list.
struct Tab {
    href: String,
    label: String,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "today/post.html")]
struct PostPage {
    page: Page,
    form: Form,
    heading: String,
    may_read: bool,
    hides_links: bool,
    tabs: Vec<Tab>,
    letters: Vec<Letter>,
    current: i64,
    total: i64,
    base: String,
}

/// The outbox.
pub async fn show(visit: Visit) -> Result<Response, Failure> {
    page::show(&view(&visit, Form::new()).await?)
}

/// Tries a notice again.
pub async fn retry(visit: Visit, Path(id): Path<String>, mut form: Form) -> Result<Response, Failure> {
    let id: NoticeId = id.parse().map_err(|_| Failure::NotFound)?;
    let answer = notice::retry(&visit.context, id).await;
    if form.accept(visit.t, answer)?.is_none() {
        return page::again(&view(&visit, form).await?);
    }
    Ok(visit.redirect_with("/bureau/post", "notice-post-retried"))
}

fn asked(visit: &Visit, name: &str) -> String {
    let query = visit.address.split_once('?').map_or("", |(_, query)| query);
    let found = form_urlencoded::parse(query.as_bytes()).find(|(known, _)| known == name);
    found.map(|(_, value)| value.into_owned()).unwrap_or_default()
}

async fn view(visit: &Visit, form: Form) -> Result<PostPage, Failure> {
    let t = visit.t;
    let state = NoticeState::parse(&asked(visit, "stand"));
    let wanted = asked(visit, "pagina").parse().unwrap_or(1);
    let may_read = visit.person()?.roles.iter().any(|role| notice::READERS.contains(role));
    let outbox = if may_read {
        notice::outbox(&visit.context, state, wanted).await?
    } else {
        Outbox { notices: Vec::new(), counts: Vec::new(), pages: 1 }
    };
    let hides_links = !visit.app.settings.demo;
    let failed = outbox.counts.iter().find(|(known, _)| *known == NoticeState::Failed).map_or(0, |(_, count)| *count);
    let query = state.map(|state| format!("stand={}&", state.as_str())).unwrap_or_default();
    Ok(PostPage {
        page: visit.page_with(&form),
        heading: match (may_read, failed) {
            (false, _) => t.s("post-heading-closed").to_owned(),
            (true, 0) => t.s("post-heading").to_owned(),
            (true, failed) => t.a("post-heading-failed", &[("count", failed.into())]),
        },
        may_read,
        hides_links,
        tabs: tabs(visit, &outbox, state),
        letters: outbox.notices.iter().map(|row| letter(visit, row, hides_links)).collect(),
        current: wanted.clamp(1, outbox.pages),
        total: outbox.pages,
        base: format!("/bureau/post?{query}pagina="),
        form,
    })
}

fn tabs(visit: &Visit, outbox: &Outbox, state: Option<NoticeState>) -> Vec<Tab> {
    let t = visit.t;
    let all: i64 = outbox.counts.iter().map(|(_, count)| count).sum();
    let every = Tab {
        href: "/bureau/post".to_owned(),
        label: t.a("post-filter-all", &[("count", all.into())]),
        is_current: state.is_none(),
    };
    let one = |(known, count): &(NoticeState, i64)| Tab {
        href: format!("/bureau/post?stand={}", known.as_str()),
        label: t.a(&format!("post-filter-{}", known.as_str()), &[("count", (*count).into())]),
        is_current: state == Some(*known),
    };
    std::iter::once(every).chain(outbox.counts.iter().map(one)).collect()
}

fn letter(visit: &Visit, row: &notice::Row, hides_links: bool) -> Letter {
    let t = visit.t;
    let (tag_kind, label) = match row.state {
        NoticeState::Waiting => ("now", "post-state-waiting"),
        NoticeState::Sent => ("ok", "post-state-sent"),
        NoticeState::Failed => ("late", "post-state-failed"),
    };
    Letter {
        id: row.id.to_string(),
        to: row.email.clone(),
        subject: row.subject.clone(),
        when: t.moment(row.sent_at.unwrap_or(row.created_at)),
        tag_kind,
        tag_label: t.s(label).to_owned(),
        has_failed: row.state == NoticeState::Failed,
        body: row.body.lines().flat_map(|line| pieces(line, hides_links)).collect(),
    }
}

/// A line as text and links. Only addresses of the web become links. With `hides_links`, what follows the question
/// mark of an address, where personal codes stand, is left out.
fn pieces(line: &str, hides_links: bool) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for (index, word) in line.split(' ').enumerate() {
        let space = if index == 0 { "" } else { " " };
        let is_link = word.starts_with("https://") || word.starts_with("http://");
        let personal = word.split_once(['?', '#']).filter(|_| is_link && hides_links);
        let (text, is_link) = match personal {
            Some((address, _)) => (format!("{address}?…"), false),
            None => (word.to_owned(), is_link),
        };
        let after_link = found.last().is_none_or(|last| last.is_link);
        match found.last_mut() {
            Some(last) if !is_link && !after_link => {
                last.text.push_str(space);
                last.text.push_str(&text);
            }
            Some(last) if is_link && !after_link => {
                last.text.push_str(space);
                found.push(Piece { text, is_link, ends_line: false });
            }
            _ if is_link => {
                if !found.is_empty() {
                    found.push(Piece { text: space.to_owned(), is_link: false, ends_line: false });
                }
                found.push(Piece { text, is_link, ends_line: false });
            }
            _ => found.push(Piece { text: format!("{space}{text}"), is_link, ends_line: false }),
        }
    }
    if let Some(last) = found.last_mut() {
        last.ends_line = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str, hides_links: bool) -> Vec<(String, bool)> {
        pieces(line, hides_links).into_iter().map(|piece| (piece.text, piece.is_link)).collect()
    }

    #[test]
    fn addresses_become_links_and_personal_ones_stay_hidden() {
        let line = "Open https://proefdorp.example/inloggen/link?code=abc en klaar";
        let parts = |middle: &str, is_link| {
            vec![("Open ".to_owned(), false), (middle.to_owned(), is_link), (" en klaar".to_owned(), false)]
        };
        assert_eq!(shown(line, false), parts("https://proefdorp.example/inloggen/link?code=abc", true));
        assert_eq!(shown(line, true), [("Open https://proefdorp.example/inloggen/link?… en klaar".to_owned(), false)]);
        assert_eq!(shown("javascript:alert(1) <b>", false), [("javascript:alert(1) <b>".to_owned(), false)]);
        assert_eq!(shown("", false), [(String::new(), false)]);
    }
}
