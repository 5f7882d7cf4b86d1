//! The way in: takes an election and a rule, runs the rule, and puts the result together.

use crate::certify::Certificate;
use crate::contest::Contest;
use crate::course::Course;
use crate::election::Election;
use crate::outcome::{Decided, Outcome, StoppedBecause};
use crate::per::ProjectIndex;
use crate::progress::{Control, Pace, Work};
use crate::room::{Field, amount, names, whole_minor};
use crate::rule::{Limit, Method, Rule, Split};
use crate::ties::OpenTie;
use crate::{check, dhondt, greedy, maximin, phragmen, result, shares};

/// Why there is no outcome. A tie is not an error, see [`Outcome::LotNeeded`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountError {
    /// The caller asked to stop.
    #[error("the count was stopped")]
    Stopped,
    /// Sums of money or points are larger than can be counted exactly here.
    #[error("the amounts or numbers of votes are too large to count")]
    TooLarge,
    /// The rule names something in a way that has no meaning.
    #[error("the rule cannot be counted: {0}")]
    BadRule(String),
    /// The rule asks for something that these ballots do not have.
    #[error("the rule does not fit the ballots: {0}")]
    DoesNotFit(String),
    /// Ballots of a group for which the rule has no weight.
    #[error("the rule gives no weight to ballots of the group `{0}`")]
    GroupWithoutWeight(String),
    /// Add1 would take more steps than anyone can wait for.
    #[error("shares grow in steps that are too small: more than {0} steps would be needed; choose a larger step")]
    TooManySteps(u64),
    /// So many plans stand so close together that going through them, round after round, would take longer than
    /// anyone can wait for. No real election comes near.
    #[error("too many plans for this rule: more than {0} looks at one would be needed")]
    TooManyLooks(u64),
}

/// Why a rule stopped half-way.
#[derive(Debug)]
pub(crate) enum Halt {
    Error(CountError),
    Tie(OpenTie),
}

impl From<CountError> for Halt {
    fn from(error: CountError) -> Self {
        Self::Error(error)
    }
}

impl Halt {
    /// The same, seen from the whole election: what was chosen in earlier parts comes first.
    fn after(self, course: &Course) -> Self {
        match self {
            Self::Error(error) => Self::Error(error),
            Self::Tie(tie) => Self::Tie(OpenTie {
                round: tie.round.saturating_add(course.next_round() - 1),
                winners_so_far: [course.winners(), tie.winners_so_far].concat(),
                ..tie
            }),
        }
    }
}

/// Counts an election by a rule. The same election and rule give the same outcome, byte for byte.
pub fn count(election: &Election, rule: &Rule) -> Result<Outcome, CountError> {
    count_with(election, rule, &Control::default())
}

/// The same, with progress, a way to stop, threads, and limits of one's own.
pub fn count_with(election: &Election, rule: &Rule, control: &Control<'_>) -> Result<Outcome, CountError> {
    let pace = Pace::new(control);
    let told = pace.clone();
    Work::new(pace, async move { count_paced(election, rule, &told).await }).finish(control)
}

/// The same, pausing where it tells how far it is.
pub(crate) async fn count_paced(election: &Election, rule: &Rule, pace: &Pace) -> Result<Outcome, CountError> {
    check::rule(rule, election)?;
    let contest = Contest::new(election, rule)?;
    match run(&contest, pace, Course::new(&contest, pace.limits.looks)).await {
        Ok(course) => Ok(Outcome::Decided(Box::new(decided(&contest, course)?))),
        Err(Halt::Tie(tie)) => Ok(Outcome::LotNeeded(Box::new(tie.into_lot_needed(&contest)))),
        Err(Halt::Error(error)) => Err(error),
    }
}

/// The prices that prove a result of Equal Shares, for [`certify`](crate::certify::certify). `None` for rules
/// that need none.
pub fn certificate(election: &Election, result: &Decided) -> Result<Option<Certificate>, CountError> {
    check::rule(&result.rule, election)?;
    let Method::EqualShares(shares) = &result.rule.method else {
        return Ok(None);
    };
    if result.rule.split.is_some() || result.stopped_because == StoppedBecause::EverythingFits {
        return Ok(None);
    }
    let contest = Contest::new(election, &result.rule)?;
    let step = result.steps.unwrap_or(0);
    let field = whole_field(&contest);
    let runs = |steps: &[u64]| shares::certified_runs(&contest, shares, &field, steps);
    let both = [step, step.saturating_add(1)];
    let runs = match (result.stopped_because, result.steps) {
        (StoppedBecause::NextStepOverspends, _) => runs(&both),
        // Which stop the shares had met is not told; a tie in a step that they did not need proves nothing.
        (StoppedBecause::GreedyPreferred, Some(_)) => match runs(&both) {
            Err(Halt::Tie(_)) => runs(&[step]),
            found => found,
        },
        _ => runs(&[step]),
    };
    match runs {
        Ok(runs) => Ok(Some(Certificate { runs })),
        Err(Halt::Error(error)) => Err(error),
        Err(Halt::Tie(_)) => {
            Err(CountError::BadRule("the result rests on a tie that its rule does not settle".to_owned()))
        }
    }
}

