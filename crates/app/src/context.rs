//! Who does something, where and when: the first argument of every use case.

use std::sync::Arc;

use domain::organisation::Organisation;
use domain::person::{Language, Person, StaffRole};
use domain::{AuditId, Id, OrganisationId, Timestamp};
use store::Tx;
use store::audit::AuditLine;

use crate::{App, Error, Result};

/// Who, where, when. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Context {
    /// The running program.
    pub app: Arc<App>,
    /// The tenant.
    pub organisation: Arc<Organisation>,
    /// Who acts; `None` for a visitor who is not signed in, and for jobs.
    pub actor: Option<Arc<Person>>,
    /// Language of the visitor.
    pub language: Language,
}

impl Context {
    /// For jobs and commands: nobody acts.
    pub fn system(app: Arc<App>, organisation: Arc<Organisation>) -> Self {
        Self { app, organisation, actor: None, language: Language::Nl }
    }

    /// Id of the tenant.
    pub fn organisation_id(&self) -> OrganisationId {
        self.organisation.id
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// A new id.
    pub fn new_id<T: Id>(&self) -> T {
        T::new(self.now(), self.app.random.bytes())
    }

    /// Who acts, or "not found" when nobody is signed in.
    pub fn actor(&self) -> Result<&Person> {
        self.actor.as_deref().ok_or(Error::NotFound)
    }

    /// Who acts as an official with one of these roles, or "not found".
    pub fn staff(&self, roles: &[StaffRole]) -> Result<&Person> {
        let actor = self.actor()?;
        if actor.roles.iter().any(|role| roles.contains(role)) { Ok(actor) } else { Err(Error::NotFound) }
    }

    /// A connection for reading.
    pub async fn read(&self) -> Result<Tx> {
        Ok(self.app.db.read().await?)
    }

    /// A transaction for writing.
    pub async fn write(&self) -> Result<Tx> {
        Ok(self.app.db.write().await?)
    }

    /// Writes a line in the audit trail, in the transaction of the act.
    pub async fn audit(&self, tx: &mut Tx, action: &str, subject_kind: &str, subject: Option<impl Id>) -> Result<()> {
        let line = AuditLine {
            id: self.new_id::<AuditId>(),
            actor: self.actor.as_ref().map(|actor| actor.id),
            action: action.to_owned(),
            subject_kind: subject_kind.to_owned(),
            subject: subject.map(Id::uuid),
            happened_at: self.now(),
        };
        Ok(store::audit::insert(tx, self.organisation_id(), &line).await?)
    }

    /// A full address on this installation for a path that begins with a slash.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.organisation.settings.address)
    }
}
