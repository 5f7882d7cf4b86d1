//! Voting over HTTP: code, choice, check, cast, receipt, over; the roll and paper at the desk.

use app::session::SessionKind;
use app::testing::VOTE_SLUG;
use axum::http::StatusCode;
use domain::person::StaffRole;

use crate::{Answer, Site};

const VOTE: &str = "/opgave/buurtgeld/stemmen";
const ROLL: &str = "/bureau/opgave/buurtgeld/stemrol";
const PAPER: &str = "/bureau/opgave/buurtgeld/papier";

async fn open() -> (Site, Vec<String>) {
    let site = Site::new().await;
    assert_eq!(VOTE_SLUG, "buurtgeld");
    site.town.open_vote().await.unwrap();
    let codes = site.town.letters(3).await.unwrap();
    (site, codes)
}

/// The voting cookie that an answer sets, as the browser sends it back.
fn pass(answer: &Answer) -> String {
    format!("stem={}", answer.cookie("stem").expect("a pass"))
}

/// Code, choice, check, cast.
pub(crate) async fn vote(site: &Site, code: &str, choices: &[&str]) -> Answer {
    let entered = site.post(VOTE, "", &[("code", code)]).await;
    assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/opgave/buurtgeld/stemmen/kiezen"));
    let form: Vec<(&str, &str)> = choices.iter().map(|choice| ("keuze", *choice)).collect();
    let chosen = site.post(&format!("{VOTE}/kiezen"), &pass(&entered), &form).await;
    assert_eq!((chosen.status, chosen.location()), (StatusCode::SEE_OTHER, "/opgave/buurtgeld/stemmen/controle"));
    let check = site.get(&format!("{VOTE}/controle"), &pass(&chosen)).await;
    assert!(choices.iter().all(|choice| check.body.contains(&format!("name=\"keuze\" value=\"{choice}\""))));
    site.post(&format!("{VOTE}/uitbrengen"), &pass(&chosen), &form).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_votes_with_a_code_and_nothing_stays_behind() {
    let (site, codes) = open().await;
    let first = site.get(VOTE, "").await;
    assert!(first.body.contains("Vul de code uit uw brief in") && first.body.contains("data-code-from-address"));
    let typed = codes[0].replace('-', "  ").to_lowercase();
    let done = vote(&site, &typed, &["2", "5"]).await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(done.body.contains("Uw stem is uitgebracht") && done.body.contains("€\u{a0}700"));
    assert_eq!(done.cookie("stem").as_deref(), Some(""), "the pass is taken away");
    assert_eq!(done.header("cache-control"), "no-store");
    assert_eq!(done.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(!done.body.contains("Plan 2"), "the receipt does not say what was chosen");
    let receipt = done.body.split("app-receipt__word").nth(1).unwrap().split(['>', '<']).nth(1).unwrap().to_owned();
    let found = site.post(&format!("{VOTE}/bewijs"), "", &[("bewijs", &receipt)]).await;
    assert!(found.body.contains("Ja, de stem met dit bewijs"));
    let other = site.post(&format!("{VOTE}/bewijs"), "", &[("bewijs", "0000-0000-0000")]).await;
    assert!(other.body.contains("geen stem met dit bewijs"));
    let again = site.post(VOTE, "", &[("code", &codes[0])]).await;
    let choose = site.get(&format!("{VOTE}/kiezen"), &pass(&again)).await;
    assert!(choose.body.contains("Met deze code is al gestemd"));
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_come_back_with_what_was_chosen() {
    let (site, codes) = open().await;
    let entered = site.post(VOTE, "", &[("code", &codes[0])]).await;
    let few = site.post(&format!("{VOTE}/kiezen"), &pass(&entered), &[("keuze", "4")]).await;
    assert_eq!(few.status, StatusCode::BAD_REQUEST);
    assert!(few.body.contains("Kies er ten minste 2") && few.body.contains("value=\"4\" data-cost=\"40000\" checked"));
    let strange = site.post(&format!("{VOTE}/kiezen"), &pass(&entered), &[("keuze", "4"), ("keuze", "<b>")]).await;
    assert_eq!(strange.status, StatusCode::BAD_REQUEST);
    let search = [("keuze", "4"), ("zoek", "bestaat niet"), ("actie", "zoek")];
    let searched = site.post(&format!("{VOTE}/kiezen"), &pass(&entered), &search).await;
    assert!(!searched.location().contains('4'), "no choice in an address");
    let filtered = site.get(searched.location(), &pass(&searched)).await;
    assert!(filtered.body.contains("id=\"plan-4\"") && !filtered.body.contains("id=\"plan-1\""));
    assert!(filtered.body.contains("value=\"4\" data-cost=\"40000\" checked"), "the tick stays, without script too");
    assert!(filtered.body.contains("1 plan, samen €\u{a0}400."), "and the server adds it up");
    // A ballot that was changed on its way is judged by the server.
    let forged = site.post(&format!("{VOTE}/uitbrengen"), &pass(&entered), &[("keuze", "1")]).await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST);
    for page in ["kiezen", "controle"] {
        let without = site.get(&format!("{VOTE}/{page}"), "stem=00ff").await;
        assert_eq!((without.status, without.location()), (StatusCode::SEE_OTHER, VOTE));
    }
    assert_eq!(site.post(&format!("{VOTE}/uitbrengen"), "", &[("keuze", "1")]).await.location(), VOTE);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_unknown_and_struck_codes_get_the_same_page() {
    let (site, codes) = open().await;
    let desk = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let unsure = site.post(&format!("{ROLL}/brief"), &desk, &[("brief", "brief-1"), ("actie", "doorhalen")]).await;
    assert_eq!(unsure.status, StatusCode::BAD_REQUEST);
    let form = [("brief", "brief-1"), ("actie", "doorhalen"), ("zeker", "ja")];
    assert_eq!(site.post(&format!("{ROLL}/brief"), &desk, &form).await.status, StatusCode::SEE_OTHER);
    let unknown = domain::voting_code::VotingCode::new("ZZZZ", [3; 11]).unwrap().printed();
    let wrong = domain::voting_code::VotingCode::new(codes[0].get(..4).unwrap(), [3; 11]).unwrap().printed();
    let mut pages = Vec::new();
    for code in [&codes[1], &unknown, &wrong] {
        let answer = site.post(VOTE, "", &[("code", code)]).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        pages.push(answer.body.replace(code.as_str(), "CODE"));
    }
    assert!(pages[0].contains("Met deze code kan niet worden gestemd"));
    assert!(pages.iter().all(|page| *page == pages[0]));
    let typing = site.post(VOTE, "", &[("code", "7KQ4")]).await;
    assert!(typing.body.contains("heeft 4 tekens") && typing.body.contains("value=\"7KQ4\""), "what was typed stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn before_and_after_the_vote_the_page_says_when() {
    let (site, codes) = open().await;
    let entered = site.post(VOTE, "", &[("code", &codes[0])]).await;
    site.town.app.clock.shift(13 * 86_400_000_000 + 12 * 3_600_000_000 - 60_000_000);
    let late = site.post(VOTE, "", &[("code", &codes[1])]).await;
    site.town.app.clock.shift(120_000_000);
    let form = [("keuze", "1"), ("keuze", "2")];
    let refused = site.post(&format!("{VOTE}/uitbrengen"), &pass(&late), &form).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.body.contains("gesloten sinds 15 juni 2026 om 00:00"));
    assert!(site.get(VOTE, "").await.body.contains("gesloten sinds 15 juni 2026 om 00:00"));
    let old = site.post(&format!("{VOTE}/uitbrengen"), &pass(&entered), &form).await;
    assert_eq!((old.location(), old.cookie("melding")), (VOTE, None), "nobody is asked for a code after the close");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_tabs_and_two_clicks_give_one_ballot_and_say_which() {
    let (site, codes) = open().await;
    let entered = site.post(VOTE, "", &[("code", &codes[0])]).await;
    let cast =
        async |choices: &[(&str, &str)]| site.post(&format!("{VOTE}/uitbrengen"), &pass(&entered), choices).await;
    let receipt =
        |answer: &Answer| answer.body.split("controlewoord\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let (one, other) = ([("keuze", "1"), ("keuze", "2")], [("keuze", "3"), ("keuze", "4")]);
    let (first, second) = tokio::join!(cast(&one), cast(&one));
    assert_eq!(receipt(&first), receipt(&second), "two clicks");
    let tab = cast(&other).await;
    assert!(tab.body.contains("Deze stem vervangt de stem die eerder met deze code is uitgebracht"));
    let again = cast(&one).await;
    assert_eq!(receipt(&again), receipt(&first));
    assert!(again.body.contains("Alleen die laatste stem telt") && receipt(&tab) != receipt(&first));
    // The tab that casts ends the session of this browser; the other is told what to do and that nothing is lost.
    let late = site.post(&format!("{VOTE}/uitbrengen"), "", &other).await;
    assert_eq!((late.status, late.location()), (StatusCode::SEE_OTHER, VOTE));
    let told = site.get(VOTE, &format!("melding={}", late.cookie("melding").unwrap())).await;
    assert!(told.body.contains("Een stem die is uitgebracht, is bewaard"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ballot_that_cannot_be_stored_is_refused_and_can_be_sent_again() {
    let (site, codes) = open().await;
    let entered = site.post(VOTE, "", &[("code", &codes[0])]).await;
    let form = [("keuze", "1"), ("keuze", "2")];
    let change = async |sql: &'static str| {
        let mut tx = site.town.app.db.write().await.unwrap();
        tx.execute(sql, Vec::new()).await.unwrap();
        tx.commit().await.unwrap();
    };
    change("CREATE TRIGGER no_room BEFORE INSERT ON ballot BEGIN SELECT RAISE(ABORT, 'no room'); END").await;
    let refused = site.post(&format!("{VOTE}/uitbrengen"), &pass(&entered), &form).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.body.contains("Wij konden uw stem nu niet opslaan"));
    assert!(refused.body.contains("name=\"keuze\" value=\"2\"") && !refused.body.contains("no room"));
    assert_eq!(refused.cookie("stem"), None, "the pass stays");
    change("DROP TRIGGER no_room").await;
    let stored = site.post(&format!("{VOTE}/uitbrengen"), &pass(&entered), &form).await;
    assert!(stored.status == StatusCode::OK && stored.body.contains("Uw stem is uitgebracht"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_for_the_outcome_is_kept_or_comes_back() {
    let (site, _) = open().await;
    let wrong = site.post(&format!("{VOTE}/bericht"), "", &[("email", "geen adres")]).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("value=\"geen adres\""));
    let kept = site.post(&format!("{VOTE}/bericht"), "", &[("email", "bewoner@proefdorp.example")]).await;
    assert!(kept.body.contains("U krijgt de uitslag per e-mail"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_makes_codes_fetches_them_once_and_replaces_a_letter() {
    let (site, _) = open().await;
    let desk = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let names = site.upload(ROLL, &desk, "kenmerk;naam\nA;B").await;
    assert_eq!(names.status, StatusCode::BAD_REQUEST);
    assert!(names.body.contains("De kolom “naam” hoort hier niet"));
    site.refuses_other_letters(ROLL, &desk).await;
    assert_eq!(site.upload(ROLL, &desk, "kenmerk\nX-1\nX-2").await.status, StatusCode::SEE_OTHER);
    assert!(site.get(ROLL, &desk).await.body.contains("Codes gemaakt: 0 van 2."));
    app::worker::run_due(&site.town.app).await.unwrap();
    let file = site.post(&format!("{ROLL}/2/afdrukken"), &desk, &[]).await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"stembrieven-buurtgeld-2.csv\"");
    assert_eq!(app::testing::codes(&file.body).len(), 2);
    let gone = site.post(&format!("{ROLL}/2/afdrukken"), &desk, &[]).await;
    assert!(gone.body.contains("opgehaald en vernietigd"));
    let letter = site.post(&format!("{ROLL}/brief"), &desk, &[("brief", "x-1"), ("actie", "vervangen")]).await;
    assert_eq!((letter.status, letter.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(letter.body.contains("<svg") && !letter.body.contains("<?xml") && !letter.body.contains("style="));
    let code = letter.body.split("app-receipt__word\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(!letter.body.contains(&format!("stemmen#{code}")), "the address in words carries no code");
    assert_eq!(vote(&site, &code, &["1", "2"]).await.status, StatusCode::OK);
    let roll = site.get(ROLL, &desk).await.body;
    assert!(roll.contains("Stemmen op de website"));
    assert!(roll.contains("In geen enkel uur kwamen tien of meer nieuwe stemmen binnen."));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_officials_read_a_paper_ballot() {
    let (site, codes) = open().await;
    let first = site.signed_in(&site.town.official, SessionKind::Staff).await;
    let adviser = site.town.add_person("Adviseur", "adviseur@proefdorp.example", &[StaffRole::Adviser]).await.unwrap();
    let second = site.signed_in(&adviser, SessionKind::Staff).await;
    let letter = codes[0].get(..4).unwrap();
    let odd = site.post(PAPER, &first, &[("brief", letter), ("keuze", "1 twee")]).await;
    assert!(odd.body.contains("“twee” is geen nummer") && odd.body.contains("value=\"1 twee\""));
    assert_eq!(site.post(PAPER, &first, &[("brief", letter), ("keuze", "1, 2")]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(PAPER, &second).await.body.contains("Een collega las dit biljet"));
    let differs = site.post(PAPER, &second, &[("brief", letter), ("keuze", "1 3")]).await;
    assert!(differs.body.contains(&format!("Brief {letter}: alleen u las 3.")));
    let agreed = site.post(PAPER, &second, &[("brief", letter), ("keuze", "2 1")]).await;
    assert_eq!((agreed.status, agreed.location()), (StatusCode::SEE_OTHER, PAPER));
    assert!(site.get(PAPER, &first).await.body.contains("Er wacht geen biljet"));
}
