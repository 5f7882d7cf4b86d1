//! `/afspraken.csv` and `/afspraken.atom`: the register for a spreadsheet and for a feed reader.

use app::promise::{self, Actor, Entry};
use axum::extract::RawQuery;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use domain::text;

use super::{filter, show};
use crate::failure::Failure;
use crate::form::Form;
use crate::visit::Visit;

/// Most steps in the feed.
const FEED_LENGTH: i64 = 50;

/// The promises of the filter in the address, one a line.
pub async fn csv(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Failure> {
    let filter = filter(&Form::from_urlencoded(query.unwrap_or_default().as_bytes()));
    let register = promise::register(&visit.context, &promise::Filter { page: 0, ..filter }).await?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = [
        "nummer",
        "afspraak",
        "opgave",
        "plan",
        "eigenaar",
        "functie",
        "team",
        "gebied",
        "datum",
        "bedrag_centen",
        "stand",
        "zonder_antwoord",
        "gemaakt_op",
        "veranderd_op",
    ];
    writer.write_record(heads).map_err(Failure::because)?;
    for (row, standing) in &register.rows {
        let own = &row.promise;
        let plan = row.plan_words.as_ref().map(|(_, title)| title.as_str()).unwrap_or_default();
        let cells = [
            own.number.to_string(),
            text::spreadsheet_cell(&own.title).into_owned(),
            text::spreadsheet_cell(&row.slug).into_owned(),
            text::spreadsheet_cell(plan).into_owned(),
            text::spreadsheet_cell(&row.owner_name).into_owned(),
            text::spreadsheet_cell(&own.owner_function).into_owned(),
            text::spreadsheet_cell(&row.group_name).into_owned(),
            text::spreadsheet_cell(&row.area).into_owned(),
            own.due.to_string(),
            own.money.cents().to_string(),
            standing.as_str().to_owned(),
            if own.settled_by_silence { "ja" } else { "nee" }.to_owned(),
            row.made_at.rfc3339(),
            row.changed_at.rfc3339(),
        ];
        writer.write_record(cells).map_err(Failure::because)?;
    }
    let bytes = writer.into_inner().map_err(|error| Failure::internal(&error.to_string()))?;
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"afspraken.csv\"")];
    Ok((headers, bytes).into_response())
}

/// The newest steps of all promises.
pub async fn atom(visit: Visit) -> Result<Response, Failure> {
    use std::fmt::Write as _;
    let entries = promise::entries(&visit.context, FEED_LENGTH).await?;
    let base = visit.context.address("");
    let updated = entries.first().map_or_else(|| visit.now(), |entry| entry.line.happened_at).rfc3339();
    let title = format!("{} · {}", visit.t.s("promise-register"), visit.organisation.name);
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\"><title>{}</title>\
         <id>{base}/afspraken.atom</id><link rel=\"self\" href=\"{base}/afspraken.atom\"/><link href=\"{base}/afspraken\"/>\
         <updated>{updated}</updated><author><name>{}</name></author>",
        visit.language.as_str(),
        escaped(&title),
        escaped(&visit.organisation.name)
    );
    for entry in &entries {
        let _infallible = write!(feed, "{}", in_feed(&visit, &base, entry));
    }
    feed.push_str("</feed>\n");
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], feed).into_response())
}

fn in_feed(visit: &Visit, base: &str, entry: &Entry) -> String {
    let step = show::step(visit.t, &entry.line);
    let who = match &entry.line.actor {
        Actor::Program | Actor::Beneficiary => String::new(),
        Actor::Function(function) => format!("<author><name>{}</name></author>", escaped(function)),
    };
    format!(
        "<entry><title>{}</title><id>{base}/afspraak/{}#stap-{}</id><link href=\"{base}/afspraak/{}\"/><updated>{}</updated>{who}\
         <summary>{}</summary></entry>",
        escaped(&entry.title),
        entry.number,
        entry.sequence,
        entry.number,
        entry.line.happened_at.rfc3339(),
        escaped(format!("{} {}", step.sentence, step.words).trim())
    )
}

/// Text inside XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
