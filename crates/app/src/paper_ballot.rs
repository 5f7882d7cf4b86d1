//! Paper ballots: read by one official and, independently, by another; in the box only when both read the same.
//!
//! A paper ballot goes into the same slot as an online ballot of the same letter: whichever came last counts. The
//! second official never sees the first reading before giving an own one.

use domain::person::StaffRole;
use domain::round::Method as _;
use domain::{PaperBallotId, PersonId, Refusal, RollEntryId, RoundId};
use store::Tx;
use store::paper_ballot::PaperBallot;
use store::roll::RollEntry;

use crate::ballot::{self, Vote};
use crate::voting_code::proof;
use crate::{Context, Error, Result, roll, secret};

/// Who may enter paper ballots.
const READERS: &[StaffRole] = &[StaffRole::Organiser, StaffRole::Adviser];

/// What became of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// It waits for a second official.
    Waits,
    /// Both read the same; the ballot is in the box.
    Cast,
    /// The two readings differ; someone looks at the paper again.
    Differs {
        /// Locator on the letter.
        locator: String,
        /// Plan numbers that only the other official read.
        only_other: Vec<i64>,
        /// Plan numbers that only this official read.
        only_this: Vec<i64>,
    },
}

/// A paper ballot that waits, as the list shows it.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its id.
    pub id: PaperBallotId,
    /// Locator on the letter.
    pub locator: String,
    /// Who read it first.
    pub first_by: PersonId,
    /// Two readings differ.
    pub differs: bool,
    /// The visitor read it already and someone else has to.
    pub is_mine: bool,
}

/// Enters a reading of a paper ballot. `which` is the code or the locator of the letter.
pub async fn enter(context: &Context, slug: &str, which: &str, choices: &[i64]) -> Result<Reading> {
    let reader = context.staff(READERS)?.id;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let vote = ballot::load(context, &mut tx, slug).await?;
    refuse_time(context, &mut tx, &vote).await?;
    let entry = roll::find(context, &mut tx, vote.round.id, which).await?;
    drop(tx);
    check_code(context, vote.round.id, which, &entry).await?;
    if let Some(refusal) = vote.method.refuse(&choices.to_vec()) {
        return Err(refusal.into());
    }
    let mut choices = choices.to_vec();
    choices.sort_unstable();
    let mut tx = context.write().await?;
    // Alone: two officials who press the button at once must see each other's reading.
    ballot::lock(&mut tx, vote.round.id, false).await?;
    refuse_time(context, &mut tx, &vote).await?;
    let entry = roll::find(context, &mut tx, vote.round.id, &entry.locator).await?;
    let waiting = store::paper_ballot::of_voter(&mut tx, organisation, vote.round.id, entry.voter).await?;
    let paper = with_reading(context, &vote, waiting, &entry, reader, &choices)?;
    let other = other_reading(context, vote.round.id, &paper, reader)?;
    let reading = match other {
        Some(other) if other == choices => {
            ballot::put_paper(context, &mut tx, &vote, entry.voter, &choices).await?;
            store::paper_ballot::delete(&mut tx, organisation, vote.round.id, paper.id).await?;
            Reading::Cast
        }
        other => {
            store::paper_ballot::put(&mut tx, organisation, vote.round.id, &paper).await?;
            let without =
                |all: &[i64], less: &[i64]| all.iter().filter(|number| !less.contains(number)).copied().collect();
            other.map_or(Reading::Waits, |other| Reading::Differs {
                locator: entry.locator.clone(),
                only_other: without(&other, &choices),
                only_this: without(&choices, &other),
            })
        }
    };
    // Without the letter: the audit trail has times, and a time beside a letter would tell when who voted.
    context.audit(&mut tx, "paper-ballot-read", "round", Some(vote.round.id)).await?;
    tx.commit().await?;
    Ok(reading)
}

