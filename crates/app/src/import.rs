//! Import of a Pabulib election: its plans, costs and ballots become a budget in the vote phase or after it.
//!
//! What the file says the city chose (`selected`) is kept beside the result and never used for counting. Ballots
//! with points or an order are refused: a budget here asks for a choice of plans.

use std::collections::BTreeMap;

use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText};
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::person::Person;
use domain::round::MethodKind;
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, ContributionId, Day, Refusal, text};
use store::Tx;
use store::contribution::DraftRow;
use tally::{BallotKind, Election, Rule};

use crate::{Context, Error, Result, result, undertaking};

/// In which phase the imported budget stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The vote is open for this many days from now; the ballots of the file are left out, people vote anew.
    Vote {
        /// Days until it closes.
        days: i64,
    },
    /// The vote closed yesterday, with the ballots of the file in the box.
    Closed,
}

/// What was imported.
#[derive(Debug, Clone)]
pub struct Imported {
    /// Name in the address of the budget.
    pub slug: String,
    /// Number of plans.
    pub plans: usize,
    /// Number of ballots put in the box.
    pub ballots: u64,
}

/// Makes a budget of an election, owned by an official.
pub async fn import(
    context: &Context,
    owner: &Person,
    election: &Election,
    phase: Phase,
    rule: Rule,
) -> Result<Imported> {
    refuse_points(election, "")?;
    let numbers = numbers(election);
    let today = context.now().day();
    let frame = frame(election, phase, today, rule)?;
    let title = title(election);
    let mut tx = context.write().await?;
    let undertaking = Undertaking {
        id: context.new_id(),
        slug: crate::frame::free_slug(context, &mut tx, &title, None).await?,
        kind: UndertakingKind::Budget,
        summary: title.clone(),
        title,
        owner: owner.id,
        owner_function: owner.display_name.clone(),
        closed_at: None,
    };
    store::undertaking::insert(&mut tx, context.organisation_id(), &undertaking, context.now()).await?;
    let version = FrameVersion { version: 1, frame, reason: String::new(), published_at: context.now() };
    crate::frame::store_version(context, &mut tx, undertaking.id, &version, owner.id).await?;
    insert_plans(context, &mut tx, &undertaking, election, &numbers).await?;
    let mut ballots = 0;
    if phase == Phase::Closed {
        let round = undertaking::round(context, &mut tx, &undertaking, MethodKind::Allocate).await?;
        let all = ballots_of(election, &numbers);
        ballots = election.ballots().total();
        crate::ballot::import(context, &mut tx, &round, &all).await?;
        let recorded = recorded(election, &numbers);
        if !recorded.is_empty() {
            store::result::set_recorded(&mut tx, context.organisation_id(), round.id, &recorded).await?;
        }
    }
    context.audit(&mut tx, "election-imported", "undertaking", Some(undertaking.id)).await?;
    tx.commit().await?;
    Ok(Imported { slug: undertaking.slug, plans: election.projects().len(), ballots })
}

/// Ballots with points or an order cannot be ballots of ours.
pub(crate) fn refuse_points(election: &Election, field: &str) -> Result<()> {
    match election.kind {
        BallotKind::Approval | BallotKind::ChooseOne | BallotKind::Knapsack => Ok(()),
        _ => Err(Refusal::of(field, "import-ballots-with-points").into()),
    }
}

pub(crate) fn title(election: &Election) -> String {
    let words: Vec<&str> = ["unit", "subunit", "instance"].iter().filter_map(|key| election.meta(key)).collect();
    let title =
        if words.is_empty() { election.meta("description").unwrap_or("Begroting").to_owned() } else { words.join(" ") };
    text::clean_line(&title).chars().take(80).collect()
}

/// Plan numbers: the id itself where it is a number, else the next free one, in the order of the file's ids.
pub(crate) fn numbers(election: &Election) -> BTreeMap<String, i64> {
    let own =
        |id: &str| id.parse::<i64>().ok().filter(|number| (1..=999_999).contains(number) && number.to_string() == id);
    let mut numbers: BTreeMap<String, i64> = BTreeMap::new();
    for project in election.projects() {
        if let Some(number) = own(&project.id) {
            numbers.insert(project.id.clone(), number);
        }
    }
    let mut next = numbers.values().max().copied().unwrap_or(0);
    for project in election.projects() {
        if !numbers.contains_key(&project.id) {
            next += 1;
            numbers.insert(project.id.clone(), next);
        }
    }
    numbers
}

pub(crate) fn ballots_of(election: &Election, numbers: &BTreeMap<String, i64>) -> Vec<Vec<i64>> {
    let mut all = Vec::new();
    for ballot in election.ballots().iter() {
        let mut choices: Vec<i64> = ballot
            .choices
            .iter()
            .filter_map(|choice| numbers.get(&election.project(choice.project).id).copied())
            .collect();
        choices.sort_unstable();
        let copies = usize::try_from(ballot.count).unwrap_or(usize::MAX);
        all.extend(std::iter::repeat_n(choices, copies));
    }
    all
}

