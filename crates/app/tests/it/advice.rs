//! Advice and notes: a colleague is asked by name, answers once, and nobody else sees the question.

use app::advice::Question;
use app::desk::For;
use app::{Error, check};
use domain::person::StaffRole;

use crate::check::{SLUG, budget, codes, colleague, day, mail_to, plan};
use crate::in_town;

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_is_asked_by_name_and_answers_once() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let green = colleague(&town, "Groen", &[StaffRole::Adviser]).await;
        let other = colleague(&town, "Wethouder", &[StaffRole::Decider]).await;
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let question = Question { asked_of: Some(green.id), question: "Kan dit hier?".into(), due: Some(day(10)) };
        let wrong = Question { asked_of: Some(town.resident.id), question: " ".into(), due: Some(day(1).plus(-1)) };
        assert_eq!(
            codes(app::advice::ask(&context, SLUG, number, &wrong).await),
            ["question:field-empty", "asked_of:choice-missing", "advice_due:advice-date-passed"]
        );
        let id = app::advice::ask(&context, SLUG, number, &question).await.unwrap();
        let mail = mail_to(&context, "groen@proefdorp.example").await;
        assert!(mail.contains("question=Kan dit hier?") && mail.contains(&format!("/bureau/advies/{id}")), "{mail}");

        let of_green = app::desk::today(&town.acting(&green)).await.unwrap();
        assert_eq!(of_green.waiting(For::Me).len(), 1);
        assert_eq!(app::desk::today(&context).await.unwrap().waiting(For::Colleague).len(), 1);
        assert!(matches!(app::advice::asked(&town.acting(&other), id).await, Err(Error::NotFound)));
        assert!(matches!(app::advice::answer(&context, id, "Ja").await, Err(Error::NotFound)));
        assert_eq!(codes(app::advice::answer(&town.acting(&green), id, "").await), ["answer:field-empty"]);
        town.app.clock.shift(1_000_000);
        app::advice::answer(&town.acting(&green), id, "Ja, naast het pad.").await.unwrap();
        let twice = app::advice::answer(&town.acting(&green), id, "Nee.").await;
        assert_eq!(codes(twice), ["advice-already-answered"]);
        let mail = mail_to(&context, "procesregisseur@proefdorp.example").await;
        assert!(mail.contains("answer=Ja, naast het pad."), "{mail}");
        let dossier = check::dossier(&context, SLUG, number).await.unwrap();
        assert_eq!(dossier.advice[0].answer.as_deref(), Some("Ja, naast het pad."));
        assert_eq!(app::desk::today(&town.acting(&green)).await.unwrap().waiting(For::Me).len(), 0);

        app::note::add(&town.acting(&green), SLUG, number, "Let op de kabel.\r\n\r\n<b>Diep</b>").await.unwrap();
        assert_eq!(codes(app::note::add(&context, SLUG, number, "\u{0} ").await), ["note:field-empty"]);
        let notes = check::dossier(&context, SLUG, number).await.unwrap().notes;
        assert_eq!((notes[0].author.as_str(), notes[0].body.as_str()), ("Groen", "Let op de kabel.\n\n<b>Diep</b>"));
    })
    .await;
}
