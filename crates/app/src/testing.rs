//! A small town for tests: an organisation, officials with every role, residents, a clock that stands still.
//!
//! Never used by the program itself.

mod budget;

mod vote;

pub use vote::{VOTE_SLUG, at, codes};

use std::sync::Arc;

use domain::area::{Area, AreaLevel};
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::organisation::{Organisation, OrganisationSettings};
use domain::person::{Language, Person, StaffRole};
use domain::round::{MethodKind, Privacy, Round};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, Day, Id as _, OrganisationId, PersonId, Timestamp};
use store::Db;

use crate::{App, Clock, Context, Keys, Random, Result, Settings, Wording};

pub use budget::Budget;

/// A tenant with people in it.
#[derive(Debug, Clone)]
pub struct Town {
    /// The running program; its clock stands on 1 June 2026, noon, and moves with `town.app.clock.shift`.
    pub app: Arc<App>,
    /// The tenant, reached as `host`.
    pub organisation: Arc<Organisation>,
    /// An official with all roles.
    pub official: Arc<Person>,
    /// A resident with an e-mail address.
    pub resident: Arc<Person>,
}

/// A program on an empty SQLite database in a folder, for tests of rooms that do not know the store.
pub async fn app_in(folder: &std::path::Path, wording: Wording) -> Result<Arc<App>> {
    Ok(app(store::testing::sqlite(folder).await?, wording))
}

/// Sentences for tests: the message id followed by its values.
pub fn wording() -> Wording {
    Arc::new(|_, _, id, values| {
        values.iter().fold(id.to_owned(), |text, (name, value)| format!("{text} {name}={value}"))
    })
}

/// A program on an empty database with a fixed clock and seeded randomness.
pub fn app(db: Db, wording: Wording) -> Arc<App> {
    let noon = Day::new(2026, 6, 1).map_or(Timestamp::from_micros(0), |day| day.at(12, 0));
    Arc::new(App::new(
        db,
        Clock::fixed(noon),
        Random::from_seed([7; 32]),
        Keys::new([9; 32]),
        Settings::default(),
        wording,
    ))
}

impl Town {
    /// Adds a town of this name, reached under this host name, to a program.
    pub async fn found(app: &Arc<App>, name: &str, host: &str) -> Result<Self> {
        let now = app.clock.now();
        let settings = OrganisationSettings { address: format!("http://{host}"), ..OrganisationSettings::default() };
        let organisation = Arc::new(Organisation {
            id: OrganisationId::new(now, app.random.bytes()),
            name: name.to_owned(),
            settings,
        });
        let mut tx = app.db.write().await?;
        store::organisation::insert(&mut tx, &organisation, now).await?;
        store::organisation::set_host(&mut tx, host, organisation.id).await?;
        let person = |display_name: &str, email: &str, roles: &[StaffRole]| Person {
            id: PersonId::new(now, app.random.bytes()),
            display_name: display_name.to_owned(),
            email: Some(format!("{email}@{host}.example")),
            language: Language::Nl,
            roles: roles.to_vec(),
        };
        let official = person("Procesregisseur", "procesregisseur", &StaffRole::ALL);
        let resident = person("Bewoner 1", "bewoner1", &[]);
        for person in [&official, &resident] {
            store::person::insert(&mut tx, organisation.id, person, now).await?;
        }
        tx.commit().await?;
        Ok(Self { app: Arc::clone(app), organisation, official: Arc::new(official), resident: Arc::new(resident) })
    }

    /// Adds a person with these roles (none: a resident).
    pub async fn add_person(&self, display_name: &str, email: &str, roles: &[StaffRole]) -> Result<Arc<Person>> {
        let now = self.app.clock.now();
        let person = Person {
            id: PersonId::new(now, self.app.random.bytes()),
            display_name: display_name.to_owned(),
            email: Some(email.to_owned()),
            language: Language::Nl,
            roles: roles.to_vec(),
        };
        let mut tx = self.app.db.write().await?;
        store::person::insert(&mut tx, self.organisation.id, &person, now).await?;
        tx.commit().await?;
        Ok(Arc::new(person))
    }

    /// A context in which this person acts.
    pub fn acting(&self, person: &Arc<Person>) -> Context {
        Context {
            actor: Some(Arc::clone(person)),
            ..Context::system(Arc::clone(&self.app), Arc::clone(&self.organisation))
        }
    }

