//! The program under measurement: started on loopback with data of its own, watched through
//! the system's own figures, and stopped when it is dropped.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use ureq::Agent;

use crate::tool;

/// Filling the demo municipality may take this long on a busy machine.
const START_LIMIT: Duration = Duration::from_mins(2);

/// A running program that listens on loopback.
pub struct Server {
    child: Child,
    address: String,
    /// From the start of the process to its first good answer.
    pub start: Duration,
}

impl Server {
    /// Starts the demo on this data, on a free port.
    pub fn demo(program: &Path, data: &Path) -> Result<Self> {
        let mut demo = tool::command(program)?;
        demo.args(["demo", "--port", "0", "--data"]).arg(data);
        Self::start(demo)
    }

    /// Starts a command that ends with the program's own output and waits for its first good answer.
    pub fn start(mut command: Command) -> Result<Self> {
        let began = Instant::now();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} did not start", command.get_program().display()))?;
        let output = child.stdout.take().context("the program has no output")?;
        let mut server = Self { child, address: String::new(), start: Duration::ZERO };
        server.address = read_address(output)?;
        let answer = agent().get(&server.address).call()?;
        if answer.status() != 200 {
            bail!("the front page answers {}", answer.status());
        }
        server.start = began.elapsed();
        Ok(server)
    }

    /// The address without a slash at its end.
    pub fn origin(&self) -> &str {
        self.address.trim_end_matches('/')
    }

    /// The full address of a path that starts with `/`.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }

    /// Processor time of the process so far, own and on its behalf.
    pub fn processor_time(&self) -> Result<Duration> {
        let line = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name of the program, in brackets, may hold blanks: count from its end.
        let (_, rest) = line.rsplit_once(") ").context("an unknown form of /proc/PID/stat")?;
        let ticks: u64 = rest.split(' ').skip(11).take(2).filter_map(|word| word.parse::<u64>().ok()).sum();
        Ok(Duration::from_millis(ticks * 10)) // 100 ticks a second on every Linux we know of
    }

    /// Resident memory in kB: now, and at its highest.
    pub fn memory(&self) -> Result<(u64, u64)> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let read = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim_matches([':', '\t', ' ']).split(' ').next()?.parse().ok()
        };
        read("VmRSS").zip(read("VmHWM")).context("an unknown form of /proc/PID/status")
    }

    /// Number of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends the process at once, as a power cut would.
    pub fn kill(&mut self) {
        // It may be gone already; then there is nothing left to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A browser without cookies of another's: keeps its connections, follows nothing by itself.
pub fn agent() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(30)))
        .build()
        .into()
}

/// Waits for the line `Adres: http://127.0.0.1:PORT/`, and keeps reading after it.
fn read_address(output: impl std::io::Read + Send + 'static) -> Result<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // Nobody listens any more after the address; the pipe must still be emptied.
            let _ = sender.send(line);
        }
    });
    let end = Instant::now() + START_LIMIT;
    let mut said = String::new();
    while let Ok(line) = receiver.recv_timeout(end.saturating_duration_since(Instant::now())) {
        if let Some(address) = line.trim().strip_prefix("Adres:") {
            let address = address.trim();
            if !address.starts_with("http://127.0.0.1:") {
                bail!("only a server on this machine is measured, not {address}");
            }
            return Ok(address.to_owned());
        }
        said.push_str(&line);
        said.push('\n');
    }
    bail!("the program printed no line `Adres: …`:\n{said}")
}
