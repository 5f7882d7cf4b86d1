//! One line of a `.pb` file into fields, and fields into a line. Knows nothing of what they mean.

use std::borrow::Cow;

/// A field in quotes did not end on its line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OpenQuote;

/// Splits at `;`. A field that starts with `"` runs to the next single `"`; a doubled `""` in it is one.
pub(crate) fn split(line: &str) -> Result<Vec<Cow<'_, str>>, OpenQuote> {
    if !line.contains('"') {
        return Ok(line.split(';').map(Cow::Borrowed).collect());
    }
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_field(quoted)?,
            None => match rest.split_once(';') {
                Some((field, after)) => (Cow::Borrowed(field), Some(after)),
                None => (Cow::Borrowed(rest), None),
            },
        };
        fields.push(field);
        match after {
            Some(after) => rest = after,
            None => return Ok(fields),
        }
    }
}

type FieldAndRest<'line> = (Cow<'line, str>, Option<&'line str>);

fn quoted_field(quoted: &str) -> Result<FieldAndRest<'_>, OpenQuote> {
    let mut text = String::new();
    let mut rest = quoted;
    loop {
        let (part, after) = rest.split_once('"').ok_or(OpenQuote)?;
        text.push_str(part);
        if let Some(more) = after.strip_prefix('"') {
            text.push('"');
            rest = more;
            continue;
        }
        // Text between the closing quote and the next `;` belongs to the field, as spreadsheets read it.
        return Ok(match after.split_once(';') {
            Some((tail, next)) => (Cow::Owned(text + tail), Some(next)),
            None => (Cow::Owned(text + after), None),
        });
    }
}

/// Appends the fields as one line.
pub(crate) fn join<'field>(fields: impl IntoIterator<Item = &'field str>, target: &mut String) {
    for (place, field) in fields.into_iter().enumerate() {
        if place > 0 {
            target.push(';');
        }
        if field.contains([';', '"']) {
            target.push('"');
            target.push_str(&field.replace('"', "\"\""));
            target.push('"');
        } else {
            // A line break would tear the row; the format has no way to write one.
            target.extend(field.chars().map(
                |character| {
                    if matches!(character, '\n' | '\r') { ' ' } else { character }
                },
            ));
        }
    }
    target.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_quotes_as_the_format_says() {
        assert_eq!(split("a;b;;").unwrap(), ["a", "b", "", ""]);
        assert_eq!(split(r#"1;"a;b";"say ""hi""";x"y"#).unwrap(), ["1", "a;b", "say \"hi\"", "x\"y"]);
        assert_eq!(split(r#"""#), Err(OpenQuote));
        assert_eq!(split(r#"a;"b;c"#), Err(OpenQuote));
        assert_eq!(split(r#"1;"";2"#).unwrap(), ["1", "", "2"]);
    }

    #[test]
    fn what_is_joined_splits_again() {
        let fields = ["plain", "a;b", "\"", "", "two \"words\"; more"];
        let mut line = String::new();
        join(fields, &mut line);
        assert_eq!(split(line.trim_end_matches('\n')).unwrap(), fields);
    }
}
