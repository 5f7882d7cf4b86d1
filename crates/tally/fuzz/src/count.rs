//! Counts any election by any rule: an outcome or a clear refusal, the same in portions, and one that the checker
//! accepts wherever it covers the rule.
#![no_main]

mod sketch;

use libfuzzer_sys::fuzz_target;
use std::cell::Cell;
use std::ops::ControlFlow;
use tally::certify::{Refusal, certify};
use tally::{Control, CountError, Counting, Method, Misfit, Outcome, Portion, Reason, Standing, certificate, count_with};

/// Steps beyond this are more of the same.
const PAUSES: u32 = 300;

fuzz_target!(|bytes: &[u8]| {
    let mut source = sketch::Source(bytes);
    let rule = sketch::rule(&mut source);
    let election = sketch::election(&mut source);
    let pauses = Cell::new(0);
    let progress = |_| {
        pauses.set(pauses.get() + 1);
        if pauses.get() < PAUSES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let outcome = match count_with(&election, &rule, &Control { progress: &progress, threads: 1, ..Control::default() }) {
        Ok(outcome) => outcome,
        Err(CountError::Stopped) => return,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let mut counting = Counting::new(&election, &rule);
    loop {
        match counting.advance(7).expect("it was counted before") {
            Portion::Unfinished(rest) => counting = rest,
            Portion::Finished(same) => break assert_eq!(*same, outcome),
        }
    }
    let text = serde_json::to_string(&outcome).expect("an outcome writes");
    assert_eq!(serde_json::from_str::<Outcome>(&text).expect("what was written reads"), outcome);
    let Outcome::Decided(result) = outcome else { return };
    let won = result.projects.iter().filter(|project| project.standing == Standing::Won).count();
    assert_eq!(won, result.winners.len(), "{rule:?}\n{election:?}\n{result:?}");
    let mut ids: Vec<&str> = result.rounds.iter().map(|round| round.project.as_str()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "a plan is chosen twice: {result:?}");
    let paid: i128 = result.rounds.iter().map(|round| i128::from(round.paid.minor())).sum();
    assert_eq!(paid + i128::from(result.left.minor()), i128::from(result.budget.minor()), "{result:?}");
    for (number, round) in (1..).zip(&result.rounds) {
        let plan = result.projects.iter().find(|project| project.id == round.project).expect("a plan of the list");
        assert_eq!(round.number, number);
        match plan.reason {
            Reason::Chosen { round, phase: _, from_elsewhere, .. } => {
                assert_eq!((round, plan.standing), (number, Standing::Won));
                assert_eq!(result.rounds[number as usize - 1].paid.minor() + from_elsewhere.minor(), plan.cost.minor());
            }
            Reason::PartlyPaid { round: own, paid } => {
                assert_eq!((own, plan.standing, paid), (number, Standing::PartlyPaid, round.paid));
                assert!(paid.minor() > 0 && paid < plan.cost);
            }
            _ => panic!("it got money and lost: {result:?}"),
        }
    }
    let overshoots =
        matches!(&rule.method, Method::Greedy(greedy) if matches!(greedy.misfit, Misfit::StopOrOvershoot { .. }));
    assert!(overshoots || result.total_cost <= result.budget, "{result:?}");
    for project in &result.projects {
        let _ = tally::effective_support(&election, &result, &project.id);
    }
    let proof = certificate(&election, &result).expect("the result is of this election");
    match certify(&election, &result, proof.as_ref()) {
        Ok(()) | Err(Refusal::NotCovered(_)) => {}
        Err(refusal) => panic!("an honest result is refused: {refusal}\n{rule:?}\n{election:?}"),
    }
});
