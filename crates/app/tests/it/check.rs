//! Checks: no decision without reasons, the author hears at once, two officials lose nothing, and nothing is undone in
//! silence.

use std::sync::Arc;

use app::advice::Question;
use app::check::{Filter, Outcome, Seen, Typed, TypedPoint};
use app::contribution::Entry;
use app::testing::Town;
use app::undertaking::Loaded;
use app::{Context, Error, check};
use domain::contribution::{Channel, ContributionState, Verdict};
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::person::{Person, StaffRole};
use domain::round::{MethodKind, Privacy, Round};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, Day, RoundId, UndertakingId};

use crate::in_town;

pub(crate) const SLUG: &str = "wijkbegroting";
pub(crate) const DAY: i64 = domain::time::DAY_MICROS;

pub(crate) fn day(day: i8) -> Day {
    Day::new(2026, 6, day).unwrap()
}

fn frame(support_threshold: u32) -> Frame {
    let window = |from: i8, to: i8| Window { opens: day(from).start(), closes: day(to).end() };
    let criterion = |title: &str| Criterion { title: title.to_owned(), explanation: String::new() };
    Frame {
        goal: "Doel".into(),
        question: "Vraag".into(),
        user: "Team Wijken".into(),
        action: "Uitvoeren".into(),
        fixed: vec![],
        open: vec![],
        principles: vec![],
        amount: Cents::euros(30_000),
        influence: Influence::Codecide,
        last_word: "Het college".into(),
        audience: Audience { area: None, minimum_age: 12 },
        phases: Phases { collect: window(1, 14), check: window(15, 20), vote: window(21, 25), decide: window(26, 30) },
        criteria: vec![criterion("Op grond van de gemeente"), criterion("Veilig")],
        categories: vec!["groen".into(), "spelen".into()],
        support_threshold,
        vote: VoteRules { ballot: BallotForm::Approval { minimum: 1, maximum: 3 }, rule: tally::Rule::advised() },
    }
}

/// A budget that collects plans until 14 June, is checked until 20 June, and votes from 21 June.
pub(crate) async fn budget(town: &Town, slug: &str, support_threshold: u32) -> Loaded {
    let context = town.visitor();
    let organisation = town.organisation.id;
    let mut tx = context.write().await.unwrap();
    let undertaking = Undertaking {
        id: context.new_id::<UndertakingId>(),
        slug: slug.to_owned(),
        kind: UndertakingKind::Budget,
        title: format!("Begroting {slug}"),
        summary: String::new(),
        owner: town.official.id,
        owner_function: "Procesregisseur Rozenhoek".into(),
        closed_at: None,
    };
    store::undertaking::insert(&mut tx, organisation, &undertaking, context.now()).await.unwrap();
    let frame = frame(support_threshold);
    let round = Round {
        id: context.new_id::<RoundId>(),
        undertaking: undertaking.id,
        method: MethodKind::Collect,
        privacy: Privacy::Named,
        window: frame.phases.collect,
    };
    store::round::upsert(&mut tx, organisation, &round).await.unwrap();
    let version = FrameVersion { version: 1, frame, reason: String::new(), published_at: context.now() };
    store::frame::publish(&mut tx, organisation, undertaking.id, &version, town.official.id).await.unwrap();
    tx.commit().await.unwrap();
    app::undertaking::load(&context, &mut context.read().await.unwrap(), slug).await.unwrap()
}

/// A public plan with an author who can be reached; returns its number.
pub(crate) async fn plan(town: &Town, loaded: &Loaded, title: &str, category: &str) -> i64 {
    let typed = app::contribution::Typed {
        title: title.into(),
        summary: "Voor wie wandelt langs het water.".into(),
        description: "Een houten bank met leuning.".into(),
        category: category.into(),
        address: "Bij de vijver".into(),
        cost: "1.500".into(),
        display_name: "Bewoner van West".into(),
        email: "indiener@proefdorp.example".into(),
        ..app::contribution::Typed::default()
    };
    let entry = Entry { typed, channel: Some(Channel::Paper), photo: None };
    town.app.clock.shift(1_000);
    app::contribution::enter(&town.acting(&town.official), loaded, entry).await.unwrap()
}

pub(crate) async fn colleague(town: &Town, name: &str, roles: &[StaffRole]) -> Arc<Person> {
    town.add_person(name, &format!("{}@proefdorp.example", name.to_lowercase()), roles).await.unwrap()
}

pub(crate) fn point(verdict: &str, reason: &str) -> TypedPoint {
    TypedPoint { verdict: verdict.into(), reason: reason.into() }
}

