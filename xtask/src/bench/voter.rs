//! One voter of the load programs: code, choice, check, cast, receipt, through the pages as residents meet them.

use std::net::Ipv4Addr;

use anyhow::{Context, Result, ensure};

use super::client::{Client, Page};

/// Names of fields on the voting pages: the code of the letter, and the boxes of the plans.
const CODE: &str = "code";
const CHOICE: &str = "keuze";
/// Cookie with the pass of a voter, from the code to the receipt.
const PASS: &str = "stem";

/// Somebody with a letter.
pub struct Voter<'server> {
    client: Client<'server>,
    /// Path of the first voting page.
    path: &'server str,
}

/// A ballot on the point of being cast: everything the last post holds. It can be sent again when its answer was lost.
#[derive(Clone)]
pub struct Post {
    pass: String,
    action: String,
    /// Numbers of the chosen plans, as the check page showed them.
    pub choices: Vec<String>,
}

impl<'server> Voter<'server> {
    /// Somebody at this address of the network.
    pub fn at(origin: &'server str, path: &'server str, address: Ipv4Addr) -> Self {
        Self { client: Client::at(origin, address), path }
    }

    /// Types the code; gives the page with the ballot.
    pub fn enter(&self, code: &str) -> Result<Page> {
        let first = self.client.open(self.path)?;
        let form = first.form_with(CODE).with_context(|| first.instead_of("a field for the code"))?;
        let choose = self.client.send(&first, &form, &[(CODE, code)], ("", &[]))?;
        ensure!(choose.form_with(CHOICE).is_some(), choose.instead_of("a ballot"));
        Ok(choose)
    }

    /// Ticks these plans and goes on to the check.
    pub fn choose(&self, ballot_page: &Page, plans: &[String]) -> Result<Post> {
        let form = ballot_page.form_with(CHOICE).with_context(|| ballot_page.instead_of("a ballot"))?;
        let chosen: Vec<&str> = plans.iter().map(String::as_str).collect();
        let sent = form.pairs(&[], CHOICE, &chosen).iter().filter(|(name, _)| *name == CHOICE).count();
        ensure!(sent == chosen.len(), "the ballot page offers {sent} of the plans {chosen:?}");
        let check = self.client.send(ballot_page, &form, &[], (CHOICE, &chosen))?;
        let form = check.form_to("/uitbrengen").with_context(|| check.instead_of("the last check"))?;
        let pass = self.client.cookie(PASS).context("the check page comes without a pass")?;
        let choices = form.fields.iter().filter(|field| field.name == CHOICE).map(|field| field.value.clone());
        Ok(Post { pass, action: form.action.clone(), choices: choices.collect() })
    }

    /// Sends a ballot, for the first time or once more; gives the page that comes.
    pub fn send(&self, post: &Post) -> Result<Page> {
        self.client.keep_cookie(PASS, &post.pass)?;
        let pairs: Vec<(&str, &str)> = post.choices.iter().map(|choice| (CHOICE, choice.as_str())).collect();
        self.client.post(post.action.clone(), &pairs)
    }

    /// Casts a ballot; gives the receipt.
    pub fn cast(&self, post: &Post) -> Result<String> {
        let page = self.send(post)?;
        ensure!(page.status == 200, page.instead_of("a receipt"));
        receipt(&page).with_context(|| page.instead_of("a receipt"))
    }

    /// Asks whether the ballot with this receipt is in the box.
    pub fn is_in_box(&self, receipt: &str) -> Result<bool> {
        let page = self.client.open(&format!("{}/bewijs", self.path))?;
        let form = page.form_with("bewijs").with_context(|| page.instead_of("a field for the receipt"))?;
        let answer = self.client.send(&page, &form, &[("bewijs", receipt)], ("", &[]))?;
        let said = |words: &str| answer.html.contains(words);
        ensure!(said("utrecht-alert--ok") != said("utrecht-alert--warning"), answer.instead_of("an answer"));
        Ok(said("utrecht-alert--ok"))
    }
}

/// Numbers of the plans on the page with the ballot.
pub fn plans(ballot_page: &Page) -> Vec<String> {
    let form = ballot_page.form_with(CHOICE);
    let fields = form.map(|form| form.fields).unwrap_or_default();
    fields.into_iter().filter(|field| field.name == CHOICE).map(|field| field.value).collect()
}

/// The receipt on the last page.
pub fn receipt(page: &Page) -> Option<String> {
    let after = page.html.split("app-receipt__word").nth(1)?.split_once('>')?.1;
    let word = after.split('<').next()?.trim();
    (!word.is_empty()).then(|| word.to_owned())
}
