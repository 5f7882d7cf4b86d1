//! Counts one `.pb` file by several rules and shows them side by side.
//!
//! `cargo run --release -p tally --example side_by_side -- FILE.pb`

use std::error::Error;
use tally::{Method, Outcome, Rule, Stop, TieKey, count, pb};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: side_by_side FILE.pb")?;
    let file = pb::read_bytes(&std::fs::read(&path)?)?;
    for warning in &file.warnings.list {
        eprintln!("{path}: {warning}");
    }
    let ties = || vec![TieKey::Cost, TieKey::Votes, TieKey::Id];
    let rules = [
        ("greedy", Rule::greedy(ties())),
        ("Equal Shares", Rule::equal_shares(ties())),
        ("Equal Shares, Add1 and fill", Rule::equal_shares_add1(Stop::Exhaustive, true, ties())),
        ("Phragmén", Rule::new(Method::Phragmen, ties())),
    ];
    for (name, rule) in rules {
        match count(&file.election, &rule)? {
            Outcome::Decided(result) => println!(
                "{name}: {} winners for {}, {} ballots without a winner: {}",
                result.winners.len(),
                result.total_cost.to_decimal(result.decimals),
                result.voters.without_winner,
                result.winners.join(" "),
            ),
            Outcome::LotNeeded(lot) => {
                println!("{name}: draw a lot between {}", lot.tied.join(", "));
            }
        }
    }
    Ok(())
}
