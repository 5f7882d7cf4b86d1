//! Counts on real elections: imported, put in the sealed box, opened, counted by the job, and read back.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::import::{Phase, import};
use app::result::{self, Standing};
use app::testing::Town;
use tally::{Rule, Stop, TieKey};

use crate::in_town;

/// The folder with real elections, beside the repository or above it.
fn elections() -> Option<PathBuf> {
    let mut folder: Option<&Path> = Some(Path::new(env!("CARGO_MANIFEST_DIR")));
    while let Some(here) = folder {
        let wanted = here.join("shared/data/pabulib");
        if wanted.is_dir() {
            return Some(wanted);
        }
        folder = here.parent();
    }
    eprintln!("SKIPPED: real elections in shared/data/pabulib are not beside this repository");
    None
}

/// Imports a file as closed, counts it, and returns the summary.
async fn counted(town: &Town, file: &str, rule: Rule) -> Option<Arc<result::Summary>> {
    let bytes = std::fs::read(elections()?.join(file)).unwrap();
    Some(counted_bytes(town, &bytes, rule).await)
}

async fn counted_bytes(town: &Town, bytes: &[u8], rule: Rule) -> Arc<result::Summary> {
    let election = tally::pb::read_bytes(bytes).unwrap().election;
    let context = town.acting(&town.official);
    let imported = import(&context, &town.official, &election, Phase::Closed, rule).await.unwrap();
    let mut tx = context.read().await.unwrap();
    let loaded = app::undertaking::load(&context, &mut tx, &imported.slug).await.unwrap();
    assert!(matches!(result::standing(&context, &mut tx, &loaded).await.unwrap(), Standing::Ready));
    drop(tx);
    result::start(&context, &loaded).await.unwrap();
    app::worker::run_due(&town.app).await.unwrap();
    let mut tx = context.read().await.unwrap();
    let loaded = app::undertaking::load(&context, &mut tx, &imported.slug).await.unwrap();
    let summary = result::load(&context, &mut tx, &loaded).await.unwrap().expect("a result");
    let again = tally::pb::read(&result::ballots_file(&context, &mut tx, &loaded).await.unwrap()).unwrap().election;
    assert_eq!(again.ballots().total(), election.ballots().total(), "the published ballots are all ballots");
    summary
}

