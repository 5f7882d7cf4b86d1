//! Accounts: residents come in by a link in an e-mail, officials with password and second factor.
//!
//! Unknown address, wrong password and unknown account answer alike, in words and in time. Tokens are stored
//! only as hashes; a link works once and for thirty minutes. Never logs an address, a password or a code.

use domain::contribution::ContributionState;
use domain::notice::Cause;
use domain::person::{Person, StaffRole};
use domain::session::{HALF_WAY_SECONDS, LINK_SECONDS, SHORTEST_PASSWORD, SessionKind};
use domain::{PersonId, Refusal, Timestamp, text};
use serde_json::json;
use store::Tx;
use store::account::CredentialRow;
use totp_rs::{Builder, Secret, Totp};

use crate::link;
use crate::notice::{self, Recipient};
use crate::throttle::{self, Limit};
use crate::{Context, Error, Result, hex, secret, session, sha256};

const LINKS_PER_ADDRESS: Limit = Limit { purpose: "link-address", attempts: 5, seconds: 3_600 };
const LINKS_PER_NETWORK: Limit = Limit { purpose: "link-network", attempts: 60, seconds: 3_600 };
const PASSWORDS_PER_ADDRESS: Limit = Limit { purpose: "password-address", attempts: 10, seconds: 900 };
const PASSWORDS_PER_NETWORK: Limit = Limit { purpose: "password-network", attempts: 100, seconds: 900 };
const CODES_PER_PERSON: Limit = Limit { purpose: "totp-person", attempts: 8, seconds: 900 };

/// Purpose under which half-way tokens and second factors are sealed.
const HALF_WAY: &str = "half-way";
const SECOND_FACTOR: &str = "second-factor";

/// Longest name that a person chooses, in characters.
pub const LONGEST_NAME: usize = 80;
const LONGEST_PASSWORD: usize = 500;

/// Sends a link to sign in with, to any well-formed address: whether there is an account does not show.
pub async fn ask_link(context: &Context, network: &str, email: &str, return_path: &str) -> Result<()> {
    if text::clean_line(email).is_empty() {
        return Err(Refusal::of("email", "field-empty").into());
    }
    let email = text::email("email", email)?;
    throttle::count(context, LINKS_PER_NETWORK, network).await?;
    throttle::count(context, LINKS_PER_ADDRESS, &email).await?;
    let mut tx = context.write().await?;
    let token = link::create(context, &mut tx, &email, return_path, LINK_SECONDS).await?;
    let values = [
        ("link", context.address(&format!("/inloggen/link?code={token}"))),
        ("organisation", context.organisation.name.clone()),
        ("minutes", (LINK_SECONDS / 60).to_string()),
    ];
    let to = Recipient { email, language: context.language };
    notice::write(context, &mut tx, &to, Cause::SignIn, None, "mail-sign-in", &values).await?;
    Ok(tx.commit().await?)
}

/// A person who just came in.
#[derive(Clone, PartialEq, Eq)]
pub struct CameIn {
    /// Token of the new session, for the cookie.
    pub token: String,
    /// Where the person wanted to go.
    pub return_path: String,
}

// A token does not belong in a log.
impl std::fmt::Debug for CameIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CameIn").field("return_path", &self.return_path).finish_non_exhaustive()
    }
}

/// Uses a link from an e-mail: makes the account when it is new, and begins a session.
pub async fn open_link(context: &Context, token: &str, user_agent: &str) -> Result<CameIn> {
    let organisation = context.organisation_id();
    let now = context.now();
    let mut tx = context.write().await?;
    let Some(link) = store::session::use_link(&mut tx, organisation, sha256(token.as_bytes()), now).await? else {
        return Err(Refusal::new("link-used-or-old").into());
    };
    let known = store::person::by_email(&mut tx, organisation, &link.email).await?.map(|person| person.id);
    let person = if let Some(known) = known { known } else { add_resident(context, &mut tx, link.email).await? };
    let token = session::begin(context, &mut tx, person, SessionKind::Resident, user_agent).await?;
    tx.commit().await?;
    Ok(CameIn { token, return_path: link.return_path })
}

