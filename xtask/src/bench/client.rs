//! A visitor of the load programs: keeps cookies, follows redirects, sends forms as they stand.

use anyhow::{Context, Result, bail};
use ureq::Agent;
use ureq::http::Response;

use super::forms::{self, Form};
use super::server;

/// More redirects than any page of ours needs.
const MOST_REDIRECTS: usize = 5;

/// One person with cookies of their own and one connection that stays open.
pub struct Client<'server> {
    agent: Agent,
    /// For example `http://127.0.0.1:40123`, without a slash at the end.
    origin: &'server str,
}

/// A page as it came.
pub struct Page {
    /// Path and question, without the server.
    pub path: String,
    pub status: u16,
    pub html: String,
}

impl<'server> Client<'server> {
    pub fn new(origin: &'server str) -> Self {
        Self { agent: server::agent(), origin: origin.trim_end_matches('/') }
    }

    /// Opens a path that starts with `/`.
    pub fn open(&self, path: &str) -> Result<Page> {
        let answer = self.agent.get(format!("{}{path}", self.origin)).call()?;
        self.follow(path.to_owned(), answer)
    }

    /// Sends a form of a page; `boxes` names the boxes of which only the chosen ones are on.
    pub fn send(&self, page: &Page, form: &Form, filled: &[(&str, &str)], boxes: (&str, &[&str])) -> Result<Page> {
        let path = match form.action.as_str() {
            "" => page.path.clone(),
            action if action.starts_with('/') => action.to_owned(),
            action => bail!("the form of {} goes to {action}, which is no path of ours", page.path),
        };
        let answer = self
            .agent
            .post(format!("{}{path}", self.origin))
            // What a browser says of a form on the site's own page.
            .header("origin", self.origin)
            .header("sec-fetch-site", "same-origin")
            .send_form(form.pairs(filled, boxes.0, boxes.1))?;
        self.follow(path, answer)
    }

    fn follow(&self, mut path: String, mut answer: Response<ureq::Body>) -> Result<Page> {
        for _ in 0..MOST_REDIRECTS {
            if !answer.status().is_redirection() {
                let status = answer.status().as_u16();
                let html = answer.body_mut().read_to_string()?;
                return Ok(Page { path, status, html });
            }
            let place = answer.headers().get("location").context("a redirect without a place")?;
            place.to_str()?.trim_start_matches(self.origin).clone_into(&mut path);
            answer = self.agent.get(format!("{}{path}", self.origin)).call()?;
        }
        bail!("{path} keeps redirecting")
    }
}

impl Page {
    /// The first form that posts and has a field of this name.
    pub fn form_with(&self, name: &str) -> Option<Form> {
        forms::forms(&self.html).into_iter().find(|form| form.has(name))
    }

    /// The page's heading, for a message about it.
    pub fn heading(&self) -> &str {
        let after = self.html.split_once("<h1").and_then(|(_, rest)| rest.split_once('>'));
        after.and_then(|(_, text)| text.split("</h1").next()).unwrap_or("no heading").trim()
    }
}
