//! Effective support: how near a plan came, as a share of its cost that its supporters would have paid for it.
//!
//! Counts once more without the plan, with the money of the result, and looks at the other winners' prices: the share
//! is the highest that any round, or the end, would have brought together. A plan that Equal Shares itself bought
//! has 100 percent or more; one with 90 percent came near. Source of the definition: `effective support` in the
//! explanations of equalshares.net and in pabutools, here with every ballot counted, equal ones too.

use crate::contest::Contest;
use crate::count::{CountError, Halt, whole_field};
use crate::election::Election;
use crate::outcome::Decided;
use crate::rule::Method;
use crate::shares;
use serde::{Deserialize, Serialize};

/// How near a plan came to being bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectiveSupport {
    /// Its id.
    pub project: String,
    /// Percent of its cost, rounded down. `None` for a plan that costs nothing.
    pub percent: Option<u64>,
    /// In which round of the count without this plan its supporters would have paid most, from 1, free plans left
    /// out. `None`: at the end, with all that they had left; or never anything.
    pub round: Option<u32>,
}

/// Finds the effective support of the plan with this id under a result of Equal Shares, at its endowment.
///
/// Takes one run of Equal Shares. `None` when there is no such plan, when it could not take part, or when without it
/// a lot would be needed. [`CountError::DoesNotFit`] for other rules and for areas that are counted apart.
///
/// ```
/// # use tally::{Amount, BallotKind, ElectionBuilder, Outcome, Project, Rule, TieKey, count, effective_support};
/// let mut builder = ElectionBuilder::new(BallotKind::Approval, Amount::from_minor(100)?, 0)?;
/// builder.project(Project::new("bench", Amount::from_minor(40)?));
/// builder.project(Project::new("trees", Amount::from_minor(60)?));
/// builder.ballot(&["bench"])?.ballot(&["bench", "trees"])?.ballot(&["trees"])?.ballot(&[])?;
/// let election = builder.build()?;
/// let Outcome::Decided(result) = count(&election, &Rule::equal_shares(vec![TieKey::Cost]))? else { panic!("no tie") };
/// // Two voters have 25 each: enough for the bench at once, 50 of the 60 that trees cost.
/// let percent = |id| effective_support(&election, &result, id).map(|found| found.and_then(|found| found.percent));
/// assert_eq!(percent("bench")?, Some(125));
/// assert_eq!(percent("trees")?, Some(83));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn effective_support(
    election: &Election,
    result: &Decided,
    id: &str,
) -> Result<Option<EffectiveSupport>, CountError> {
    let Method::EqualShares(shares) = &result.rule.method else {
        return Err(CountError::DoesNotFit("effective support belongs to Equal Shares".to_owned()));
    };
    if result.rule.split.is_some() {
        return Err(CountError::DoesNotFit("effective support is not known for areas counted apart".to_owned()));
    }
    crate::check::rule(&result.rule, election)?;
    let contest = Contest::new(election, &result.rule)?;
    let Some(project) = election.find(id).filter(|project| contest.takes_part(*project)) else {
        return Ok(None);
    };
    let mut field = whole_field(&contest);
    field.candidates.retain(|other| *other != project);
    match shares::support::strongest(&contest, shares, &field, result.steps.unwrap_or(0), project) {
        Ok((percent, round)) => Ok(Some(EffectiveSupport { project: id.to_owned(), percent, round })),
        Err(Halt::Tie(_)) => Ok(None),
        Err(Halt::Error(error)) => Err(error),
    }
}
