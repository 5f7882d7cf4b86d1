//! Reading and writing `.pb` files: what is accepted, what is said about it, what is refused and where.

use crate::data;
use tally::pb::{self, Defect, Severity, WriteOptions};
use tally::{BallotKind, Outcome, Rule, TieKey, count};

const SMALL: &str = "META\nkey;value\ndescription;Test\ncountry;Nederland\nunit;Ons dorp\ninstance;2026\n\
num_projects;2\nnum_votes;2\nbudget;100\nvote_type;approval\nrule;unknown\ndate_begin;2026\ndate_end;2026\n\
PROJECTS\nproject_id;cost;name\na;60;Bank\nb;50;Boom\nVOTES\nvoter_id;vote\n1;a,b\n2;b\n";

fn first_error(text: &str) -> (u64, Defect) {
    let findings = pb::read(text).expect_err("should be refused");
    let error = findings.first_error().unwrap();
    (error.line, error.defect.clone())
}

fn warnings(text: &str) -> Vec<(u64, Defect)> {
    let file = pb::read(text).unwrap_or_else(|findings| panic!("{findings}"));
    assert!(file.warnings.list.iter().all(|finding| finding.severity == Severity::Warning));
    file.warnings.list.into_iter().map(|finding| (finding.line, finding.defect)).collect()
}

#[test]
fn a_clean_file_has_no_findings() {
    assert_eq!(warnings(SMALL), []);
    let election = pb::read(SMALL).unwrap().election;
    assert_eq!((election.kind, election.budget.minor(), election.ballots().total()), (BallotKind::Approval, 100, 2));
}

#[test]
fn every_real_file_reads_and_writes_and_reads_the_same() {
    for (name, bytes) in data::all() {
        let first = pb::read_bytes(&bytes).unwrap_or_else(|findings| panic!("{name}: {findings}")).election;
        let options = WriteOptions { voting_method: true, neighborhood: true };
        let text = pb::write(&first, options);
        let second = pb::read(&text).unwrap_or_else(|findings| panic!("{name}: {findings}")).election;
        assert_eq!(text, pb::write(&second, options), "{name}");
        assert_eq!(first.ballots(), second.ballots(), "{name}");
        assert_eq!(first.meta, second.meta, "{name}");
    }
}

#[test]
fn an_export_without_options_says_nothing_about_voters() {
    let text = SMALL
        .replace("voter_id;vote\n1;a,b\n2;b", "voter_id;vote;age;sex;voting_method\nx;a,b;40;F;paper\ny;b;;;internet");
    let election = pb::read(&text).unwrap().election;
    let written = pb::write(&election, WriteOptions::default());
    assert!(written.ends_with("VOTES\nvoter_id;vote\n1;a,b\n2;b\n"), "{written}");
}

#[test]
fn line_ends_marks_and_quotes_are_read() {
    let crlf = SMALL.replace('\n', "\r\n");
    assert_eq!(pb::read(&crlf).unwrap(), pb::read(SMALL).unwrap());
    assert_eq!(warnings(&format!("\u{feff}{SMALL}")), [(1, Defect::ByteOrderMark)]);
    let quoted = SMALL.replace("Bank", "\"Bank; met \"\"rug\"\"\"");
    let election = pb::read(&quoted).unwrap().election;
    assert_eq!(election.projects()[0].name, "Bank; met \"rug\"");
    assert_eq!(warnings(&SMALL.replace("VOTES\n", "\nVOTES\n")), [(18, Defect::EmptyLine)]);
}

#[test]
fn what_has_one_meaning_is_accepted_and_said() {
    assert_eq!(warnings(&SMALL.replace("1;a,b", "1;a, b")), [(20, Defect::SpacesInList)]);
    assert_eq!(warnings(&SMALL.replace("1;a,b", "1;a,b,a")), [(20, Defect::ProjectTwice { id: "a".into() })]);
    assert_eq!(warnings(&SMALL.replace("2;b\n", "1;b\n")), [(21, Defect::SameVoter { id: "1".into() })]);
    let comma = warnings(&SMALL.replace("a;60", "a;60,5"));
    assert_eq!(comma, [(16, Defect::DecimalComma { value: "60,5".into() })]);
    let sentinel = warnings(&SMALL.replace("a;60", "a;999999999"));
    assert_eq!(sentinel, [(16, Defect::SentinelCost { id: "a".into(), cost: "999999999".into() })]);
    let total = warnings(&SMALL.replace("num_votes;2", "num_votes;3"));
    assert_eq!(total, [(8, Defect::WrongTotal { key: "num_votes".into(), said: "3".into(), found: 2 })]);
    let votes = SMALL.replace("project_id;cost;name\na;60;Bank\nb;50;Boom", "project_id;cost;votes\na;60;2\nb;50;2");
    assert_eq!(warnings(&votes), [(0, Defect::WrongVotes { id: "a".into(), said: 2, found: 1 })]);
}

