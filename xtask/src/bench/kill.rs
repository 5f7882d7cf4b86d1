//! `cargo xtask bench kill`: ends the whole server as a power cut would while people vote, again and again at random
//! moments; then fills its disk. After every blow nothing that a voter was told may be untrue, and in the end the count
//! must agree with what the voters know.
//!
//! The disk is full through a limit on the size of files, which needs no rights; SQLite then meets a write that fails,
//! as it would on a full disk. It tests the end of a process, not of the power.

use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use super::known::{self, Draw, Known, Unanswered};
use super::official::Official;
use super::report;
use super::server::Server;
use super::town::Town;
use super::voter::Voter;
use crate::{browser, postgres, tool};

/// Voters at work at the same time.
const AT_ONCE: usize = 8;
/// A kill comes at most so long after the first acknowledged vote of a round.
const LONGEST_ROUND_MS: u64 = 2_000;
/// On a busy machine the first vote of a round may take this long.
const FIRST_VOTE: Duration = Duration::from_mins(1);
/// What the limited server may write per file, in blocks of 512 bytes: room for some dozens of ballots.
const FULL_AT_BLOCKS: u64 = 3_000;

/// How often, and with whom.
#[derive(Args)]
pub struct Options {
    /// Kills on each engine.
    #[arg(long, default_value_t = 20)]
    rounds: u32,
    /// Voters with a letter; each votes again and again.
    #[arg(long, default_value_t = 64)]
    voters: usize,
    /// Seed of the random moments and choices; another one every time unless it is given.
    #[arg(long)]
    seed: Option<u64>,
    /// Try this program instead of a fresh release build.
    #[arg(long)]
    program: Option<PathBuf>,
    /// Put the figures into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// The whole proof, on both engines.
pub fn run(options: &Options) -> Result<()> {
    let circumstances = report::circumstances()?;
    let program = match &options.program {
        Some(program) => fs::canonicalize(program)?,
        None => browser::build_program("release")?,
    };
    let told = prove(&program, options.rounds, options.voters, options.seed)?;
    let text = format!("{circumstances}. {} voters, {AT_ONCE} at once.\n\n{told}", options.voters);
    println!("\n{text}");
    if options.write { report::write("kill", &text) } else { Ok(()) }
}

/// The stage of `cargo xtask test`: a few blows on each engine.
pub fn test() -> Result<()> {
    println!("{}", prove(&browser::build_program("dev")?, 3, 24, None)?);
    Ok(())
}

fn prove(program: &Path, rounds: u32, voters: usize, seed: Option<u64>) -> Result<String> {
    let seed = seed.unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(1, |since| u64::from(since.subsec_nanos()))
    });
    println!("seed {seed}");
    let cluster = postgres::Cluster::start()?;
    let mut told = Vec::new();
    for (engine, address) in [("SQLite", None), ("PostgreSQL", Some(cluster.url()))] {
        let lines = one_engine(program, rounds, voters, seed, address);
        told.push(format!("{engine}: {}\n", lines.with_context(|| format!("{engine}, seed {seed}"))?));
    }
    Ok(told.concat())
}

/// Votes that were acknowledged, and votes without an answer.
#[derive(Default)]
struct Tally {
    acknowledged: AtomicUsize,
    unanswered: AtomicUsize,
}

fn one_engine(program: &Path, rounds: u32, voters: usize, seed: u64, address: Option<&str>) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let pb = folder.path().join("plans.pb");
    fs::write(&pb, election())?;
    let town = Town::found(program, &pb, voters, address)?;
    let mut known: Vec<Known> = town.codes.iter().map(|code| Known::new(code)).collect();
    let (tally, mut draw) = (Tally::default(), Draw::new(seed));
    let began = Instant::now();
    for round in 1..=rounds {
        let server = Server::start(town.serve()?)?;
        let after = Duration::from_millis(draw.below(LONGEST_ROUND_MS));
        vote_until_killed(server, &town, &mut known, &tally, after, draw.below(u64::MAX))?;
        settle(&town, &mut known, round).with_context(|| format!("after kill {round}"))?;
    }
    let kills = format!(
        "{rounds} kills, {} votes acknowledged, none lost; {} without an answer, settled by sending them again",
        tally.acknowledged.into_inner(),
        tally.unanswered.into_inner(),
    );
    let mut disk = String::new();
    if address.is_none() {
        let (stored, refused) = fill_the_disk(&town, &mut known, &mut draw)?;
        settle(&town, &mut known, rounds + 1).context("after a full disk")?;
        disk = format!("; disk full after {stored} votes, {refused} refused and stored once there was room");
    }
    everybody_votes(&town, &mut known, &mut draw)?;
    let server = town.demo()?;
    let outcome = Official::sign_in(server.origin())?.close_and_count(&town.undertaking)?;
    let ballots = known::compare(&known, &outcome)?;
    Ok(format!(
        "{kills}{disk}; the count holds exactly the last ballots of {ballots} voters. {} s.",
        began.elapsed().as_secs()
    ))
}

/// Twelve plans, of which a voter chooses one to three.
fn election() -> String {
    let head = "META\nkey;value\ndescription;Stemmen onder de stroomstoring\ncountry;Netherlands\nunit;Proef\ninstance;1\n\
        num_projects;12\nnum_votes;0\nbudget;3000\nvote_type;approval\nrule;greedy\nmin_length;1\nmax_length;3\n\
        PROJECTS\nproject_id;cost;name";
    let plans = (1..=12).map(|number| format!("\n{number};{};Plan {number}", 400 + 10 * number));
    format!("{head}{}\nVOTES\nvoter_id;vote\n", plans.collect::<Vec<_>>().concat())
}

