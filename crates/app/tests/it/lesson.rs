//! An undertaking closes only with a lesson; open promises stay open; the report hides small figures.

use app::Error;
use app::lesson::{close, load};
use app::promise::{NewPromise, make, story};
use domain::Cents;
use domain::figure::Figure;
use domain::promise::Standing;
use domain::undertaking::Stage;

use crate::decision::{adopted, told};
use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn an_undertaking_closes_with_a_lesson_and_leaves_its_promises_open() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        let context = town.acting(&town.official);
        let early = close(&context, &budget.slug, "Geleerd.", "Gedaan.").await.unwrap_err();
        assert!(matches!(&early, Error::Refused(all) if all[0].code == "lesson-without-decision"), "{early:?}");
        app::decision::adopt(&context, &budget.slug, adopted(None)).await.unwrap();
        let new = NewPromise {
            plan: budget.plans[0],
            title: "Vier tafels staan bij de vijver.".to_owned(),
            owner: town.official.id,
            owner_function: "Procesregisseur".to_owned(),
            group: None,
            due: context.now().day().plus(100),
            money: Cents::euros(3_800),
        };
        make(&context, &budget.slug, vec![new]).await.unwrap();

        let empty = close(&context, &budget.slug, "1\n2\n3\n4\n5\n6", "").await.unwrap_err();
        assert!(matches!(&empty, Error::Refused(all) if all.len() == 2), "{empty:?}");
        close(&context, &budget.slug, "Begin eerder met vragen.", "Twee plannen worden gemaakt.").await.unwrap();
        let again = close(&context, &budget.slug, "Nog een.", "Nog eens.").await.unwrap_err();
        assert!(matches!(&again, Error::Refused(all) if all[0].code == "undertaking-closed"), "{again:?}");

        let closing = load(&town.visitor(), &budget.slug).await.unwrap();
        assert_eq!((closing.loaded.stage, closing.open_promises.len()), (Stage::Closed, 1));
        assert_eq!(story(&town.visitor(), 1).await.unwrap().standing, Standing::Running);
        let mut hearers = vec!["bewoner1@proefdorp.example".to_owned(), budget.neighbour.email.clone().unwrap()];
        hearers.sort();
        assert_eq!(told(&town, "mail-lesson").await, hearers);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_tells_what_was_done_and_hides_small_figures() {
    in_town(|town| async move {
        let budget = town.counted_budget("Buurtgeld").await.unwrap();
        let context = town.acting(&town.official);
        app::decision::adopt(&context, &budget.slug, adopted(None)).await.unwrap();
        let report = app::report::load(&town.visitor(), &budget.slug).await.unwrap();
        assert_eq!((report.figures.plans, report.figures.admitted), (3, 3));
        assert_eq!(report.figures.authors, Figure::Few);
        assert_eq!(report.figures.supporters, Figure::Nobody);
        assert_eq!(report.figures.ballots, Some(Figure::Shown(240)));
        assert_eq!(report.figures.paper_ballots, Some(Figure::Few));
        assert_eq!(report.plans.iter().filter(|plan| plan.carried_out).count(), 2);
        assert!(app::report::load(&town.visitor(), "bestaat-niet").await.is_err());
    })
    .await;
}
