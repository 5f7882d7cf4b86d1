//! Letters with a voting code: making the codes of a list in the background, and the print file.
//!
//! A code exists in clear only on its way to paper: in the print file, which stands sealed in the database until it is
//! fetched once, and then is destroyed. Hashing takes the time it must take, two codes at a time.

use std::collections::HashSet;

use domain::frame::Window;
use domain::person::StaffRole;
use domain::roll::{BatchState, RollRow, RollState};
use domain::voting_code::VotingCode;
use domain::{AreaId, Id as _, Refusal, RoundId};
use serde::{Deserialize, Serialize};
use store::job::Job;
use store::roll::{RollBatch, RollEntry};

use crate::undertaking::Loaded;
use crate::voting_code::proof;
use crate::{Context, Error, Result, ballot, roll, secret};

/// Kind of the job that makes codes.
pub const JOB: &str = "make-codes";
/// Codes stored at a time: about half a second of work, lost at most when the machine stops.
const CHUNK: usize = 32;
/// Chunks before the job makes way for other work, such as mail.
const CHUNKS_PER_JOB: usize = 10;
/// Draws of a locator before giving up; with half of them taken, forty draws all fail once in 10¹².
const MOST_DRAWS: usize = 1_000;

/// What a job works on.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(crate) round: RoundId,
    pub(crate) batch: i64,
}

/// What stands on a letter.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Title of the undertaking.
    pub title: String,
    /// The code in four groups.
    pub code: String,
    /// Where one votes.
    pub address: String,
    /// The same address with the code behind the hash sign, where browsers keep it to themselves; for the picture.
    pub address_with_code: String,
    /// Mark of the published rules.
    pub rules_mark: String,
    /// When one can vote.
    pub window: Window,
}

impl Letter {
    pub(crate) fn of(context: &Context, loaded: &Loaded, window: Window, code: &VotingCode) -> Result<Self> {
        let address = roll::voting_address(&context.organisation, &loaded.undertaking.slug);
        Ok(Self {
            title: loaded.undertaking.title.clone(),
            code: code.printed(),
            address_with_code: format!("{address}#{}", code.printed()),
            address,
            rules_mark: ballot::rules_mark(loaded.published()?)?,
            window,
        })
    }
}

/// Draws a code whose locator is free.
pub(crate) fn draw(context: &Context, taken: &HashSet<String>) -> Result<VotingCode> {
    for _ in 0..MOST_DRAWS {
        let locator = VotingCode::locator(u32::from_be_bytes(context.app.random.bytes()));
        if !taken.contains(&locator) {
            return Ok(VotingCode::new(&locator, context.app.random.bytes())?);
        }
    }
    Err(Refusal::new("roll-full").into())
}

/// Makes codes of a list until it is done, stopped, or has to make way; then puts the rest in the queue again.
pub(crate) async fn make(context: &Context, job: &Job) -> Result<()> {
    let work: Work = serde_json::from_str(&job.payload).map_err(store::Error::from)?;
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let Some(sealed) = store::roll::sealed_rows(&mut tx, organisation, work.round, work.batch).await? else {
        return Ok(());
    };
    let mut taken = store::roll::locators(&mut tx, organisation, work.round).await?.into_iter().collect();
    let Some(mut batch) = store::roll::batch(&mut tx, organisation, work.round, work.batch).await? else {
        return Ok(());
    };
    if batch.state != BatchState::Making || sealed.is_empty() {
        return Ok(());
    }
    let rows = open_rows(context, work.round, &sealed)?;
    let areas = roll::area_ids(context, &mut tx, &rows).await?;
    drop(tx);
    let letters: Vec<(&RollRow, Option<AreaId>)> = rows.iter().zip(areas).collect();
    for _ in 0..CHUNKS_PER_JOB {
        let start = usize::try_from(batch.made).unwrap_or(usize::MAX);
        let chunk: Vec<_> = letters.iter().skip(start).take(CHUNK).copied().collect();
        match make_chunk(context, job, work, &batch, &chunk, &mut taken).await? {
            Some(made) if made < batch.total => batch.made = made,
            Some(_) | None => return Ok(()),
        }
    }
    let mut tx = context.write().await?;
    roll::enqueue(context, &mut tx, work.round, work.batch, batch.made).await?;
    Ok(tx.commit().await?)
}

