//! Casting: one voter, one ballot, whatever happens; and nothing readable in the database.

use app::ballot::Standing;
use app::testing::Town;
use domain::roll::RollState;

use crate::in_town;
use crate::poll::{SLUG, ballots, letters, open, refusal, vote};

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_counts_once_and_a_new_one_replaces_it() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 2).await;
        let visitor = town.visitor();
        let first = vote(&visitor, &codes[0], &[3, 1]).await.unwrap();
        assert!(app::ballot::is_in_box(&visitor, SLUG, &first.to_lowercase(), "n").await.unwrap());
        vote(&visitor, &codes[1].replace('-', " ").to_lowercase(), &[4, 5, 6]).await.unwrap();
        let admission = app::voting_code::admit(&visitor, SLUG, &codes[0], "n").await.unwrap();
        assert!(admission.has_voted);
        let second = app::ballot::cast(&visitor, SLUG, &admission.pass, &[2, 1], "n").await.unwrap();
        assert_eq!(second.standing, Standing::Replaces);
        assert_ne!(first, second.receipt);
        assert!(!app::ballot::is_in_box(&visitor, SLUG, &first, "n").await.unwrap());
        assert_eq!(ballots(&town, &round).await, [vec![1, 2], vec![4, 5, 6]]);
        assert_eq!(refusal(vote(&visitor, &codes[1], &[1]).await), "ballot-too-few");
        assert_eq!(refusal(vote(&visitor, &codes[1], &[1, 2, 3, 4]).await), "ballot-too-many");
        assert_eq!(ballots(&town, &round).await.len(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_post_twice_gives_the_same_receipt_also_after_closing() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 1).await;
        let visitor = town.visitor();
        let pass = app::voting_code::admit(&visitor, SLUG, &codes[0], "n").await.unwrap().pass;
        let sealed = app::voting_code::seal_pass(&visitor, &pass).unwrap();
        let pass = app::voting_code::open_pass(&visitor, &sealed).expect("our own pass");
        let receipt = app::ballot::cast(&visitor, SLUG, &pass, &[1, 2], "n").await.unwrap();
        assert_eq!(app::ballot::cast(&visitor, SLUG, &pass, &[2, 1], "n").await.unwrap(), receipt);
        assert_eq!(receipt.standing, Standing::Counts);
        town.app.clock.shift(15 * 86_400_000_000);
        assert_eq!(app::ballot::cast(&visitor, SLUG, &pass, &[1, 2], "n").await.unwrap(), receipt);
        assert_eq!(refusal(app::ballot::cast(&visitor, SLUG, &pass, &[1, 3], "n").await), "vote-closed");
        assert_eq!(refusal(vote(&visitor, &codes[0], &[1, 2]).await), "vote-closed");
        assert!(app::voting_code::open_pass(&visitor, &sealed).is_none(), "a pass is over after half an hour");
        assert!(app::voting_code::open_pass(&visitor, &sealed.replace('a', "b")).is_none());
        assert_eq!(ballots(&town, &round).await, [vec![1, 2]]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_posts_at_once_with_one_code_leave_one_ballot() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 1).await;
        let visitor = town.visitor();
        let pass = app::voting_code::admit(&visitor, SLUG, &codes[0], "n").await.unwrap().pass;
        let posts: Vec<_> = (0..100_i64)
            .map(|number| {
                let (visitor, pass) = (visitor.clone(), pass.clone());
                let choices = [1 + number % 2, 3 + number % 3];
                tokio::spawn(async move {
                    (choices, app::ballot::cast(&visitor, SLUG, &pass, &choices, "n").await.unwrap().receipt)
                })
            })
            .collect();
        let mut receipts = std::collections::BTreeMap::new();
        for post in posts {
            let (choices, receipt) = post.await.unwrap();
            assert_eq!(receipts.entry(choices).or_insert_with(|| receipt.clone()), &receipt);
        }
        assert_eq!(receipts.len(), 6);
        assert_eq!(ballots(&town, &round).await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_unknown_and_struck_codes_answer_alike() {
    in_town(|town| async move {
        open(&town).await;
        let codes = letters(&town, 3).await;
        let official = town.acting(&town.official);
        let visitor = town.visitor();
        let pass = app::voting_code::admit(&visitor, SLUG, &codes[1], "n").await.unwrap().pass;
        app::roll::strike(&official, SLUG, "Brief-1").await.unwrap();
        assert_eq!(refusal(app::ballot::cast(&visitor, SLUG, &pass, &[1, 2], "n").await), "code-not-valid");
        let locator = codes[0].get(..4).unwrap();
        let wrong = domain::voting_code::VotingCode::new(locator, [9; 11]).unwrap().printed();
        let unknown = domain::voting_code::VotingCode::new("ZZZZ", [9; 11]).unwrap().printed();
        for code in [&wrong, &unknown, &codes[1]] {
            let answer = app::voting_code::admit(&visitor, SLUG, code, "n").await;
            let Err(app::Error::Refused(refusals)) = answer else { panic!("{answer:?}") };
            assert_eq!(refusals, [domain::Refusal::of("code", "code-not-valid")]);
        }
        let mut typed = codes[0].clone();
        typed.replace_range(18.., if typed.ends_with('7') { "8" } else { "7" });
        assert_eq!(refusal(app::voting_code::admit(&visitor, SLUG, &typed, "n").await), "code-typing-error");
        for _ in 0..9 {
            assert_eq!(refusal(app::voting_code::admit(&visitor, SLUG, &wrong, "elders").await), "code-not-valid");
        }
        vote(&visitor, &codes[2], &[1, 2]).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_by_network_and_locks_no_right_code_out() {
    in_town(|town| async move {
        open(&town).await;
        let codes = letters(&town, 2).await;
        let visitor = town.visitor();
        let wrong = domain::voting_code::VotingCode::new(codes[0].get(..4).unwrap(), [9; 11]).unwrap().printed();
        let seconds = async |code: &str, network: &str| {
            let began = tokio::time::Instant::now();
            let answer = app::voting_code::admit(&visitor, SLUG, code, network).await;
            (began.elapsed().as_secs_f64(), answer.is_ok())
        };
        for _ in 0..10 {
            assert!(!seconds(&wrong, "gokker").await.1);
        }
        // From that network everybody waits, with a right code too; and the right code is taken.
        let (waited, taken) = seconds(&wrong, "gokker").await;
        assert!(waited >= 1.0 && !taken, "{waited}");
        let (waited, taken) = seconds(&codes[1], "gokker").await;
        assert!(waited >= 1.0 && taken, "{waited}");
        // Elsewhere nobody waits, not even with the code that was guessed at.
        let (waited, taken) = seconds(&codes[0], "thuis").await;
        assert!(waited < 1.0 && taken, "{waited}");
        // What the database keeps of it is not the network.
        town.app.clock.shift(3_601_000_000);
        let (waited, _) = seconds(&wrong, "gokker").await;
        assert!(waited < 1.0, "an hour later the limit begins anew: {waited}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_of_two_tabs_counts_and_both_hear_how_it_stands() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 1).await;
        let visitor = town.visitor();
        let pass = app::voting_code::admit(&visitor, SLUG, &codes[0], "n").await.unwrap().pass;
        let cast = async |choices: &[i64]| app::ballot::cast(&visitor, SLUG, &pass, choices, "n").await.unwrap();
        let (one, other) = (cast(&[1, 2]).await, cast(&[3, 4]).await);
        assert_eq!((one.standing, other.standing), (Standing::Counts, Standing::Replaces));
        let again = cast(&[1, 2]).await;
        assert_eq!((again.receipt, again.standing), (one.receipt, Standing::Replaced));
        assert_eq!(cast(&[4, 3]).await.standing, Standing::Counts);
        assert_eq!(ballots(&town, &round).await, [vec![3, 4]]);
    })
    .await;
}

/// The report that an official gets.
async fn watch(town: &Town) -> Option<app::ballot_watch::Report> {
    app::roll::overview(&town.acting(&town.official), SLUG).await.unwrap().watch
}

#[tokio::test(flavor = "multi_thread")]
async fn an_official_sees_a_heap_of_ballots_but_no_number_under_ten() {
    const HOUR: i64 = 3_600_000_000;
    let folder = tempfile::tempdir().unwrap();
    let db = store::testing::sqlite(folder.path()).await.unwrap();
    let town =
        Town::found(&app::testing::app(db, app::testing::wording()), "Gemeente Proefdorp", "proefdorp").await.unwrap();
    open(&town).await;
    let codes = letters(&town, 79).await;
    let visitor = town.visitor();
    let vote_from = async |number: usize, network: &str| {
        let pass = app::voting_code::admit(&visitor, SLUG, &codes[number], network).await.unwrap().pass;
        app::ballot::cast(&visitor, SLUG, &pass, &[1, 2], network).await.unwrap();
    };
    assert_eq!(watch(&town).await, None);
    for number in 0..9 {
        vote_from(number, &format!("10.0.0.{number}")).await;
    }
    vote_from(0, "10.0.0.1").await;
    let report = watch(&town).await.unwrap();
    assert_eq!((report.busiest, report.networks.len()), (None, 0), "nine, and one of them voted twice");
    town.app.clock.shift(30 * HOUR);
    for number in 9..79 {
        let network = if number < 60 { "10.9.9.9".to_owned() } else { format!("10.0.1.{number}") };
        vote_from(number, &network).await;
    }
    let report = watch(&town).await.unwrap();
    assert_eq!((report.busiest.map(|(_, ballots)| ballots), report.is_unusual), (Some(70), true));
    let crowds: Vec<_> = report.networks.iter().map(|crowd| (crowd.networks, crowd.at_least)).collect();
    assert_eq!(crowds, [(1, 50)], "51 from one network are told as at least 50");
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(8).any(|window| window == b"10.9.9.9"), "no address in the database");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ballots_of_a_file_count_along_and_turnout_tells_no_choices() {
    in_town(|town| async move {
        let round = open(&town).await;
        let codes = letters(&town, 3).await;
        let context = town.acting(&town.official);
        vote(&town.visitor(), &codes[0], &[1, 2]).await.unwrap();
        let mut tx = context.write().await.unwrap();
        app::ballot::import(&context, &mut tx, &round, &[vec![6, 5], vec![], vec![2]]).await.unwrap();
        tx.commit().await.unwrap();
        app::roll::reissue(&context, SLUG, &codes[1]).await.unwrap();
        let mut tx = context.read().await.unwrap();
        let turnout = app::ballot::turnout(&context, &mut tx, round.id).await.unwrap();
        assert_eq!((turnout.letters, turnout.reissued, turnout.struck, turnout.cast()), (3, 1, 0, 4));
        assert_eq!(refusal(app::ballot::open_all(&context, &mut tx, round.id).await), "vote-still-open");
        drop(tx);
        assert_eq!(ballots(&town, &round).await, [vec![], vec![1, 2], vec![2], vec![5, 6]]);
        app::ballot::follow(&context, SLUG, "Bewoner@Proefdorp.example", "n").await.unwrap();
        let mut tx = context.read().await.unwrap();
        let followers = app::ballot::followers(&context, &mut tx, round.undertaking).await.unwrap();
        assert_eq!(followers.iter().map(|to| to.email.as_str()).collect::<Vec<_>>(), ["bewoner@proefdorp.example"]);
    })
    .await;
}

/// Everything the database holds, as text.
async fn dump(town: &Town) -> String {
    let context = town.visitor();
    let mut tx = context.read().await.unwrap();
    let organisation = context.organisation_id();
    let undertaking = store::undertaking::by_slug(&mut tx, organisation, SLUG).await.unwrap().unwrap();
    let method = domain::round::MethodKind::Allocate;
    let round = store::round::of_undertaking(&mut tx, organisation, undertaking.id, method).await.unwrap().unwrap();
    let mut text = String::new();
    for ballot in store::ballot::all(&mut tx, context.organisation_id(), round.id).await.unwrap() {
        text.push_str(&format!("{ballot:?} {}", String::from_utf8_lossy(&ballot.sealed)));
    }
    for locator in store::roll::locators(&mut tx, context.organisation_id(), round.id).await.unwrap() {
        let entry =
            store::roll::by_locator(&mut tx, context.organisation_id(), round.id, &locator).await.unwrap().unwrap();
        assert_eq!(entry.state, RollState::Open, "nothing on the roll changes when somebody votes");
        text.push_str(&format!("{entry:?}"));
    }
    for (_, sealed) in store::roll::print_parts(&mut tx, context.organisation_id(), round.id, 2).await.unwrap() {
        text.push_str(&String::from_utf8_lossy(&sealed));
    }
    text.push_str(&String::from_utf8_lossy(
        &store::roll::sealed_rows(&mut tx, context.organisation_id(), round.id, 2).await.unwrap().unwrap(),
    ));
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_holds_no_readable_code_reference_or_ballot() {
    let folder = tempfile::tempdir().unwrap();
    let db = store::testing::sqlite(folder.path()).await.unwrap();
    let town =
        Town::found(&app::testing::app(db, app::testing::wording()), "Gemeente Proefdorp", "proefdorp").await.unwrap();
    open(&town).await;
    let codes = letters(&town, 3).await;
    let context = town.acting(&town.official);
    let rows = [domain::roll::RollRow::new("KENMERK-GEHEIM", "", "").unwrap()];
    app::roll::import(&context, SLUG, &rows).await.unwrap();
    vote(&town.visitor(), &codes[0], &[1, 2]).await.unwrap();
    let mut contents = dump(&town).await.into_bytes();
    app::worker::run_due(&town.app).await.unwrap();
    contents.extend(dump(&town).await.into_bytes());
    for file in std::fs::read_dir(folder.path()).unwrap() {
        contents.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    let holds = |needle: &[u8]| contents.windows(needle.len()).any(|window| window.eq_ignore_ascii_case(needle));
    assert!(holds(codes[0].get(..4).unwrap().as_bytes()), "the dump was read: locators stand in it");
    for code in &codes {
        assert!(!holds(code.as_bytes()) && !holds(code.replace('-', "").as_bytes()));
        assert!(!holds(code.replace('-', "").get(4..15).unwrap().as_bytes()), "not even the secret part");
    }
    assert!(!holds(b"KENMERK-GEHEIM") && !holds(b"brief-1"));
    let packed = domain::ballot::pack(&[1, 2], 16).unwrap();
    assert!(!holds(&packed), "a packed ballot stands nowhere in clear");
}
