//! Officials as an administrator sees them: who they are, what they may do, where they are signed in.
//!
//! An official is added without a password: a link in an e-mail, good for one use and three days, lets the person
//! choose one and set up the second factor. The same link is the way back after a lost phone. No administrator ever
//! sees a password or a second factor of somebody else.

use domain::notice::Cause;
use domain::person::{Person, StaffRole};
use domain::session::SessionKind;
use domain::{PersonId, Refusal, SessionId, text};
use store::Tx;
use store::account::CredentialRow;
use store::session::SessionRow;
use totp_rs::{Builder, Secret};

use crate::account::{self, LONGEST_NAME, SecondFactor};
use crate::link;
use crate::notice::{self, Recipient};
use crate::{Checked, Context, Error, Result, secret, session, sha256};

/// Purpose under which the links stand; a link to sign in as a resident has a path here, so they cannot be mixed up.
const WELCOME: &str = "staff-welcome";
const WELCOME_SECONDS: i64 = 3 * 86_400;

/// All officials, by name.
pub async fn list(context: &Context) -> Result<Vec<Person>> {
    context.staff(&[StaffRole::Admin])?;
    Ok(store::person::staff(&mut context.read().await?, context.organisation_id()).await?)
}

/// Names of the administrators, for colleagues who need one.
pub async fn administrators(context: &Context) -> Result<Vec<String>> {
    context.staff(&StaffRole::ALL)?;
    let staff = store::person::staff(&mut context.read().await?, context.organisation_id()).await?;
    let is_admin = |person: &Person| person.roles.contains(&StaffRole::Admin);
    Ok(staff.into_iter().filter(is_admin).map(|person| person.display_name).collect())
}

/// One official.
pub async fn load(context: &Context, id: PersonId) -> Result<Person> {
    context.staff(&[StaffRole::Admin])?;
    let mut tx = context.read().await?;
    official(context, &mut tx, id).await
}

/// Whether an official has set a password and a second factor.
pub async fn is_set_up(context: &Context, id: PersonId) -> Result<bool> {
    context.staff(&[StaffRole::Admin])?;
    let mut tx = context.read().await?;
    Ok(store::account::by_person(&mut tx, context.organisation_id(), id).await?.is_some())
}

async fn official(context: &Context, tx: &mut Tx, id: PersonId) -> Result<Person> {
    store::person::by_id(tx, context.organisation_id(), id).await?.filter(Person::is_staff).ok_or(Error::NotFound)
}

/// Reads the roles that were ticked; at least one.
fn roles<'a>(typed: impl Iterator<Item = &'a str>) -> Checked<Vec<StaffRole>> {
    let mut roles: Vec<StaffRole> = typed.filter_map(StaffRole::parse).collect();
    roles.sort_unstable();
    roles.dedup();
    if roles.is_empty() { Err(Refusal::of("roles", "staff-without-role")) } else { Ok(roles) }
}

/// Adds an official, or makes an official of a resident with this address, and sends the link.
pub async fn add<'a>(
    context: &Context,
    display_name: &str,
    email: &str,
    typed_roles: impl Iterator<Item = &'a str>,
) -> Result<PersonId> {
    context.staff(&[StaffRole::Admin])?;
    let name = text::line("display_name", display_name, LONGEST_NAME);
    let email = text::email("email", email);
    let (name, email, roles) = match (name, email, roles(typed_roles)) {
        (Ok(name), Ok(email), Ok(roles)) => (name, email, roles),
        (name, email, roles) => {
            return Err([name.err(), email.err(), roles.err()].into_iter().flatten().collect::<Vec<_>>().into());
        }
    };
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let person = match store::person::by_email(&mut tx, organisation, &email).await? {
        Some(known) if known.is_staff() => return Err(Refusal::of("email", "staff-exists").into()),
        Some(known) => {
            store::person::set_roles(&mut tx, organisation, known.id, &roles).await?;
            store::person::update(&mut tx, organisation, known.id, &name, known.language).await?;
            known
        }
        None => {
            let person = Person {
                id: context.new_id(),
                display_name: name,
                email: Some(email),
                language: context.language,
                roles,
            };
            store::person::insert(&mut tx, organisation, &person, context.now()).await?;
            person
        }
    };
    send_link(context, &mut tx, &person).await?;
    context.audit(&mut tx, "staff-added", "person", Some(person.id)).await?;
    tx.commit().await?;
    Ok(person.id)
}

