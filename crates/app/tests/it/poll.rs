//! A vote to test with: six plans of 100 to 600 euro, open from 1 to 14 June, choose two or three.

use app::Context;
use app::testing::Town;
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::roll::RollRow;
use domain::round::{MethodKind, Privacy, Round};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, ContributionId, Day, RoundId, Timestamp};
use store::args;

/// Name of the undertaking in its address.
pub const SLUG: &str = "buurtgeld";

pub fn at(month: i8, day: i8) -> Timestamp {
    Day::new(2026, month, day).expect("a real day").start()
}

fn frame() -> Frame {
    let window = |from, to| Window { opens: from, closes: to };
    Frame {
        goal: "g".into(),
        question: "q".into(),
        user: "u".into(),
        action: "a".into(),
        fixed: vec![],
        open: vec![],
        amount: Cents::euros(600),
        influence: Influence::Codecide,
        last_word: "college".into(),
        audience: Audience { area: None, minimum_age: 16 },
        phases: Phases {
            collect: window(at(4, 1), at(5, 1)),
            check: window(at(4, 1), at(5, 20)),
            vote: window(at(6, 1), at(6, 15)),
            decide: window(at(6, 15), at(7, 15)),
        },
        criteria: vec![Criterion { title: "c".into(), explanation: String::new() }],
        categories: vec![],
        support_threshold: 0,
        vote: VoteRules {
            ballot: BallotForm::Approval { minimum: 2, maximum: 3 },
            rule: serde_json::from_str(r#"{"method":{"greedy":{}}}"#).expect("a rule"),
        },
    }
}

/// Opens the vote; returns its round.
pub async fn open(town: &Town) -> Round {
    let context = town.acting(&town.official);
    let (organisation, now) = (context.organisation_id(), context.now());
    let undertaking = Undertaking {
        id: context.new_id(),
        slug: SLUG.into(),
        kind: UndertakingKind::Budget,
        title: "Buurtgeld".into(),
        summary: "s".into(),
        owner: town.official.id,
        owner_function: "Procesregisseur".into(),
        closed_at: None,
    };
    let frame = frame();
    let round = Round {
        id: context.new_id::<RoundId>(),
        undertaking: undertaking.id,
        method: MethodKind::Allocate,
        privacy: Privacy::Secret,
        window: frame.phases.vote,
    };
    let version = FrameVersion { version: 1, frame, reason: String::new(), published_at: now };
    let mut tx = context.write().await.unwrap();
    store::undertaking::insert(&mut tx, organisation, &undertaking, now).await.unwrap();
    store::frame::publish(&mut tx, organisation, undertaking.id, &version, town.official.id).await.unwrap();
    store::round::upsert(&mut tx, organisation, &round).await.unwrap();
    for number in 1..=6_i64 {
        tx.execute(
            "INSERT INTO contribution (organisation_id, id, undertaking_id, round_id, number, state, channel, title, summary, description,
               category, cost_cents, address, photo_description, draft_form, created_at)
             VALUES ($1, $2, $3, $4, $5, 'admitted', 'online', 'Plan', 's', 'd', '', $6, '', '', '', $7)",
            args![organisation, context.new_id::<ContributionId>(), undertaking.id, round.id, number, Cents::euros(100 * number), now],
        )
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    round
}

/// Letters with their own marks, made by the job; the codes in the order of the list.
pub async fn letters(town: &Town, count: usize) -> Vec<String> {
    let context = town.acting(&town.official);
    let rows: Vec<RollRow> = (0..count).map(|number| RollRow::new(&format!("brief-{number}"), "", "").unwrap()).collect();
    let batch = app::roll::import(&context, SLUG, &rows).await.unwrap();
    app::worker::run_due(&town.app).await.unwrap();
    codes(&app::letter::fetch_print_file(&context, SLUG, batch).await.unwrap())
}

/// The codes in a print file.
pub fn codes(file: &[u8]) -> Vec<String> {
    let text = String::from_utf8(file.to_vec()).unwrap();
    text.lines().skip(1).map(|line| line.split(';').nth(2).unwrap().to_owned()).collect()
}

/// Votes with a code as the pages do.
pub async fn vote(context: &Context, code: &str, choices: &[i64]) -> app::Result<String> {
    let admission = app::voting_code::admit(context, SLUG, code, "10.0.0.1").await?;
    app::ballot::cast(context, SLUG, &admission.pass, choices).await
}

/// Code of the refusal in an answer.
pub fn refusal<T: std::fmt::Debug>(answer: app::Result<T>) -> String {
    match answer {
        Err(app::Error::Refused(refusals)) => refusals[0].code.clone(),
        other => panic!("not refused: {other:?}"),
    }
}

/// All ballots, opened after the close; the clock goes back afterwards.
pub async fn ballots(town: &Town, round: &Round) -> Vec<Vec<i64>> {
    let forward = round.window.closes.micros() - town.app.clock.now().micros() + 1;
    town.app.clock.shift(forward);
    let context = town.visitor();
    let mut tx = context.write().await.unwrap();
    let ballots = app::ballot::open_all(&context, &mut tx, round.id).await.unwrap();
    town.app.clock.shift(-forward);
    ballots
}
