//! A small town for tests: an organisation, officials with every role, residents, a clock that stands still.
//!
//! Never used by the program itself.

mod budget;

mod vote;

pub use vote::{VOTE_SLUG, at, codes};

use std::sync::Arc;

use domain::organisation::{Organisation, OrganisationSettings};
use domain::person::{Language, Person, StaffRole};
use domain::{Day, Id as _, OrganisationId, PersonId, Timestamp};
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
}
