//! Every sentence that explains a count, in every language: one table of all reasons, stops, phases and rules.

use std::fmt::Write as _;

use domain::organisation::Register;
use domain::person::Language;
use tally::{
    Amount, BallotKind, Candidate, Cap, Comparison, Completion, Decided, ElectionBuilder, EqualShares, Fraction,
    Greedy, GreedyOrder, GroupBy, GroupWeight, Leftover, Limit, Method, Minimum, Misfit, Needs, Outcome, Part, Payment,
    Phase, Project, ProjectResult, Reason, Round, Rounded, Rule, SettledBy, SmallPlans, Spent, Split, Standing, Stop,
    StoppedBecause, Tie, TieKey, Utility,
};
use web::language::Translator;
use web::result::explain::{self, Explainer, Recipe, rule_name, rule_sentence, rule_tendency};

const LANGUAGES: [(&str, Language, Register); 4] = [
    ("nl", Language::Nl, Register::U),
    ("nl-jevorm", Language::Nl, Register::Je),
    ("en", Language::En, Register::U),
    ("fy", Language::Fy, Register::U),
];

fn euros(euros: i64) -> Amount {
    Amount::from_minor(euros * 100).unwrap()
}

fn fraction(text: &str) -> Fraction {
    text.parse().unwrap()
}

fn title(id: &str) -> String {
    format!("Plan {id}")
}

fn plan(id: &str, votes: u64, reason: Reason) -> ProjectResult {
    let standing = match reason {
        Reason::Chosen { .. } => Standing::Won,
        Reason::PartlyPaid { .. } => Standing::PartlyPaid,
        _ => Standing::Lost,
    };
    ProjectResult { id: id.to_owned(), cost: euros(4_100), votes, score: Fraction::whole(votes), standing, reason }
}

fn chosen(phase: Phase, average: Option<i64>) -> Reason {
    Reason::Chosen {
        round: 1,
        phase,
        paid_per_supporter: average.map(Rounded),
        from_elsewhere: if phase == Phase::Overshoot { euros(600) } else { Amount::ZERO },
    }
}

/// Every reason there is. A new one stops the build in `Explainer`, and stands here after that.
fn reasons() -> Vec<ProjectResult> {
    let capped = |by, name: &str| Reason::CapReached { by, name: name.to_owned() };
    let below =
        |minimum, needed: &str| Reason::BelowMinimum { minimum, needed: fraction(needed), found: fraction("12") };
    let spent = |id: &str, supporters| Spent { project: id.to_owned(), money: Rounded(60_050), supporters };
    vec![
        plan("1", 412, chosen(Phase::Main, Some(995))),
        plan("1", 412, chosen(Phase::Main, None)),
        plan("1", 1, chosen(Phase::Main, Some(410_000))),
        plan("2", 412, chosen(Phase::EverythingFits, None)),
        plan("2", 412, chosen(Phase::Free, None)),
        plan("2", 412, chosen(Phase::Fill, None)),
        plan("2", 1, chosen(Phase::Leftover, None)),
        plan("2", 412, chosen(Phase::Overshoot, None)),
        plan("2", 0, chosen(Phase::Unsupported, None)),
        plan("3", 99, Reason::PartlyPaid { round: 1, paid: euros(1_200) }),
        plan("3", 12, below(Minimum::Votes(fraction("50")), "50")),
        plan("3", 12, below(Minimum::ShareOfBallots(fraction("1/10")), "241/2")),
        plan("3", 12, below(Minimum::ShareOfCost(fraction("1/3")), "40")),
        plan("3", 12, below(Minimum::Points(fraction("50.5")), "50.5")),
        plan("3", 0, Reason::NoVotes),
        plan("3", 1, Reason::TooFewVotes { money: Rounded(2_492) }),
        plan("3", 30, Reason::TooFewVotes { money: Rounded(74_760) }),
        plan("3", 1, Reason::SupportersSpent { money: Rounded(5), on: vec![spent("1", 1)] }),
        plan("3", 210, Reason::SupportersSpent { money: Rounded(300_000), on: vec![spent("1", 130), spent("2", 9)] }),
        plan("3", 210, Reason::SupportersSpent { money: Rounded(300_000), on: Vec::new() }),
        plan("3", 210, Reason::DidNotFit { left: euros(900) }),
        plan("3", 210, Reason::AfterStop { at: "4".to_owned() }),
        plan("3", 210, capped(GroupBy::Category, "Groen")),
        plan("3", 210, capped(GroupBy::Category, "Spelen")),
        plan("3", 210, capped(GroupBy::Category, "Zonder grens")),
        plan("3", 210, capped(GroupBy::Neighborhood, "Centrum")),
        plan("3", 210, capped(GroupBy::Neighborhood, "Noord")),
        plan("3", 210, capped(GroupBy::Neighborhood, "Zonder grens")),
        plan("3", 210, Reason::ExcludedBy { project: "1".to_owned() }),
        plan("3", 210, Reason::LostTie { to: "1".to_owned(), settled_by: SettledBy::Cost }),
        plan("3", 210, Reason::OutsideParts),
        plan("3", 210, Reason::SeatsTaken),
        ProjectResult { score: fraction("315/2"), ..plan("3", 210, Reason::SeatsTaken) },
    ]
}

