//! The style guide: every part of our pages on two pages, drawn by the macros that the pages themselves call. Only ever
//! compiled for tests: drawing it is one, and `cargo xtask look` runs that test to look at what it wrote.

use std::path::Path;

use askama::Template;
use domain::Refusal;
use domain::area::Place;
use domain::organisation::Register;
use domain::person::Language;

use crate::assets::Assets;
use crate::form::{Choice, Form};
use crate::language::Translator;
use crate::map::{Base, Pin};
use crate::page::{Crumb, Page};

struct Step {
    state: &'static str,
    name: &'static str,
    text: &'static str,
}

struct Row {
    href: &'static str,
    title: &'static str,
    why: &'static str,
    cost: &'static str,
    votes: &'static str,
    tag_kind: &'static str,
    tag_label: &'static str,
    cut_before: &'static str,
}

#[derive(Template)]
#[template(path = "look/outside.html")]
struct Outside {
    page: Page,
    crumbs: Vec<Crumb>,
    form: Form,
    steps: Vec<Step>,
    rows: Vec<Row>,
    kinds: Vec<Choice>,
    map: String,
}

#[derive(Template)]
#[template(path = "look/inside.html")]
struct Inside {
    page: Page,
    form: Form,
    kinds: Vec<Choice>,
}

fn page(t: Translator, is_staff: bool) -> Page {
    Page {
        t,
        lang: t.language().as_str(),
        theme_class: "bondgenoot-theme".into(),
        // Files beside it: the guide is opened without a server.
        css_href: "site.css".into(),
        theme_href: None,
        script_href: "site.js".into(),
        organisation: "Gemeente Waterrijk".into(),
        logo_href: None,
        main_site: Some("https://example.org/".into()),
        path: "/".into(),
        person: is_staff.then(|| "procesregisseur".into()),
        is_staff,
        notice: Some("Uw plan is opgeslagen. U krijgt een e-mail met een link.".into()),
        error_count: if is_staff { 0 } else { 3 },
        desk_count: 3,
    }
}

/// A form with every kind of field, some of them refused.
fn form(t: Translator) -> Form {
    let mut form = Form::new()
        .with("titel", "Bankjes langs de Vliet")
        .with("kosten", "veel")
        .with("wanneer-dag", "31")
        .with("wanneer-maand", "2")
        .with("wanneer-jaar", "2026")
        .with("soort", "groen");
    let wrong = [("kosten", "money-wrong"), ("wanneer", "date-wrong"), ("akkoord", "choice-missing")];
    form.refuse(t, &wrong.map(|(field, code)| Refusal::of(field, code)));
    form
}

fn kinds() -> Vec<Choice> {
    vec![
        Choice::new("groen", "Groen").hint("Bomen, planten, moestuinen"),
        Choice::new("spelen", "Spelen"),
        Choice::new("ontmoeten", "Ontmoeten"),
    ]
}

fn steps() -> Vec<Step> {
    let step = |state, name, text| Step { state, name, text };
    vec![
        step("done", "Kader", "vastgesteld 3 maart"),
        step("done", "Plannen", "41 ingediend, 12 op de lijst"),
        step("done", "Stemmen", "1 t/m 14 juni"),
        step("now", "Besluit", "college, uiterlijk 1 juli"),
        step("todo", "Uitvoeren", "afspraken per plan"),
        step("todo", "Les", "wat is er geleerd"),
    ]
}

fn rows() -> Vec<Row> {
    let won = |title, why, cost, votes| Row {
        href: "#",
        title,
        why,
        cost,
        votes,
        tag_kind: "ok",
        tag_label: "Gaat door",
        cut_before: "",
    };
    let lost = won("Nieuwe speeltuin Parkzijde", "Er ontbrak € 4.100, of 96 stemmen.", "€ 18.000", "402");
    vec![
        won("Watertappunt bij de speeltuin", "548 stemmers betaalden elk € 5,66.", "€ 3.100", "548"),
        won("Bankjes langs de Vliet", "431 stemmers betaalden elk € 8,35.", "€ 3.600", "431"),
        Row { tag_kind: "late", tag_label: "Gaat niet door", cut_before: "Hieronder was er te weinig geld", ..lost },
    ]
}

fn map() -> String {
    let pin = |number: i64, (longitude, latitude)| Pin {
        place: Place { longitude, latitude },
        number,
        href: "#tabel".into(),
        title: format!("Plan {number}"),
    };
    let places = [(5.05, 52.15), (5.051, 52.15), (5.15, 52.17)];
    let pins: Vec<Pin> = (1..).zip(places).map(|(number, place)| pin(number, place)).collect();
    Base::of_one_area("Rozenhoek").inline("Plannen op de kaart", "Drie plannen", &pins, None)
}

#[test]
fn the_style_guide_is_drawn() {
    let t = Translator::new(Language::Nl, Register::U);
    let outside = Outside {
        page: page(t, false),
        crumbs: vec![Crumb::new("/", "Wat er speelt"), Crumb::new("#", "Buurtbudget 2026")],
        form: form(t),
        steps: steps(),
        rows: rows(),
        kinds: kinds(),
        map: map(),
    };
    let desk = Inside { page: page(t, true), form: Form::new(), kinds: kinds() };
    let pages = [("index.html", outside.render().unwrap()), ("bureau.html", desk.render().unwrap())];
    let assets = Assets::embedded();
    for (name, html) in &pages {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        for classes in html.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            for class in classes.split_whitespace().filter(|class| !class.ends_with("-theme")) {
                assert!(assets.stylesheet().contains(&format!(".{class}")), "{name}: {class} stands in no stylesheet");
            }
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/look");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, html) in &pages {
        std::fs::write(folder.join(name), html).unwrap();
    }
    for name in ["site.css", "site.js"] {
        std::fs::write(folder.join(name), assets.plain(name)).unwrap();
    }
}