/// A file with these costs and ballots.
fn file(budget: u64, costs: &[u64], ballots: &[Vec<u64>]) -> String {
    let mut file = format!(
        "META\nkey;value\ndescription;Proef\ncountry;NL\nunit;Proefdorp\ninstance;2026\nnum_projects;{}\nnum_votes;{}\n\
         budget;{budget}\nvote_type;approval\nrule;greedy\ndate_begin;2026\ndate_end;2026\nPROJECTS\nproject_id;cost;name\n",
        costs.len(),
        ballots.len()
    );
    file.extend(costs.iter().zip(1..).map(|(cost, number)| format!("{number};{cost};Plan {number}\n")));
    file.push_str("VOTES\nvoter_id;vote\n");
    for (ballot, number) in ballots.iter().zip(1..) {
        let choices: Vec<String> = ballot.iter().map(u64::to_string).collect();
        file.push_str(&format!("{number};{}\n", choices.join(",")));
    }
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_that_other_rules_cannot_follow_is_counted_all_the_same() {
    in_town(|town| async move {
        let ties = || vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
        // Counting small plans double has a meaning on a list alone.
        let small = tally::SmallPlans { up_to: "40".parse().unwrap(), times: 2 };
        let rule = Rule { small_plans: Some(small), ..Rule::greedy(ties()) };
        let ballots: Vec<Vec<u64>> = (0..12).map(|voter| if voter < 5 { vec![2] } else { vec![1] }).collect();
        let summary = counted_bytes(&town, file(100, &[90, 40], &ballots).as_bytes(), rule).await;
        assert_eq!(summary.winners().map(|plan| plan.number).collect::<Vec<_>>(), [2], "five small votes are ten");
        assert!(!summary.beside.is_empty() && summary.beside.iter().all(|beside| beside.found.is_some()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn assen_2024_gives_the_official_winners() {
    in_town(|town| async move {
        let ties = vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
        let rule = Rule::equal_shares_add1(Stop::Overspend, false, ties);
        let Some(summary) = counted(&town, "Netherlands_Assen_2024.pb", rule).await else { return };
        let decided = summary.decided.as_ref().unwrap();
        assert_eq!(summary.spent().cents(), 7_670_000);
        assert_eq!(decided.steps, Some(843));
        assert_eq!(decided.endowment.as_ref().unwrap().to_decimal_rounded(2), "2033.48");
        let mut winners: Vec<i64> = summary.winners().map(|plan| plan.number).collect();
        winners.sort_unstable();
        assert_eq!(winners, summary.recorded_winners);
        assert_eq!(winners.len(), 9);
        for plan in summary.losers() {
            let counted = summary.counted(plan.number).unwrap();
            assert!(!matches!(counted.reason, tally::Reason::Chosen { .. }), "{} has no cause", plan.title);
            assert!(plan.needs.is_some(), "{} was not recounted", plan.title);
        }
        let spends = |rule: &Rule| summary.beside.iter().find(|beside| beside.rule.method == rule.method);
        let plain = spends(&Rule::equal_shares(Vec::new())).and_then(|beside| beside.found.as_ref()).unwrap();
        assert!(plain.spent < summary.spent(), "without Add1 money is left that Add1 spends");
        assert!(spends(&summary.rule).is_none(), "the published rule stands apart");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_waits_for_a_drawn_lot_and_nobody_else_can_settle_it() {
    in_town(|town| async move {
        let file = "META\nkey;value\ndescription;Gelijk\ncountry;NL\nunit;Proefdorp\ninstance;2026\nnum_projects;2\nnum_votes;12\nbudget;100\n\
            vote_type;approval\nrule;greedy\ndate_begin;2026\ndate_end;2026\nPROJECTS\nproject_id;cost;name\n1;100;Bank\n2;100;Boom\nVOTES\nvoter_id;vote\n"
            .to_owned()
            + &(0..12).map(|voter| format!("{voter};{}\n", 1 + voter % 2)).collect::<String>();
        let election = tally::pb::read(&file).unwrap().election;
        let context = town.acting(&town.official);
        let rule = Rule::greedy(vec![TieKey::Cost, TieKey::Votes, TieKey::Lot(Vec::new())]);
        let slug = import(&context, &town.official, &election, Phase::Closed, rule).await.unwrap().slug;
        let load = || async {
            let mut tx = context.read().await.unwrap();
            app::undertaking::load(&context, &mut tx, &slug).await.unwrap()
        };
        result::start(&context, &load().await).await.unwrap();
        app::worker::run_due(&town.app).await.unwrap();
        let mut tx = context.read().await.unwrap();
        let standing = result::standing(&context, &mut tx, &load().await).await.unwrap();
        assert!(matches!(standing, Standing::LotNeeded(tied) if tied.len() == 2));
        drop(tx);

        assert!(result::record_lot(&town.acting(&town.resident), &load().await, &[2, 1], "Getrokken.").await.is_err());
        assert!(result::record_lot(&context, &load().await, &[2], "Getrokken.").await.is_err());
        result::record_lot(&context, &load().await, &[2, 1], "Getrokken door de griffier, op het stadhuis.").await.unwrap();
        app::worker::run_due(&town.app).await.unwrap();
        let mut tx = context.read().await.unwrap();
        let summary = result::load(&context, &mut tx, &load().await).await.unwrap().unwrap();
        assert_eq!(summary.winners().map(|plan| plan.number).collect::<Vec<_>>(), [2]);
        drop(tx);
        assert!(result::start(&context, &load().await).await.is_err(), "a final result is not counted again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ballots_cast_one_by_one_with_codes_give_the_result_of_the_file() {
    in_town(|town| async move {
        let Some(folder) = elections() else { return };
        let bytes = std::fs::read(folder.join("Netherlands_Assen_2024.pb")).unwrap();
        let election = tally::pb::read_bytes(&bytes).unwrap().election;
        let context = town.acting(&town.official);
        let rule = Rule::equal_shares_add1(Stop::Overspend, false, vec![TieKey::Cost, TieKey::Votes, TieKey::Id]);
        let phase = Phase::Vote { days: 3 };
        let slug = import(&context, &town.official, &election, phase, rule.clone()).await.unwrap().slug;
        let ballots: Vec<Vec<i64>> = election
            .ballots()
            .iter()
            .flat_map(|ballot| {
                let numbers = ballot.choices.iter().map(|choice| election.project(choice.project).id.parse().unwrap());
                std::iter::repeat_n(numbers.collect::<Vec<i64>>(), usize::try_from(ballot.count).unwrap())
            })
            .collect();
        let rows = vec![domain::roll::RollRow::default(); ballots.len()];
        let batch = app::roll::import(&context, &slug, &rows).await.unwrap();
        app::worker::run_due(&town.app).await.unwrap();
        let file = app::letter::fetch_print_file(&context, &slug, batch).await.unwrap();
        let codes = app::testing::codes(&String::from_utf8(file).unwrap());
        assert_eq!(codes.len(), ballots.len());
        let voter = town.visitor();
        for (code, choices) in codes.iter().zip(&ballots) {
            let admission = app::voting_code::admit(&voter, &slug, code, "127.0.0.1").await.unwrap();
            app::ballot::cast(&voter, &slug, &admission.pass, choices, "n").await.unwrap();
        }
        town.app.clock.shift(5 * domain::time::DAY_MICROS);
        let mut tx = context.read().await.unwrap();
        let loaded = app::undertaking::load(&context, &mut tx, &slug).await.unwrap();
        drop(tx);
        result::start(&context, &loaded).await.unwrap();
        app::worker::run_due(&town.app).await.unwrap();
        let mut tx = context.read().await.unwrap();
        let summary = result::load(&context, &mut tx, &loaded).await.unwrap().expect("a result");
        assert_eq!(summary.turnout.ballots, 84);
        let steps = summary.decided.as_ref().unwrap().steps;
        assert_eq!((summary.winners().count(), summary.spent().cents(), steps), (9, 7_670_000, Some(843)));
    })
    .await;
}