/// Puts a reading in: the own earlier one is replaced, else it becomes the second.
fn with_reading(
    context: &Context,
    vote: &Vote,
    waiting: Option<PaperBallot>,
    entry: &RollEntry,
    reader: PersonId,
    choices: &[i64],
) -> Result<PaperBallot> {
    let sealed = seal(context, vote.round.id, entry.voter, choices)?;
    Ok(match waiting {
        None => PaperBallot {
            id: context.new_id(),
            voter: entry.voter,
            locator: entry.locator.clone(),
            first_sealed: sealed,
            first_by: reader,
            second_sealed: None,
            second_by: None,
        },
        Some(paper) if paper.first_by == reader => PaperBallot { first_sealed: sealed, ..paper },
        Some(paper) => PaperBallot { second_sealed: Some(sealed), second_by: Some(reader), ..paper },
    })
}

fn other_reading(context: &Context, round: RoundId, paper: &PaperBallot, reader: PersonId) -> Result<Option<Vec<i64>>> {
    let other =
        if paper.first_by == reader { paper.second_sealed.as_deref() } else { Some(paper.first_sealed.as_slice()) };
    other.map(|sealed| open(context, round, paper.voter, sealed)).transpose()
}

/// The paper ballots that wait for a second reading or for agreement.
pub async fn waiting(context: &Context, slug: &str) -> Result<(Vote, Vec<Waiting>)> {
    let reader = context.staff(READERS)?.id;
    let mut tx = context.read().await?;
    let vote = ballot::load(context, &mut tx, slug).await?;
    let papers = store::paper_ballot::waiting(&mut tx, context.organisation_id(), vote.round.id).await?;
    let papers = papers
        .into_iter()
        .map(|paper| Waiting {
            id: paper.id,
            locator: paper.locator,
            first_by: paper.first_by,
            differs: paper.second_by.is_some(),
            is_mine: paper.first_by == reader || paper.second_by == Some(reader),
        })
        .collect();
    Ok((vote, papers))
}

/// Sets a waiting paper ballot aside: it was entered on the wrong letter, or turned out invalid. Nothing is cast.
pub async fn set_aside(context: &Context, slug: &str, id: PaperBallotId) -> Result<()> {
    context.staff(READERS)?;
    let mut tx = context.write().await?;
    let (_, round) = roll::round(context, &mut tx, slug).await?;
    if !store::paper_ballot::delete(&mut tx, context.organisation_id(), round.id, id).await? {
        return Err(Error::NotFound);
    }
    context.audit(&mut tx, "paper-ballot-set-aside", "round", Some(round.id)).await?;
    Ok(tx.commit().await?)
}

/// Paper that came in before the vote closed may be entered until the count begins.
async fn refuse_time(context: &Context, tx: &mut Tx, vote: &Vote) -> Result<()> {
    if context.now() < vote.round.window.opens {
        return vote.refuse_outside_window(context.now());
    }
    if store::ballot::is_counted(tx, context.organisation_id(), vote.round.id).await? {
        return Err(Refusal::new("paper-count-began").into());
    }
    Ok(())
}

/// A whole code must be right; a locator alone is enough, because officials hold the letter in their hands.
async fn check_code(context: &Context, round: RoundId, which: &str, entry: &RollEntry) -> Result<()> {
    if domain::voting_code::normalise(which).chars().count() <= domain::voting_code::LOCATOR {
        return Ok(());
    }
    let Ok(code) = domain::voting_code::VotingCode::parse(which) else {
        return Err(Refusal::of("brief", "code-typing-error").into());
    };
    if secret::verify(&context.app, &proof(&context.app, round, &code), Some(&entry.code_phc)).await? {
        Ok(())
    } else {
        Err(Refusal::of("brief", "code-not-valid").into())
    }
}

fn seal(context: &Context, round: RoundId, voter: RollEntryId, choices: &[i64]) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(choices).map_err(store::Error::from)?;
    context.app.keys.seal("paper-ballot", &ballot::slot(context, round, voter), context.app.random.bytes(), &plain)
}

fn open(context: &Context, round: RoundId, voter: RollEntryId, sealed: &[u8]) -> Result<Vec<i64>> {
    let plain = context.app.keys.open("paper-ballot", &ballot::slot(context, round, voter), sealed)?;
    Ok(serde_json::from_slice(&plain).map_err(store::Error::from)?)
}