/// A rule with a cap of every kind.
fn capped_rule() -> Rule {
    let cap = |by, name: &str, most| Cap { by, name: name.to_owned(), most };
    let mut rule =
        Rule::equal_shares_add1(Stop::Exhaustive, true, vec![TieKey::Cost, TieKey::Votes, TieKey::Lot(vec![])]);
    rule.caps = vec![
        cap(GroupBy::Category, "Groen", Limit::Money(fraction("5000"))),
        cap(GroupBy::Category, "Spelen", Limit::Plans(2)),
        cap(GroupBy::Neighborhood, "Centrum", Limit::Money(fraction("2500.50"))),
        cap(GroupBy::Neighborhood, "Noord", Limit::Plans(1)),
    ];
    rule
}

/// A count with one round, in which plan 1 was paid before plan 2.
fn decided(rule: &Rule) -> Decided {
    let mut builder = ElectionBuilder::new(BallotKind::Approval, euros(5_000), 2).unwrap();
    for id in ["1", "2", "3"] {
        builder.project(Project::new(id, euros(4_100)));
    }
    for (ids, count) in [(&["1"][..], 400), (&["1", "2"], 12), (&["2"], 390), (&[], 9)] {
        let choices: Vec<(&str, i64)> = ids.iter().map(|id| (*id, 0)).collect();
        builder.ballot_with(&choices, &tally::Group::default(), count).unwrap();
    }
    let Outcome::Decided(decided) = tally::count(&builder.build().unwrap(), rule).unwrap() else { panic!("a tie") };
    *decided
}

