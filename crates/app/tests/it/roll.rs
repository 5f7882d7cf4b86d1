//! The voter roll: lists in, codes out once, letters struck and replaced; and a model of every sequence of acts.

use std::collections::BTreeMap;

use domain::person::StaffRole;
use domain::roll::{BatchState, RollRow};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

use crate::in_town;
use crate::poll::{SLUG, at, ballots, codes, letters, open, refusal, vote};

#[test]
fn lists_are_read_as_municipalities_write_them_and_names_stay_out() {
    let rows =
        app::roll::read_list(b"\xEF\xBB\xBFKenmerk;Buurtcode;Leeftijdsgroep\r\nA-1;BU01;18-29\r\nA-2;;\r\n").unwrap();
    assert_eq!(rows, [RollRow::new("A-1", "BU01", "18-29").unwrap(), RollRow::new("A-2", "", "").unwrap()]);
    assert_eq!(app::roll::read_list(b"age,reference\n65+,\"x,\xE9\"\n").unwrap()[0].reference, "x,\u{e9}");
    let code = |bytes: &[u8]| app::roll::read_list(bytes).unwrap_err().code;
    assert_eq!(code(b"kenmerk;naam\nA;B\n"), "roll-unknown-column");
    assert_eq!(code(b"kenmerk;gebied\nA\n"), "roll-unreadable");
    assert_eq!(code(b"kenmerk\n"), "roll-empty");
    assert_eq!(code(b""), "roll-empty");
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_made_once_also_when_the_work_is_stopped_halfway() {
    in_town(|town| async move {
        let round = open(&town).await;
        let context = town.acting(&town.official);
        let rows: Vec<RollRow> = (0..40).map(|number| RollRow::new(&format!("={number}"), "", "").unwrap()).collect();
        let batch = app::roll::import(&context, SLUG, &rows).await.unwrap();
        app::roll::stop(&context, SLUG, batch).await.unwrap();
        app::worker::run_due(&town.app).await.unwrap();
        assert_eq!(refusal(app::letter::fetch_print_file(&context, SLUG, batch).await), "roll-print-gone");
        assert_eq!(app::roll::overview(&context, SLUG).await.unwrap().turnout.letters, 0);
        app::roll::resume(&context, SLUG, batch).await.unwrap();
        // A second worker that still thinks the list is at its beginning.
        let mut tx = context.write().await.unwrap();
        let payload = format!("{{\"round\":\"{}\",\"batch\":{batch}}}", round.id);
        let again = context.new_id();
        store::job::enqueue(
            &mut tx,
            context.organisation_id(),
            again,
            app::letter::JOB,
            "again",
            &payload,
            context.now(),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let (one, two) = tokio::join!(app::worker::run_due(&town.app), app::worker::run_due(&town.app));
        assert!(one.is_ok() && two.is_ok());
        let overview = app::roll::overview(&context, SLUG).await.unwrap();
        assert_eq!((overview.turnout.letters, overview.batches[0].state), (40, BatchState::Ready));
        let file = app::letter::fetch_print_file(&context, SLUG, batch).await.unwrap();
        let made = codes(&file);
        assert_eq!(made.iter().collect::<std::collections::BTreeSet<_>>().len(), 40);
        let text = String::from_utf8(file).unwrap();
        assert!(text.lines().nth(1).unwrap().starts_with("'=0;"), "no formula in a spreadsheet");
        assert!(text.contains(&format!("http://proefdorp/opgave/{SLUG}/stemmen#{}", made[0])));
        assert_eq!(refusal(app::letter::fetch_print_file(&context, SLUG, batch).await), "roll-print-gone");
        vote(&town.visitor(), &made[39], &[1, 2]).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replaced_letter_blocks_the_old_code_and_never_gives_a_second_ballot() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 2).await;
        let context = town.acting(&town.official);
        vote(&context, &codes[0], &[1, 2]).await.unwrap();
        let letter = app::roll::reissue(&context, SLUG, "BRIEF-0").await.unwrap();
        assert_eq!(refusal(vote(&context, &codes[0], &[5, 6]).await), "code-not-valid");
        assert_eq!(ballots(&town, &round).await, [vec![1, 2]]);
        vote(&context, &letter.code, &[3, 4]).await.unwrap();
        assert_eq!(ballots(&town, &round).await, [vec![3, 4]]);
        app::roll::strike(&context, SLUG, &letter.code).await.unwrap();
        assert!(ballots(&town, &round).await.is_empty());
        assert_eq!(refusal(app::roll::strike(&context, SLUG, &letter.code).await), "letter-not-valid");
        assert_eq!(refusal(app::roll::reissue(&context, SLUG, "niets").await), "letter-not-found");
        assert_eq!(refusal(app::roll::withdraw(&context, SLUG, 1).await), "roll-vote-began");
        town.app.clock.shift(at(6, 16).micros() - town.app.clock.now().micros());
        assert_eq!(refusal(app::roll::strike(&context, SLUG, &codes[1]).await), "roll-vote-closed");
        assert!(matches!(
            app::roll::strike(&town.acting(&town.resident), SLUG, &codes[1]).await,
            Err(app::Error::NotFound)
        ));
    })
    .await;
}

#[derive(Debug, Clone)]
enum Act {
    Vote(usize, Vec<i64>),
    Strike(usize),
    Reissue(usize),
    Paper(usize, Vec<i64>, Vec<i64>),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let choices = || proptest::sample::subsequence(vec![1_i64, 2, 3, 4, 5, 6], 2..=3);
    let act = prop_oneof![
        4 => (0..3_usize, choices()).prop_map(|(who, choices)| Act::Vote(who, choices)),
        1 => (0..3_usize).prop_map(Act::Strike),
        1 => (0..3_usize).prop_map(Act::Reissue),
        2 => (0..3_usize, choices(), choices()).prop_map(|(who, one, other)| Act::Paper(who, one, other)),
        2 => (0..3_usize, choices()).prop_map(|(who, both)| Act::Paper(who, both.clone(), both)),
    ];
    proptest::collection::vec(act, 1..12)
}

#[tokio::test(flavor = "multi_thread")]
async fn any_sequence_of_votes_strikes_replacements_and_paper_gives_what_the_rules_say() {
    in_town(|town| async move {
        let round = open(&town).await;
        let first = town.acting(&town.official);
        let second = town
            .acting(&town.add_person("Adviseur", "adviseur@proefdorp.example", &[StaffRole::Adviser]).await.unwrap());
        let mut runner = TestRunner::new_with_rng(
            Config::default(),
            proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
        );
        let mut expected_before: Vec<Vec<i64>> = Vec::new();
        for _ in 0..12 {
            let mut codes = letters(&town, 3).await;
            let mut struck = [false; 3];
            let mut box_: BTreeMap<usize, Vec<i64>> = BTreeMap::new();
            for act in acts().new_tree(&mut runner).unwrap().current() {
                match act {
                    Act::Vote(who, choices) => {
                        let answer = vote(&town.visitor(), &codes[who], &choices).await;
                        if struck[who] {
                            assert_eq!(refusal(answer), "code-not-valid");
                        } else {
                            answer.unwrap();
                            box_.insert(who, choices);
                        }
                    }
                    Act::Strike(who) => {
                        assert_eq!(app::roll::strike(&first, SLUG, &codes[who]).await.is_err(), struck[who]);
                        struck[who] = true;
                        box_.remove(&who);
                    }
                    Act::Reissue(who) => match app::roll::reissue(&first, SLUG, &codes[who]).await {
                        Ok(letter) => codes[who] = letter.code,
                        refused => assert_eq!((struck[who], refusal(refused).as_str()), (true, "letter-not-valid")),
                    },
                    Act::Paper(who, one, other) => {
                        let locator = codes[who].get(..4).unwrap();
                        let read = app::paper_ballot::enter(&first, SLUG, locator, &one).await;
                        if struck[who] {
                            assert_eq!(refusal(read), "letter-not-valid");
                            continue;
                        }
                        assert_eq!(read.unwrap(), app::paper_ballot::Reading::Waits);
                        let read = app::paper_ballot::enter(&second, SLUG, &codes[who], &other).await.unwrap();
                        if one == other {
                            assert_eq!(read, app::paper_ballot::Reading::Cast);
                        } else {
                            assert!(matches!(read, app::paper_ballot::Reading::Differs { .. }));
                            // The first official looks again and agrees with the second.
                            let read = app::paper_ballot::enter(&first, SLUG, locator, &other).await.unwrap();
                            assert_eq!(read, app::paper_ballot::Reading::Cast);
                        }
                        box_.insert(who, other);
                    }
                }
            }
            expected_before.extend(box_.into_values());
            expected_before.sort();
            assert_eq!(ballots(&town, &round).await, expected_before);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_ballot_needs_two_officials_and_shows_where_they_differ() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 1).await;
        let first = town.acting(&town.official);
        let second = town
            .acting(&town.add_person("Adviseur", "adviseur@proefdorp.example", &[StaffRole::Adviser]).await.unwrap());
        use app::paper_ballot::{Reading, enter};
        assert_eq!(enter(&first, SLUG, &codes[0], &[1, 2]).await.unwrap(), Reading::Waits);
        assert_eq!(
            enter(&first, SLUG, &codes[0], &[1, 2]).await.unwrap(),
            Reading::Waits,
            "the same official is not a second one"
        );
        assert!(ballots(&town, &round).await.is_empty());
        let differs = enter(&second, SLUG, &codes[0], &[1, 3]).await.unwrap();
        let locator = codes[0].get(..4).unwrap().to_owned();
        assert_eq!(differs, Reading::Differs { locator, only_other: vec![2], only_this: vec![3] });
        let (_, waiting) = app::paper_ballot::waiting(&first, SLUG).await.unwrap();
        assert!(waiting[0].differs && waiting[0].is_mine);
        assert_eq!(refusal(enter(&second, SLUG, &codes[0], &[1]).await), "ballot-too-few");
        // Paper that came in on time may be entered after the close, until the count.
        town.app.clock.shift(at(6, 16).micros() - town.app.clock.now().micros());
        assert_eq!(enter(&second, SLUG, &codes[0], &[2, 1]).await.unwrap(), Reading::Cast);
        assert_eq!(ballots(&town, &round).await, [vec![1, 2]]);
        assert!(app::paper_ballot::waiting(&first, SLUG).await.unwrap().1.is_empty());
        assert!(matches!(
            enter(&town.acting(&town.resident), SLUG, &codes[0], &[1, 2]).await,
            Err(app::Error::NotFound)
        ));
    })
    .await;
}