fn recorded(election: &Election, numbers: &BTreeMap<String, i64>) -> Vec<i64> {
    let chosen = election.projects().iter().filter(|project| project.recorded.selected == Some(1));
    let mut chosen: Vec<i64> = chosen.filter_map(|project| numbers.get(&project.id).copied()).collect();
    chosen.sort_unstable();
    chosen
}

pub(crate) fn cents(amount: tally::Amount, election: &Election) -> Result<Cents> {
    result::from_file(amount, election.decimals)
        .filter(|cents| *cents <= domain::money::LARGEST_AMOUNT)
        .ok_or_else(|| Refusal::new("import-amount-too-large").into())
}

fn ballot_form(election: &Election) -> BallotForm {
    let limit = |key: &str| election.meta(key).and_then(|text| text.parse::<u16>().ok());
    let plans = u16::try_from(election.projects().len()).unwrap_or(100).clamp(1, 100);
    match election.kind {
        BallotKind::ChooseOne => BallotForm::Approval { minimum: 1, maximum: 1 },
        BallotKind::Knapsack => BallotForm::WithinBudget,
        _ if election.meta("max_sum_cost").is_some() => BallotForm::WithinBudget,
        _ => {
            let maximum = limit("max_length").unwrap_or(plans).clamp(1, plans);
            BallotForm::Approval { minimum: limit("min_length").unwrap_or(1).clamp(1, maximum), maximum }
        }
    }
}

fn frame(election: &Election, phase: Phase, today: Day, rule: Rule) -> Result<Frame> {
    let vote = match phase {
        Phase::Vote { days } => Window { opens: today.plus(-1).start(), closes: today.plus(days).end() },
        Phase::Closed => Window { opens: today.plus(-14).start(), closes: today.plus(-1).end() },
    };
    let before = Window { opens: today.plus(-60).start(), closes: vote.opens.plus_seconds(-1) };
    let decide = Window { opens: vote.closes.plus_seconds(1), closes: vote.closes.plus_days(21) };
    let source = election.meta("description").map(text::clean_line).unwrap_or_default();
    let words = |text: &str| text.to_owned();
    Ok(Frame {
        goal: words("Een verkiezing uit een bestand laten zien en natellen."),
        question: words("Welke plannen kiest u?"),
        user: words("Iedereen die de telling wil volgen."),
        action: words("De telling wordt met de regel in dit kader gedaan."),
        fixed: vec![format!("Plannen, kosten en stemmen komen uit een Pabulib-bestand: {source}")],
        open: Vec::new(),
        principles: Vec::new(),
        amount: cents(election.budget, election)?,
        influence: Influence::Codecide,
        last_word: words("De stemming"),
        audience: Audience { area: None, minimum_age: 0 },
        phases: Phases { collect: before, check: before, vote, decide },
        criteria: vec![Criterion { title: words("Staat in het bestand"), explanation: String::new() }],
        categories: categories(election),
        support_threshold: 0,
        vote: VoteRules { ballot: ballot_form(election), rule },
    })
}

fn categories(election: &Election) -> Vec<String> {
    let mut names: Vec<String> = election.projects().iter().flat_map(|project| project.categories.clone()).collect();
    names.sort();
    names.dedup();
    names.truncate(domain::frame::MOST_ITEMS);
    names
}

async fn insert_plans(
    context: &Context,
    tx: &mut Tx,
    undertaking: &Undertaking,
    election: &Election,
    numbers: &BTreeMap<String, i64>,
) -> Result<()> {
    let organisation = context.organisation_id();
    let round = undertaking::round(context, tx, undertaking, MethodKind::Collect).await?;
    let now = context.now();
    for project in election.projects() {
        let id: ContributionId = context.new_id();
        let draft = DraftRow {
            id,
            undertaking: undertaking.id,
            state: ContributionState::Draft,
            form: String::new(),
            photo: None,
        };
        store::contribution::insert_draft(tx, organisation, &draft, round.id, Channel::Paper, now).await?;
        let name = text::clean_line(&project.name);
        let title: String =
            if name.is_empty() { format!("Plan {}", project.id) } else { name.chars().take(80).collect() };
        let cost = cents(project.cost, election)?;
        let plan = Contribution {
            id,
            number: numbers.get(&project.id).copied(),
            state: ContributionState::Admitted,
            author: None,
            channel: Channel::Paper,
            text: PlanText { summary: title.clone(), description: title.clone(), title },
            place: PlanPlace { address: project.neighborhoods.join(", "), ..PlanPlace::default() },
            category: project.categories.first().cloned().unwrap_or_default(),
            cost,
            estimated_cost: Some(cost),
            photo: None,
            photo_description: String::new(),
            submitted_at: Some(now),
            check_due: None,
        };
        if !store::contribution::write(tx, organisation, &plan, ContributionState::Draft, "").await? {
            return Err(Error::Conflict);
        }
    }
    Ok(())
}