fn rules() -> Vec<Rule> {
    let greedy = |greedy: Greedy| Rule::new(Method::Greedy(greedy), vec![TieKey::Cost]);
    let shares = |shares: EqualShares| Rule::new(Method::EqualShares(shares), vec![TieKey::Votes, TieKey::Id]);
    let orders = [GreedyOrder::Votes, GreedyOrder::Points, GreedyOrder::VotesPerCost, GreedyOrder::PointsPerCost];
    let mut rules: Vec<Rule> = orders.map(|order| greedy(Greedy { order, ..Greedy::default() })).into();
    rules.extend([
        greedy(Greedy { misfit: Misfit::Stop, leftover: Leftover::NextThatFits, ..Greedy::default() }),
        greedy(Greedy {
            misfit: Misfit::StopOrOvershoot { least_share: fraction("0.8") },
            leftover: Leftover::PartOfNext,
            unsupported: true,
            ..Greedy::default()
        }),
        shares(EqualShares::default()),
        shares(EqualShares {
            endowment: tally::Endowment::Whole,
            utility: Utility::Cardinality,
            ..EqualShares::default()
        }),
        shares(EqualShares { utility: Utility::Points, comparison: Comparison::Winners, ..EqualShares::default() }),
        shares(EqualShares { comparison: Comparison::AnyWinner, fill: true, ..EqualShares::default() }),
        Rule::equal_shares_add1(
            Stop::Exhaustive,
            false,
            vec![TieKey::HighestCost, TieKey::Points, TieKey::Lot(vec![])],
        ),
        Rule::equal_shares_add1(Stop::Exhaustive, true, Vec::new()),
        Rule::equal_shares_add1(Stop::Overspend, false, vec![TieKey::Id]),
        Rule::new(Method::Phragmen, vec![TieKey::Id]),
        Rule::new(Method::MaximinSupport, vec![TieKey::Id]),
        Rule::new(Method::Dhondt { by: GroupBy::Category }, vec![TieKey::Id]),
        Rule::new(Method::Dhondt { by: GroupBy::Neighborhood }, vec![TieKey::Id]),
        capped_rule(),
    ]);
    let split = |by| Split {
        by,
        parts: vec![
            Part { name: "Noord".to_owned(), most: Limit::Money(fraction("10000")) },
            Part { name: "Zuid".to_owned(), most: Limit::Plans(3) },
        ],
    };
    rules.push(Rule {
        minimums: vec![
            Minimum::Votes(fraction("50")),
            Minimum::Points(fraction("10")),
            Minimum::ShareOfBallots(fraction("1/20")),
            Minimum::ShareOfCost(fraction("1/3")),
        ],
        exclusions: vec![vec!["1".to_owned(), "2".to_owned(), "3".to_owned()]],
        points_by_rank: vec![3, 2, 1],
        weights: vec![GroupWeight { voting_method: "tafel".to_owned(), share: fraction("0.8") }],
        small_plans: Some(SmallPlans { up_to: fraction("5000"), times: 2 }),
        split: Some(split(GroupBy::Neighborhood)),
        ..Rule::greedy(vec![TieKey::Votes])
    });
    rules.push(Rule { split: Some(split(GroupBy::Category)), ..Rule::greedy(vec![TieKey::Votes]) });
    rules
}

/// Everything that can be said, one line each.
fn everything(t: Translator) -> String {
    let mut page = String::new();
    let mut say = |heading: &str, lines: &[String]| {
        let _infallible = writeln!(page, "## {heading}");
        for line in lines {
            let _infallible = writeln!(page, "{line}");
        }
    };
    let count = decided(&capped_rule());
    let explainer = Explainer::new(t, &count, &title, "EUR");
    say("reasons", &reasons().iter().map(|plan| explainer.reason(plan, None)).collect::<Vec<_>>());
    let by_method = |method: Method| {
        let count = Decided { rule: Rule::new(method, Vec::new()), ..count.clone() };
        Explainer::new(t, &count, &title, "EUR").reason(&plan("1", 412, chosen(Phase::Main, None)), None)
    };
    let ordered = |order| Method::Greedy(Greedy { order, ..Greedy::default() });
    let methods = [
        ordered(GreedyOrder::Votes),
        ordered(GreedyOrder::VotesPerCost),
        Method::Phragmen,
        Method::MaximinSupport,
        Method::Dhondt { by: GroupBy::Category },
        Method::Dhondt { by: GroupBy::Neighborhood },
    ];
    say("won by another method", &methods.map(by_method));
    let weighed =
        Rule { weights: vec![GroupWeight { voting_method: String::new(), share: fraction("1") }], ..capped_rule() };
    let outside = Rule { split: rules().last().unwrap().split.clone(), ..capped_rule() };
    let area = Rule { split: rules().iter().rev().nth(1).unwrap().split.clone(), ..capped_rule() };
    let odd = [
        (weighed, ProjectResult { score: fraction("315/2"), ..plan("3", 210, Reason::SeatsTaken) }),
        (outside, plan("3", 210, Reason::OutsideParts)),
        (area, plan("3", 210, Reason::OutsideParts)),
    ];
    let said = odd.map(|(rule, plan)| {
        let count = Decided { rule, ..count.clone() };
        Explainer::new(t, &count, &title, "EUR").reason(&plan, None)
    });
    say("odd rules", &said);
    say("margins", &margins(t, &count));
    let needs = |more_votes, cheaper_by: Option<i64>| Needs {
        project: "3".to_owned(),
        more_votes,
        cheaper_by: cheaper_by.map(euros),
    };
    let near = |percent| tally::EffectiveSupport { project: "3".to_owned(), percent, round: Some(2) };
    say("near", &[near(Some(93)), near(None)].map(|support| explainer.near(&support).unwrap_or_default()));
    for needs in [needs(Some(23), Some(4_100)), needs(Some(1), None), needs(None, Some(50)), needs(None, None)] {
        say("needs", &[vec![explainer.needed(&needs)], explainer.needed_in_full(&needs)].concat());
    }
    say("stops", &stops(t, &count));
    say("voters", &explainer.voters());
    let few = Decided { ballots: 9, ..count.clone() };
    say("few voters", &Explainer::new(t, &few, &title, "EUR").voters());
    for rule in rules() {
        let counted = Decided { rule: rule.clone(), ..count.clone() };
        let name = rule_name(t, &rule);
        say(
            &name,
            &[
                vec![rule_sentence(t, &rule), rule_tendency(t, &rule)],
                Explainer::new(t, &counted, &title, "EUR").how_it_works(),
            ]
            .concat(),
        );
    }
    let announced = Rule::advised();
    say("Before a vote", &Recipe::new(t, &announced, &title, "EUR").lines());
    page
}