/// Makes and stores one chunk; `None` when the list was stopped, withdrawn or taken over meanwhile.
async fn make_chunk(
    context: &Context,
    job: &Job,
    work: Work,
    batch: &RollBatch,
    chunk: &[(&RollRow, Option<AreaId>)],
    taken: &mut HashSet<String>,
) -> Result<Option<i64>> {
    let mut codes = Vec::with_capacity(chunk.len());
    for _ in chunk {
        let code = draw(context, taken)?;
        taken.insert(code.locator_part().to_owned());
        codes.push(code);
    }
    let (first, second) = codes.split_at(codes.len() / 2);
    let (first, second) = tokio::try_join!(hashes(context, work.round, first), hashes(context, work.round, second))?;
    let made = batch.made.saturating_add(i64::try_from(chunk.len()).unwrap_or(0));
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    if !store::roll::advance(&mut tx, organisation, work.round, work.batch, batch.made, made).await? {
        return Ok(None);
    }
    let hashes = first.into_iter().chain(second);
    for (((row, area), code), code_phc) in chunk.iter().zip(&codes).zip(hashes) {
        let id = context.new_id();
        let reference = Some(&row.reference).filter(|reference| !reference.is_empty());
        let entry = RollEntry {
            id,
            voter: id,
            area: *area,
            age_group: row.age_group.clone(),
            reference_hash: reference.map(|reference| roll::reference_hash(context, work.round, reference).to_vec()),
            locator: code.locator_part().to_owned(),
            code_phc,
            state: RollState::Open,
            batch: work.batch,
        };
        store::roll::insert(&mut tx, organisation, work.round, &entry).await?;
    }
    let printed: Vec<(&RollRow, String)> =
        chunk.iter().zip(&codes).map(|((row, _), code)| (*row, code.printed())).collect();
    let plain = serde_json::to_vec(&printed).map_err(store::Error::from)?;
    let binding = print_binding(work.round, work.batch, batch.made);
    let sealed = context.app.keys.seal("roll-print", &binding, context.app.random.bytes(), &plain)?;
    store::roll::insert_print(&mut tx, organisation, work.round, work.batch, batch.made, &sealed).await?;
    if made >= batch.total {
        store::roll::finish_batch(&mut tx, organisation, work.round, work.batch).await?;
    }
    store::job::report(&mut tx, job.id, &format!("{{\"made\":{made},\"total\":{}}}", batch.total), context.now())
        .await?;
    tx.commit().await?;
    Ok(Some(made))
}

async fn hashes(context: &Context, round: RoundId, codes: &[VotingCode]) -> Result<Vec<String>> {
    let mut hashes = Vec::with_capacity(codes.len());
    for code in codes {
        hashes.push(secret::hash(&context.app, &proof(&context.app, round, code)).await?);
    }
    Ok(hashes)
}

/// Fetches the print file, once: it is destroyed in the same transaction. CSV with one row per letter.
pub async fn fetch_print_file(context: &Context, slug: &str, batch: i64) -> Result<Vec<u8>> {
    context.staff(&[StaffRole::Organiser])?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let (undertaking, round) = roll::round(context, &mut tx, slug).await?;
    let loaded = crate::undertaking::complete(context, &mut tx, undertaking).await?;
    store::roll::batch(&mut tx, organisation, round.id, batch).await?.ok_or(Error::NotFound)?;
    if !store::roll::set_batch_state(&mut tx, organisation, round.id, batch, BatchState::Ready, BatchState::Fetched)
        .await?
    {
        return Err(Refusal::new("roll-print-gone").into());
    }
    let mut letters: Vec<(RollRow, String)> = Vec::new();
    for (part, sealed) in store::roll::print_parts(&mut tx, organisation, round.id, batch).await? {
        let plain = context.app.keys.open("roll-print", &print_binding(round.id, batch, part), &sealed)?;
        letters.extend(serde_json::from_slice::<Vec<(RollRow, String)>>(&plain).map_err(store::Error::from)?);
    }
    let mark = ballot::rules_mark(loaded.published()?)?;
    let address = roll::voting_address(&context.organisation, &loaded.undertaking.slug);
    let file = print_file(&letters, &address, &mark)?;
    store::roll::delete_print(&mut tx, organisation, round.id, batch).await?;
    context.audit(&mut tx, "roll-print-fetched", "round", Some(round.id)).await?;
    tx.commit().await?;
    Ok(file)
}

fn print_file(letters: &[(RollRow, String)], address: &str, mark: &str) -> Result<Vec<u8>> {
    let failed = |error: &dyn std::fmt::Display| Error::Internal(error.to_string());
    // Dutch spreadsheets expect a semicolon, and the byte order mark to see that it is UTF-8.
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(["kenmerk", "gebied", "code", "adres", "qr", "spelregels"]).map_err(|error| failed(&error))?;
    for (row, code) in letters {
        let reference = domain::text::spreadsheet_cell(&row.reference);
        let area = domain::text::spreadsheet_cell(&row.area);
        let with_code = format!("{address}#{code}");
        writer
            .write_record([reference.as_ref(), area.as_ref(), code, address, &with_code, mark])
            .map_err(|error| failed(&error))?;
    }
    writer.into_inner().map_err(|error| failed(&error))
}

fn print_binding(round: RoundId, batch: i64, part: i64) -> Vec<u8> {
    [round.uuid().as_bytes().as_slice(), &batch.to_be_bytes(), &part.to_be_bytes()].concat()
}

/// Seals the rows of an uploaded list until their codes are made.
pub(crate) fn seal_rows(context: &Context, round: RoundId, rows: &[RollRow]) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(rows).map_err(store::Error::from)?;
    context.app.keys.seal("roll-rows", round.uuid().as_bytes(), context.app.random.bytes(), &plain)
}

fn open_rows(context: &Context, round: RoundId, sealed: &[u8]) -> Result<Vec<RollRow>> {
    let plain = context.app.keys.open("roll-rows", round.uuid().as_bytes(), sealed)?;
    Ok(serde_json::from_slice(&plain).map_err(store::Error::from)?)
}
