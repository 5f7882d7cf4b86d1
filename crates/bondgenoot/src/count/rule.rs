//! A counting rule as flags of the command line, as a file, or as a few words in a comparison. Never counts.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tally::{Cap, Fraction, Limit, Minimum, Rule, TieKey};

use super::amount;
use super::method::{By, MethodArguments, group};
use crate::ending::BadInput;

/// The counting rule.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "The counting rule")]
pub struct RuleArguments {
    #[command(flatten)]
    method: MethodArguments,
    /// What decides between equal plans, first word first.
    #[arg(long, value_delimiter = ',', value_enum, default_value = "cost,votes,id", value_name = "WORD,...")]
    tie: Vec<Tie>,
    /// For the word lot in --tie, or the lot in the rule of --rule-file: the plans in the order in which they were
    /// drawn.
    #[arg(long, value_delimiter = ',', value_name = "PLAN,...")]
    lot: Vec<String>,
    /// Votes that a plan needs to take part.
    #[arg(long, value_name = "NUMBER", value_parser = amount::zero_or_more, allow_negative_numbers = true)]
    minimum_votes: Option<Fraction>,
    /// Points that a plan needs to take part.
    #[arg(long, value_name = "NUMBER", value_parser = amount::zero_or_more, allow_negative_numbers = true)]
    minimum_points: Option<Fraction>,
    /// Share of all ballots that a plan needs to take part, such as 0.05 or 1/20.
    #[arg(long, value_name = "SHARE", value_parser = amount::share, allow_negative_numbers = true)]
    minimum_share: Option<Fraction>,
    /// A plan that asks for a tenth of the money needs this part of a tenth of the ballots, such as 1/3.
    #[arg(long, value_name = "SHARE", value_parser = amount::share, allow_negative_numbers = true)]
    minimum_share_of_cost: Option<Fraction>,
    /// The most money that may go to one theme or neighbourhood, such as category:green=5000; may be given several
    /// times.
    #[arg(long, value_name = "KIND:NAME=MONEY", value_parser = read_cap)]
    cap: Vec<Cap>,
    /// The whole rule from a file instead of these flags: JSON, as it stands under "rule" in what --format json
    /// prints; that whole output will do too. Only a file can say rare things, such as areas that are counted apart.
    #[arg(long, value_name = "FILE", conflicts_with_all = [
        "rule", "order", "leftover", "unsupported", "utility", "endowment", "completion", "step", "stop", "comparison",
        "by", "tie", "minimum_votes", "minimum_points", "minimum_share", "minimum_share_of_cost", "cap",
    ])]
    rule_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Tie {
    /// The cheaper plan.
    Cost,
    /// The dearer plan.
    HighestCost,
    /// The plan with more votes.
    Votes,
    /// The plan with more points.
    Points,
    /// The plan that was drawn first, see --lot.
    Lot,
    /// The plan whose id comes first, compared as text: 10 before 9.
    Id,
}

impl RuleArguments {
    /// The rule that these flags say, or the file that they name. A sentence when flags contradict each other.
    pub fn to_rule(&self) -> Result<Rule, BadInput> {
        if let Some(twice) = twice(&self.lot) {
            let sentence =
                format!("--lot names plan `{twice}` twice: name every plan once, in the order in which it was drawn");
            return Err(BadInput(sentence));
        }
        if let Some(file) = &self.rule_file {
            return Ok(self.with_lot(read_file(file)?));
        }
        if let Some(twice) = twice(&self.tie) {
            let word = twice.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
            return Err(BadInput(format!(
                "--tie has the word {word} twice: what did not decide once cannot decide again"
            )));
        }
        if !self.lot.is_empty() && !self.tie.contains(&Tie::Lot) {
            return Err(BadInput::new(
                "--lot gives a drawn order, and --tie does not have the word lot: add it where the lot decides, such \
                 as --tie cost,votes,lot",
            ));
        }
        let minimums = [
            self.minimum_votes.clone().map(Minimum::Votes),
            self.minimum_points.clone().map(Minimum::Points),
            self.minimum_share.clone().map(Minimum::ShareOfBallots),
            self.minimum_share_of_cost.clone().map(Minimum::ShareOfCost),
        ];
        let ties = self.tie.iter().map(|tie| self.tie_key(*tie)).collect();
        let mut rule = Rule::new(self.method.to_method()?, ties);
        rule.minimums = minimums.into_iter().flatten().collect();
        rule.caps.clone_from(&self.cap);
        Ok(rule)
    }

