//! The municipality's list of addresses, an extract of the BAG, from a CSV file.
//!
//! The file is read twice, line by line: once to judge it, once to store it. So a wrong line is named before anything
//! changes, no file is held in memory, and the database is kept for as long as storing takes. A new list takes
//! the place of the old one in one transaction.

use std::io::{BufRead as _, BufReader, Read, Seek};

use csv::{ByteRecord, Position};
use domain::address::{Address, Cells, plain_key};
use domain::area::Place;
use domain::{AddressId, Id as _, Refusal, encoding, text};

use crate::{Checked, Context, Error, Result, organisation, spreadsheet};

/// Most refusals that one answer holds; a file with a thousand mistakes usually has one, a thousand times.
const MOST_REFUSALS: usize = 10;
/// How much of the line of names is looked at, in bytes.
const LONGEST_HEADER: u64 = 10_000;

/// Takes a list in, in place of the one before; returns how many addresses it has. For administrators, and for the
/// operator's command.
pub async fn import(context: &Context, mut source: impl Read + Seek + Send) -> Result<usize> {
    organisation::administrator(context)?;
    judge(context, &mut source)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    // Two lists at once would mix.
    tx.lock(organisation.uuid().as_u64_pair().1.cast_signed(), false).await?;
    store::address::clear(&mut tx, organisation).await?;
    let mut list = List::open(&mut source)?;
    let mut stored = 0;
    while let Some(read) = list.read_next(context.new_id()) {
        let address = read?;
        match store::address::insert(&mut tx, organisation, &address).await {
            Err(error) if error.is_unique_violation() => {
                return Err(list.refuse("addresses-twice").with("address", address.line()).into());
            }
            other => other?,
        }
        stored += 1;
    }
    context.audit(&mut tx, "addresses-imported", "organisation", Some(organisation)).await?;
    tx.commit().await?;
    Ok(stored)
}

/// Reads the whole list without storing it.
fn judge(context: &Context, source: &mut (impl Read + Seek)) -> Result<()> {
    let mut list = List::open(source)?;
    let (mut refusals, mut is_empty) = (Vec::new(), true);
    while let Some(read) = list.read_next(context.new_id()) {
        is_empty = false;
        refusals.extend(read.err());
        if refusals.len() >= MOST_REFUSALS {
            break;
        }
    }
    if is_empty {
        refusals.push(Refusal::of("file", "addresses-empty"));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals.into()) }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Street,
    Number,
    Letter,
    Addition,
    Postcode,
    Town,
    Latitude,
    Longitude,
    GridX,
    GridY,
}

impl Column {
    /// By its name in a list of our own or in an extract of the BAG. Other columns are not looked at.
    fn of(name: &str) -> Option<Self> {
        Some(match plain_key(name).as_str() {
            "straat" | "straatnaam" | "openbareruimte" | "openbareruimtenaam" | "street" => Self::Street,
            "huisnummer" | "nummer" | "number" => Self::Number,
            "huisletter" => Self::Letter,
            "huisnummertoevoeging" | "toevoeging" | "addition" => Self::Addition,
            "postcode" => Self::Postcode,
            "woonplaats" | "woonplaatsnaam" | "plaats" | "town" => Self::Town,
            "latitude" | "lat" | "breedtegraad" => Self::Latitude,
            "longitude" | "lon" | "lng" | "lengtegraad" => Self::Longitude,
            "x" | "rdx" | "xrd" | "xcoordinaat" => Self::GridX,
            "y" | "rdy" | "yrd" | "ycoordinaat" => Self::GridY,
            _ => return None,
        })
    }

    /// The name in the explanation of the list.
    const fn name(self) -> &'static str {
        match self {
            Self::Street => "straat",
            Self::Number => "huisnummer",
            Self::Letter => "huisletter",
            Self::Addition => "huisnummertoevoeging",
            Self::Postcode => "postcode",
            Self::Town => "woonplaats",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
            Self::GridX => "x",
            Self::GridY => "y",
        }
    }
}

