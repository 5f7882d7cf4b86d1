//! The people and places of the demo: organisations, officials, residents, teams, areas.

use std::collections::HashMap;
use std::io::Cursor;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use app::{App, Context};
use domain::area::Area;
use domain::organisation::{Organisation, OrganisationSettings};
use domain::person::{Language, Person, StaffRole};
use domain::{Id as _, OrganisationId, PersonId};

use super::schema::Demo;
use super::{FILES, PASSWORD, text};
use crate::installation::explained;

/// How many people without an address support plans.
const SUPPORTERS: usize = 170;

/// One organisation with everybody in it.
pub struct Town {
    /// A context in which nobody acts.
    pub context: Context,
    /// Officials and residents by key.
    pub people: HashMap<String, Arc<Person>>,
    /// People who support plans and are nothing else.
    pub supporters: Vec<PersonId>,
    /// Areas by CBS code.
    pub areas: HashMap<String, Area>,
    /// Team of each official, by key.
    pub teams: HashMap<String, domain::GroupId>,
}

impl Town {
    /// A context in which this person acts.
    pub fn acting(&self, key: &str) -> Result<Context> {
        let person = self.people.get(key).with_context(|| format!("the demo names {key}, who is not in it"))?;
        Ok(Context { actor: Some(Arc::clone(person)), ..self.context.clone() })
    }

    /// The person with this key.
    pub fn person(&self, key: &str) -> Result<&Arc<Person>> {
        self.people.get(key).with_context(|| format!("the demo names {key}, who is not in it"))
    }
}

/// Founds one organisation of the demo; `port` goes into the addresses in its mail.
pub async fn found(app: &Arc<App>, demo: &Demo, key: &str, port: u16) -> Result<Town> {
    let wanted =
        demo.organisation.iter().find(|one| one.key == key).context("the demo names an unknown organisation")?;
    let first = wanted.hosts.first().context("an organisation needs a host name")?;
    let settings = OrganisationSettings {
        register: wanted.register,
        address: format!("http://{first}:{port}"),
        contact: wanted.contact.clone(),
        ..OrganisationSettings::default()
    };
    let now = app.clock.now();
    let id = OrganisationId::new(now, app.random.bytes());
    let organisation = Arc::new(Organisation { id, name: wanted.name.clone(), settings });
    let mut tx = app.db.write().await?;
    store::organisation::insert(&mut tx, &organisation, now).await?;
    for host in &wanted.hosts {
        store::organisation::set_host(&mut tx, host, id).await?;
    }
    tx.commit().await?;
    let mut town = Town {
        context: Context::system(Arc::clone(app), organisation),
        people: HashMap::new(),
        supporters: Vec::new(),
        areas: HashMap::new(),
        teams: HashMap::new(),
    };
    add_staff(&mut town, demo, key).await?;
    add_residents(&mut town, demo, key).await?;
    let administrator = Arc::clone(administrator(&town)?);
    let context = Context { actor: Some(administrator), ..town.context.clone() };
    app::area::import::import(&context, &text(&wanted.areas)?).await.map_err(explained)?;
    if let Some(file) = &wanted.addresses {
        app::address::import::import(&context, Cursor::new(text(file)?)).await.map_err(explained)?;
    }
    let mut tx = context.read().await?;
    let areas = store::area::all(&mut tx, id).await?;
    town.areas = areas.into_iter().map(|area| (area.code.clone(), area)).collect();
    add_teams(&mut town, &context, demo, key).await?;
    Ok(town)
}

fn administrator(town: &Town) -> Result<&Arc<Person>> {
    let mut all = town.people.values();
    all.find(|person| person.roles.contains(&StaffRole::Admin)).context("the demo has no administrator")
}