/// Replaces the roles of an official. Takes effect on the next request, because roles are read with every request.
pub async fn set_roles<'a>(context: &Context, id: PersonId, typed: impl Iterator<Item = &'a str>) -> Result<()> {
    let actor = context.staff(&[StaffRole::Admin])?.id;
    let roles = roles(typed)?;
    if actor == id && !roles.contains(&StaffRole::Admin) {
        return Err(Refusal::of("roles", "staff-own-admin").into());
    }
    let mut tx = context.write().await?;
    official(context, &mut tx, id).await?;
    store::person::set_roles(&mut tx, context.organisation_id(), id, &roles).await?;
    context.audit(&mut tx, "staff-roles-changed", "person", Some(id)).await?;
    Ok(tx.commit().await?)
}

/// Makes a resident of an official again: roles, password, second factor and sessions go. What was decided keeps its name.
pub async fn remove(context: &Context, id: PersonId) -> Result<()> {
    let actor = context.staff(&[StaffRole::Admin])?.id;
    if actor == id {
        return Err(Refusal::of("roles", "staff-own-admin").into());
    }
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    official(context, &mut tx, id).await?;
    store::person::set_roles(&mut tx, organisation, id, &[]).await?;
    store::account::delete(&mut tx, organisation, id).await?;
    store::session::delete_of_person(&mut tx, organisation, id).await?;
    context.audit(&mut tx, "staff-removed", "person", Some(id)).await?;
    Ok(tx.commit().await?)
}

/// Takes password, second factor and sessions of an official away and sends a new link.
pub async fn reset(context: &Context, id: PersonId) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let person = official(context, &mut tx, id).await?;
    store::account::delete(&mut tx, organisation, id).await?;
    store::session::delete_of_person(&mut tx, organisation, id).await?;
    send_link(context, &mut tx, &person).await?;
    context.audit(&mut tx, "staff-second-factor-reset", "person", Some(id)).await?;
    Ok(tx.commit().await?)
}

async fn send_link(context: &Context, tx: &mut Tx, person: &Person) -> Result<()> {
    let email = person.email.clone().ok_or_else(|| Refusal::of("email", "staff-without-address"))?;
    store::session::withdraw_links(tx, context.organisation_id(), &email, WELCOME, context.now()).await?;
    let token = link::create(context, tx, &email, WELCOME, WELCOME_SECONDS).await?;
    let values = [
        ("link", context.address(&format!("/bureau/inloggen/welkom?code={token}"))),
        ("organisation", context.organisation.name.clone()),
        ("days", (WELCOME_SECONDS / 86_400).to_string()),
    ];
    let to = Recipient { email, language: person.language };
    notice::write(context, tx, &to, Cause::Welcome, None, "mail-staff-welcome", &values).await
}

/// Who may use this link, with the second factor that goes with it. The same link shows the same second factor, so
/// that a page that is opened twice does not spoil the app that was already scanned. `None` when it is used or too old.
pub async fn welcome(context: &Context, token: &str) -> Result<Option<(Person, SecondFactor)>> {
    let mut tx = context.read().await?;
    let Some(person) = invited(context, &mut tx, token).await? else { return Ok(None) };
    let email = person.email.clone().unwrap_or_default();
    let shown = account::shown(&context.organisation.name, &email, &derived(context, token));
    Ok(Some((person, shown)))
}

