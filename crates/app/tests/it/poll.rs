//! Shorthands for tests that vote.

use app::Context;
use app::testing::{Town, VOTE_SLUG};
use domain::round::Round;

pub use app::testing::{VOTE_SLUG as SLUG, at};

pub fn codes(file: &[u8]) -> Vec<String> {
    app::testing::codes(std::str::from_utf8(file).unwrap())
}

pub async fn open(town: &Town) -> Round {
    town.open_vote().await.unwrap()
}

pub async fn letters(town: &Town, count: usize) -> Vec<String> {
    town.letters(count).await.unwrap()
}

/// Votes with a code as the pages do.
pub async fn vote(context: &Context, code: &str, choices: &[i64]) -> app::Result<String> {
    let admission = app::voting_code::admit(context, VOTE_SLUG, code, "10.0.0.1").await?;
    Ok(app::ballot::cast(context, VOTE_SLUG, &admission.pass, choices, "10.0.0.1").await?.receipt)
}

/// Code of the refusal in an answer.
pub fn refusal<T: std::fmt::Debug>(answer: app::Result<T>) -> String {
    match answer {
        Err(app::Error::Refused(refusals)) => refusals[0].code.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

/// All ballots, opened after the close; the clock goes back afterwards.
pub async fn ballots(town: &Town, round: &Round) -> Vec<Vec<i64>> {
    let forward = round.window.closes.micros() - town.app.clock.now().micros() + 1;
    town.app.clock.shift(forward);
    let context = town.visitor();
    let mut tx = context.write().await.unwrap();
    let ballots = app::ballot::open_all(&context, &mut tx, round.id).await.unwrap();
    town.app.clock.shift(-forward);
    ballots
}