fn good() -> Typed {
    Typed {
        points: vec![point("yes", "Het kadaster laat het zien."), point("conditional", "Na een keuring.")],
        estimated_cost: "1.800".into(),
        outcome: "admit".into(),
        reason: "Een plan dat kan.".into(),
        ..Typed::default()
    }
}

pub(crate) async fn seen(context: &Context, number: i64) -> Seen {
    check::dossier(context, SLUG, number).await.unwrap().seen
}

async fn state(context: &Context, number: i64) -> (ContributionState, Option<Cents>) {
    let plan = check::dossier(context, SLUG, number).await.unwrap().plan;
    (plan.state, plan.estimated_cost)
}

/// Message and values of the newest mail to an address.
pub(crate) async fn mail_to(context: &Context, email: &str) -> String {
    let mails = store::notice::newest(&mut context.read().await.unwrap(), context.organisation_id(), 50).await.unwrap();
    let newest = mails.iter().filter(|mail| mail.email == email).max_by_key(|mail| mail.created_at);
    newest.map(|mail| mail.body.clone()).unwrap_or_default()
}

pub(crate) fn codes<T: std::fmt::Debug>(answer: Result<T, Error>) -> Vec<String> {
    match answer {
        Err(Error::Refused(refusals)) => refusals
            .into_iter()
            .map(|refusal| format!("{}:{}", refusal.field, refusal.code).trim_start_matches(':').to_owned())
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_admitted_with_reasons_and_its_author_hears_at_once() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        town.app.clock.shift(1_000_000);
        let outcome = check::record(&context, SLUG, number, &good(), seen(&context, number).await).await.unwrap();
        assert_eq!(outcome, Outcome::Admitted);
        assert_eq!(state(&context, number).await, (ContributionState::Admitted, Some(Cents::euros(1_800))));

        let mail = mail_to(&context, "indiener@proefdorp.example").await;
        assert!(mail.starts_with("mail-plan-admitted-body"), "{mail}");
        for told in ["Veilig: check-verdict-conditional. Na een keuring.", "reason=Een plan dat kan.", "2026-06-21"] {
            assert!(mail.contains(told), "{told} in {mail}");
        }
        let mut tx = context.read().await.unwrap();
        let plan = store::contribution::by_number(&mut tx, context.organisation_id(), loaded.undertaking.id, number);
        let plan = plan.await.unwrap().unwrap();
        let public = check::of_plan(&town.visitor(), &mut tx, &plan).await.unwrap().unwrap();
        assert_eq!((public.outcome, public.decider.as_str()), (Outcome::Admitted, "Procesregisseur Rozenhoek"));
        assert_eq!((public.frame_version, public.replaces), (1, None));
        assert_eq!(public.verdicts.len(), 2);
        assert_eq!(public.verdicts[1].criterion, "Veilig");
        assert_eq!((public.verdicts[1].verdict, public.next_door.as_str()), (Verdict::Conditional, ""));
        let told = store::story::check(&mut tx, context.organisation_id(), plan.id).await.unwrap().unwrap();
        assert_eq!(told.check.unwrap().verdicts.len(), 2, "the plan's own page reads the same document");
        let audit = store::audit::newest(&mut tx, context.organisation_id(), 50).await.unwrap();
        assert!(audit.iter().any(|line| line.action == "plan-admitted"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_without_its_reasons_is_refused_and_changes_nothing() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let at = seen(&context, number).await;
        let record = |typed: Typed| {
            let context = context.clone();
            async move { codes(check::record(&context, SLUG, number, &typed, at).await) }
        };
        assert_eq!(
            record(Typed::default()).await,
            [
                "outcome:choice-missing",
                "verdict-0:check-criterion-open",
                "verdict-1:check-criterion-open",
                "reason:decision-without-reason",
            ]
        );
        let refuse = Typed { outcome: "refuse".into(), estimated_cost: "veel".into(), ..good() };
        assert_eq!(record(refuse).await, ["estimated_cost:money-wrong", "next_door:check-without-next-door"]);
        let fails = Typed { points: vec![point("no", "Grond van een ander."), point("yes", " ")], ..good() };
        assert_eq!(record(fails).await, ["reason-1:check-criterion-without-reason", "outcome:check-admits-what-fails"]);
        let dear = Typed { estimated_cost: "30.000,01".into(), reason: "x".repeat(100_000), ..good() };
        assert_eq!(record(dear).await, ["reason:text-too-long", "estimated_cost:check-cost-above-budget"]);
        assert_eq!(state(&context, number).await, (ContributionState::Open, None));
        let adviser = town.acting(&colleague(&town, "Groen", &[StaffRole::Adviser]).await);
        let answer = check::record(&adviser, SLUG, number, &good(), at).await;
        assert!(matches!(answer, Err(Error::NotFound)), "an adviser does not decide");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officials_at_once_lose_nothing() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let one = town.acting(&town.official);
        let two = town.acting(&colleague(&town, "Tweede", &[StaffRole::Organiser]).await);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let first_seen = seen(&one, number).await;
        let second_seen = seen(&two, number).await;
        let first = Typed { reason: "Van de eerste.".into(), ..Typed::default() };
        check::save(&one, SLUG, number, &first, first_seen).await.unwrap();
        assert_eq!(codes(check::save(&two, SLUG, number, &good(), second_seen).await), ["check-draft-newer"]);
        assert_eq!(codes(check::record(&two, SLUG, number, &good(), second_seen).await), ["check-draft-newer"]);
        let dossier = check::dossier(&two, SLUG, number).await.unwrap();
        assert_eq!(dossier.typed, first);
        assert_eq!(dossier.saved.unwrap().0, "Procesregisseur");
        check::record(&two, SLUG, number, &good(), dossier.seen).await.unwrap();
        let late = check::record(&one, SLUG, number, &first, first_seen).await;
        assert_eq!(codes(late), ["check-already-recorded"]);
        let history = check::dossier(&one, SLUG, number).await.unwrap().history;
        assert_eq!(history.len(), 1);
        assert_eq!(history[0].decider, "Tweede");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_at_the_same_moment_leave_one_decision() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let at = seen(&context, number).await;
        let typed = good();
        let posts = (0..8).map(|_| check::record(&context, SLUG, number, &typed, at));
        let answers = futures(posts.collect()).await;
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
        assert_eq!(check::dossier(&context, SLUG, number).await.unwrap().history.len(), 1);
    })
    .await;
}

/// Runs all at once and waits for all.
async fn futures<F: Future>(mut running: Vec<F>) -> Vec<F::Output> {
    let mut pinned: Vec<_> = running.drain(..).map(Box::pin).collect();
    let mut answers: Vec<Option<F::Output>> = pinned.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, answer) in pinned.iter_mut().zip(&mut answers) {
            if answer.is_none()
                && let std::task::Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *answer = Some(ready);
            }
        }
        if answers.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    answers.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_is_done_again_only_before_the_vote_and_with_a_reason() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let refuse = Typed { outcome: "refuse".into(), next_door: "Het wijkfonds.".into(), ..good() };
        assert_eq!(codes(check::reopen(&context, SLUG, number, "Fout").await), ["check-not-recorded"]);
        town.app.clock.shift(1_000_000);
        check::record(&context, SLUG, number, &refuse, seen(&context, number).await).await.unwrap();
        let mail = mail_to(&context, "indiener@proefdorp.example").await;
        assert!(mail.starts_with("mail-plan-refused-body") && mail.contains("next_door=Het wijkfonds."), "{mail}");
        assert_eq!(codes(check::reopen(&context, SLUG, number, " ").await), ["reopen_reason:change-without-reason"]);
        town.app.clock.shift(1_000_000);
        check::reopen(&context, SLUG, number, "De grond is toch van de gemeente.").await.unwrap();
        assert_eq!(state(&context, number).await, (ContributionState::Open, None));
        assert!(mail_to(&context, "indiener@proefdorp.example").await.starts_with("mail-check-reopened-body"));

        let dossier = check::dossier(&context, SLUG, number).await.unwrap();
        assert_eq!(dossier.typed.points, refuse.points, "what was judged stands in the form again");
        assert_eq!(dossier.history[0].outcome, Outcome::Reopened);
        assert_eq!(dossier.history[0].replaces, Some(dossier.history[1].id));
        check::record(&context, SLUG, number, &good(), dossier.seen).await.unwrap();
        let history = check::dossier(&context, SLUG, number).await.unwrap().history;
        let outcomes: Vec<Outcome> = history.iter().map(|decision| decision.outcome).collect();
        assert_eq!(outcomes, [Outcome::Admitted, Outcome::Reopened, Outcome::Refused]);
        assert_eq!(history[0].replaces, Some(history[1].id));

        town.app.clock.shift(20 * DAY);
        assert_eq!(codes(check::reopen(&context, SLUG, number, "Te laat.").await), ["check-vote-open"]);
        assert!(!check::dossier(&context, SLUG, number).await.unwrap().can_reopen);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_vote_opened_a_plan_can_only_fall() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        town.app.clock.shift(20 * DAY);
        let at = seen(&context, number).await;
        assert_eq!(codes(check::record(&context, SLUG, number, &good(), at).await), ["outcome:check-vote-open"]);
        let refuse = Typed { outcome: "refuse".into(), door: "Volgend jaar".into(), ..good() };
        assert_eq!(check::record(&context, SLUG, number, &refuse, at).await.unwrap(), Outcome::Refused);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn plans_without_support_stand_apart_and_fall_together_once_support_closed() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 1).await;
        let context = town.acting(&town.official);
        let mut numbers = Vec::new();
        for title in ["Bankje", "Boom", "Zandbak"] {
            numbers.push(plan(&town, &loaded, title, "groen").await);
        }
        let supporter = town.acting(&town.resident);
        app::support::give(&supporter, SLUG, numbers[2]).await.unwrap();
        let listing = check::list(&context, SLUG, Filter::Waiting).await.unwrap();
        assert_eq!((listing.lines.len(), listing.below.len(), listing.can_refuse_below), (1, 2, false));
        let early = check::refuse_below_threshold(&context, SLUG, &numbers, "Volgend jaar.").await;
        assert_eq!(codes(early), ["check-support-still-open"]);
        let admit = check::record(&context, SLUG, numbers[0], &good(), seen(&context, numbers[0]).await).await;
        assert_eq!(codes(admit), ["outcome:check-support-missing"]);

        town.app.clock.shift(15 * DAY);
        assert_eq!(
            codes(check::refuse_below_threshold(&context, SLUG, &[], "").await),
            ["plan:check-no-plan-chosen", "next_door:check-without-next-door"]
        );
        let refused = check::refuse_below_threshold(&context, SLUG, &numbers, "Volgend jaar.").await.unwrap();
        assert_eq!(refused, 2, "the plan with support is left alone");
        let again = check::refuse_below_threshold(&context, SLUG, &numbers, "Volgend jaar.").await.unwrap();
        assert_eq!(again, 0);
        let listing = check::list(&context, SLUG, Filter::All).await.unwrap();
        assert_eq!((listing.progress.waiting, listing.progress.refused, listing.below.len()), (1, 2, 0));
        let fallen = check::dossier(&context, SLUG, numbers[0]).await.unwrap();
        assert_eq!(fallen.history[0].next_door, "Volgend jaar.");
        assert_eq!(fallen.history[0].verdicts, []);
        assert_eq!(fallen.history[0].reason, "check-threshold-reason supporters=0 threshold=1 until=2026-06-14");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn earlier_decisions_turn_up_by_the_words_they_share() {
    in_town(|town| async move {
        let older = budget(&town, "vorig-jaar", 0).await;
        let loaded = budget(&town, SLUG, 0).await;
        let context = town.acting(&town.official);
        let bench = plan(&town, &older, "Bankjes rond de vijver", "groen").await;
        let swing = plan(&town, &older, "Schommel", "spelen").await;
        for number in [bench, swing] {
            let at = check::dossier(&context, "vorig-jaar", number).await.unwrap().seen;
            check::record(&context, "vorig-jaar", number, &good(), at).await.unwrap();
        }
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let found = check::dossier(&context, SLUG, number).await.unwrap().similar;
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].title, "Bankjes rond de vijver");
        assert_eq!(found[0].words, ["bank", "vijver", "wandelt", "water"]);
        assert_eq!((found[0].outcome, found[0].same_category), (Outcome::Admitted, true));
        assert_eq!(found[0].path, "/opgave/vorig-jaar/plan/1");
        assert_eq!(found[1].words, ["wandelt", "water"], "the summary counts too");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_sees_nothing_of_a_check() {
    in_town(|town| async move {
        let loaded = budget(&town, SLUG, 0).await;
        let number = plan(&town, &loaded, "Een bankje bij de vijver", "groen").await;
        let other = Town::found(&town.app, "Gemeente Overdorp", "overdorp").await.unwrap();
        let stranger = other.acting(&other.official);
        assert!(matches!(check::dossier(&stranger, SLUG, number).await, Err(Error::NotFound)));
        assert!(matches!(check::list(&stranger, SLUG, Filter::All).await, Err(Error::NotFound)));
        let context = town.acting(&town.official);
        let question = Question { asked_of: Some(other.official.id), question: "Kan dit?".into(), due: Some(day(10)) };
        assert_eq!(codes(app::advice::ask(&context, SLUG, number, &question).await), ["asked_of:choice-missing"]);
        assert_eq!(app::desk::today(&stranger).await.unwrap().items, []);
    })
    .await;
}