    /// A rule from a file with the lot that was drawn for it: where the rule has its lot, or behind everything else.
    fn with_lot(&self, mut rule: Rule) -> Rule {
        if !self.lot.is_empty() {
            let drawn = TieKey::Lot(self.lot.clone());
            match rule.ties.iter_mut().find(|key| matches!(key, TieKey::Lot(_))) {
                Some(place) => *place = drawn,
                None => rule.ties.push(drawn),
            }
        }
        rule
    }

    /// The order that --lot gives.
    pub fn lot(&self) -> &[String] {
        &self.lot
    }

    /// The file that the rule comes from, if it comes from one.
    pub fn file(&self) -> Option<&Path> {
        self.rule_file.as_deref()
    }

    fn tie_key(&self, tie: Tie) -> TieKey {
        match tie {
            Tie::Cost => TieKey::Cost,
            Tie::HighestCost => TieKey::HighestCost,
            Tie::Votes => TieKey::Votes,
            Tie::Points => TieKey::Points,
            Tie::Lot => TieKey::Lot(self.lot.clone()),
            Tie::Id => TieKey::Id,
        }
    }
}

/// The words of --tie for these keys, with the word lot at the end when it is not among them.
pub fn tie_words(ties: &[TieKey]) -> Vec<String> {
    let word = |tie: Tie| tie.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
    let mut words: Vec<String> = ties
        .iter()
        .map(|key| match key {
            TieKey::Cost => word(Tie::Cost),
            TieKey::HighestCost => word(Tie::HighestCost),
            TieKey::Votes => word(Tie::Votes),
            TieKey::Points => word(Tie::Points),
            TieKey::Lot(_) => word(Tie::Lot),
            TieKey::Id => word(Tie::Id),
        })
        .collect();
    if !words.contains(&word(Tie::Lot)) {
        words.push(word(Tie::Lot));
    }
    words
}

/// Reads `category:green=5000`.
fn read_cap(text: &str) -> Result<Cap, String> {
    let explained = || "a cap is written as category:NAME=MONEY or neighborhood:NAME=MONEY".to_owned();
    let (kind, rest) = text.split_once(':').ok_or_else(explained)?;
    let (name, money) = rest.rsplit_once('=').ok_or_else(explained)?;
    let by = By::from_str(kind, false).map_err(|_| explained())?;
    let money = amount::zero_or_more(money)?;
    Ok(Cap { by: group(by), name: name.to_owned(), most: Limit::Money(money) })
}

/// The first that stands in a list a second time.
fn twice<T: PartialEq>(list: &[T]) -> Option<&T> {
    list.iter()
        .enumerate()
        .find(|(place, one)| list.iter().take(*place).any(|before| before == *one))
        .map(|(_, one)| one)
}

/// A result, as far as its rule.
#[derive(Deserialize)]
struct Repeated {
    rule: Rule,
}

/// A rule from a file: the rule itself, or a published result that repeats it. A mistake is named with its place, its
/// field and what may stand there.
pub fn read_file(file: &Path) -> Result<Rule, BadInput> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| BadInput(format!("{name}: {error}")))?;
    let value: Value =
        serde_json::from_str(&text).map_err(|error| BadInput(format!("{name}: this is not JSON: {error}")))?;
    if value.get("rule").is_some() {
        return read_json::<Repeated>(file, &text).map(|repeated| repeated.rule);
    }
    read_json(file, &text)
}

