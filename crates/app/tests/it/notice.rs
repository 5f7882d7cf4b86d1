//! The outbox: filtered by state, and what was given up can be tried again.

use app::Error;
use app::notice::Recipient;
use domain::notice::{Cause, NoticeState};
use domain::person::{Language, StaffRole};

use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_that_was_given_up_is_tried_again_on_request() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let to = Recipient { email: "bewoner@proefdorp.example".to_owned(), language: Language::Nl };
        for _ in 0..2 {
            let mut tx = context.write().await.unwrap();
            app::notice::write(&context, &mut tx, &to, Cause::PlanReceived, None, "mail-test", &[]).await.unwrap();
            tx.commit().await.unwrap();
            town.app.clock.shift(1_000_000);
        }
        app::worker::run_due(&town.app).await.unwrap();
        let all = app::notice::outbox(&context, None, 1).await.unwrap();
        assert_eq!((all.notices.len(), all.pages), (2, 1));
        let id = all.notices[0].id;
        assert!(matches!(app::notice::retry(&context, id).await, Err(Error::Refused(_))), "it was sent");

        let mut tx = context.write().await.unwrap();
        store::notice::set_state(&mut tx, context.organisation_id(), id, NoticeState::Failed, None).await.unwrap();
        tx.commit().await.unwrap();
        let failed = app::notice::outbox(&context, Some(NoticeState::Failed), 99).await.unwrap();
        assert_eq!(failed.notices.iter().map(|notice| notice.id).collect::<Vec<_>>(), [id]);
        assert_eq!(failed.counts, [(NoticeState::Failed, 1), (NoticeState::Waiting, 0), (NoticeState::Sent, 1)]);
        app::notice::retry(&context, id).await.unwrap();
        assert_eq!(app::worker::run_due(&town.app).await.unwrap(), 1);
        let sent = app::notice::outbox(&context, Some(NoticeState::Sent), 1).await.unwrap();
        assert_eq!(sent.notices.len(), 2);
        let adviser = town.add_person("Groen", "groen@proefdorp.example", &[StaffRole::Adviser]).await.unwrap();
        assert!(matches!(app::notice::outbox(&town.acting(&adviser), None, 1).await, Err(Error::NotFound)));
    })
    .await;
}
