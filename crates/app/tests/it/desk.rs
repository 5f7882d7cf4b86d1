//! The desk: what is due, what waits for whom, and for nobody who is no official.

use app::check::{Filter, Typed};
use app::desk::For;
use app::{Error, check};
use domain::person::StaffRole;

use crate::check::{DAY, SLUG, budget, colleague, plan, point, seen};
use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_shows_what_is_due_and_the_list_shows_what_is_late() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        assert_eq!(app::desk::today(&context).await.unwrap(), app::desk::Today::default());
        let loaded = budget(&town, SLUG, 0).await;
        for title in ["Bankje", "Boom", "Zandbak"] {
            plan(&town, &loaded, title, "groen").await;
        }
        let half = Typed { points: vec![point("yes", "Gezien."), point("no", "")], ..Typed::default() };
        check::save(&context, SLUG, 2, &half, seen(&context, 2).await).await.unwrap();
        let desk = app::desk::today(&context).await.unwrap();
        let checks: Vec<_> = desk.waiting(For::Me).into_iter().filter(|item| item.kind == "check").collect();
        assert_eq!(checks.len(), 3);
        assert_eq!(checks[1].why.values, [("open", "1".to_owned()), ("total", "2".to_owned())]);
        assert_eq!(checks[1].action, "desk-check-action-go-on");
        assert_eq!(desk.undertakings[0].next, "desk-next-collecting");
        let colleague = town.acting(&colleague(&town, "Tweede", &[StaffRole::Organiser]).await);
        let theirs = app::desk::today(&colleague).await.unwrap();
        assert_eq!((theirs.waiting(For::Me).len(), theirs.waiting(For::Team).len()), (0, 3));

        plan(&town, &loaded, "Fontein", "groen").await;
        town.app.clock.shift(19 * DAY + DAY / 2);
        let listing = check::list(&context, SLUG, Filter::Late).await.unwrap();
        assert_eq!((listing.lines.len(), listing.progress.late), (4, 4));
        assert_eq!(listing.lines[0].days_left(context.now()), Some(-1));
        let desk = app::desk::today(&context).await.unwrap();
        let card = desk.waiting(For::Me)[0].clone();
        assert_eq!(card.href, "/bureau/opgave/wijkbegroting/toetsen");
        assert_eq!(card.why.values, [("count", "4".to_owned()), ("late", "4".to_owned())]);
        assert_eq!(desk.late(context.now().day()), 1);
        assert!(matches!(app::desk::today(&town.acting(&town.resident)).await, Err(Error::NotFound)));
    })
    .await;
}
