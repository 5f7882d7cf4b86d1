//! A vote to test with: six plans of 100 to 600 euro, open from 1 to 14 June, choose two or three.

use domain::contribution::{Channel, Contribution, ContributionState, PlanPlace, PlanText};
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::roll::RollRow;
use domain::round::{MethodKind, Privacy, Round};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, Day, RoundId, Timestamp};
use store::contribution::DraftRow;

use crate::testing::Town;
use crate::{Context, Error, Result};

/// Name of the undertaking in its address.
pub const VOTE_SLUG: &str = "buurtgeld";

/// The first moment of a day of 2026.
pub fn at(month: i8, day: i8) -> Timestamp {
    Day::new(2026, month, day).map_or(Timestamp::from_micros(0), Day::start)
}

fn frame() -> Result<Frame> {
    let window = |opens, closes| Window { opens, closes };
    let rule = serde_json::from_str(r#"{"method":{"greedy":{}}}"#).map_err(store::Error::from)?;
    Ok(Frame {
        goal: "Een groene buurt".to_owned(),
        question: "Welke plannen?".to_owned(),
        user: "Het college".to_owned(),
        action: "De plannen uitvoeren".to_owned(),
        fixed: Vec::new(),
        open: Vec::new(),
        principles: Vec::new(),
        amount: Cents::euros(600),
        influence: Influence::Codecide,
        last_word: "Het college".to_owned(),
        audience: Audience { area: None, minimum_age: 16 },
        phases: Phases {
            collect: window(at(4, 1), at(5, 1)),
            check: window(at(4, 1), at(5, 20)),
            vote: window(at(6, 1), at(6, 15)),
            decide: window(at(6, 15), at(7, 15)),
        },
        criteria: vec![Criterion { title: "Op grond van de gemeente".to_owned(), explanation: String::new() }],
        categories: Vec::new(),
        support_threshold: 0,
        vote: VoteRules { ballot: BallotForm::Approval { minimum: 2, maximum: 3 }, rule },
    })
}

impl Town {
    /// Opens the vote; returns its round.
    pub async fn open_vote(&self) -> Result<Round> {
        let context = self.acting(&self.official);
        let (organisation, now) = (context.organisation_id(), context.now());
        let undertaking = Undertaking {
            id: context.new_id(),
            slug: VOTE_SLUG.to_owned(),
            kind: UndertakingKind::Budget,
            title: "Buurtgeld".to_owned(),
            summary: "Samen verdelen".to_owned(),
            owner: self.official.id,
            owner_function: "Procesregisseur".to_owned(),
            closed_at: None,
        };
        let frame = frame()?;
        let round = Round {
            id: context.new_id::<RoundId>(),
            undertaking: undertaking.id,
            method: MethodKind::Allocate,
            privacy: Privacy::Secret,
            window: frame.phases.vote,
        };
        let version = FrameVersion { version: 1, frame, reason: String::new(), published_at: now };
        let mut tx = context.write().await?;
        store::undertaking::insert(&mut tx, organisation, &undertaking, now).await?;
        store::frame::publish(&mut tx, organisation, undertaking.id, &version, self.official.id).await?;
        store::round::upsert(&mut tx, organisation, &round).await?;
        for number in 1..=6 {
            add_plan(&context, &mut tx, &round, number).await?;
        }
        tx.commit().await?;
        Ok(round)
    }

    /// Codes of so many letters, whose references are `brief-0`, `brief-1`, … in the same order.
    pub async fn letters(&self, count: usize) -> Result<Vec<String>> {
        let context = self.acting(&self.official);
        let rows = (0..count).map(|number| RollRow::new(&format!("brief-{number}"), "", ""));
        let rows = rows.collect::<std::result::Result<Vec<_>, _>>()?;
        let batch = crate::roll::import(&context, VOTE_SLUG, &rows).await?;
        crate::worker::run_due(&self.app).await?;
        let file = crate::letter::fetch_print_file(&context, VOTE_SLUG, batch).await?;
        Ok(codes(&String::from_utf8_lossy(&file)))
    }
}

/// The codes in a print file.
pub fn codes(file: &str) -> Vec<String> {
    file.lines().skip(1).filter_map(|line| line.split(';').nth(2)).map(str::to_owned).collect()
}

async fn add_plan(context: &Context, tx: &mut store::Tx, round: &Round, number: i64) -> Result<()> {
    let (organisation, now) = (context.organisation_id(), context.now());
    let draft = DraftRow {
        id: context.new_id(),
        undertaking: round.undertaking,
        state: ContributionState::Draft,
        form: String::new(),
        photo: None,
    };
    store::contribution::insert_draft(tx, organisation, &draft, round.id, Channel::Online, now).await?;
    let plan = Contribution {
        id: draft.id,
        number: Some(number),
        state: ContributionState::Admitted,
        author: None,
        channel: Channel::Online,
        text: PlanText {
            title: format!("Plan {number}"),
            summary: "Een bankje".to_owned(),
            description: "Een bankje".to_owned(),
        },
        place: PlanPlace::default(),
        category: String::new(),
        cost: Cents::euros(100 * number),
        estimated_cost: None,
        photo: None,
        photo_description: String::new(),
        submitted_at: Some(now),
        check_due: None,
    };
    if store::contribution::write(tx, organisation, &plan, ContributionState::Draft, "").await? {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}
