//! Every route answers as its access says, to everyone: nobody can add a page that escapes this test.

use std::sync::Arc;

use app::session::SessionKind;
use app::testing::Town;
use axum::http::{Method, StatusCode};
use domain::person::{Person, StaffRole};
use web::routes::{Access, Route};

use crate::Site;

/// Who tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Visitor {
    Anonymous,
    Resident,
    Staff(StaffRole),
    /// An official who came in by e-mail link, so without second factor.
    StaffByLink,
    /// An official of another organisation, with the cookie from there.
    Stranger,
}

const VISITORS: [Visitor; 8] = [
    Visitor::Anonymous,
    Visitor::Resident,
    Visitor::Staff(StaffRole::Admin),
    Visitor::Staff(StaffRole::Organiser),
    Visitor::Staff(StaffRole::Adviser),
    Visitor::Staff(StaffRole::Decider),
    Visitor::StaffByLink,
    Visitor::Stranger,
];

#[derive(Debug, PartialEq, Eq)]
enum Expected {
    Enters,
    SignsIn(&'static str),
    NotFound,
}

/// The rule, written apart from the code that keeps it.
fn expected(route: &Route, visitor: Visitor) -> Expected {
    let is_read = route.method == Method::GET;
    let door = |door| if is_read { Expected::SignsIn(door) } else { Expected::NotFound };
    let may_enter = match (route.access, visitor) {
        (Access::Public | Access::Voter, _) => true,
        (Access::Resident, _) => !matches!(visitor, Visitor::Anonymous | Visitor::Stranger),
        (Access::Staff, _) => matches!(visitor, Visitor::Staff(_)),
        (Access::Role(roles), Visitor::Staff(role)) => roles.contains(&role),
        (Access::Role(_), _) => false,
    };
    match (route.access, visitor) {
        _ if may_enter => Expected::Enters,
        (Access::Resident, _) => door("/inloggen?"),
        (_, Visitor::Anonymous | Visitor::Stranger | Visitor::StaffByLink) => door("/bureau/inloggen?"),
        _ => Expected::NotFound,
    }
}

struct People {
    site: Site,
    elsewhere: Town,
    added: std::cell::Cell<u32>,
}

impl People {
    async fn cookie(&self, visitor: Visitor) -> String {
        let number = self.added.get();
        self.added.set(number + 1);
        let town = if visitor == Visitor::Stranger { &self.elsewhere } else { &self.site.town };
        let (roles, kind) = match visitor {
            Visitor::Anonymous => return String::new(),
            Visitor::Resident => (vec![], SessionKind::Resident),
            Visitor::Staff(role) => (vec![role], SessionKind::Staff),
            Visitor::StaffByLink => (StaffRole::ALL.to_vec(), SessionKind::Resident),
            Visitor::Stranger => (StaffRole::ALL.to_vec(), SessionKind::Staff),
        };
        let person: Arc<Person> =
            town.add_person("Iemand", &format!("iemand{number}@voorbeeld.example"), &roles).await.unwrap();
        format!("sessie={}", town.sign_in(&person, kind).await.unwrap())
    }
}

#[tokio::test]
async fn every_route_answers_as_its_access_says() {
    let site = Site::new().await;
    let elsewhere = Town::found(&site.town.app, "Gemeente Elders", "elders").await.unwrap();
    let people = People { site, elsewhere, added: std::cell::Cell::new(0) };
    let routes = web::routes();
    assert!(routes.table().len() > 15, "the table holds the site");
    for visitor in VISITORS {
        let mut reading = people.cookie(visitor).await;
        for route in routes.table() {
            for value in ["1", "0199b6f0-0000-7000-8000-000000000000", "%F0%9F%8C%B3%00"] {
                if !route.path.contains('{') && value != "1" {
                    continue;
                }
                let path = filled(route.path, value);
                let answer = if route.method == Method::GET {
                    people.site.get(&path, &reading).await
                } else {
                    // An act may end the session it comes with, so each has its own.
                    people.site.post(&path, &people.cookie(visitor).await, &[]).await
                };
                let what =
                    format!("{visitor:?} {} {path} answered {} {}", route.method, answer.status, answer.location());
                assert!(!answer.status.is_server_error(), "{what}");
                match expected(route, visitor) {
                    Expected::Enters => assert!(answer.entered, "{what}"),
                    Expected::SignsIn(door) => {
                        assert!(
                            !answer.entered
                                && answer.status == StatusCode::SEE_OTHER
                                && answer.location().starts_with(door),
                            "{what}"
                        );
                    }
                    Expected::NotFound => assert!(!answer.entered && answer.status == StatusCode::NOT_FOUND, "{what}"),
                }
            }
        }
        reading.clear();
    }
}

/// A path with a value in place of every parameter.
fn filled(path: &str, value: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { value } else { part }).collect::<Vec<_>>().join("/")
}

#[test]
fn no_two_routes_are_the_same_and_none_ends_with_a_slash() {
    let routes = web::routes();
    let mut seen = std::collections::BTreeSet::new();
    for route in routes.table() {
        assert!(seen.insert((route.method.to_string(), route.path)), "{} {} twice", route.method, route.path);
        assert!(route.path == "/" || !route.path.ends_with('/'), "{}", route.path);
        assert!(
            !route.path.starts_with("/bureau")
                || matches!(route.access, Access::Staff | Access::Role(_))
                || route.path.starts_with("/bureau/inloggen"),
            "{} is for officials",
            route.path
        );
    }
}
