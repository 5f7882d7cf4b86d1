//! The letter to the author: outcome, reason per criterion, next door, and whom to ask.

use domain::contribution::{Check, Contribution};
use domain::notice::Cause;
use domain::person::Person;
use store::Tx;

use crate::notice::{self, Recipient};
use crate::undertaking::Loaded;
use crate::{Context, Result};

/// Tells the author what was decided, with the reason per criterion. An author without an address is told nothing.
pub(super) async fn author(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    plan: &Contribution,
    check: &Check,
    criteria: &[String],
    decider: &str,
) -> Result<()> {
    let Some((author, to)) = recipient(context, tx, plan).await? else { return Ok(()) };
    let mut values = common(context, loaded, plan, &author);
    values.push(("reason", check.reason.clone()));
    values.push(("criteria", points(context, &author, check, criteria)));
    values.push(("decider", decider.to_owned()));
    let vote_opens = loaded.published()?.frame.phases.vote.opens.day();
    values.push(("vote_opens", vote_opens.to_string()));
    values.push(("next_door", check.next_door.clone()));
    let message = if check.admitted { "mail-plan-admitted" } else { "mail-plan-refused" };
    notice::write(context, tx, &to, Cause::PlanChecked, Some(loaded.undertaking.id), message, &values).await
}

/// Tells the author that the check is done again, and why.
pub(super) async fn author_of_reopening(
    context: &Context,
    tx: &mut Tx,
    loaded: &Loaded,
    plan: &Contribution,
    reason: &str,
) -> Result<()> {
    let Some((author, to)) = recipient(context, tx, plan).await? else { return Ok(()) };
    let mut values = common(context, loaded, plan, &author);
    values.push(("reason", reason.to_owned()));
    notice::write(context, tx, &to, Cause::PlanChecked, Some(loaded.undertaking.id), "mail-check-reopened", &values)
        .await
}

async fn recipient(context: &Context, tx: &mut Tx, plan: &Contribution) -> Result<Option<(Person, Recipient)>> {
    let Some(id) = plan.author else { return Ok(None) };
    let author = store::person::by_id(tx, context.organisation_id(), id).await?;
    Ok(author.and_then(|author| {
        let to = Recipient { email: author.email.clone()?, language: author.language };
        Some((author, to))
    }))
}

fn common(context: &Context, loaded: &Loaded, plan: &Contribution, author: &Person) -> Vec<(&'static str, String)> {
    let number = plan.number.unwrap_or_default();
    vec![
        ("name", author.display_name.clone()),
        ("title", plan.text.title.clone()),
        ("undertaking", loaded.undertaking.title.clone()),
        ("address", context.address(&format!("/opgave/{}/plan/{number}", loaded.undertaking.slug))),
        ("owner", loaded.undertaking.owner_function.clone()),
    ]
}

/// One line per criterion in the language of the author; a line of its own when no criterion was judged.
fn points(context: &Context, author: &Person, check: &Check, criteria: &[String]) -> String {
    let register = context.organisation.settings.register;
    let word = |id: &str| (context.app.wording)(author.language, register, id, &[]);
    let lines: Vec<String> = check
        .verdicts
        .iter()
        .map(|verdict| {
            let criterion = criteria.get(verdict.criterion).map_or("", String::as_str);
            format!(
                "- {criterion}: {}. {}",
                word(&format!("check-verdict-{}", verdict.verdict.as_str())),
                verdict.reason
            )
        })
        .collect();
    if lines.is_empty() { word("check-no-criteria-judged") } else { lines.join("\n") }
}