/// A list that is being read.
struct List<R> {
    reader: csv::Reader<R>,
    columns: Vec<Option<Column>>,
    record: ByteRecord,
}

impl<'source, R: Read + Seek> List<BufReader<&'source mut R>> {
    /// Begins at the first line, which names the columns.
    fn open(source: &'source mut R) -> Result<Self> {
        let broken = |_| Error::from(Refusal::of("file", "addresses-unreadable").with("line", 1));
        let mut header = Vec::new();
        source.rewind().map_err(broken)?;
        BufReader::new(source.by_ref().take(LONGEST_HEADER)).read_until(b'\n', &mut header).map_err(broken)?;
        source.rewind().map_err(broken)?;
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(spreadsheet::separator(&header))
            .flexible(true)
            .from_reader(BufReader::new(source));
        let names = reader.byte_headers().map_err(|_| Refusal::of("file", "addresses-unreadable").with("line", 1))?;
        let columns = names.iter().map(|name| Ok(Column::of(&encoding::list("file", name)?)));
        let columns: Vec<_> = columns.collect::<Result<_>>()?;
        let is_there = |column: Column| columns.contains(&Some(column));
        let place = if is_there(Column::GridX) && !is_there(Column::Latitude) {
            [Column::GridX, Column::GridY]
        } else {
            [Column::Latitude, Column::Longitude]
        };
        let needed = [Column::Street, Column::Number, Column::Postcode, Column::Town].into_iter().chain(place);
        let missing: Vec<Refusal> = needed
            .filter(|column| !is_there(*column))
            .map(|column| Refusal::of("file", "addresses-column-missing").with("column", column.name()))
            .collect();
        if missing.is_empty() { Ok(Self { reader, columns, record: ByteRecord::new() }) } else { Err(missing.into()) }
    }
}

impl<R: Read> List<R> {
    /// The next address, or why its line is none; `None` after the last.
    fn read_next(&mut self, id: AddressId) -> Option<Checked<Address>> {
        match self.reader.read_byte_record(&mut self.record) {
            Ok(false) => None,
            Ok(true) => Some(self.address(id)),
            Err(_) => Some(Err(self.refuse("addresses-unreadable"))),
        }
    }

    /// A refusal of the line that was read last.
    fn refuse(&self, code: &str) -> Refusal {
        Refusal::of("file", code).with("line", self.record.position().map_or(0, Position::line))
    }

    fn address(&self, id: AddressId) -> Checked<Address> {
        if self.record.len() != self.columns.len() {
            return Err(self.refuse("addresses-unreadable"));
        }
        for cell in &self.record {
            encoding::list("file", cell).map_err(|_| self.refuse("addresses-unreadable"))?;
        }
        let cell = |wanted: Column| {
            let at = self.columns.iter().position(|column| *column == Some(wanted));
            // Judged below, before any cell is asked for.
            let cell = encoding::list("file", at.and_then(|at| self.record.get(at)).unwrap_or_default());
            text::clean_line(&cell.unwrap_or_default())
        };
        let place = self.place(&cell).ok_or_else(|| self.refuse("addresses-place-wrong"))?;
        let cells = Cells {
            street: &cell(Column::Street),
            number: &cell(Column::Number),
            letter: &cell(Column::Letter),
            addition: &cell(Column::Addition),
            postcode: &cell(Column::Postcode),
            town: &cell(Column::Town),
        };
        Address::read(id, cells, place).map_err(|refusal| self.refuse(&refusal.code))
    }

    /// The place of a line, in degrees or in the Dutch grid.
    fn place(&self, cell: &impl Fn(Column) -> String) -> Option<Place> {
        // Dutch spreadsheets write a comma where the others write a point.
        let number = |column: Column| cell(column).replace(',', ".").parse::<f64>().ok();
        if self.columns.contains(&Some(Column::Latitude)) {
            Some(Place { longitude: number(Column::Longitude)?, latitude: number(Column::Latitude)? })
        } else {
            Place::of_rd(number(Column::GridX)?, number(Column::GridY)?)
        }
    }
}
