//! Says for every plan of a `.pb` file why it won or lost, and what a plan that lost would have needed.
//!
//! `cargo run --release -p tally --example why_it_lost -- FILE.pb`

use std::error::Error;
use tally::{Control, Outcome, Rule, Standing, Stop, TieKey, count, needs, pb};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: why_it_lost FILE.pb")?;
    let election = pb::read_bytes(&std::fs::read(&path)?)?.election;
    let rule = Rule::equal_shares_add1(Stop::Exhaustive, true, vec![TieKey::Cost, TieKey::Votes, TieKey::Id]);
    let Outcome::Decided(result) = count(&election, &rule)? else {
        return Err("a lot is needed".into());
    };
    for project in &result.projects {
        println!("{} ({} votes): {:?}", project.id, project.votes, project.reason);
        if project.standing != Standing::Lost {
            continue;
        }
        if let Some(needed) = needs(&election, &rule, &project.id, &Control::default())? {
            let cheaper = needed.cheaper_by.map(|less| less.to_decimal(result.decimals));
            println!("    needed {:?} more votes, or to be {cheaper:?} cheaper", needed.more_votes);
        }
    }
    Ok(())
}