    /// A context in which nobody is signed in.
    pub fn visitor(&self) -> Context {
        Context::system(Arc::clone(&self.app), Arc::clone(&self.organisation))
    }

    /// The token of a new session of this person, as if just signed in.
    pub async fn sign_in(&self, person: &Arc<Person>, kind: crate::session::SessionKind) -> Result<String> {
        let context = self.acting(person);
        let mut tx = context.write().await?;
        let token = crate::session::begin(&context, &mut tx, person.id, kind, "test").await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Two neighbourhoods side by side, `West` (5.0 to 5.1 degrees east) and `Oost` (5.1 to 5.2), and a budget of 30,000
    /// euro under the name `wijkbegroting` that collects plans until 14 June 2026.
    pub async fn collect_plans(&self) -> Result<()> {
        let context = self.visitor();
        let organisation = self.organisation.id;
        let now = context.now();
        let mut tx = context.write().await?;
        let mut parent = None;
        for (level, code, name, west, east) in [
            (AreaLevel::Gemeente, "GM0001", "Proefdorp", 5.0, 5.2),
            (AreaLevel::Buurt, "BU00010101", "West", 5.0, 5.1),
            (AreaLevel::Buurt, "BU00010102", "Oost", 5.1, 5.2),
        ] {
            let slug = name.to_lowercase();
            let area = Area {
                id: context.new_id(),
                code: code.to_owned(),
                name: name.to_owned(),
                slug,
                level,
                parent,
                population: None,
            };
            let ring = format!("[[{west},52.0],[{east},52.0],[{east},52.1],[{west},52.1],[{west},52.0]]");
            let border = format!("{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}");
            let id = store::area::upsert(&mut tx, organisation, &area, &border).await?;
            parent = parent.or(Some(id));
        }
        let undertaking = Undertaking {
            id: context.new_id(),
            slug: "wijkbegroting".to_owned(),
            kind: UndertakingKind::Budget,
            title: "Wijkbegroting".to_owned(),
            summary: String::new(),
            owner: self.official.id,
            owner_function: "Procesregisseur".to_owned(),
            closed_at: None,
        };
        store::undertaking::insert(&mut tx, organisation, &undertaking, now).await?;
        let frame = collecting_frame(now);
        let round = Round {
            id: context.new_id(),
            undertaking: undertaking.id,
            method: MethodKind::Collect,
            privacy: Privacy::Named,
            window: frame.phases.collect,
        };
        store::round::upsert(&mut tx, organisation, &round).await?;
        let version = FrameVersion { version: 1, frame, reason: String::new(), published_at: now };
        store::frame::publish(&mut tx, organisation, undertaking.id, &version, self.official.id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Subject and body of the newest mail; mails are told apart by when they were written.
    pub async fn newest_mail(&self) -> Result<(String, String)> {
        let mails = store::notice::newest(&mut self.app.db.read().await?, self.organisation.id, 1).await?;
        mails.into_iter().next().map(|mail| (mail.subject, mail.body)).ok_or(crate::Error::NotFound)
    }
}

/// Collects in days 1 to 14 from `now`, checks until 20, votes until 25, decides until 30.
pub(crate) fn collecting_frame(now: Timestamp) -> Frame {
    let first = now.day();
    let window = |from: i64, to: i64| Window { opens: first.plus(from - 1).start(), closes: first.plus(to - 1).end() };
    Frame {
        goal: "Doel".to_owned(),
        question: "Vraag".to_owned(),
        user: "Team Wijken".to_owned(),
        action: "Uitvoeren".to_owned(),
        fixed: Vec::new(),
        open: Vec::new(),
        principles: Vec::new(),
        amount: Cents::euros(30_000),
        influence: Influence::Codecide,
        last_word: "Het college".to_owned(),
        audience: Audience { area: None, minimum_age: 12 },
        phases: Phases { collect: window(1, 14), check: window(15, 20), vote: window(21, 25), decide: window(26, 30) },
        criteria: vec![Criterion { title: "Mag hier".to_owned(), explanation: String::new() }],
        categories: vec!["groen".to_owned(), "spelen".to_owned()],
        support_threshold: 2,
        vote: VoteRules { ballot: BallotForm::Approval { minimum: 1, maximum: 3 }, rule: tally::Rule::advised() },
    }
}
