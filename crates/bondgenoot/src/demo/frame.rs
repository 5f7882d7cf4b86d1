//! The frame of a demo budget: from the words of its file to a published version, and its change where there was one.

use anyhow::{Context as _, Result};
use domain::frame::{Audience, BallotForm, Criterion, Frame, FrameVersion, Influence, Phases, VoteRules, Window};
use domain::undertaking::{Undertaking, UndertakingKind};
use domain::{Cents, UndertakingId};
use tally::{Cap, GroupBy, Limit, Minimum, Rule, Stop, TieKey};

use super::schema::Budget;
use super::story::Calendar;
use super::town::Town;

/// The category as people read it.
pub fn category(key: &str) -> String {
    let words = key.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn rule(budget: &Budget) -> Result<Rule> {
    let vote = &budget.vote;
    let lot = TieKey::Lot(vote.lot.iter().map(ToString::to_string).collect());
    let ties = vote.ties.iter().map(|tie| match tie.as_str() {
        "cost" => TieKey::Cost,
        "votes" => TieKey::Votes,
        _ => lot.clone(),
    });
    let ties = ties.collect();
    let stop = if vote.stop.as_deref() == Some("overspend") { Stop::Overspend } else { Stop::Exhaustive };
    let mut rule = match (vote.rule.as_str(), vote.completion.as_deref()) {
        ("greedy", _) => Rule::greedy(ties),
        (_, Some("add1")) => Rule::equal_shares_add1(stop, false, ties),
        (_, Some("add1-fill")) => Rule::equal_shares_add1(stop, true, ties),
        _ => Rule::equal_shares(ties),
    };
    if vote.minimum_votes > 0 {
        rule.minimums.push(Minimum::Votes(tally::Fraction::whole(vote.minimum_votes)));
    }
    for (name, cents) in &vote.cap_per_category_cents {
        let money = tally::Fraction::new(*cents, 100).context("a cap that is no amount")?;
        rule.caps.push(Cap { by: GroupBy::Category, name: category(name), most: Limit::Money(money) });
    }
    Ok(rule)
}

fn frame(town: &Town, budget: &Budget, calendar: &Calendar) -> Result<Frame> {
    let (words, dates) = (&budget.frame, &budget.dates);
    let window =
        |from: i64, until: i64| Window { opens: calendar.day(from).start(), closes: calendar.day(until).end() };
    let mut categories: Vec<String> = budget.plan.iter().map(|plan| category(&plan.category)).collect();
    categories.sort();
    categories.dedup();
    let criteria = budget.criterion.iter();
    Ok(Frame {
        goal: words.goal.clone(),
        question: words.question.clone(),
        user: words.used_by.clone(),
        action: words.action.clone(),
        fixed: words.fixed.clone(),
        open: words.open.clone(),
        principles: words.principles.clone(),
        amount: Cents::new(words.amount_cents),
        influence: match words.level.as_str() {
            "inform" => Influence::Inform,
            "advise" => Influence::Advise,
            _ => Influence::Codecide,
        },
        last_word: words.last_word.trim_end_matches('.').to_owned(),
        audience: Audience { area: town.areas.get(&budget.area).map(|area| area.id), minimum_age: words.minimum_age },
        phases: Phases {
            collect: window(dates.plans_open, dates.plans_close),
            check: window(dates.plans_open, dates.check_close),
            vote: window(dates.vote_open, dates.vote_close),
            decide: window(dates.vote_close + 1, dates.decision_due),
        },
        criteria: criteria
            .map(|one| Criterion { title: one.question.clone(), explanation: one.help.clone() })
            .collect(),
        categories,
        support_threshold: words.support_threshold,
        vote: VoteRules {
            ballot: BallotForm::Approval { minimum: budget.vote.min_choices, maximum: budget.vote.max_choices },
            rule: rule(budget)?,
        },
    })
}

/// The frame as it was before its change: without caps, or with the age of sixteen.
fn earlier(frame: &Frame) -> Frame {
    let mut earlier = frame.clone();
    if earlier.vote.rule.caps.is_empty() {
        earlier.audience.minimum_age = 16;
    } else {
        earlier.vote.rule.caps.clear();
    }
    earlier
}

/// Publishes the frame, and its change where there was one.
pub async fn publish(town: &Town, budget: &Budget, calendar: &Calendar) -> Result<UndertakingId> {
    calendar.set(budget.dates.frame_published);
    let context = town.acting(&budget.owner)?;
    let owner = town.person(&budget.owner)?;
    let undertaking = Undertaking {
        id: context.new_id(),
        slug: budget.slug.clone(),
        kind: UndertakingKind::Budget,
        title: budget.title.clone(),
        summary: budget.summary.clone(),
        owner: owner.id,
        owner_function: owner.display_name.clone(),
        closed_at: None,
    };
    let last = frame(town, budget, calendar)?;
    let first = if budget.frame_change.is_empty() { last.clone() } else { earlier(&last) };
    let mut tx = context.write().await?;
    let organisation = context.organisation_id();
    store::undertaking::insert(&mut tx, organisation, &undertaking, context.now()).await?;
    let holder = town.person(&budget.portfolio_holder)?.id;
    store::undertaking::set_role(&mut tx, organisation, undertaking.id, holder, "", "decides").await?;
    let version = FrameVersion { version: 1, frame: first, reason: String::new(), published_at: context.now() };
    app::frame::store_version(&context, &mut tx, undertaking.id, &version, owner.id).await?;
    tx.commit().await?;
    if let Some(change) = budget.frame_change.first() {
        calendar.set(change.day);
        let context = town.acting(&change.by)?;
        let reason = format!("{} {}", change.what, change.reason);
        let version = FrameVersion { version: 2, frame: last, reason, published_at: context.now() };
        let mut tx = context.write().await?;
        app::frame::store_version(&context, &mut tx, undertaking.id, &version, town.person(&change.by)?.id).await?;
        tx.commit().await?;
    }
    Ok(undertaking.id)
}