fn margins(t: Translator, count: &Decided) -> Vec<String> {
    let settled = [
        SettledBy::Cost,
        SettledBy::HighestCost,
        SettledBy::Votes,
        SettledBy::Points,
        SettledBy::Lot,
        SettledBy::Id,
        SettledBy::AllAreChosen,
    ];
    let winner = plan("1", 412, chosen(Phase::Main, Some(995)));
    let round = Round {
        number: 1,
        phase: Phase::Main,
        project: "1".to_owned(),
        score: fraction("411.5"),
        payment: Some(Payment { cap: fraction("9.95"), in_full: 400, with_their_last_money: 12 }),
        paid: euros(4_100),
        left: euros(900),
        tie: None,
        candidates: vec![
            Candidate { project: "1".to_owned(), effective_votes: Rounded(41_150) },
            Candidate { project: "2".to_owned(), effective_votes: Rounded(39_020) },
        ],
    };
    let mut lines = Vec::new();
    for settled_by in settled {
        let tie = Tie { between: vec!["1".to_owned(), "2".to_owned(), "3".to_owned()], settled_by };
        let tied = Decided { rounds: vec![Round { tie: Some(tie), ..round.clone() }], ..count.clone() };
        lines.extend(Explainer::new(t, &tied, &title, "EUR").margin(&winner));
    }
    let near = vec![Candidate { project: "2".to_owned(), effective_votes: Rounded(41_120) }];
    for candidates in [round.candidates.clone(), near] {
        let counted = Decided { rounds: vec![Round { candidates, ..round.clone() }], ..count.clone() };
        lines.extend(Explainer::new(t, &counted, &title, "EUR").margin(&winner));
    }
    let greedy = decided(&Rule::greedy(vec![TieKey::Cost]));
    lines.extend(Explainer::new(t, &greedy, &title, "EUR").margin(greedy.projects.first().unwrap()));
    lines
}

fn stops(t: Translator, count: &Decided) -> Vec<String> {
    let all = [
        StoppedBecause::EverythingFits,
        StoppedBecause::EndOfList,
        StoppedBecause::DidNotFit,
        StoppedBecause::NobodyCanAfford,
        StoppedBecause::Exhausted,
        StoppedBecause::NextStepOverspends,
        StoppedBecause::NothingLeftToBuy,
        StoppedBecause::GreedyPreferred,
        StoppedBecause::Parts,
    ];
    let compared = tally::Compared {
        prefer_greedy: 120,
        prefer_equal_shares: 9,
        equal: 600,
        greedy_winners: Vec::new(),
        equal_shares_winners: Vec::new(),
    };
    let mut lines = Vec::new();
    for stopped_because in all {
        let counted = Decided { stopped_because, comparison: Some(compared.clone()), ..count.clone() };
        let explainer = Explainer::new(t, &counted, &title, "EUR");
        lines.push(format!("{} {}", explainer.stopped(), explainer.comparison().unwrap()));
    }
    lines
}

