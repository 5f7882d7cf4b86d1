//! The worker does what is due, once, and tells what became of it.

use app::notice::Recipient;
use domain::notice::{Cause, NoticeState};
use domain::person::Language;

use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_leaves_the_outbox_once_its_act_is_stored() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let to = Recipient { email: "bewoner@proefdorp.example".to_owned(), language: Language::Nl };
        let values = [("plan", "Bankje\r\nBcc: iemand".to_owned())];

        let mut dropped = context.write().await.unwrap();
        app::notice::write(&context, &mut dropped, &to, Cause::PlanReceived, None, "mail-test", &values).await.unwrap();
        drop(dropped);
        let mut tx = context.write().await.unwrap();
        app::notice::write(&context, &mut tx, &to, Cause::PlanReceived, None, "mail-test", &values).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(app::worker::run_due(&town.app).await.unwrap(), 1);
        assert_eq!(app::worker::run_due(&town.app).await.unwrap(), 0);
        let mut tx = context.read().await.unwrap();
        let notices = store::notice::newest(&mut tx, context.organisation_id(), 10).await.unwrap();
        assert_eq!(notices.len(), 1);
        assert_eq!(notices[0].state, NoticeState::Sent);
        assert_eq!(notices[0].subject, "mail-test-subject plan=Bankje Bcc: iemand");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_keeps_failing_is_tried_later_and_then_given_up() {
    in_town(|town| async move {
        let context = town.visitor();
        let mut tx = context.write().await.unwrap();
        store::job::enqueue(&mut tx, context.organisation_id(), context.new_id(), "unknown", "x", "", context.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut tries = 0;
        for _ in 0..20 {
            tries += app::worker::run_due(&town.app).await.unwrap();
            town.app.clock.shift(3_600_000_000 * 3);
        }
        assert_eq!(i64::try_from(tries).unwrap(), store::job::MOST_ATTEMPTS);
        let mut tx = context.read().await.unwrap();
        let status = store::job::status(&mut tx, context.organisation_id(), "unknown", "x").await.unwrap().unwrap();
        assert_eq!(status.state, "failed");
    })
    .await;
}
