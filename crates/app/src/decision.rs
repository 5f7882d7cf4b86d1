//! What college or council does with a result: adopt it, or depart from it per plan with a reason. Everyone who
//! took part hears of it in the same transaction. A decision is never changed; a later one refers to it.

use std::collections::BTreeSet;

use domain::decision::{Adoption, DecisionKind, Departure, OwnDoor, ResultLine};
use domain::notice::Cause;
use domain::person::{Language, StaffRole};
use domain::round::MethodKind;
use domain::undertaking::Stage;
use domain::{Cents, ContributionId, Day, DecisionId, Id as _, Refusal, Timestamp, UndertakingId, text};
use store::Tx;
use store::decision::{BallotAuthor, DecisionRow};

use crate::notice::{self, Recipient};
use crate::undertaking::{self, Loaded};
use crate::{Context, Error, Result, result};

/// Who may record a decision: the decider, or an organiser in the name of the decider.
pub const RECORDERS: &[StaffRole] = &[StaffRole::Decider, StaffRole::Organiser];

/// A decision as it is handed in; texts as typed.
#[derive(Debug, Clone, Default)]
pub struct NewAdoption {
    /// Who decides.
    pub decider: String,
    /// The reason for the whole.
    pub reason: String,
    /// Where plans that are not carried out can still go.
    pub next_door: String,
    /// Plans that can go somewhere else than the others.
    pub doors: Vec<OwnDoor>,
    /// Plans for which the decider departs from the result.
    pub departures: Vec<Departure>,
    /// The day on which the decider looks whether the decision still holds, when there is one.
    pub review: Option<Day>,
    /// The decision that stood on the page when the form was opened; another one meanwhile is a conflict.
    pub based_on: Option<DecisionId>,
}

/// A plan in the light of the result and of the decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLine {
    /// Which plan.
    pub plan: ContributionId,
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What it costs.
    pub cost: Cents,
    /// Whether the count chose it.
    pub won: bool,
    /// Whether it is carried out; the same as `won` while nothing was decided.
    pub carried_out: bool,
    /// The reason of a departure; empty when the result is followed.
    pub departure: String,
    /// Where it can still go when it is not carried out.
    pub next_door: String,
}

/// A decision on a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Its id.
    pub id: DecisionId,
    /// What was decided.
    pub adoption: Adoption,
    /// When it was recorded.
    pub decided_at: Timestamp,
    /// Version of the frame it rests on.
    pub frame_version: i64,
}

/// Decisions on the result of an undertaking, newest first; the first is the one that holds.
pub async fn on_result(context: &Context, tx: &mut Tx, undertaking: UndertakingId) -> Result<Vec<Decided>> {
    let rows = store::decision::on_result(tx, context.organisation_id(), undertaking).await?;
    let mut decisions = rows.iter().map(decided).collect::<Result<Vec<Decided>>>()?;
    // Two recorded in the same moment: the one that takes the place of the other holds.
    let replaced: BTreeSet<DecisionId> = decisions.iter().filter_map(|decided| decided.adoption.replaces).collect();
    decisions.sort_by_key(|decided| replaced.contains(&decided.id));
    Ok(decisions)
}

fn decided(row: &DecisionRow) -> Result<Decided> {
    let adoption: Adoption = serde_json::from_str(&row.body).map_err(store::Error::from)?;
    Ok(Decided { id: row.id, adoption, decided_at: row.decided_at, frame_version: row.frame_version })
}

/// The plans on the ballot in the order of the result, in the light of a decision if there is one.
pub async fn plans(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    adoption: Option<&Adoption>,
) -> Result<Vec<PlanLine>> {
    let result = result::lines(context, tx, loaded).await?;
    let authors = store::decision::ballot_authors(tx, context.organisation_id(), loaded.undertaking.id).await?;
    Ok(in_words(&result, &authors, adoption))
}

fn in_words(result: &[ResultLine], authors: &[BallotAuthor], adoption: Option<&Adoption>) -> Vec<PlanLine> {
    let carried_out = adoption.map(|adoption| adoption.carried_out(result));
    let line = |line: &ResultLine| {
        let author = authors.iter().find(|author| author.plan == line.plan)?;
        let departure = adoption.and_then(|adoption| adoption.departures.iter().find(|own| own.plan == line.plan));
        Some(PlanLine {
            plan: line.plan,
            number: author.number,
            title: author.title.clone(),
            cost: line.cost,
            won: line.won,
            carried_out: carried_out.as_ref().map_or(line.won, |plans| plans.contains(&line.plan)),
            departure: departure.map(|own| own.reason.clone()).unwrap_or_default(),
            next_door: adoption.map(|adoption| adoption.next_door(line.plan).to_owned()).unwrap_or_default(),
        })
    };
    result.iter().filter_map(line).collect()
}

