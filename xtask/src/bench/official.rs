//! The official of the demo municipality, for load programs: signs in, closes the vote, counts, and reads the
//! published result. Everything through the pages and the public API.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use super::ballots;
use super::client::Client;

/// As the demo prints them at its start.
const EMAIL: &str = "procesregisseur-centrum@waterrijk.example";
const PASSWORD: &str = "welkom-in-waterrijk";
/// What each losing plan would have needed takes many recounts.
const COUNT_LIMIT: Duration = Duration::from_mins(20);

/// An official who is signed in.
pub struct Official<'server> {
    client: Client<'server>,
}

/// A published result.
pub struct Outcome {
    /// Numbers of the winning plans, in rising order.
    pub winners: Vec<u64>,
    /// Votes of every plan, by number.
    pub votes: BTreeMap<u64, u64>,
    /// The published ballots, in order.
    pub ballots: Vec<Vec<String>>,
}

#[derive(Deserialize)]
struct Answer {
    ballots: usize,
    plans: Vec<Plan>,
}

#[derive(Deserialize)]
struct Plan {
    number: u64,
    votes: u64,
    won: bool,
}

impl<'server> Official<'server> {
    /// Signs in with password and the code that the demo shows on the page.
    pub fn sign_in(origin: &'server str) -> Result<Self> {
        let client = Client::new(origin);
        let page = client.open("/bureau/inloggen")?;
        let form = page.form_with("password").with_context(|| page.instead_of("a field for the password"))?;
        let second = client.send(&page, &form, &[("email", EMAIL), ("password", PASSWORD)], ("", &[]))?;
        let form = second.form_with("code").with_context(|| second.instead_of("a field for the code"))?;
        let code = second.html.split("<strong>").nth(1).and_then(|rest| rest.split('<').next());
        let code = code.with_context(|| second.instead_of("the code of the demo"))?;
        let desk = client.send(&second, &form, &[("code", code)], ("", &[]))?;
        ensure!(desk.status == 200 && desk.path.starts_with("/bureau"), desk.instead_of("the desk"));
        Ok(Self { client })
    }

    /// Lets time pass until the vote is closed, and starts the count; gives the result once it is published.
    pub fn close_and_count(&self, undertaking: &str) -> Result<Outcome> {
        let slug = undertaking.trim_start_matches("/opgave/");
        let page = self.client.open(&format!("/bureau/klok?opgave={slug}"))?;
        let form = page.form_with("slug").with_context(|| page.instead_of("the clock"))?;
        let moved = self.client.send(&page, &form, &[("slug", slug)], ("", &[]))?;
        ensure!(moved.status == 200, moved.instead_of("the moved clock"));
        let page = self.client.open(&format!("/bureau/opgave/{slug}/tellen"))?;
        let form = page.form_to("/tellen").with_context(|| page.instead_of("a button to count"))?;
        let started = self.client.send(&page, &form, &[], ("", &[]))?;
        ensure!(started.status == 200, started.instead_of("the count"));
        let answer = self.answer(slug)?;
        let file = self.client.open(&format!("/opgave/{slug}/uitslag/stembiljetten.pb"))?;
        ensure!(file.status == 200, file.instead_of("the ballots"));
        let ballots = ballots::sorted(ballots::read(&file.html)?);
        ensure!(ballots.len() == answer.ballots, "{} ballots counted, {} published", answer.ballots, ballots.len());
        let mut winners: Vec<u64> = answer.plans.iter().filter(|plan| plan.won).map(|plan| plan.number).collect();
        winners.sort_unstable();
        let votes = answer.plans.iter().map(|plan| (plan.number, plan.votes)).collect();
        Ok(Outcome { winners, votes, ballots })
    }

    fn answer(&self, slug: &str) -> Result<Answer> {
        let end = Instant::now() + COUNT_LIMIT;
        while Instant::now() < end {
            let page = self.client.open(&format!("/api/v1/opgaven/{slug}/uitslag"))?;
            match page.status {
                200 => return Ok(serde_json::from_str(&page.html)?),
                404 => thread::sleep(Duration::from_millis(500)),
                _ => bail!("{}", page.instead_of("a result")),
            }
        }
        bail!("no result within {} minutes", COUNT_LIMIT.as_secs() / 60)
    }
}
