//! `bondgenoot count --dir FOLDER`: counts every file of a folder by one rule, one line per file.

use std::path::{Path, PathBuf};

use anyhow::Result;
use domain::text::clean_line;
use serde_json::json;
use tally::{Control, CountError, Limits, Outcome, Rule, count_with};
use web::language::Translator;

use super::{Arguments, Format};
use crate::ending::{BadInput, Interrupted};
use crate::files;
use crate::table;
use crate::watch::{Watch, threads};

/// Columns of the table.
const HEADS: [&str; 8] = [
    "cli-col-file",
    "cli-col-ballots",
    "cli-col-plans",
    "cli-col-winners",
    "cli-col-cost",
    "cli-col-budget",
    "cli-col-left",
    "cli-col-without",
];
/// Room for a figure: rows are printed before the longest is known.
const WIDTH: usize = 11;

/// What became of one file.
enum Row {
    Counted(Box<Outcome>),
    BadFile(String),
    NotCounted(CountError),
}

/// Counts all files; the rows stand on standard output as soon as they are known.
pub fn run(folder: &Path, rule: &Rule, arguments: &Arguments, watch: &Watch) -> Result<u8> {
    let files = ballot_files(folder)?;
    let name = |file: &Path| clean_line(&file.file_stem().unwrap_or_default().to_string_lossy());
    let longest = files.iter().map(|file| name(file).chars().count()).max().unwrap_or(0);
    let t = arguments.language.translator();
    let heads = HEADS.map(|id| t.s(id).to_owned());
    let figures = heads.iter().skip(1).map(|head| head.chars().count().max(WIDTH));
    let widths: Vec<usize> = std::iter::once(longest).chain(figures).collect();
    if arguments.format == Format::Text {
        print!("{}", table::line(&heads, &widths, 1));
    }
    let (mut answers, mut status) = (Vec::new(), 0);
    for (done, file) in files.iter().enumerate() {
        let counted = count_file(file, rule, watch, t);
        watch.clear();
        let Ok(row) = counted else {
            let sentence = format!("stopped by Ctrl-C after {done} of {} files; what is printed is right", files.len());
            return Err(Interrupted(sentence).into());
        };
        status = status.max(row.status());
        match arguments.format {
            Format::Text => print!("{}", row.line(t, &name(file), &widths)),
            Format::Json => answers.push(row.json(file)),
        }
    }
    if arguments.format == Format::Json {
        println!("{}", serde_json::to_string_pretty(&answers)?);
    }
    Ok(status)
}

/// The `.pb` files directly in a folder, in order of name.
fn ballot_files(folder: &Path) -> Result<Vec<PathBuf>, BadInput> {
    let refuse = |error: std::io::Error| BadInput(format!("{}: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(refuse)? {
        let path = entry.map_err(refuse)?.path();
        if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pb")) {
            files.push(path);
        }
    }
    if files.is_empty() {
        return Err(BadInput(format!("{}: there is no .pb file in this folder", folder.display())));
    }
    files.sort();
    Ok(files)
}

fn count_file(file: &Path, rule: &Rule, watch: &Watch, t: Translator) -> Result<Row, Interrupted> {
    watch.look_up()?;
    let election = match files::read_ballots_quietly(file, t) {
        Ok(read) => read.election.as_published(),
        Err(BadInput(cause)) => return Ok(Row::BadFile(cause)),
    };
    watch.look_up()?;
    let what = file.file_name().unwrap_or_default().to_string_lossy();
    let progress = |progress| watch.hear(&what, progress);
    let control = Control { progress: &progress, threads: threads(), limits: Limits::NONE };
    match count_with(&election, rule, &control) {
        Ok(outcome) => Ok(Row::Counted(Box::new(outcome))),
        Err(CountError::Stopped) => Err(watch.interrupted()),
        Err(error) => Ok(Row::NotCounted(error)),
    }
}

impl Row {
    fn status(&self) -> u8 {
        match self {
            Self::Counted(outcome) => super::status(outcome),
            Self::NotCounted(_) => super::UNDECIDED,
            Self::BadFile(_) => crate::ending::BAD_INPUT,
        }
    }

    fn line(&self, t: Translator, name: &str, widths: &[usize]) -> String {
        let with_cause = |cause: &str| {
            let width = widths.first().copied().unwrap_or(0);
            format!("{name:<width$}  {cause}\n")
        };
        match self {
            Self::BadFile(cause) => with_cause(&t.a("cli-bad-file", &[("cause", cause.as_str().into())])),
            Self::NotCounted(error) => with_cause(&t.a("cli-not-counted", &[("cause", error.to_string().into())])),
            Self::Counted(outcome) => match outcome.as_ref() {
                Outcome::LotNeeded(lot) => {
                    let tied: Vec<String> = lot.tied.iter().map(|id| table::printable(id)).collect();
                    with_cause(&t.a("cli-lot", &[("plans", tied.join(", ").into())]))
                }
                Outcome::Decided(decided) => {
                    let money = |amount: tally::Amount| amount.to_decimal(decided.decimals);
                    let cells = [
                        name.to_owned(),
                        decided.ballots.to_string(),
                        decided.projects.len().to_string(),
                        decided.winners.len().to_string(),
                        money(decided.total_cost),
                        money(decided.budget),
                        money(decided.left),
                        decided.voters.without_winner.to_string(),
                    ];
                    table::line(&cells, widths, 1)
                }
            },
        }
    }

    fn json(&self, file: &Path) -> serde_json::Value {
        let file = file.display().to_string();
        match self {
            Self::Counted(outcome) => json!({ "file": file, "result": outcome.report() }),
            Self::BadFile(cause) => json!({ "file": file, "bad_file": cause }),
            Self::NotCounted(error) => json!({ "file": file, "not_counted": error.to_string() }),
        }
    }
}
