//! Advice: asking a colleague by name about a plan, and answering. Both hear of it by mail. An answer stands: it is
//! written once, because a decision may rest on it.

use domain::contribution::ContributionState;
use domain::notice::Cause;
use domain::person::{Person, StaffRole};
use domain::{AdviceId, Day, PersonId, Refusal, UndertakingId, text};
use store::Tx;
use store::advice::{AdviceRow, NewAdvice};

use crate::check::READERS;
use crate::desk::{DeskItem, For, Message};
use crate::notice::{self, Recipient};
use crate::undertaking;
use crate::{Context, Error, Result};

/// Longest question and answer, in characters.
const LONGEST: usize = 5_000;

/// A question as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Who is asked; `None` when nobody was chosen.
    pub asked_of: Option<PersonId>,
    /// What is asked.
    pub question: String,
    /// Before which day; `None` when none was typed.
    pub due: Option<Day>,
}

/// Asks a colleague about a plan that waits for its check.
pub async fn ask(context: &Context, slug: &str, number: i64, typed: &Question) -> Result<AdviceId> {
    let actor = context.staff(READERS)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let loaded = undertaking::load(context, &mut tx, slug).await?;
    let plan = store::contribution::by_number(&mut tx, organisation, loaded.undertaking.id, number).await?;
    let plan = plan.filter(|plan| plan.state.is_public()).ok_or(Error::NotFound)?;
    if plan.state != ContributionState::Open {
        return Err(Refusal::new("check-already-recorded").into());
    }
    let colleague = colleague(context, &mut tx, actor, typed.asked_of).await?;
    let mut refusals: Vec<Refusal> = Vec::new();
    let question = text::text("question", &typed.question, LONGEST).map_err(|refusal| refusals.push(refusal)).ok();
    if colleague.is_none() {
        refusals.push(Refusal::of("asked_of", "choice-missing"));
    }
    let due = typed.due.filter(|due| *due >= context.now().day());
    if due.is_none() {
        refusals.push(Refusal::of("advice_due", "advice-date-passed"));
    }
    let (Some(question), Some(colleague), Some(due)) = (question, colleague, due) else { return Err(refusals.into()) };
    let id: AdviceId = context.new_id();
    let advice = NewAdvice { id, plan: plan.id, asked_of: colleague.id, asked_by: actor.id, question: &question, due };
    store::advice::insert(&mut tx, organisation, &advice, context.now()).await?;
    let values = [
        ("name", actor.display_name.clone()),
        ("number", number.to_string()),
        ("title", plan.text.title.clone()),
        ("question", question.clone()),
        ("due", due.to_string()),
        ("address", context.address(&format!("/bureau/advies/{id}"))),
    ];
    tell(context, &mut tx, &colleague, loaded.undertaking.id, "mail-advice-asked", &values).await?;
    context.audit(&mut tx, "advice-asked", "advice", Some(id)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The colleague who is asked: an official other than the one who asks.
async fn colleague(
    context: &Context,
    tx: &mut Tx,
    actor: &Person,
    asked_of: Option<PersonId>,
) -> Result<Option<Person>> {
    let Some(id) = asked_of.filter(|id| *id != actor.id) else { return Ok(None) };
    let person = store::person::by_id(tx, context.organisation_id(), id).await?;
    Ok(person.filter(Person::is_staff))
}

/// A question with its answer, and whether the one who looks is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question and its answer.
    pub advice: AdviceRow,
    /// The one who looks is the one who is asked, and has not answered yet.
    pub can_answer: bool,
    /// The one who looks may open the dossier of the plan.
    pub can_open_dossier: bool,
}

/// A question, for who is asked, who asked, and who may read the dossier.
pub async fn asked(context: &Context, id: AdviceId) -> Result<Asked> {
    let actor = context.staff(&StaffRole::ALL)?;
    let mut tx = context.read().await?;
    let advice = store::advice::by_id(&mut tx, context.organisation_id(), id).await?.ok_or(Error::NotFound)?;
    let reads = actor.roles.iter().any(|role| READERS.contains(role));
    if !reads && advice.asked_of != actor.id && advice.asked_by != actor.id {
        return Err(Error::NotFound);
    }
    let can_answer = advice.asked_of == actor.id && advice.answered_at.is_none();
    Ok(Asked { advice, can_answer, can_open_dossier: reads })
}

/// Answers a question; only the one who is asked can, and once.
pub async fn answer(context: &Context, id: AdviceId, answer: &str) -> Result<AdviceRow> {
    let actor = context.staff(&StaffRole::ALL)?;
    let organisation = context.organisation_id();
    let mut tx = context.write().await?;
    let advice = store::advice::by_id(&mut tx, organisation, id).await?.ok_or(Error::NotFound)?;
    if advice.asked_of != actor.id {
        return Err(Error::NotFound);
    }
    let answer = text::text("answer", answer, LONGEST)?;
    if !store::advice::answer(&mut tx, organisation, id, &answer, context.now()).await? {
        return Err(Refusal::new("advice-already-answered").into());
    }
    let asker = store::person::by_id(&mut tx, organisation, advice.asked_by).await?;
    let undertaking = store::contribution::undertaking_of(&mut tx, organisation, advice.plan).await?;
    if let (Some(asker), Some(undertaking)) = (asker, undertaking) {
        let path = format!("/bureau/opgave/{}/toetsen/{}", advice.slug, advice.number);
        let values = [
            ("name", actor.display_name.clone()),
            ("number", advice.number.to_string()),
            ("title", advice.title.clone()),
            ("question", advice.question.clone()),
            ("answer", answer.clone()),
            ("address", context.address(&path)),
        ];
        tell(context, &mut tx, &asker, undertaking, "mail-advice-given", &values).await?;
    }
    context.audit(&mut tx, "advice-given", "advice", Some(id)).await?;
    tx.commit().await?;
    Ok(advice)
}

async fn tell(
    context: &Context,
    tx: &mut Tx,
    to: &Person,
    undertaking: UndertakingId,
    message: &str,
    values: &[(&str, String)],
) -> Result<()> {
    let Some(email) = to.email.clone() else { return Ok(()) };
    let to = Recipient { email, language: to.language };
    notice::write(context, tx, &to, Cause::Advice, Some(undertaking), message, values).await
}

/// What waits at the desk: questions asked of me, and questions that I asked.
pub async fn desk(context: &Context, tx: &mut Tx, actor: &Person) -> Result<Vec<DeskItem>> {
    let open = store::advice::open_of(tx, context.organisation_id(), actor.id).await?;
    Ok(open
        .into_iter()
        .map(|advice| {
            let mine = advice.asked_of == actor.id;
            let name = if mine { &advice.asked_by_name } else { &advice.asked_of_name };
            DeskItem {
                kind: "advice",
                title: Message::new(if mine { "desk-advice-mine" } else { "desk-advice-asked" }).with("name", name),
                why: Message::new("desk-advice-why")
                    .with("number", advice.number)
                    .with("title", &advice.title)
                    .with("question", shortened(&advice.question)),
                action: if mine { "desk-advice-mine-action" } else { "desk-advice-asked-action" },
                due: Some(advice.due),
                href: format!("/bureau/advies/{}", advice.id),
                whom: if mine { For::Me } else { For::Colleague },
            }
        })
        .collect())
}

/// The beginning of a question, for a card.
fn shortened(question: &str) -> String {
    const MOST: usize = 140;
    let line = text::clean_line(question);
    if line.chars().count() <= MOST {
        return line;
    }
    let kept: String = line.chars().take(MOST).collect();
    let whole_words = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    format!("{whole_words} …")
}