/// Only who wins; `None` when a lot is needed. For recounts.
pub(crate) async fn winners(
    election: &Election,
    rule: &Rule,
    pace: &Pace,
) -> Result<Option<Vec<ProjectIndex>>, CountError> {
    check::rule(rule, election)?;
    let contest = Contest::new(election, rule)?;
    match run(&contest, pace, Course::brief(&contest, pace.limits.looks)).await {
        Ok(course) => Ok(Some(course.winners())),
        Err(Halt::Tie(_)) => Ok(None),
        Err(Halt::Error(error)) => Err(error),
    }
}

/// The whole budget and everyone who takes part.
pub(crate) fn whole_field(contest: &Contest<'_>) -> Field {
    let candidates = contest.election.indices().filter(|project| contest.takes_part(*project)).collect();
    Field { budget: contest.election.budget.minor(), seats: None, candidates, winners: Vec::new() }
}

async fn run(contest: &Contest<'_>, pace: &Pace, mut course: Course) -> Result<Course, Halt> {
    let field = whole_field(contest);
    match &contest.rule.split {
        None => run_method(contest, &field, pace, &mut course).await?,
        Some(split) => run_parts(contest, split, &field, pace, &mut course).await?,
    }
    Ok(course)
}

async fn run_method(contest: &Contest<'_>, field: &Field, pace: &Pace, course: &mut Course) -> Result<(), Halt> {
    match &contest.rule.method {
        Method::Greedy(greedy) => greedy::run(contest, greedy, field, course),
        Method::EqualShares(shares) => shares::run(contest, shares, field, pace, course).await,
        Method::Phragmen => phragmen::run(contest, field, pace, course).await,
        Method::MaximinSupport => maximin::run(contest, field, pace, course).await,
        Method::Dhondt { by } => dhondt::run(contest, *by, field, course),
    }
}

async fn run_parts(
    contest: &Contest<'_>,
    split: &Split,
    whole: &Field,
    pace: &Pace,
    course: &mut Course,
) -> Result<(), Halt> {
    for part in &split.parts {
        let left = (i128::from(whole.budget) - course.paid()).max(0);
        let chosen = course.chosen();
        let inside = |project: &_| names(contest, *project, split.by).contains(&part.name);
        // A plan in two parts is counted in the first that pays it.
        let open = |project: &_| !chosen[*project];
        let candidates = whole.candidates.iter().copied().filter(inside).filter(open).collect();
        let (budget, seats) = match &part.most {
            Limit::Money(money) => (whole_minor(contest, money)?.min(left), None),
            Limit::Plans(seats) => (left, Some(*seats)),
        };
        let field = Field { budget: amount(budget).minor(), seats, candidates, winners: course.winners() };
        // A part that reads what was written down of another would judge plans by it.
        let mut own = course.beside(contest);
        run_method(contest, &field, pace, &mut own).await.map_err(|halt| halt.after(course))?;
        course.append(own);
    }
    course.stopped_because = StoppedBecause::Parts;
    for project in &whole.candidates {
        let mine = names(contest, *project, split.by);
        if !split.parts.iter().any(|part| mine.contains(&part.name)) {
            course.lose(*project, crate::outcome::Reason::OutsideParts);
        }
    }
    Ok(())
}

fn decided(contest: &Contest<'_>, course: Course) -> Result<Decided, CountError> {
    let winners = course.winners();
    let total: i128 = winners.iter().map(|winner| i128::from(contest.cost(*winner))).sum();
    let left = i128::from(contest.election.budget.minor()) - course.paid();
    let total = i64::try_from(total).map_err(|_| CountError::TooLarge)?;
    Ok(Decided {
        rule: contest.rule.clone(),
        decimals: contest.election.decimals,
        budget: contest.election.budget,
        ballots: contest.election.ballots().total(),
        winners: contest.ids(&winners),
        total_cost: amount(i128::from(total)),
        left: amount(left),
        endowment: course.endowment.clone(),
        steps: course.steps,
        stopped_because: course.stopped_because,
        projects: result::projects(contest, &course, left),
        voters: result::voters(contest, &winners),
        neighborhoods: result::neighborhoods(contest, &winners),
        rounds: course.rounds(),
        comparison: course.comparison,
    })
}