/// An address for every voter in every round, as a proxy would report it: no limit may stand in the way of the proof.
fn address(round: u32, voter: usize) -> Ipv4Addr {
    let [_, _, high, low] = u32::try_from(voter).unwrap_or(u32::MAX).to_be_bytes();
    let [.., round] = round.to_be_bytes();
    Ipv4Addr::new(10, round, high, low)
}

/// Everybody votes, again and again, until the server is killed, so long after the first acknowledged vote.
fn vote_until_killed(
    mut server: Server,
    town: &Town,
    known: &mut [Known],
    tally: &Tally,
    after: Duration,
    seed: u64,
) -> Result<()> {
    let origin = server.origin().to_owned();
    let stop = AtomicBool::new(false);
    let part = known.len().div_ceil(AT_ONCE).max(1);
    thread::scope(|scope| {
        let (origin, stop) = (&origin, &stop);
        let hands: Vec<_> = (0_u64..)
            .zip(known.chunks_mut(part))
            .map(|(hand, known)| {
                let mut draw = Draw::new(seed ^ hand);
                scope.spawn(move || vote_on(origin, &town.voting, known, tally, stop, &mut draw))
            })
            .collect();
        let (before, began) = (tally.acknowledged.load(Ordering::Relaxed), Instant::now());
        while tally.acknowledged.load(Ordering::Relaxed) == before && began.elapsed() < FIRST_VOTE {
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(after);
        server.kill();
        stop.store(true, Ordering::Relaxed);
        hands.into_iter().try_for_each(|hand| hand.join().map_err(|_| anyhow::anyhow!("a voter stopped"))?)
    })
}

fn vote_on(
    origin: &str,
    path: &str,
    known: &mut [Known],
    tally: &Tally,
    stop: &AtomicBool,
    draw: &mut Draw,
) -> Result<()> {
    loop {
        for voter in &mut *known {
            if stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            match voter.vote(&Voter::at(origin, path, Ipv4Addr::LOCALHOST), draw)? {
                None => tally.acknowledged.fetch_add(1, Ordering::Relaxed),
                Some(Unanswered::NotStored) => bail!("a vote was refused although there is room"),
                Some(Unanswered::Cut) => {
                    tally.unanswered.fetch_add(usize::from(voter.is_open()), Ordering::Relaxed);
                    return Ok(());
                }
            };
        }
    }
}

/// Starts the server anew and holds everything that the voters know against it.
fn settle(town: &Town, known: &mut [Known], round: u32) -> Result<()> {
    town.check().context("the data is not in order")?;
    let server = Server::start(town.serve()?)?;
    for (number, voter) in known.iter_mut().enumerate() {
        voter.hold_against(server.origin(), &town.voting, address(round, number))?;
    }
    Ok(())
}

/// Whoever has not voted yet does, in peace: the ballots of fewer than ten voters are not published.
fn everybody_votes(town: &Town, known: &mut [Known], draw: &mut Draw) -> Result<()> {
    let server = Server::start(town.serve()?)?;
    for voter in known.iter_mut().filter(|voter| !voter.has_voted()) {
        let unanswered = voter.vote(&Voter::at(server.origin(), &town.voting, Ipv4Addr::LOCALHOST), draw)?;
        ensure!(unanswered.is_none(), "a vote in peace was not acknowledged");
    }
    Ok(())
}

/// Votes on a server that may write little, until a vote is refused; makes room, and sends what was refused again.
/// Gives how many were stored before and how many were refused.
fn fill_the_disk(town: &Town, known: &mut [Known], draw: &mut Draw) -> Result<(usize, usize)> {
    let serve = town.serve()?;
    let mut limited = tool::command("sh")?;
    // Without the trap the system would end the program at the limit; a full disk does not.
    limited.args(["-c", &format!("trap '' XFSZ; ulimit -S -f {FULL_AT_BLOCKS}; exec \"$@\""), "serve"]);
    limited.arg(serve.get_program()).args(serve.get_args()).env("RUST_LOG", "error");
    let server = Server::start(limited)?;
    let (mut stored, mut refused) = (0, 0);
    for number in 0..known.len() * 20 {
        let place = number % known.len();
        let Some(voter) = known.get_mut(place) else { break };
        match voter.vote(&Voter::at(server.origin(), &town.voting, Ipv4Addr::LOCALHOST), draw)? {
            None => stored += 1,
            Some(Unanswered::NotStored) => refused += 1,
            Some(Unanswered::Cut) => bail!("the server ended when its disk was full"),
        }
        if refused == 3 {
            break;
        }
    }
    ensure!(stored > 0 && refused > 0, "{stored} votes stored and {refused} refused: nothing was proven");
    let room = Command::new("prlimit").args(["--pid", &server.id().to_string(), "--fsize=unlimited"]).status()?;
    ensure!(room.success(), "prlimit could not make room");
    // Without a restart: whoever was refused presses the button again.
    for (number, voter) in known.iter_mut().enumerate().filter(|(_, voter)| voter.is_open()) {
        voter.hold_against(server.origin(), &town.voting, address(u32::MAX, number))?;
    }
    Ok((stored, refused))
}
