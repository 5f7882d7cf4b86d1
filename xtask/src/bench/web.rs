//! `cargo xtask bench web`: what a page of the demo costs.
//!
//! Per page: processor time of the server per request (from the system's books, before and
//! after a row of requests), waiting time with 16 connections at once, and bytes on the wire.
//! The aims are those of the issue that built the pages: see [`AIMS`].

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;
use ureq::Agent;

use super::server::{Server, agent};
use super::{forms, report};
use crate::{browser, tool};

/// What we want to stay below.
const AIMS: &str = "Aims: plan list, plan and result at most 1 ms of processor time and p99 at most 20 ms; \
a page at most 60 kB with its style sheet compressed; at most 60 MB resident; started in 150 ms.";

/// How to measure.
#[derive(Args)]
pub struct Options {
    /// Requests one after the other, for the processor time.
    #[arg(long, default_value_t = 400)]
    requests: u32,
    /// Connections at once, for the waiting time.
    #[arg(long, default_value_t = 16)]
    connections: u32,
    /// How long those connections ask, in seconds per page.
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Only these pages, by their names in e2e/pictures.json.
    #[arg(long)]
    only: Vec<String>,
    /// Measure this program instead of a fresh release build.
    #[arg(long)]
    program: Option<PathBuf>,
    /// Put the table into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
}

/// One line of e2e/pictures.json: the list of main pages serves both commands.
#[derive(Deserialize)]
struct Page {
    name: String,
    path: String,
    /// Pages for staff need a sign-in, which is no part of what is measured here.
    #[serde(rename = "as")]
    seen_by: Option<String>,
}

/// The figures of one page.
struct Figures {
    name: String,
    processor: Duration,
    waits: Vec<Duration>,
    per_second: f64,
    sizes: Sizes,
}

/// Bytes of the answers' bodies on the wire.
#[derive(Default)]
struct Sizes {
    page: usize,
    /// Style sheets and scripts of the page, as a browser gets them.
    compressed: usize,
    /// The same, for a browser that takes no compression.
    plain: usize,
}

/// Starts the demo twice (once to fill it, once to measure the start) and measures each page.
pub fn run(options: &Options) -> Result<()> {
    let circumstances = report::circumstances()?;
    let program = match &options.program {
        Some(program) => program.clone(),
        None => browser::build_program("release")?,
    };
    let data = tempfile::tempdir()?;
    drop(Server::demo(&program, data.path())?);
    let server = Server::demo(&program, data.path())?;
    let (at_start, _) = server.memory()?;
    let mut figures = Vec::new();
    for page in pages(&options.only)? {
        println!("{} {}", page.name, page.path);
        figures.push(measure(&server, &page, options).with_context(|| page.path.clone())?);
    }
    let (at_end, highest) = server.memory()?;
    let text = format!(
        "{circumstances}. Release build, SQLite, demo data, {} connections for {} s per page; the load program \
         runs on the same machine. `cargo xtask bench web --write` makes this section.\n\n{}\n\
         Start to first good answer: {} ms. Resident memory: {} at start, {} after the load, {} at its highest.\n\n{AIMS}",
        options.connections,
        options.seconds,
        report::table(&rows(&figures)),
        server.start.as_millis(),
        report::megabytes(at_start),
        report::megabytes(at_end),
        report::megabytes(highest),
    );
    println!("\n{text}");
    if options.write { report::write("web", &text) } else { Ok(()) }
}

fn pages(only: &[String]) -> Result<Vec<Page>> {
    let file = tool::root()?.join("e2e/pictures.json");
    let all: Vec<Page> = serde_json::from_str(&std::fs::read_to_string(&file)?).context("e2e/pictures.json")?;
    let wanted = |page: &Page| page.seen_by.is_none() && (only.is_empty() || only.contains(&page.name));
    Ok(all.into_iter().filter(wanted).collect())
}

