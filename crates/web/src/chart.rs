//! Pictures made on the server: SVG with a title and a description, coloured by classes of our stylesheet only.
//! Every picture stands beside a table that says the same.

use std::fmt::Write as _;

use domain::Cents;

use crate::language::Translator;

const WIDTH: i64 = 720;

/// A bar as long as the budget, filled by what each winner costs, in order; the rest stays pale.
/// Returns safe markup: titles are escaped.
pub fn budget_bar(t: Translator, budget: Cents, segments: &[(String, Cents)]) -> String {
    let total: Cents = segments.iter().map(|(_, cost)| *cost).sum();
    let whole = budget.cents().max(total.cents()).max(1);
    let description = t.a(
        "chart-bar",
        &[("budget", t.money(budget).into()), ("spent", t.money(total).into()), ("count", segments.len().into())],
    );
    let mut svg = format!(
        "<svg viewBox=\"0 0 {WIDTH} 84\" role=\"img\" aria-labelledby=\"bar-title\"><title id=\"bar-title\">{}</title>",
        escape(&description)
    );
    let _infallible = write!(svg, "<rect x=\"0\" y=\"16\" width=\"{WIDTH}\" height=\"36\" class=\"app-fill-rest\"/>");
    let mut spent = 0_i64;
    for (index, (title, cost)) in segments.iter().enumerate() {
        let from = scale(spent, whole);
        spent = spent.saturating_add(cost.cents());
        let width = (scale(spent, whole) - from - 2).max(1);
        let class = if index % 2 == 0 { "app-fill-a" } else { "app-fill-b" };
        let _infallible = write!(
            svg,
            "<rect x=\"{from}\" y=\"16\" width=\"{width}\" height=\"36\" class=\"{class}\"><title>{}</title></rect>",
            escape(&format!("{title}: {}", t.money(cost)))
        );
    }
    let end = scale(budget.cents(), whole);
    let label = t.a("chart-budget", &[("budget", t.money(budget).into())]);
    let _infallible = write!(
        svg,
        "<line x1=\"{end}\" y1=\"6\" x2=\"{end}\" y2=\"62\" class=\"app-stroke\"/><text x=\"{}\" y=\"78\" text-anchor=\"end\" class=\"app-chart-text\">{}</text></svg>",
        end.min(WIDTH),
        escape(&label)
    );
    svg
}

/// One lane of a picture whose lanes stand in the rows of a table: parts of `whole` behind each other, each with its
/// class (an empty class leaves its place open), and a line at `mark`. Hidden from screen readers: the row says it.
pub fn lane(whole: i64, parts: &[(i64, &str)], mark: Option<i64>) -> String {
    let whole = whole.max(1);
    let mut svg = format!(
        "<svg class=\"app-lane\" viewBox=\"0 0 {WIDTH} 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect x=\"0\" y=\"4\" width=\"{WIDTH}\" height=\"16\" class=\"app-fill-lane\"/>"
    );
    let mut reached = 0_i64;
    for (amount, class) in parts {
        let from = scale(reached.min(whole), whole);
        reached = reached.saturating_add((*amount).max(0));
        let width = (scale(reached.min(whole), whole) - from).max(i64::from(*amount > 0));
        if !class.is_empty() && width > 0 {
            let from = from.min(WIDTH - 1);
            let _infallible =
                write!(svg, "<rect x=\"{from}\" y=\"4\" width=\"{width}\" height=\"16\" class=\"{class}\"/>");
        }
    }
    if let Some(mark) = mark {
        let at = scale(mark.clamp(0, whole), whole).clamp(1, WIDTH - 1);
        let _infallible = write!(svg, "<line x1=\"{at}\" y1=\"0\" x2=\"{at}\" y2=\"24\" class=\"app-stroke\"/>");
    }
    svg.push_str("</svg>");
    svg
}

/// Where on the bar an amount ends.
fn scale(amount: i64, whole: i64) -> i64 {
    i64::try_from(i128::from(amount) * i128::from(WIDTH) / i128::from(whole)).unwrap_or(WIDTH)
}

/// Text inside markup.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::organisation::Register;
    use domain::person::Language;

    #[test]
    fn a_title_cannot_break_out_of_the_picture_and_the_bar_never_leaves_it() {
        let t = Translator::new(Language::Nl, Register::U);
        let segments = [("</title><script>".to_owned(), Cents::euros(20_000)), ("b".to_owned(), Cents::euros(20_000))];
        let svg = budget_bar(t, Cents::euros(30_000), &segments);
        assert!(!svg.contains("<script"), "{svg}");
        let ends = svg.split("width=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<i64>().ok());
        assert!(ends.max() <= Some(WIDTH));
    }

    #[test]
    fn a_lane_stays_within_its_width_and_shows_even_the_smallest_part() {
        for parts in [[(1, "app-fill-a"), (999_999, "app-fill-rest")], [(i64::MAX, "app-fill-a"), (1, "app-fill-late")]]
        {
            let svg = lane(1_000_000, &parts, Some(2_000_000));
            let number = |rect: &str, name: &str| -> i64 {
                rect.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
            };
            let rects: Vec<&str> = svg.split("<rect").skip(1).collect();
            assert_eq!(rects.len(), 3, "{svg}");
            for rect in rects {
                assert!(number(rect, "width") >= 1 && number(rect, "x") + number(rect, "width") <= WIDTH, "{svg}");
            }
        }
    }
}