fn roles(words: &[String]) -> Vec<StaffRole> {
    let mut roles: Vec<StaffRole> = words
        .iter()
        .flat_map(|word| match word.as_str() {
            "admin" => vec![StaffRole::Admin],
            "owner" | "checker" | "counter" => vec![StaffRole::Organiser, StaffRole::Adviser],
            "portfolio_holder" | "council_clerk" => vec![StaffRole::Decider, StaffRole::Adviser],
            _ => vec![StaffRole::Adviser],
        })
        .collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

async fn add_staff(town: &mut Town, demo: &Demo, key: &str) -> Result<()> {
    let officials = demo.staff.iter().filter(|one| one.organisation == key);
    for one in officials {
        let roles = roles(&one.roles);
        let made = app::account::create_staff(&town.context, &one.display_name, &one.email, &roles, PASSWORD).await;
        let (id, _) = made.map_err(explained)?;
        let email = Some(one.email.clone());
        let person = Person { id, display_name: one.display_name.clone(), email, language: Language::Nl, roles };
        town.people.insert(one.key.clone(), Arc::new(person));
    }
    Ok(())
}

async fn add_residents(town: &mut Town, demo: &Demo, key: &str) -> Result<()> {
    let context = town.context.clone();
    let (organisation, now) = (context.organisation_id(), context.now());
    let mut tx = context.write().await?;
    for one in demo.resident.iter().filter(|one| one.organisation == key) {
        let person = Person {
            id: context.new_id(),
            display_name: one.display_name.clone(),
            email: Some(one.email.clone()),
            language: Language::Nl,
            roles: Vec::new(),
        };
        store::person::insert(&mut tx, organisation, &person, now).await?;
        town.people.insert(one.key.clone(), Arc::new(person));
    }
    for _ in 0..SUPPORTERS {
        let person = Person {
            id: context.new_id(),
            display_name: "Bewoner".to_owned(),
            email: None,
            language: Language::Nl,
            roles: Vec::new(),
        };
        store::person::insert(&mut tx, organisation, &person, now).await?;
        town.supporters.push(person.id);
    }
    Ok(tx.commit().await?)
}

async fn add_teams(town: &mut Town, context: &Context, demo: &Demo, key: &str) -> Result<()> {
    let mut groups: HashMap<&str, domain::GroupId> = HashMap::new();
    for one in demo.staff.iter().filter(|one| one.organisation == key) {
        let group = if let Some(group) = groups.get(one.team.as_str()) {
            *group
        } else {
            let group = app::group::save(context, None, &one.team, "").await.map_err(explained)?;
            groups.insert(&one.team, group);
            group
        };
        town.teams.insert(one.key.clone(), group);
        let person = town.person(&one.key)?.id.to_string();
        let is_manager =
            demo.staff.iter().any(|other| other.manager.as_ref() == Some(&one.key) && other.team == one.team);
        let function = if is_manager { "manager" } else { "teamlid" };
        app::group::set_member(context, group, &person, function).await.map_err(explained)?;
    }
    Ok(())
}

/// The bytes of a picture of the demo.
pub fn picture(name: &str) -> Result<Vec<u8>> {
    let path = format!("photos/{name}");
    let file = FILES.get_file(&path).with_context(|| format!("the demo lacks {path}"))?;
    Ok(file.contents().to_vec())
}

#[cfg(test)]
mod tests {
    use app::address::Finding;

    use super::*;

    #[tokio::test]
    async fn every_address_of_the_demo_is_found_in_a_neighbourhood() {
        let folder = tempfile::tempdir().unwrap();
        let app = app::testing::app_in(folder.path(), web::language::wording()).await.unwrap();
        let context = app::testing::Town::found(&app, "Gemeente Waterrijk", "waterrijk").await.unwrap().visitor();
        app::area::import::import(&context, &text("areas.geojson").unwrap()).await.unwrap();
        let list = text("addresses.csv").unwrap();
        let count = app::address::import::import(&context, Cursor::new(&list)).await.unwrap();
        let atlas = app::area::atlas(&context).await.unwrap();
        let mut found = 0;
        for line in csv::Reader::from_reader(list.as_bytes()).records() {
            let line = line.unwrap();
            let typed = format!("{} {}, {}", &line[0], &line[1], &line[3]);
            let finding = app::address::find(&context, &atlas, None, &typed).await.unwrap();
            assert!(matches!(finding, Finding::One(_)), "{typed}: {finding:?}");
            found += 1;
        }
        assert_eq!(found, count);
        assert!(count >= 200, "{count}");
    }
}