#[test]
fn everything_that_a_count_can_say_is_said_in_every_language() {
    for (name, language, register) in LANGUAGES {
        let page = everything(Translator::new(language, register));
        assert!(!page.contains("explain-"), "{name} misses a sentence:\n{page}");
        assert!(!page.contains("{$") && !page.contains("{ $"), "{name} misses a value:\n{page}");
        insta::assert_snapshot!(format!("explain_{name}"), page);
    }
}

#[test]
fn small_groups_are_not_counted_out_nor_what_remains_of_everyone() {
    let t = Translator::new(Language::Nl, Register::U);
    assert_eq!(explain::people(t, 0, 400), "0");
    assert_eq!(explain::people(t, 9, 400), "minder dan 10");
    assert_eq!(explain::people(t, 10, 400), "10");
    assert_eq!(explain::people(t, 391, 400), "bijna iedereen");
    assert_eq!(explain::people(t, 400, 400), "400");
}

#[test]
fn amounts_are_written_in_the_currency_of_the_election() {
    let count = decided(&capped_rule());
    let english = Translator::new(Language::En, Register::U);
    let amount = |t, currency| Explainer::new(t, &count, &title, currency).amount(Amount::from_minor(123_450).unwrap());
    assert_eq!(amount(english, "EUR"), "€1,234.50");
    assert_eq!(amount(english, "PLN"), "PLN\u{a0}1,234.50");
    assert_eq!(amount(Translator::new(Language::Nl, Register::U), ""), "1.234,50");
}

#[test]
fn flags_say_the_whole_rule_or_nothing() {
    use explain::{Command, command};
    let flags = |rule: &Rule| match command(rule) {
        Command::Flags(flags) => flags,
        Command::RuleFile => "FILE".to_owned(),
    };
    let advised = Rule::advised();
    assert_eq!(flags(&advised), "--rule equal-shares --completion add1-fill --stop exhaustive --tie cost,votes");
    let drawn = Rule { ties: vec![TieKey::Cost, TieKey::Lot(vec!["2".to_owned(), "7".to_owned()])], ..advised.clone() };
    assert!(flags(&drawn).ends_with("--tie cost,lot --lot 2,7"), "{}", flags(&drawn));
    let undrawn = Rule { ties: vec![TieKey::Lot(Vec::new())], ..advised.clone() };
    assert!(flags(&undrawn).ends_with(" --tie lot"));
    assert_eq!(flags(&capped_rule()), "FILE", "a cap on a number of plans has no flag");
    let mut capped = capped_rule();
    capped.caps.retain(|cap| matches!(cap.most, Limit::Money(_)));
    let words = "--cap \"category:Groen=5000\" --cap \"neighborhood:Centrum=2500.5\"";
    assert!(flags(&capped).ends_with(words), "{}", flags(&capped));
    capped.caps.first_mut().unwrap().name = "Groen\"; rm".to_owned();
    assert_eq!(flags(&capped), "FILE", "what a shell would read stays out of the command");
    let minimum = Rule { minimums: vec![Minimum::Votes(fraction("5"))], ..advised.clone() };
    assert!(flags(&minimum).ends_with(" --minimum-votes 5"));
    let half = Completion::Add1 { step: fraction("1/2"), stop: Stop::Exhaustive };
    let half = Method::EqualShares(EqualShares { completion: half, ..EqualShares::default() });
    let half = flags(&Rule { method: half, ..advised });
    assert_eq!(half, "--rule equal-shares --completion add1 --step 1/2 --stop exhaustive --tie cost,votes");
    let weighted = Rule { points_by_rank: vec![2, 1], ..Rule::greedy(vec![TieKey::Votes]) };
    assert_eq!(flags(&weighted), "FILE");
    assert_eq!(flags(&Rule::greedy_no_skip(vec![TieKey::Votes])), "--rule greedy-no-skip --tie votes");
}
