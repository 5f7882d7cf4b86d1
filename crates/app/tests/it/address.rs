//! A list of addresses comes in whole or not at all; what people type is found in it and in nothing else.

use std::io::Cursor;
use std::sync::Arc;

use app::address::{Finding, find, import};
use app::area::Atlas;
use app::contribution::{Placed, Sent, Typed, finding, place};
use app::testing::Town;
use app::undertaking::Loaded;
use app::{Context, Error};
use domain::area::Place;

use crate::in_town;

const HEADER: &str = "straat;huisnummer;postcode;woonplaats;latitude;longitude";

/// West holds the Lindelaan with 42, 42 A and 44; Oost its own Markt 1; Elders lies outside both.
const LINES: [&str; 6] = [
    "Lindelaan;42;1395 AB;Proefdorp;52.05;5.01",
    "Lindelaan;42-A;1395AB;Proefdorp;52,051;5,01",
    "Lindelaan;44;1395 AB;Proefdorp;52.052;5.01",
    "Markt;1;1395 CD;Proefdorp;52.05;5.15",
    "Markt;1;;Elders;52.05;5.25",
    "Kade;7;1395 EF;Elders;52.05;5.25",
];

fn list(lines: &[&str]) -> Cursor<String> {
    Cursor::new(format!("{HEADER}\n{}\n", lines.join("\n")))
}

/// Code and line of every refusal.
fn codes(error: Error) -> Vec<(String, String)> {
    let Error::Refused(refusals) = error else { panic!("{error:?}") };
    let line = |refusal: &domain::Refusal| {
        refusal.values.iter().find(|(name, _)| name == "line").map_or_else(String::new, |(_, line)| line.clone())
    };
    refusals.iter().map(|refusal| (refusal.code.clone(), line(refusal))).collect()
}