/// A new resident, with a name that can be changed later.
async fn add_resident(context: &Context, tx: &mut Tx, email: String) -> Result<PersonId> {
    let person = Person {
        id: context.new_id(),
        display_name: (context.app.wording)(
            context.language,
            context.organisation.settings.register,
            "account-new-name",
            &[],
        ),
        email: Some(email),
        language: context.language,
        roles: Vec::new(),
    };
    store::person::insert(tx, context.organisation_id(), &person, context.now()).await?;
    Ok(person.id)
}

/// First step of an official: the right password gives a half-way token that only the second step takes.
pub async fn staff_sign_in(context: &Context, network: &str, email: &str, password: &str) -> Result<String> {
    let empty = |field: &str, value: &str| value.trim().is_empty().then(|| Refusal::of(field, "field-empty"));
    let missing: Vec<Refusal> = [empty("email", email), empty("password", password)].into_iter().flatten().collect();
    if !missing.is_empty() {
        return Err(missing.into());
    }
    let email = text::clean_line(email).to_lowercase();
    throttle::count(context, PASSWORDS_PER_NETWORK, network).await?;
    throttle::count(context, PASSWORDS_PER_ADDRESS, &email).await?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let person = store::person::by_email(&mut tx, organisation, &email).await?.filter(Person::is_staff);
    let credential = match &person {
        Some(person) => store::account::by_person(&mut tx, organisation, person.id).await?,
        None => None,
    };
    drop(tx);
    let is_right = password.len() <= LONGEST_PASSWORD
        && secret::verify(
            &context.app,
            password,
            credential.as_ref().map(|credential| credential.password_phc.as_str()),
        )
        .await?;
    match person {
        Some(person) if is_right => {
            throttle::forget(context, PASSWORDS_PER_ADDRESS, &email).await?;
            half_way(context, person.id)
        }
        _ => Err(Refusal::of("email", "sign-in-wrong").into()),
    }
}

/// The person and a moment, sealed: it needs no row, and nobody can make one.
fn half_way(context: &Context, person: PersonId) -> Result<String> {
    let ends = context.now().plus_seconds(HALF_WAY_SECONDS).micros();
    let plain = format!("{person} {ends}");
    let bound_to = context.organisation_id().to_string();
    let sealed = context.app.keys.seal(HALF_WAY, bound_to.as_bytes(), context.app.random.bytes(), plain.as_bytes())?;
    Ok(hex(&sealed))
}

/// Who is half-way with this token, while it lasts.
fn read_half_way(context: &Context, token: &str) -> Option<PersonId> {
    let sealed: Vec<u8> =
        (0..token.len()).step_by(2).map_while(|at| u8::from_str_radix(token.get(at..at + 2)?, 16).ok()).collect();
    let plain = context.app.keys.open(HALF_WAY, context.organisation_id().to_string().as_bytes(), &sealed).ok()?;
    let plain = String::from_utf8(plain).ok()?;
    let (person, ends) = plain.split_once(' ')?;
    let ends = Timestamp::from_micros(ends.parse().ok()?);
    (context.now() < ends).then(|| person.parse().ok()).flatten()
}

/// Whether a half-way token still works; the page sends people back to the first step when it does not.
pub fn is_half_way(context: &Context, token: &str) -> bool {
    read_half_way(context, token).is_some()
}

/// Second step of an official: the code of the second factor begins a session. Every code works once.
pub async fn staff_second_factor(context: &Context, half_way: &str, code: &str, user_agent: &str) -> Result<String> {
    let person = read_half_way(context, half_way).ok_or(Error::NotFound)?;
    let code: String = code.chars().filter(|symbol| !symbol.is_whitespace()).collect();
    if code.is_empty() {
        return Err(Refusal::of("code", "field-empty").into());
    }
    throttle::count(context, CODES_PER_PERSON, &person.to_string()).await?;
    let wrong = || Error::from(Refusal::of("code", "second-factor-wrong"));
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let credential = store::account::by_person(&mut tx, organisation, person).await?.ok_or_else(wrong)?;
    let totp = second_factor(context, person, &credential.totp_sealed)?;
    let step = totp.check(&code, seconds(context)).and_then(|step| i64::try_from(step).ok()).ok_or_else(wrong)?;
    if !store::account::use_step(&mut tx, organisation, person, step).await? {
        return Err(wrong());
    }
    let token = session::begin(context, &mut tx, person, SessionKind::Staff, user_agent).await?;
    tx.commit().await?;
    throttle::forget(context, CODES_PER_PERSON, &person.to_string()).await?;
    Ok(token)
}