/// Records what college or council does with the result, and tells everyone who took part.
pub async fn adopt(context: &Context, slug: &str, new: NewAdoption) -> Result<DecisionId> {
    let actor = context.staff(RECORDERS)?.id;
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let undertaking = loaded.undertaking.id;
    tx.lock(lock_key(undertaking), false).await?;
    match loaded.stage {
        Stage::Deciding | Stage::Executing => {}
        Stage::Closed => return Err(Refusal::new("undertaking-closed").into()),
        _ => return Err(Refusal::new("decision-without-result").into()),
    }
    let earlier = on_result(context, &mut tx, undertaking).await?;
    if earlier.first().map(|decided| decided.id) != new.based_on {
        return Err(Error::Conflict);
    }
    let result = result::lines(context, &mut tx, &loaded).await?;
    let adoption = clean(new, &result, context.now().day())?;
    let row = DecisionRow {
        id: context.new_id(),
        plan: None,
        kind: DecisionKind::Result,
        outcome: if adoption.departures.is_empty() { "adopted" } else { "departed" }.to_owned(),
        reason: adoption.reason.clone(),
        decider: adoption.decider.clone(),
        decided_by: actor,
        frame_version: loaded.published()?.version,
        review: adoption.review,
        body: serde_json::to_string(&adoption).map_err(store::Error::from)?,
        decided_at: context.now(),
    };
    store::decision::insert(&mut tx, context.organisation_id(), undertaking, &row).await?;
    tell(context, &mut tx, &loaded, &adoption, &result).await?;
    context.audit(&mut tx, "result-decided", "undertaking", Some(undertaking)).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Cleans the texts and lets the domain judge; all refusals at once.
fn clean(new: NewAdoption, result: &[ResultLine], today: Day) -> Result<Adoption> {
    let mut refusals = Vec::new();
    let mut kept = |reading: std::result::Result<String, Refusal>| {
        reading.unwrap_or_else(|refusal| {
            refusals.push(refusal);
            String::new()
        })
    };
    let departures = new.departures.into_iter().map(|departure| {
        let field = format!("departure-{}", departure.plan);
        let reason = kept(text::optional_text(&field, &departure.reason, 1_000));
        Departure { reason, ..departure }
    });
    let departures = departures.collect();
    let doors = new.doors.into_iter().map(|door| {
        let next_door = kept(text::optional_text(&format!("door-{}", door.plan), &door.next_door, 500));
        OwnDoor { next_door, ..door }
    });
    let doors = doors.filter(|door| !door.next_door.is_empty()).collect();
    let adoption = Adoption {
        departures,
        doors,
        reason: kept(text::optional_text("reason", &new.reason, 5_000)),
        decider: kept(text::optional_line("decider", &new.decider, 200)),
        next_door: kept(text::optional_text("next_door", &new.next_door, 1_000)),
        review: new.review,
        replaces: new.based_on,
    };
    if refusals.is_empty() {
        refusals = adoption.obstacles(result, today);
    }
    if refusals.is_empty() { Ok(adoption) } else { Err(refusals.into()) }
}

/// Every author hears about each plan of theirs; every other author and every voter who asked for it hears once.
async fn tell(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    adoption: &Adoption,
    result: &[ResultLine],
) -> Result<()> {
    let organisation = context.organisation_id();
    let undertaking = &loaded.undertaking;
    let authors = store::decision::ballot_authors(tx, organisation, undertaking.id).await?;
    let address = context.address(&format!("/opgave/{}/besluit", undertaking.slug));
    let general = [
        ("undertaking", undertaking.title.clone()),
        ("decider", adoption.decider.clone()),
        ("reason", adoption.reason.clone()),
        ("address", address),
    ];
    let mut reached = BTreeSet::new();
    for line in in_words(result, &authors, Some(adoption)) {
        let author = authors.iter().find(|author| author.plan == line.plan);
        let Some((email, language)) = author.and_then(|author| author.reach.clone()) else { continue };
        let mut values = general.to_vec();
        values.push(("plan", line.title.clone()));
        let message = match (line.carried_out, line.departure.is_empty()) {
            (true, true) => "mail-decision-plan-in",
            (true, false) => "mail-decision-plan-in-against-result",
            (false, true) => "mail-decision-plan-out",
            (false, false) => "mail-decision-plan-out-against-result",
        };
        values.push(("departure", line.departure));
        values.push(("next_door", line.next_door));
        reached.insert(email.clone());
        let to = Recipient { email, language };
        notice::write(context, tx, &to, Cause::Decision, Some(undertaking.id), message, &values).await?;
    }
    let mut others = followers(context, tx, loaded).await?;
    let authors = store::undertaking::authors(tx, organisation, undertaking.id).await?;
    others.extend(authors.into_iter().map(|(_, email, language)| (email, language)));
    for (email, language) in others {
        if reached.insert(email.clone()) {
            let to = Recipient { email, language };
            notice::write(context, tx, &to, Cause::Decision, Some(undertaking.id), "mail-decision", &general).await?;
        }
    }
    Ok(())
}

/// Addresses of voters who asked to hear the outcome.
pub(crate) async fn followers(context: &Context, tx: &mut Tx, loaded: &Loaded) -> Result<Vec<(String, Language)>> {
    let round = undertaking::round(context, tx, &loaded.undertaking, MethodKind::Allocate).await?;
    Ok(store::ballot::followers(tx, context.organisation_id(), round.id).await?)
}

/// One key per undertaking, so that two decisions at once stand in a row.
fn lock_key(undertaking: UndertakingId) -> i64 {
    let (_, low) = undertaking.uuid().as_u64_pair();
    low.cast_signed()
}
