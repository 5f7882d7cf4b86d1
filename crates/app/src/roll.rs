//! Voter roll: who gets a letter, striking a letter, replacing a lost one. Codes of whole lists are made by a job
//! ([`crate::letter`]). Never keeps a name, an address or a readable code.

use domain::organisation::Organisation;
use domain::person::StaffRole;
use domain::roll::{self, BatchState, RollRow, RollState};
use domain::round::MethodKind;
use domain::text::clean_line;
use domain::undertaking::Undertaking;
use domain::voting_code::{LOCATOR, VotingCode, normalise};
use domain::{AreaId, Id as _, JobId, Refusal, RollEntryId, RoundId, encoding};
use store::Tx;
pub use store::roll::RollBatch;
use store::roll::RollEntry;

use crate::ballot::{self, Turnout, Vote};
use crate::ballot_watch::Report;
use crate::letter::{self, Letter};
use crate::voting_code::proof;
use crate::{Context, Error, Result, secret, spreadsheet, undertaking};

/// Who runs a vote.
const ORGANISERS: &[StaffRole] = &[StaffRole::Organiser];

/// What the page of the roll shows.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The vote.
    pub vote: Vote,
    /// Letters and ballots.
    pub turnout: Turnout,
    /// Uploaded lists, newest first.
    pub batches: Vec<RollBatch>,
    /// How ballots come in; nothing while none did since the program was started.
    pub watch: Option<Report>,
}

/// Loads the page of the roll.
pub async fn overview(context: &Context, slug: &str) -> Result<Overview> {
    context.staff(ORGANISERS)?;
    let mut tx = context.read().await?;
    let vote = ballot::load(context, &mut tx, slug).await?;
    let turnout = ballot::turnout(context, &mut tx, vote.round.id).await?;
    let batches = store::roll::batches(&mut tx, context.organisation_id(), vote.round.id).await?;
    let watch = context.app.ballot_watch.report(context.organisation_id(), vote.round.id, context.now());
    Ok(Overview { vote, turnout, batches, watch })
}

/// Reads an uploaded list: CSV with a header, separated by semicolons, commas or tabs, in UTF-8 or Windows-1252.
///
/// Known columns: reference, area code, age group, by Dutch or English name. Any other column is refused by name, so
/// that names and addresses do not enter by accident.
pub fn read_list(bytes: &[u8]) -> std::result::Result<Vec<RollRow>, Refusal> {
    let text = encoding::list("bestand", bytes)?;
    let separator = spreadsheet::separator(text.lines().next().unwrap_or_default().as_bytes());
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let unreadable = |line: u64| Refusal::of("bestand", "roll-unreadable").with("line", line);
    let columns: Vec<Column> = reader
        .headers()
        .map_err(|_| unreadable(1))?
        .iter()
        .map(|name| {
            Column::of(name)
                .ok_or_else(|| Refusal::of("bestand", "roll-unknown-column").with("column", clean_line(name)))
        })
        .collect::<std::result::Result<_, _>>()?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(error.position().map_or(0, csv::Position::line)))?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != columns.len() {
            return Err(unreadable(line));
        }
        let cell = |wanted: Column| {
            columns.iter().position(|column| *column == wanted).and_then(|at| record.get(at)).unwrap_or_default()
        };
        rows.push(RollRow::new(cell(Column::Reference), cell(Column::Area), cell(Column::AgeGroup))?);
    }
    roll::refuse(&rows).map_or(Ok(rows), Err)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Reference,
    Area,
    AgeGroup,
}

impl Column {
    fn of(name: &str) -> Option<Self> {
        match clean_line(name).to_lowercase().as_str() {
            "kenmerk" | "referentie" | "reference" | "skaaimerk" => Some(Self::Reference),
            "gebied" | "gebiedscode" | "buurt" | "buurtcode" | "wijkcode" | "area" | "area code" => Some(Self::Area),
            "leeftijdsgroep" | "leeftijd" | "age group" | "age" => Some(Self::AgeGroup),
            _ => None,
        }
    }
}

/// Takes a list of letters and starts making their codes; returns the number of the list.
pub async fn import(context: &Context, slug: &str, rows: &[RollRow]) -> Result<i64> {
    context.staff(ORGANISERS)?;
    roll::refuse(rows).map_or(Ok(()), Err)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (_, round) = round(context, &mut tx, slug).await?;
    ballot::lock(&mut tx, round.id, false).await?;
    refuse_closed(context, &round)?;
    area_ids(context, &mut tx, rows).await?;
    let sealed = letter::seal_rows(context, round.id, rows)?;
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let number = store::roll::insert_batch(&mut tx, organisation, round.id, total, &sealed, context.now()).await?;
    enqueue(context, &mut tx, round.id, number, 0).await?;
    context.audit(&mut tx, "roll-imported", "round", Some(round.id)).await?;
    tx.commit().await?;
    context.app.work.notify_one();
    Ok(number)
}