pub(crate) fn seconds(context: &Context) -> u64 {
    u64::try_from(context.now().micros() / 1_000_000).unwrap_or(0)
}

fn second_factor(context: &Context, person: PersonId, sealed: &[u8]) -> Result<Totp> {
    let plain = context.app.keys.open(SECOND_FACTOR, person.to_string().as_bytes(), sealed)?;
    Builder::new().with_secret(Secret::from(plain)).build().map_err(|error| Error::Internal(error.to_string()))
}

/// A second factor as it is stored.
pub(crate) fn seal_second_factor(context: &Context, person: PersonId, plain: &[u8]) -> Result<Vec<u8>> {
    context.app.keys.seal(SECOND_FACTOR, person.to_string().as_bytes(), context.app.random.bytes(), plain)
}

/// What an official puts into an authenticator app, shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactor {
    /// The secret in base 32, to type.
    pub secret: String,
    /// The same as an `otpauth://` address, for a QR code.
    pub address: String,
}

impl std::fmt::Debug for SecondFactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecondFactor(…)")
    }
}

/// Adds an official, or gives an existing person these roles, with a password and a new second factor.
/// Who may call this is for the caller: a command of the operator, or an administrator's page.
pub async fn create_staff(
    context: &Context,
    display_name: &str,
    email: &str,
    roles: &[StaffRole],
    password: &str,
) -> Result<(PersonId, SecondFactor)> {
    let name = text::line("display_name", display_name, LONGEST_NAME);
    let address = text::email("email", email);
    let password_refusal = refuse_password(password);
    let (name, email) = match (name, address, password_refusal) {
        (Ok(name), Ok(email), None) => (name, email),
        (name, email, password) => {
            return Err([name.err(), email.err(), password].into_iter().flatten().collect::<Vec<_>>().into());
        }
    };
    let password_phc = secret::hash(&context.app, password).await?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let person = if let Some(person) = store::person::by_email(&mut tx, organisation, &email).await? {
        store::person::set_roles(&mut tx, organisation, person.id, roles).await?;
        store::session::delete_of_person(&mut tx, organisation, person.id).await?;
        person.id
    } else {
        let person = Person {
            id: context.new_id(),
            display_name: name,
            email: Some(email.clone()),
            language: context.language,
            roles: roles.to_vec(),
        };
        store::person::insert(&mut tx, organisation, &person, context.now()).await?;
        person.id
    };
    let plain = context.app.random.bytes::<20>();
    let totp_sealed =
        context.app.keys.seal(SECOND_FACTOR, person.to_string().as_bytes(), context.app.random.bytes(), &plain)?;
    store::account::set(
        &mut tx,
        organisation,
        person,
        &CredentialRow { password_phc, totp_sealed, totp_last_step: 0 },
        context.now(),
    )
    .await?;
    context.audit(&mut tx, "staff-created", "person", Some(person)).await?;
    tx.commit().await?;
    Ok((person, shown(&context.organisation.name, &email, &Secret::from(plain))))
}

pub(crate) fn refuse_password(password: &str) -> Option<Refusal> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Some(Refusal::of("password", "password-too-short").with("min", SHORTEST_PASSWORD));
    }
    (password.len() > LONGEST_PASSWORD)
        .then(|| Refusal::of("password", "text-too-long").with("length", length).with("max", LONGEST_PASSWORD))
}

