//! The one writer of a SQLite database, with group commit.
//!
//! Changes run one after another on one connection. Each stands in a savepoint of its own; while others wait, up
//! to [`GROUP`] of them share one `COMMIT` and so one flush to disk. Nobody hears "stored" before that flush.
//! If the commit fails, everybody in the group hears so. A change that is dropped half-way leaves no trace.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::{Error, Result};

/// Most changes in one commit.
pub(crate) const GROUP: usize = 64;

/// Answer to one member of a group.
type Reply = oneshot::Sender<std::result::Result<(), String>>;

pub(crate) struct Writer {
    connection: SqliteConnection,
    /// A transaction is open on the connection.
    open: bool,
    /// Members that are done and wait for the commit.
    members: Vec<Reply>,
}

/// Shared handle on the writer.
#[derive(Clone)]
pub(crate) struct WriterHandle {
    writer: Arc<Mutex<Writer>>,
    waiting: Arc<AtomicUsize>,
}

/// One change in progress; holds the writer until it is committed or dropped.
pub(crate) struct Change {
    guard: Option<OwnedMutexGuard<Writer>>,
    waiting: Arc<AtomicUsize>,
}

impl WriterHandle {
    pub(crate) fn new(connection: SqliteConnection) -> Self {
        let writer = Writer { connection, open: false, members: Vec::new() };
        Self { writer: Arc::new(Mutex::new(writer)), waiting: Arc::new(AtomicUsize::new(0)) }
    }

    /// Waits for its turn. Runs in a task of its own, so that a caller that goes away cannot leave the connection
    /// between two states.
    pub(crate) async fn begin(&self) -> Result<Change> {
        let handle = self.clone();
        let begun = tokio::spawn(async move {
            handle.waiting.fetch_add(1, Ordering::SeqCst);
            let mut guard = Arc::clone(&handle.writer).lock_owned().await;
            handle.waiting.fetch_sub(1, Ordering::SeqCst);
            guard.start().await?;
            Ok(Change { guard: Some(guard), waiting: handle.waiting })
        });
        begun.await.map_err(|_| Error::NotCommitted("the writer stopped".to_owned()))?
    }

    /// Waits for the change in progress and closes the connection.
    pub(crate) async fn close(&self) {
        let mut writer = self.writer.lock().await;
        writer.flush().await;
        if let Ok(replacement) = SqliteConnection::connect("sqlite::memory:").await {
            let connection = std::mem::replace(&mut writer.connection, replacement);
            let _closed = connection.close().await;
        }
    }
}

impl Writer {
    async fn start(&mut self) -> Result<()> {
        if !self.open {
            self.connection.execute("BEGIN IMMEDIATE").await?;
            self.open = true;
        }
        self.connection.execute("SAVEPOINT change").await?;
        Ok(())
    }

    /// Commits what the group did and tells every member.
    async fn flush(&mut self) {
        if !self.open {
            return;
        }
        let outcome = self.connection.execute("COMMIT").await.map(|_| ()).map_err(|error| error.to_string());
        if outcome.is_err() {
            // After a failed COMMIT the transaction may still be open; if it is not, this fails harmlessly.
            let _rolled_back = self.connection.execute("ROLLBACK").await;
        }
        self.open = false;
        for member in self.members.drain(..) {
            let _gone = member.send(outcome.clone());
        }
    }

    /// Takes back a change that was dropped.
    async fn abandon(&mut self, others_wait: bool) {
        let back =
            self.connection.execute("ROLLBACK TO change").await.and(self.connection.execute("RELEASE change").await);
        if back.is_err() {
            // The whole transaction is gone (disk full): nobody in the group was stored.
            let _rolled_back = self.connection.execute("ROLLBACK").await;
            self.open = false;
            for member in self.members.drain(..) {
                let _gone = member.send(Err("the database took back the transaction".to_owned()));
            }
        } else if !others_wait {
            self.flush().await;
        }
    }
}

impl Change {
    /// The connection on which the change runs.
    pub(crate) fn connection(&mut self) -> Result<&mut SqliteConnection> {
        self.guard
            .as_mut()
            .map(|guard| &mut guard.connection)
            .ok_or_else(|| Error::NotCommitted("the change is over".to_owned()))
    }

    /// Returns once the change is on disk.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let Some(mut guard) = self.guard.take() else { return Ok(()) };
        let waiting = Arc::clone(&self.waiting);
        let committed = tokio::spawn(async move {
            let (reply, stored) = oneshot::channel();
            if let Err(error) = guard.connection.execute("RELEASE change").await {
                guard.abandon(waiting.load(Ordering::SeqCst) > 0).await;
                return Err(Error::from(error));
            }
            guard.members.push(reply);
            if waiting.load(Ordering::SeqCst) == 0 || guard.members.len() >= GROUP {
                guard.flush().await;
            }
            drop(guard);
            match stored.await {
                Ok(Ok(())) => Ok(()),
                Ok(Err(cause)) => Err(Error::NotCommitted(cause)),
                Err(_) => Err(Error::NotCommitted("the writer stopped".to_owned())),
            }
        });
        committed.await.map_err(|_| Error::NotCommitted("the writer stopped".to_owned()))?
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        let Some(mut guard) = self.guard.take() else { return };
        let waiting = Arc::clone(&self.waiting);
        // Without a runtime the process is ending, and an open transaction ends with it.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { guard.abandon(waiting.load(Ordering::SeqCst) > 0).await });
        }
    }
}
