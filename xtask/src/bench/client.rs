//! A visitor of the load programs: keeps cookies, follows redirects, sends forms as they stand.

use std::net::Ipv4Addr;

use anyhow::{Context, Result, bail};
use ureq::http::Response;
use ureq::{Agent, Cookie};

use super::forms::{self, Form};
use super::server;

/// More redirects than any page of ours needs.
const MOST_REDIRECTS: usize = 5;

/// One person with cookies of their own and one connection that stays open.
pub struct Client<'server> {
    agent: Agent,
    /// The address that a proxy in front would report; a server that stands behind none does not look at it.
    address: String,
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
        Self::at(origin, Ipv4Addr::LOCALHOST)
    }

    /// A visitor from another address, as the proxy in front of the server would tell.
    pub fn at(origin: &'server str, address: Ipv4Addr) -> Self {
        Self { agent: server::agent(), address: address.to_string(), origin: origin.trim_end_matches('/') }
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.agent.cookie_jar_lock().iter().find(|cookie| cookie.name() == name).map(|cookie| cookie.value().to_owned())
    }

    /// Puts a cookie back as it was at an earlier moment.
    pub fn keep_cookie(&self, name: &str, value: &str) -> Result<()> {
        let uri = self.origin.parse()?;
        let cookie = Cookie::parse(format!("{name}={value}; Path=/"), &uri)?;
        Ok(self.agent.cookie_jar_lock().insert(cookie, &uri)?)
    }

    /// Opens a path that starts with `/`.
    pub fn open(&self, path: &str) -> Result<Page> {
        let answer = self.get(path)?;
        self.follow(path.to_owned(), answer)
    }

    /// Sends a form of a page; `boxes` names the boxes of which only the chosen ones are on.
    pub fn send(&self, page: &Page, form: &Form, filled: &[(&str, &str)], boxes: (&str, &[&str])) -> Result<Page> {
        let path = match form.action.as_str() {
            "" => page.path.clone(),
            action if action.starts_with('/') => action.to_owned(),
            action => bail!("the form of {} goes to {action}, which is no path of ours", page.path),
        };
        self.post(path, &form.pairs(filled, boxes.0, boxes.1))
    }

    /// Sends these pairs to a path, as a form of the site's own page.
    pub fn post(&self, path: String, pairs: &[(&str, &str)]) -> Result<Page> {
        let answer = self
            .agent
            .post(format!("{}{path}", self.origin))
            .header("x-forwarded-for", &self.address)
            // What a browser says of a form on the site's own page.
            .header("origin", self.origin)
            .header("sec-fetch-site", "same-origin")
            .send_form(pairs.iter().copied())?;
        self.follow(path, answer)
    }

    fn get(&self, path: &str) -> Result<Response<ureq::Body>> {
        Ok(self.agent.get(format!("{}{path}", self.origin)).header("x-forwarded-for", &self.address).call()?)
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
            answer = self.get(&path)?;
        }
        bail!("{path} keeps redirecting")
    }
}

impl Page {
    /// The first form that posts and has a field of this name.
    pub fn form_with(&self, name: &str) -> Option<Form> {
        forms::forms(&self.html).into_iter().find(|form| form.has(name))
    }

    /// The first form that posts to a path that ends so.
    pub fn form_to(&self, ending: &str) -> Option<Form> {
        forms::forms(&self.html).into_iter().find(|form| form.action.ends_with(ending))
    }

    /// What went wrong when this page is not the one that was wanted.
    pub fn instead_of(&self, wanted: &str) -> String {
        format!("{} ({}) shows no {wanted}, but: {}", self.path, self.status, self.heading())
    }

    /// The page's heading, for a message about it.
    pub fn heading(&self) -> &str {
        let after = self.html.split_once("<h1").and_then(|(_, rest)| rest.split_once('>'));
        after.and_then(|(_, text)| text.split("</h1").next()).unwrap_or("no heading").trim()
    }
}
