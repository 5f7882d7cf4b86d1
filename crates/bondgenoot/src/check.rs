//! `bondgenoot check`: looks at everything an operator can get wrong, and says per line whether it is in order.

use anyhow::{Result, bail};

use crate::installation;
use crate::settings::Settings;

/// Looks at database, disk and mail.
pub async fn run(settings: &Settings) -> Result<()> {
    let app = installation::open(settings, false).await?;
    let mut wrong = 0;
    let mut line = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(detail) => println!("in order   {what}: {detail}"),
        Err(cause) => {
            wrong += 1;
            println!("NOT right  {what}: {cause}");
        }
    };
    line(
        "database",
        app.db
            .version()
            .await
            .map(|version| format!("{:?}, version {version}", app.db.engine()))
            .map_err(|error| error.to_string()),
    );
    line(
        "database is whole",
        match app.db.damage().await {
            Ok(None) => Ok("yes".to_owned()),
            Ok(Some(damage)) => Err(damage),
            Err(error) => Err(error.to_string()),
        },
    );
    line("database can write", app.db.can_write().await.map(|()| "yes".to_owned()).map_err(|error| error.to_string()));
    line("data folder", room(settings));
    line(
        "mail",
        app::mail::check(&settings.mail).await.map(|()| mail_words(settings)).map_err(|error| error.to_string()),
    );
    app.db.close().await;
    if wrong > 0 {
        bail!("{wrong} of 5 checks are not right");
    }
    Ok(())
}

fn mail_words(settings: &Settings) -> String {
    match &settings.mail {
        app::mail::MailSettings::Outbox => "no mail server set; notices stay at /bureau/post".to_owned(),
        app::mail::MailSettings::Smtp { from, .. } => format!("the server answers; mail comes from {from}"),
    }
}

/// Writes and removes a file of one megabyte in the data folder.
fn room(settings: &Settings) -> Result<String, String> {
    let path = settings.data.join("check.tmp");
    let written = std::fs::write(&path, vec![0_u8; 1 << 20]);
    let removed = std::fs::remove_file(&path);
    written
        .and(removed)
        .map(|()| format!("{} can be written", settings.data.display()))
        .map_err(|error| error.to_string())
}