/// The areas of the rows, by position; an unknown code is refused with its row.
pub(crate) async fn area_ids(context: &Context, tx: &mut Tx, rows: &[RollRow]) -> Result<Vec<Option<AreaId>>> {
    let areas = store::area::all(tx, context.organisation_id()).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (row, number) in rows.iter().zip(2_usize..) {
        let area = areas.iter().find(|area| area.code.eq_ignore_ascii_case(&row.area));
        if area.is_none() && !row.area.is_empty() {
            return Err(Refusal::of("bestand", "roll-unknown-area")
                .with("area", &row.area)
                .with("line", number)
                .into());
        }
        found.push(area.map(|area| area.id));
    }
    Ok(found)
}

pub(crate) async fn enqueue(context: &Context, tx: &mut Tx, round: RoundId, batch: i64, made: i64) -> Result<()> {
    let work = letter::Work { round, batch };
    let payload = serde_json::to_string(&work).map_err(store::Error::from)?;
    let unique = format!("{round}/{batch}/{made}");
    let id: JobId = context.new_id();
    Ok(store::job::enqueue(tx, context.organisation_id(), id, letter::JOB, &unique, &payload, context.now()).await?)
}

/// Stops making the codes of a list; what is made stays made.
pub async fn stop(context: &Context, slug: &str, batch: i64) -> Result<()> {
    change_batch(context, slug, batch, BatchState::Making, BatchState::Stopped, "roll-stopped").await
}

/// Goes on with a list where it was; also for one whose job gave up.
pub async fn resume(context: &Context, slug: &str, batch: i64) -> Result<()> {
    change_batch(context, slug, batch, BatchState::Stopped, BatchState::Making, "roll-resumed").await
}