#[test]
fn what_has_no_meaning_is_refused_with_its_line() {
    let refused = |old: &str, new: &str| first_error(&SMALL.replace(old, new));
    assert_eq!(refused("b;50", "a;50"), (17, Defect::SameProject { id: "a".into() }));
    assert_eq!(refused("2;b\n", "2;c\n"), (21, Defect::UnknownProject { id: "c".into() }));
    for cost in ["-5", "abc", "", "1,000", "1.000,50", "9223372036854775808", "1e5", "0.1234567891"] {
        let (line, defect) = refused("a;60", &format!("a;{cost}"));
        assert!(line == 16 && matches!(defect, Defect::BadCost { .. }), "{cost}: {defect}");
    }
    assert!(matches!(refused("budget;100", "budget;veel"), (9, Defect::BadValue { .. })));
    assert!(matches!(refused("budget;100\n", ""), (2, Defect::MissingKey { .. })));
    assert!(matches!(refused("approval", "mening"), (10, Defect::BadValue { .. })));
    assert!(matches!(refused("cost;name", "prijs;name"), (15, Defect::MissingColumn { .. })));
}

#[test]
fn torn_rows_and_files_are_refused_with_their_line() {
    let refused = |old: &str, new: &str| first_error(&SMALL.replace(old, new));
    assert!(matches!(refused("Bank", "\"Bank"), (16, Defect::OpenQuote)));
    // Found by `cargo xtask fuzz`: it was read, and could not be written.
    assert_eq!(refused("Bank", "Ba\rnk"), (16, Defect::ReturnInLine));
    assert!(matches!(refused("a;60;Bank", ";60;Bank"), (16, Defect::NoProjectId)));
    assert!(matches!(refused("1;a,b\n", "1;a,b;zeven\n"), (20, Defect::WrongFieldCount { .. })));
    assert!(matches!(first_error(""), (0, Defect::MissingSection { .. })));
    assert!(matches!(first_error("hallo"), (1, Defect::TextBeforeMeta)));
    let before_votes = SMALL.split("VOTES").next().unwrap();
    assert!(matches!(first_error(before_votes), (0, Defect::MissingSection { .. })));
    let findings = pb::read_bytes(b"META\nkey;value\n\xff").unwrap_err();
    assert_eq!((findings.list[0].line, &findings.list[0].defect), (3, &Defect::NotUtf8));
}

#[test]
fn points_belong_to_choices() {
    let points = SMALL
        .replace("approval", "cumulative")
        .replace("voter_id;vote\n1;a,b\n2;b", "voter_id;vote;points\n1;a,b;7,3\n2;b;2.5");
    let election = pb::read(&points).unwrap().election;
    assert_eq!(election.points_decimals, 1);
    let Outcome::Decided(result) = count(&election, &Rule::greedy(vec![TieKey::Id])).unwrap() else { panic!("tie") };
    let scores: Vec<String> = result.projects.iter().map(|project| project.score.to_string()).collect();
    assert_eq!(scores, ["7", "11/2"]);
    let missing = points.replace("7,3", "7");
    assert_eq!(first_error(&missing), (20, Defect::PointsMismatch { points: 1, projects: 2 }));
    assert_eq!(first_error(&points.replace("2;b;2.5", "2;b;")), (21, Defect::NoPoints));
    assert!(matches!(first_error(&points.replace("7,3", "7,x")), (20, Defect::BadPoints { .. })));
}

#[test]
fn a_flood_of_findings_does_not_fill_the_memory() {
    let mut text = SMALL.to_owned();
    text.extend((0..5000).map(|voter| format!("v{voter};a, b\n")));
    text.push_str("last;c\n");
    let findings = pb::read(&text).unwrap_err();
    assert!(findings.list.len() <= 1001 && findings.not_listed > 3000);
    assert_eq!(findings.first_error().unwrap().line, 5022);
}