pub(crate) fn shown(issuer: &str, account: &str, secret: &Secret) -> SecondFactor {
    let secret = secret.to_base32();
    let issuer = percent_encoded(issuer);
    let address = format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", percent_encoded(account));
    SecondFactor { secret, address }
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// The present code of the person who is half-way: only in the demo, where the sign-in page shows it.
pub async fn demo_code(context: &Context, half_way: &str) -> Result<Option<String>> {
    let Some(person) = read_half_way(context, half_way).filter(|_| context.app.settings.demo) else { return Ok(None) };
    let mut tx = context.read().await?;
    let Some(credential) = store::account::by_person(&mut tx, context.organisation_id(), person).await? else {
        return Ok(None);
    };
    Ok(Some(second_factor(context, person, &credential.totp_sealed)?.generate(seconds(context)).to_string()))
}

/// Changes name and language of the person who acts.
pub async fn change(context: &Context, display_name: &str, language: domain::person::Language) -> Result<()> {
    let person = context.actor()?.id;
    let name = text::line("display_name", display_name, LONGEST_NAME)?;
    let mut tx = context.write().await?;
    store::person::update(&mut tx, context.organisation_id(), person, &name, language).await?;
    Ok(tx.commit().await?)
}

/// A plan of the person who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPlan {
    /// Title of the plan.
    pub title: String,
    /// Title of the undertaking it was handed in for.
    pub undertaking: String,
    /// Path of its page.
    pub path: String,
    /// Where it stands.
    pub state: ContributionState,
}

/// The plans that the person who acts handed in, newest first.
pub async fn plans(context: &Context) -> Result<Vec<MyPlan>> {
    let person = context.actor()?.id;
    let rows = store::contribution::of_author(&mut context.read().await?, context.organisation_id(), person).await?;
    let plan = |(slug, undertaking, number, title, state)| MyPlan {
        title,
        undertaking,
        path: format!("/opgave/{slug}/plan/{number}"),
        state,
    };
    Ok(rows.into_iter().map(plan).collect())
}

/// Everything that is kept about the person who acts, as one document.
pub async fn export(context: &Context) -> Result<serde_json::Value> {
    let person = context.actor()?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let sessions = store::session::of_person(&mut tx, organisation, person.id, context.now()).await?;
    let notices = match &person.email {
        Some(email) => store::account::notices(&mut tx, organisation, email).await?,
        None => Vec::new(),
    };
    let sessions: Vec<_> = sessions
        .iter()
        .map(|session| json!({ "kind": session.kind, "user_agent": session.user_agent, "created_at": session.created_at.rfc3339(), "last_seen_at": session.last_seen_at.rfc3339() }))
        .collect();
    let notices: Vec<_> = notices
        .iter()
        .map(|notice| json!({ "cause": notice.cause, "subject": notice.subject, "created_at": notice.created_at.rfc3339() }))
        .collect();
    drop(tx);
    let plans: Vec<_> = plans(context)
        .await?
        .into_iter()
        .map(|plan| json!({ "title": plan.title, "undertaking": plan.undertaking, "address": context.address(&plan.path), "state": plan.state.as_str() }))
        .collect();
    Ok(json!({
        "organisation": context.organisation.name,
        "made_at": context.now().rfc3339(),
        "person": {
            "id": person.id, "display_name": person.display_name, "email": person.email, "language": person.language, "roles": person.roles,
        },
        "plans": plans,
        "sessions": sessions,
        "notices": notices,
    }))
}

/// Forgets who the person is that acts: name, address, sessions. What was published stays, without a name.
/// An official asks an administrator instead, because decisions keep the name of who took them.
pub async fn erase(context: &Context) -> Result<()> {
    let person = context.actor()?;
    if person.is_staff() {
        return Err(Refusal::new("erase-official").into());
    }
    let (id, organisation) = (person.id, context.organisation_id());
    let mut tx = context.write().await?;
    store::session::delete_of_person(&mut tx, organisation, id).await?;
    store::person::erase(&mut tx, organisation, id, context.now()).await?;
    context.audit(&mut tx, "person-erased", "person", Some(id)).await?;
    Ok(tx.commit().await?)
}
