//! Serving: listens, works through the queue, and stops without dropping what visitors are doing.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use app::App;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::installation;
use crate::settings::Settings;

/// How long requests in progress get after a stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves until the process is told to stop.
pub async fn run(settings: &Settings) -> Result<()> {
    log(settings.log_json);
    let app = installation::open(settings, false).await?;
    let listener = listen(settings.listen).await?;
    println!("Adres: http://{}/", listener.local_addr()?);
    until_stopped(app, listener).await
}

/// Takes the address, or says which program has it.
pub async fn listen(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}: is another program using it?"))
}

/// Sets up the log; `RUST_LOG` chooses what is written.
pub fn log(json: bool) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json {
        builder.json().init();
    } else {
        builder.with_target(false).init();
    }
}

/// Serves on an open socket and runs the worker, until SIGINT or SIGTERM.
pub async fn until_stopped(app: Arc<App>, listener: TcpListener) -> Result<()> {
    let (stop, stopping) = watch::channel(false);
    let worker = tokio::spawn(app::worker::run(Arc::clone(&app), stopping.clone()));
    let router = web::router(Arc::clone(&app)).into_make_service_with_connect_info::<SocketAddr>();
    let mut until = stopping.clone();
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _closed = until.wait_for(|stop| *stop).await;
    });
    let server = tokio::spawn(async move { server.await });
    signal().await;
    tracing::info!("stopping: requests in progress are finished first");
    stop.send_replace(true);
    if tokio::time::timeout(DRAIN, server).await.is_err() {
        tracing::warn!("some requests were still open after {} seconds", DRAIN.as_secs());
    }
    let _stopped = tokio::time::timeout(DRAIN, worker).await;
    app.db.close().await;
    Ok(())
}

/// Waits for Ctrl-C or a polite kill.
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        let _interrupted = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