/// The houses that were found, with a word for how.
async fn found(context: &Context, typed: &str) -> (&'static str, Vec<String>) {
    let atlas = app::area::atlas(context).await.unwrap();
    match find(context, &atlas, None, typed).await.unwrap() {
        Finding::Unknown => ("unknown", vec![]),
        Finding::Nothing => ("nothing", vec![]),
        Finding::Outside => ("outside", vec![]),
        Finding::One(one) => ("one", vec![one.address.house()]),
        Finding::Several { choices, .. } => ("several", choices.iter().map(|one| one.address.house()).collect()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_type_is_found_and_only_in_their_own_town() {
    in_town(|town| async move {
        town.collect_plans().await.unwrap();
        let context = town.acting(&town.official);
        assert_eq!(found(&context, "Lindelaan 42").await.0, "unknown", "there is no list yet");
        assert_eq!(import::import(&context, list(&LINES)).await.unwrap(), 6);
        let one = |house: &str| ("one", vec![house.to_owned()]);
        for (typed, answer) in [
            ("lindelaan 42", one("Lindelaan 42")),
            ("  LINDELAAN   42a", one("Lindelaan 42 A")),
            ("1395ab 44", one("Lindelaan 44")),
            ("Lindelaan 44, 9999 ZZ Nergens", one("Lindelaan 44")),
            ("Lindelaan 42, naast de school", one("Lindelaan 42")),
            ("Markt 1", one("Markt 1")),
            ("linde-ln. 42", one("Lindelaan 42")),
            ("lindelaan42 a", one("Lindelaan 42 A")),
            ("bij de kerk aan de Lindelaan nr. 44", one("Lindelaan 44")),
            ("bij de kerk, lindeln 44", one("Lindelaan 44")),
            ("Lindelaan, 44", one("Lindelaan 44")),
            ("Kade 7", ("outside", vec![])),
            ("kd 7", ("outside", vec![])),
            ("Bij de bocht in de vaart", ("nothing", vec![])),
            ("", ("unknown", vec![])),
        ] {
            assert_eq!(found(&context, typed).await, answer, "{typed}");
        }
        let street = vec!["Lindelaan 42".to_owned(), "Lindelaan 42 A".to_owned(), "Lindelaan 44".to_owned()];
        assert_eq!(found(&context, "Lindelaan").await, ("several", street.clone()));
        assert_eq!(found(&context, "1395 AB").await, ("several", street.clone()));
        assert_eq!(found(&context, "Lindelaan 42 c").await, ("several", street[..2].to_vec()), "near, so it is asked");

        let elsewhere = Town::found(&town.app, "Gemeente Elders", "elders").await.unwrap();
        elsewhere.collect_plans().await.unwrap();
        assert_eq!(found(&elsewhere.visitor(), "Lindelaan 42").await.0, "unknown", "another organisation has no list");
        let resident = import::import(&town.acting(&town.resident), list(&LINES)).await;
        assert!(matches!(resident, Err(Error::NotFound)), "only administrators");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_street_gives_a_few_addresses_and_says_there_are_more() {
    in_town(|town| async move {
        town.collect_plans().await.unwrap();
        let context = town.acting(&town.official);
        let lines: Vec<String> = (1..=30).map(|n| format!("Laan;{n};;Proefdorp;52.05;5.{n:03}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        import::import(&context, list(&lines)).await.unwrap();
        let atlas = app::area::atlas(&context).await.unwrap();
        let Finding::Several { choices, has_more } = find(&context, &atlas, None, "laan").await.unwrap() else {
            panic!("several")
        };
        assert_eq!(choices.len(), app::address::MOST_CHOICES);
        assert!(has_more);
        assert_eq!(choices.iter().map(|one| one.address.number).collect::<Vec<_>>(), (1..=5).collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_comes_in_whole_or_not_at_all_and_replaces_the_one_before() {
    in_town(|town| async move {
        town.collect_plans().await.unwrap();
        let context = town.acting(&town.official);
        import::import(&context, list(&LINES)).await.unwrap();
        let with = |line: &str| Cursor::new(format!("{HEADER}\n{}\n{line}\n", LINES[0]).into_bytes());
        for (file, code, line) in [
            (with("Markt;geen;1395 AB;Proefdorp;52;5"), "addresses-number-wrong", "3"),
            (with(";1;1395 AB;Proefdorp;52;5"), "addresses-street-wrong", "3"),
            (with("Markt;1;1395;Proefdorp;52;5"), "addresses-postcode-wrong", "3"),
            (with("Markt;1;1395 AB;;52;5"), "addresses-town-wrong", "3"),
            (with("Markt;1;1395 AB;Proefdorp;121000;487000"), "addresses-place-wrong", "3"),
            (with("Markt;1;1395 AB"), "addresses-unreadable", "3"),
            (with("LINDELAAN;42;1395ab;proefdorp;52;5"), "addresses-twice", "3"),
            (Cursor::new(format!("{HEADER}\n").into_bytes()), "addresses-empty", ""),
            (Cursor::new(Vec::new()), "addresses-column-missing", ""),
        ] {
            let refused = codes(import::import(&context, file).await.unwrap_err());
            assert_eq!(refused[0], (code.to_owned(), line.to_owned()));
            assert_eq!(found(&context, "Lindelaan 44").await.0, "one", "{code}: the old list is still there");
        }
        let many = [HEADER].into_iter().chain(["x;x;x;x;x;x"; 50]).collect::<Vec<_>>().join("\n");
        assert_eq!(codes(import::import(&context, Cursor::new(many)).await.unwrap_err()).len(), 10);

        // An extract of the BAG: other names, columns that are not read, the Dutch grid, one byte per letter.
        let bag = b"openbareruimte,huisnummer,huisletter,huisnummertoevoeging,postcode,woonplaats,status,x,y\r\n\
            \"Caf\xe9plein\",3,b,2,1395XY,Proefdorp,in gebruik,130000.0,451000.0\r\n";
        assert_eq!(import::import(&context, Cursor::new(bag)).await.unwrap(), 1);
        assert_eq!(found(&context, "cafeplein 3b-2").await, ("one", vec!["Caféplein 3 b-2".to_owned()]));
        assert_eq!(found(&context, "Lindelaan 44").await.0, "nothing", "the list before is gone");
    })
    .await;
}

/// A budget that collects plans, with the list.
struct Desk {
    context: Context,
    loaded: Loaded,
    atlas: Arc<Atlas>,
}

impl Desk {
    async fn open(town: &Town) -> Self {
        town.collect_plans().await.unwrap();
        let context = town.acting(&town.official);
        import::import(&context, list(&LINES)).await.unwrap();
        let loaded =
            app::undertaking::load(&context, &mut context.read().await.unwrap(), "wijkbegroting").await.unwrap();
        let atlas = app::area::atlas(&context).await.unwrap();
        Self { context, loaded, atlas }
    }

    async fn place(&self, typed: &mut Typed, sent: Sent<'_>) -> Placed {
        place(&self.context, &self.loaded, &self.atlas, typed, sent).await.unwrap()
    }

    /// Sends words and leaves the rest of the form as it is.
    async fn words(&self, typed: &mut Typed, words: &str) -> Placed {
        let area = typed.area.clone();
        self.place(typed, Sent { words, area: &area, ..Sent::default() }).await
    }

    async fn finding(&self, typed: &Typed) -> Finding {
        finding(&self.context, &self.loaded, &self.atlas, typed).await.unwrap()
    }

    /// Ids of the addresses to choose from.
    async fn choices(&self, typed: &Typed) -> Vec<String> {
        match self.finding(typed).await {
            Finding::Several { choices, .. } => choices.iter().map(|one| one.address.id.to_string()).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn area(&self, name: &str) -> String {
        self.atlas.all().iter().find(|one| one.area.name == name).unwrap().area.id.to_string()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_puts_the_marker_and_a_choice_settles_what_is_not_clear() {
    in_town(|town| async move {
        let desk = Desk::open(&town).await;
        let mut typed = Typed::default();
        assert_eq!(desk.words(&mut typed, "Lindelaan 44, bij de boom").await, Placed::Marked);
        assert_eq!(typed.point, Some(Place { longitude: 5.01, latitude: 52.052 }));
        assert_eq!((typed.area.clone(), typed.found.as_str()), (desk.area("West"), "Lindelaan 44, 1395 AB Proefdorp"));
        assert_eq!(typed.address, "Lindelaan 44, bij de boom", "the words stay");
        assert_eq!(desk.words(&mut typed, "Lindelaan 44, bij de boom").await, Placed::Settled);

        let words = "Lindelaan, bij de boom";
        assert_eq!(desk.words(&mut typed, words).await, Placed::Asked);
        assert_eq!((typed.point, typed.area.as_str()), (None, ""), "the marker of another address goes");
        let choices = desk.choices(&typed).await;
        assert_eq!(choices.len(), 3);
        let sent = Sent { words, listed: words, ..Sent::default() };
        assert_eq!(desk.place(&mut typed, sent).await, Placed::Unanswered);
        assert_eq!(desk.place(&mut typed, Sent { chosen: &choices[1], ..sent }).await, Placed::Marked);
        assert_eq!(typed.address, "Lindelaan 42 A, bij de boom");
        assert_eq!(desk.words(&mut typed, "Lindelaan 42 A, bij de boom").await, Placed::Settled);

        assert_eq!(desk.words(&mut typed, "Lindelaan").await, Placed::Asked);
        let sent = Sent { words: "Lindelaan", listed: "Lindelaan", chosen: "geen", ..Sent::default() };
        assert_eq!(desk.place(&mut typed, sent).await, Placed::Settled);
        assert_eq!((typed.point, typed.address.as_str()), (None, "Lindelaan"));
        assert_eq!(desk.finding(&typed).await, Finding::Unknown, "what was answered is not asked again");

        for (words, answer) in [("Bij de brug", Finding::Nothing), ("Kade 7", Finding::Outside)] {
            assert_eq!(desk.words(&mut typed, words).await, Placed::Asked);
            assert_eq!(desk.finding(&typed).await, answer);
            assert_eq!(desk.words(&mut typed, words).await, Placed::Settled, "said once, then the person goes on");
            assert_eq!(typed.address, words);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_put_by_hand_is_only_replaced_by_choice() {
    in_town(|town| async move {
        let desk = Desk::open(&town).await;
        let click = Place { longitude: 5.12, latitude: 52.05 };
        let mut typed = Typed::default();
        let sent = Sent { words: "Bij de brug", clicked: Some(click), ..Sent::default() };
        assert_eq!(desk.place(&mut typed, sent).await, Placed::Marked);
        assert_eq!((typed.point, typed.area.clone()), (Some(click), desk.area("Oost")));
        assert_eq!(desk.words(&mut typed, "Naast de brug").await, Placed::Settled, "a click needs no address");
        assert_eq!(desk.words(&mut typed, "Lindelaan 44").await, Placed::Asked);
        assert_eq!(typed.point, Some(click), "the marker stays until another place is chosen");
        let choices = desk.choices(&typed).await;
        let area = typed.area.clone();
        let sent = Sent { words: "Lindelaan 44", area: &area, listed: "Lindelaan 44", ..Sent::default() };
        let mut stays = typed.clone();
        assert_eq!(desk.place(&mut stays, Sent { chosen: "geen", ..sent }).await, Placed::Settled);
        assert_eq!(stays.point, Some(click));
        assert_eq!(desk.place(&mut typed, Sent { chosen: &choices[0], ..sent }).await, Placed::Marked);
        assert_eq!(typed.area, desk.area("West"));
        let area = typed.area.clone();
        let sent = Sent { words: "Lindelaan 44", area: &area, clears: true, ..Sent::default() };
        assert_eq!(desk.place(&mut typed, sent).await, Placed::Marked);
        assert_eq!((typed.point, typed.found.as_str()), (None, ""));
        assert_eq!(desk.words(&mut typed, "Lindelaan 44").await, Placed::Settled, "what was cleared stays away");

        let (oost, west) = (desk.area("Oost"), desk.area("West"));
        let mut named = Typed::default();
        let sent = Sent { words: "Lindelaan 44", area: &oost, ..Sent::default() };
        assert_eq!(desk.place(&mut named, sent).await, Placed::Asked, "the words name another neighbourhood");
        assert_eq!(desk.choices(&named).await.len(), 1);
        let mut named = Typed::default();
        assert_eq!(desk.place(&mut named, Sent { area: &west, ..sent }).await, Placed::Marked);
        let mut named = Typed::default();
        let sent = Sent { words: "Bij de brug", area: &oost, ..Sent::default() };
        assert_eq!(desk.place(&mut named, sent).await, Placed::Settled, "the neighbourhood is enough");
    })
    .await;
}
