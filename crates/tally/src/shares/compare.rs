//! The comparison step: does a majority of the ballots that see a difference get more out of greedy?

use crate::contest::Contest;
use crate::count::Halt;
use crate::course::Course;
use crate::outcome::{Compared, StoppedBecause};
use crate::per::ProjectIndex;
use crate::result::is_winner;
use crate::room::Field;
use crate::rule::{Comparison, Greedy};

/// Replaces the course by that of greedy when strictly more ballots prefer greedy.
pub(super) fn step(
    contest: &Contest<'_>,
    comparison: Comparison,
    field: &Field,
    course: &mut Course,
) -> Result<(), Halt> {
    let mut other = course.beside(contest);
    crate::greedy::run(contest, &Greedy::default(), field, &mut other)?;
    let compared = compare(contest, comparison, &other.winners(), &course.winners());
    if compared.prefer_greedy > compared.prefer_equal_shares {
        other.endowment = course.endowment.take();
        other.steps = course.steps;
        other.stopped_because = StoppedBecause::GreedyPreferred;
        *course = other;
    }
    course.comparison = Some(compared);
    Ok(())
}

fn compare(
    contest: &Contest<'_>,
    comparison: Comparison,
    greedy: &[ProjectIndex],
    shares: &[ProjectIndex],
) -> Compared {
    let (in_greedy, in_shares) = (is_winner(contest, greedy), is_winner(contest, shares));
    let (mut prefer_greedy, mut prefer_equal_shares, mut equal) = (0, 0, 0);
    for ballot in contest.election.ballots().iter() {
        let count = |won: &crate::per::Per<ProjectIndex, bool>| {
            let winners = ballot.choices.iter().filter(|choice| won[choice.project]).count();
            if comparison == Comparison::AnyWinner { winners.min(1) } else { winners }
        };
        match count(&in_greedy).cmp(&count(&in_shares)) {
            std::cmp::Ordering::Greater => prefer_greedy += ballot.count,
            std::cmp::Ordering::Less => prefer_equal_shares += ballot.count,
            std::cmp::Ordering::Equal => equal += ballot.count,
        }
    }
    Compared {
        prefer_greedy,
        prefer_equal_shares,
        equal,
        greedy_winners: contest.ids(greedy),
        equal_shares_winners: contest.ids(shares),
    }
}
