//! Long work on the command line: says how far it is, and ends cleanly after Ctrl-C.
//!
//! Progress goes to standard error, so that a result can be piped. Decides nothing about the work.

use std::cell::Cell;
use std::io::{IsTerminal as _, Write as _};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tally::{CountError, Progress, Stage};

use crate::ending::{INTERRUPTED, Interrupted};

/// Work that ends sooner is not worth a line.
const QUIET: Duration = Duration::from_millis(700);
/// How often the line is renewed on a terminal.
const RENEWED: Duration = Duration::from_millis(100);
/// How often a line is added where lines cannot be renewed.
const ADDED: Duration = Duration::from_secs(2);
/// How long after Ctrl-C the work may take to notice.
const PATIENCE: Duration = Duration::from_secs(2);

/// Watches one command.
#[derive(Debug)]
pub struct Watch {
    pressed: Arc<AtomicBool>,
    shown: bool,
    terminal: bool,
    next: Cell<Instant>,
    dirty: Cell<bool>,
}

impl Watch {
    /// Begins to listen for Ctrl-C. Progress is shown on a terminal, or always when asked for.
    pub fn begin(always: bool) -> Self {
        let pressed = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&pressed);
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_err() {
                return;
            }
            heard.store(true, Ordering::Relaxed);
            // Reading a large file does not look up; it may be cut off, because nothing is ever half written.
            tokio::time::sleep(PATIENCE).await;
            eprintln!("bondgenoot: {}", Interrupted::sentence());
            std::process::exit(INTERRUPTED.into());
        });
        let terminal = std::io::stderr().is_terminal();
        let first = if always { Duration::ZERO } else { QUIET };
        Self { pressed, shown: always || terminal, terminal, next: Cell::new(now() + first), dirty: Cell::new(false) }
    }

    /// Hears how far a count is; says whether it should go on.
    pub fn hear(&self, what: &str, progress: Progress) -> ControlFlow<()> {
        if self.pressed.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        if self.shown && now() >= self.next.get() {
            self.show(&format!("{what}: {}", sentence(progress)));
        }
        ControlFlow::Continue(())
    }

    /// Between two pieces of work: ends the command when Ctrl-C was pressed.
    pub fn look_up(&self) -> Result<(), Interrupted> {
        if self.pressed.load(Ordering::Relaxed) { Err(self.interrupted()) } else { Ok(()) }
    }

    /// How an interrupted command ends.
    pub fn interrupted(&self) -> Interrupted {
        self.clear();
        Interrupted(Interrupted::sentence())
    }

    /// What an interrupted count means to a person; other errors stay as they are.
    pub fn explained(&self, error: CountError) -> anyhow::Error {
        self.clear();
        match error {
            CountError::Stopped => self.interrupted().into(),
            other => other.into(),
        }
    }

    /// Takes the line of progress away, before a result is printed.
    pub fn clear(&self) {
        if self.terminal && self.dirty.replace(false) {
            eprint!("\r\x1b[K");
        }
    }

    fn show(&self, line: &str) {
        if self.terminal {
            eprint!("\r\x1b[K{line}");
            let _unseen = std::io::stderr().flush();
            self.dirty.set(true);
        } else {
            eprintln!("{line}");
        }
        self.next.set(now() + if self.terminal { RENEWED } else { ADDED });
    }
}

impl Interrupted {
    /// What is true of every command that a watch interrupts.
    fn sentence() -> String {
        "stopped by Ctrl-C; no file was written or changed".to_owned()
    }
}

fn sentence(progress: Progress) -> String {
    let what = match progress.stage {
        Stage::Rounds => "round",
        Stage::Steps => "step",
        Stage::Recounts => "recount",
    };
    match progress.of {
        Some(of) => format!("{what} {} of {of}", progress.done),
        None => format!("{what} {}", progress.done),
    }
}

/// Threads that this machine can run at once. No result depends on it.
pub fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get)
}

#[expect(clippy::disallowed_methods, reason = "the binary measures how long a person waits; no result depends on it")]
fn now() -> Instant {
    Instant::now()
}