async fn invited(context: &Context, tx: &mut Tx, token: &str) -> Result<Option<Person>> {
    let organisation = context.organisation_id();
    let hash = sha256(token.as_bytes());
    let Some(email) = store::session::link_for(tx, organisation, hash, WELCOME, context.now()).await? else {
        return Ok(None);
    };
    Ok(store::person::by_email(tx, organisation, &email).await?.filter(Person::is_staff))
}

/// The second factor of a link: made from its token and the key of the installation, so it needs no row.
fn derived(context: &Context, token: &str) -> Secret {
    let mac = context.app.keys.mac("welcome-second-factor", &[token.as_bytes()]);
    Secret::from(mac.iter().copied().take(20).collect::<Vec<u8>>())
}

/// Sets password and second factor with the link, uses it up, and begins a session. Gives the token for the cookie.
pub async fn set_up(context: &Context, token: &str, password: &str, code: &str, user_agent: &str) -> Result<String> {
    let used = || Error::from(Refusal::new("welcome-used-or-old"));
    let mut refusals: Vec<Refusal> = account::refuse_password(password).into_iter().collect();
    let code: String = code.chars().filter(|symbol| !symbol.is_whitespace()).collect();
    let secret = derived(context, token);
    let totp =
        Builder::new().with_secret(secret.clone()).build().map_err(|error| Error::Internal(error.to_string()))?;
    let step = totp.check(&code, account::seconds(context)).and_then(|step| i64::try_from(step).ok());
    if code.is_empty() {
        refusals.push(Refusal::of("code", "field-empty"));
    } else if step.is_none() {
        refusals.push(Refusal::of("code", "second-factor-wrong"));
    }
    let (Some(step), true) = (step, refusals.is_empty()) else { return Err(refusals.into()) };
    let organisation = context.organisation_id();
    // Hashing takes long and holds no transaction; so the link is looked at first and used afterwards.
    invited(context, &mut context.read().await?, token).await?.ok_or_else(used)?;
    let password_phc = secret::hash(&context.app, password).await?;
    let mut tx = context.write().await?;
    let person = invited(context, &mut tx, token).await?.ok_or_else(used)?;
    store::session::use_link(&mut tx, organisation, sha256(token.as_bytes()), context.now()).await?.ok_or_else(used)?;
    let totp_sealed = account::seal_second_factor(context, person.id, secret.as_bytes())?;
    let credential = CredentialRow { password_phc, totp_sealed, totp_last_step: step };
    store::account::set(&mut tx, organisation, person.id, &credential, context.now()).await?;
    let token = session::begin(context, &mut tx, person.id, SessionKind::Staff, user_agent).await?;
    context.audit(&mut tx, "staff-set-up", "person", Some(person.id)).await?;
    tx.commit().await?;
    Ok(token)
}

/// A session of an official.
#[derive(Debug, Clone)]
pub struct StaffSession {
    /// Whose.
    pub name: String,
    /// The session.
    pub row: SessionRow,
}

/// All sessions of officials, newest visit first.
pub async fn sessions(context: &Context) -> Result<Vec<StaffSession>> {
    context.staff(&[StaffRole::Admin])?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let staff = store::person::staff(&mut tx, organisation).await?;
    let rows = store::session::of_staff(&mut tx, organisation, context.now()).await?;
    let name = |id: PersonId| staff.iter().find(|person| person.id == id).map(|person| person.display_name.clone());
    Ok(rows.into_iter().map(|row| StaffSession { name: name(row.person).unwrap_or_default(), row }).collect())
}

/// Ends one session of an official.
pub async fn end_session(context: &Context, person: PersonId, id: SessionId) -> Result<()> {
    context.staff(&[StaffRole::Admin])?;
    let mut tx = context.write().await?;
    if !store::session::delete(&mut tx, context.organisation_id(), person, id).await? {
        return Err(Error::NotFound);
    }
    context.audit(&mut tx, "staff-session-ended", "person", Some(person)).await?;
    Ok(tx.commit().await?)
}