async fn change_batch(
    context: &Context,
    slug: &str,
    batch: i64,
    from: BatchState,
    to: BatchState,
    action: &str,
) -> Result<()> {
    context.staff(ORGANISERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (_, round) = round(context, &mut tx, slug).await?;
    let known = store::roll::batch(&mut tx, organisation, round.id, batch).await?.ok_or(Error::NotFound)?;
    if !store::roll::set_batch_state(&mut tx, organisation, round.id, batch, from, to).await? {
        return Err(Refusal::new("roll-batch-changed").into());
    }
    if to == BatchState::Making {
        enqueue(context, &mut tx, round.id, batch, known.made).await?;
    }
    context.audit(&mut tx, action, "round", Some(round.id)).await?;
    tx.commit().await?;
    context.app.work.notify_one();
    Ok(())
}

/// Takes a whole list back, with its codes and its print file. Only before the vote opens: after that letters are
/// struck one by one.
pub async fn withdraw(context: &Context, slug: &str, batch: i64) -> Result<()> {
    context.staff(ORGANISERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (_, round) = round(context, &mut tx, slug).await?;
    ballot::lock(&mut tx, round.id, false).await?;
    if context.now() >= round.window.opens {
        return Err(Refusal::new("roll-vote-began").into());
    }
    store::roll::batch(&mut tx, organisation, round.id, batch).await?.ok_or(Error::NotFound)?;
    store::roll::delete_batch(&mut tx, organisation, round.id, batch).await?;
    context.audit(&mut tx, "roll-withdrawn", "round", Some(round.id)).await?;
    Ok(tx.commit().await?)
}

/// Strikes a letter, found by its locator or by the municipality's own mark. Its code no longer works, and a ballot
/// cast with it no longer counts.
pub async fn strike(context: &Context, slug: &str, which: &str) -> Result<()> {
    context.staff(ORGANISERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (_, round) = round(context, &mut tx, slug).await?;
    ballot::lock(&mut tx, round.id, false).await?;
    refuse_closed(context, &round)?;
    let entry = find(context, &mut tx, round.id, which).await?;
    store::roll::close(&mut tx, organisation, entry.id, RollState::Struck).await?;
    store::ballot::take_out(&mut tx, organisation, round.id, &ballot::slot(context, round.id, entry.voter)).await?;
    if let Some(paper) = store::paper_ballot::of_voter(&mut tx, organisation, round.id, entry.voter).await? {
        store::paper_ballot::delete(&mut tx, organisation, round.id, paper.id).await?;
    }
    context.audit(&mut tx, "letter-struck", "roll-entry", Some(entry.id)).await?;
    Ok(tx.commit().await?)
}

/// Replaces a lost letter: the old code is blocked, the new one is returned to be printed and is stored nowhere. A
/// ballot cast with the old code stays until the new one is used: one voter, one ballot.
pub async fn reissue(context: &Context, slug: &str, which: &str) -> Result<Letter> {
    context.staff(ORGANISERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let (undertaking, round) = round(context, &mut tx, slug).await?;
    let frame = undertaking::complete(context, &mut tx, undertaking).await?;
    let taken = store::roll::locators(&mut tx, organisation, round.id).await?.into_iter().collect();
    drop(tx);
    let code = letter::draw(context, &taken)?;
    let code_phc = secret::hash(&context.app, &proof(&context.app, round.id, &code)).await?;
    let mut tx = context.write().await?;
    ballot::lock(&mut tx, round.id, false).await?;
    refuse_closed(context, &round)?;
    let old = find(context, &mut tx, round.id, which).await?;
    store::roll::close(&mut tx, organisation, old.id, RollState::Reissued).await?;
    let entry = RollEntry {
        id: context.new_id(),
        locator: code.locator_part().to_owned(),
        code_phc,
        state: RollState::Open,
        batch: 0,
        ..old
    };
    store::roll::insert(&mut tx, organisation, round.id, &entry).await?;
    context.audit(&mut tx, "letter-replaced", "roll-entry", Some(old.id)).await?;
    tx.commit().await?;
    Letter::of(context, &frame, round.window, &code)
}

/// The one open letter with this locator, code or mark.
pub(crate) async fn find(context: &Context, tx: &mut Tx, round: RoundId, which: &str) -> Result<RollEntry> {
    let organisation = context.organisation_id();
    let symbols = normalise(which);
    let mut found = Vec::new();
    if symbols.chars().count() == LOCATOR {
        found.extend(store::roll::by_locator(tx, organisation, round, &symbols).await?);
    } else if let Ok(code) = VotingCode::parse(which) {
        found.extend(store::roll::by_locator(tx, organisation, round, code.locator_part()).await?);
    }
    if found.is_empty() && !symbols.is_empty() {
        found = store::roll::by_reference(tx, organisation, round, &reference_hash(context, round, which)).await?;
    }
    if found.iter().filter(|entry| entry.state == RollState::Open).count() > 1 {
        return Err(Refusal::of("brief", "letter-not-unique").into());
    }
    let entry = found.into_iter().next().ok_or_else(|| Refusal::of("brief", "letter-not-found"))?;
    if entry.state == RollState::Open { Ok(entry) } else { Err(Refusal::of("brief", "letter-not-valid").into()) }
}

/// The municipality's mark as the roll keeps it.
pub(crate) fn reference_hash(context: &Context, round: RoundId, reference: &str) -> [u8; 32] {
    let reference = clean_line(reference).to_lowercase();
    context.app.keys.mac("roll-reference", &[round.uuid().as_bytes(), reference.as_bytes()])
}

pub(crate) async fn round(context: &Context, tx: &mut Tx, slug: &str) -> Result<(Undertaking, domain::round::Round)> {
    let undertaking = store::undertaking::by_slug(tx, context.organisation_id(), slug).await?.ok_or(Error::NotFound)?;
    let round = undertaking::round(context, tx, &undertaking, MethodKind::Allocate).await?;
    Ok((undertaking, round))
}

/// The address at which people vote.
pub fn voting_address(organisation: &Organisation, slug: &str) -> String {
    format!("{}/opgave/{slug}/stemmen", organisation.settings.address)
}

fn refuse_closed(context: &Context, round: &domain::round::Round) -> Result<()> {
    if context.now() > round.window.closes { Err(Refusal::new("roll-vote-closed").into()) } else { Ok(()) }
}

/// Adds letters to a roll whose codes nobody knows: for a demo or an imported election, where the size of the roll
/// counts but nobody will vote with them.
pub async fn import_unused(context: &Context, tx: &mut Tx, round: RoundId, letters: u32) -> Result<()> {
    for number in 0..letters {
        let id: RollEntryId = context.new_id();
        let entry = RollEntry {
            id,
            voter: id,
            area: None,
            age_group: String::new(),
            reference_hash: None,
            locator: VotingCode::locator(number),
            code_phc: secret::NOBODY.to_owned(),
            state: RollState::Open,
            batch: 0,
        };
        store::roll::insert(tx, context.organisation_id(), round, &entry).await?;
    }
    Ok(())
}
