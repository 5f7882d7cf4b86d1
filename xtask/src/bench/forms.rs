//! Reads the forms of our own pages, so that a load program fills in what a person would.
//!
//! Knows only what our templates write: attributes in double quotes, no script needed. Never
//! guesses an address or a hidden value: whatever a page does not offer cannot be sent.

/// A form as it stands on a page.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Where it goes; empty means the page's own address.
    pub action: String,
    /// Its fields in the order of the page.
    pub fields: Vec<Field>,
}

/// One field that a browser would send.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    pub value: String,
    /// A box or a round button: sent only when it is on.
    pub choice: bool,
    pub on: bool,
}

impl Form {
    /// The pairs that are sent when `filled` replaces typed values, and `chosen` tells which
    /// boxes of one name are on.
    pub fn pairs<'a>(&'a self, filled: &[(&'a str, &'a str)], boxes: &str, chosen: &[&str]) -> Vec<(&'a str, &'a str)> {
        self.fields
            .iter()
            .filter(|field| match (field.choice, field.name == boxes) {
                (true, true) => chosen.contains(&field.value.as_str()),
                (true, false) => field.on,
                (false, _) => true,
            })
            .map(|field| {
                let typed = filled.iter().find(|(name, _)| *name == field.name).map(|(_, value)| *value);
                (field.name.as_str(), typed.unwrap_or(&field.value))
            })
            .collect()
    }

    /// Is there a field with this name?
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }
}

/// All forms of a page that post something.
pub fn forms(html: &str) -> Vec<Form> {
    let mut found = Vec::new();
    for part in html.split("<form").skip(1) {
        let inside = part.split("</form").next().unwrap_or_default();
        let (head, body) = inside.split_once('>').unwrap_or((inside, ""));
        if attribute(head, "method").is_none_or(|method| !method.eq_ignore_ascii_case("post")) {
            continue;
        }
        let action = unescape(attribute(head, "action").unwrap_or_default());
        found.push(Form { action, fields: body.split('<').filter_map(field).collect() });
    }
    found
}

/// Reads one start tag. The text of a text area is left empty: the load program types none.
fn field(tag: &str) -> Option<Field> {
    let (kind, rest) = tag.split_once(|end: char| end.is_whitespace() || end == '>')?;
    let head = rest.split('>').next()?;
    let name = unescape(attribute(head, "name")?);
    let value = attribute(head, "value").map(unescape);
    let has_word = |word: &str| head.split_whitespace().any(|found| found.trim_end_matches('/') == word);
    match (kind, attribute(head, "type").unwrap_or("text")) {
        ("input", "checkbox" | "radio") => {
            Some(Field { name, value: value.unwrap_or_else(|| "on".to_owned()), choice: true, on: has_word("checked") })
        }
        ("input", "submit" | "image" | "reset" | "button" | "file") => None,
        // A button with a name is sent only when it is the one that was pressed.
        ("button", _) => Some(Field { name, value: value.unwrap_or_default(), choice: true, on: false }),
        // Of a list the load program always fills in its own choice.
        ("input" | "textarea" | "select", _) => {
            Some(Field { name, value: value.unwrap_or_default(), choice: false, on: true })
        }
        _ => None,
    }
}

/// The value of an attribute in the inside of a tag.
pub fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let mut rest = tag;
    loop {
        let at = rest.find(&format!("{name}=\""))?;
        let (before, found) = rest.split_at(at);
        let value = found.get(name.len() + 2..)?;
        if before.is_empty() || before.ends_with(char::is_whitespace) {
            return value.split('"').next();
        }
        rest = value;
    }
}

/// The five characters that our templates escape.
fn unescape(text: &str) -> String {
    text.replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&lt;", "<")
        .replace("&#62;", ">")
        .replace("&gt;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<form action="/zoek"><input name="q"></form>
        <form class="app-form" method="post" novalidate action="/stemmen?a=1&amp;b=2">
        <input type="hidden" name="sleutel" value="k&#34;1"><label><input class="x" type="checkbox" name="plan" value="3"> Bank</label>
        <input type="checkbox" name="plan" value="4" checked><input name="code" id="code" value="">
        <button type="submit" name="actie" value="zoek">Zoek</button><button type="submit">Verder</button></form>"#;

    #[test]
    fn only_forms_that_post_are_read_with_their_fields() {
        let all = forms(PAGE);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].action, "/stemmen?a=1&b=2");
        let names: Vec<&str> = all[0].fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, ["sleutel", "plan", "plan", "code", "actie"]);
        assert!(all[0].has("code"));
    }

    #[test]
    fn what_is_sent_is_what_a_person_filled_in_and_what_was_hidden() {
        let all = forms(PAGE);
        let sent = all[0].pairs(&[("code", "ABCD")], "plan", &["3"]);
        assert_eq!(sent, [("sleutel", "k\"1"), ("plan", "3"), ("code", "ABCD")]);
    }
}