fn measure(server: &Server, page: &Page, options: &Options) -> Result<Figures> {
    let url = server.url(&page.path);
    let agent = agent();
    let sizes = sizes(server, &agent, &page.path)?;
    let before = server.processor_time()?;
    for _ in 0..options.requests {
        get(&agent, &url)?;
    }
    let used = server.processor_time()?.saturating_sub(before);
    let processor = used / options.requests.max(1);
    let mut waits = load(&url, options)?;
    waits.sort_unstable();
    let count = f64::from(u32::try_from(waits.len())?);
    let per_second = count / Duration::from_secs(options.seconds.max(1)).as_secs_f64();
    Ok(Figures { name: page.name.clone(), processor, waits, per_second, sizes })
}

/// One request as a browser makes it; gives the number of bytes of the answer.
fn get(agent: &Agent, url: &str) -> Result<usize> {
    let mut answer = agent.get(url).header("accept-encoding", "gzip, br").call()?;
    let bytes = answer.body_mut().read_to_vec()?;
    if answer.status() != 200 {
        bail!("{url} answers {}", answer.status());
    }
    Ok(bytes.len())
}

/// All connections ask again as soon as they have their answer, until the time is over.
fn load(url: &str, options: &Options) -> Result<Vec<Duration>> {
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let ask = || -> Result<Vec<Duration>> {
        let agent = agent();
        let mut waits = Vec::new();
        while Instant::now() < end {
            let began = Instant::now();
            get(&agent, url)?;
            waits.push(began.elapsed());
        }
        Ok(waits)
    };
    thread::scope(|scope| {
        let askers: Vec<_> = (0..options.connections).map(|_| scope.spawn(ask)).collect();
        let mut all = Vec::new();
        for asker in askers {
            match asker.join() {
                Ok(waits) => all.extend(waits?),
                Err(_) => bail!("a connection of the load stopped"),
            }
        }
        Ok(all)
    })
}

/// The page, and every style sheet and script that it names.
fn sizes(server: &Server, agent: &Agent, path: &str) -> Result<Sizes> {
    let url = server.url(path);
    let mut sizes = Sizes { page: get(agent, &url)?, ..Sizes::default() };
    let html = agent.get(&url).header("accept-encoding", "identity").call()?.body_mut().read_to_string()?;
    for file in files_of(&html) {
        let url = server.url(file);
        sizes.compressed += get(agent, &url)?;
        let mut plain = agent.get(&url).header("accept-encoding", "identity").call()?;
        sizes.plain += plain.body_mut().read_to_vec()?.len();
    }
    Ok(sizes)
}

/// Paths of the style sheets and scripts in the head of a page of ours.
fn files_of(html: &str) -> Vec<&str> {
    html.split('<')
        .filter_map(|tag| match tag.split_whitespace().next()? {
            "link" if tag.contains("stylesheet") => forms::attribute(tag, "href"),
            "script" => forms::attribute(tag, "src"),
            _ => None,
        })
        .filter(|file| Path::new(file).is_absolute())
        .collect()
}

fn rows(figures: &[Figures]) -> Vec<Vec<String>> {
    let head = ["page", "CPU ms", "p50 ms", "p99 ms", "per s", "html kB", "css+js kB", "css+js plain kB", "sum kB"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for figure in figures {
        let sizes = &figure.sizes;
        rows.push(vec![
            figure.name.clone(),
            report::milliseconds(figure.processor),
            report::milliseconds(report::part(&figure.waits, 50)),
            report::milliseconds(report::part(&figure.waits, 99)),
            format!("{:.0}", figure.per_second),
            kilobytes(sizes.page),
            kilobytes(sizes.compressed),
            kilobytes(sizes.plain),
            kilobytes(sizes.page + sizes.compressed),
        ]);
    }
    rows
}

/// Thousands of bytes, one digit behind the point.
fn kilobytes(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_a_page_are_found() {
        let html = r#"<head><link rel="icon" href="/i.png"><link rel="stylesheet" href="/static/1/site.css">
            <script defer src="/static/1/app.js"></script><link rel="stylesheet" href="https://elders.example/x.css">"#;
        assert_eq!(files_of(html), ["/static/1/site.css", "/static/1/app.js"]);
    }

    #[test]
    fn sizes_are_told_in_thousands_of_bytes() {
        assert_eq!(kilobytes(12_345), "12.3");
    }
}