fn read_json<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T, BadInput> {
    let json = &mut serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(json).map_err(|error| {
        let (name, field, cause) = (file.display(), error.path(), error.inner());
        BadInput(format!("{name}: this is not a counting rule: at `{field}`: {cause}"))
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use tally::{
        Comparison, Completion, Endowment, EqualShares, Greedy, GreedyOrder, GroupBy, Leftover, Method, Misfit,
    };
    use tally::{Stop, Utility};

    use super::*;

    #[derive(Debug, Parser)]
    #[command(no_binary_name = true)]
    struct Flags {
        #[command(flatten)]
        rule: RuleArguments,
    }

    fn rule(words: &str) -> Rule {
        Flags::try_parse_from(words.split_whitespace()).unwrap().rule.to_rule().unwrap()
    }

    fn usual() -> Vec<TieKey> {
        vec![TieKey::Cost, TieKey::Votes, TieKey::Id]
    }

    #[test]
    fn the_flags_say_every_main_procedure() {
        let shares = |shares| Rule::new(Method::EqualShares(shares), usual());
        let greedy = |greedy| Rule::new(Method::Greedy(greedy), usual());
        let grown = Completion::Add1 { step: Fraction::whole(5), stop: Stop::Overspend };
        let poznan = Misfit::StopOrOvershoot { least_share: "0.8".parse().unwrap() };
        for (words, expected) in [
            ("", Rule::equal_shares_add1(Stop::Exhaustive, true, usual())),
            ("--rule greedy", Rule::greedy(usual())),
            ("--rule greedy-no-skip", Rule::greedy_no_skip(usual())),
            ("--rule poznan", greedy(Greedy { misfit: poznan, ..Greedy::default() })),
            (
                "--rule greedy --order points-per-cost --leftover part-of-next --unsupported",
                greedy(Greedy {
                    order: GreedyOrder::PointsPerCost,
                    leftover: Leftover::PartOfNext,
                    unsupported: true,
                    ..Greedy::default()
                }),
            ),
            ("--completion none", Rule::equal_shares(usual())),
            ("--completion fill", shares(EqualShares { fill: true, ..EqualShares::default() })),
            (
                "--completion add1 --step 5 --stop overspend --utility points --endowment whole --comparison winners",
                shares(EqualShares {
                    utility: Utility::Points,
                    endowment: Endowment::Whole,
                    completion: grown,
                    fill: false,
                    comparison: Comparison::Winners,
                }),
            ),
            ("--rule phragmen", Rule::new(Method::Phragmen, usual())),
            ("--rule maximin-support", Rule::new(Method::MaximinSupport, usual())),
            ("--rule dhondt --by neighborhood", Rule::new(Method::Dhondt { by: GroupBy::Neighborhood }, usual())),
        ] {
            assert_eq!(rule(words), expected, "{words}");
        }
    }

    #[test]
    fn the_flags_say_what_stands_around_it() {
        let found = rule("--tie votes,lot --lot 7,3 --minimum-votes 10 --minimum-share 1/20 --cap category:a=b=5000");
        assert_eq!(found.ties, [TieKey::Votes, TieKey::Lot(vec!["7".to_owned(), "3".to_owned()])]);
        let least = |text: &str| text.parse::<Fraction>().unwrap();
        assert_eq!(found.minimums, [Minimum::Votes(least("10")), Minimum::ShareOfBallots(least("0.05"))]);
        let cap = Cap { by: GroupBy::Category, name: "a=b".to_owned(), most: Limit::Money(least("5000")) };
        assert_eq!(found.caps, [cap]);
        assert_eq!(tie_words(&found.ties), ["votes", "lot"]);
        assert_eq!(tie_words(&[TieKey::Cost]), ["cost", "lot"]);
    }
}
